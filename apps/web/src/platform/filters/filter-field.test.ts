import { expect, test } from 'vitest'
import { daysField, daysFor, fitting, valuesField } from './filter-field.ts'

const signal = new AbortController().signal
const kinds = [
  { value: 'consumer', label: 'Forbruger' },
  { value: 'sole-trader', label: 'Enkeltmandsvirksomhed' },
]

test('a chip is a sentence of the words of its values, and what is typed finds them by their beginning first', async () => {
  const kind = valuesField({
    field: 'kind',
    label: 'Slags',
    choices: kinds,
    sentence: (words, not) => `${not ? 'Er ikke' : 'Er'} ${words.join(' eller ')}`,
  })
  expect(kind.sentence({ field: 'kind', is: ['consumer', 'sole-trader'] })).toBe(
    'Er Forbruger eller Enkeltmandsvirksomhed',
  )
  expect(kind.sentence(kind.make(['gone'], true))).toBe('Er ikke gone')
  expect(await kind.choices('enk', signal)).toEqual([kinds[1]])
  expect(fitting(kinds, 'fo').map(({ value }) => value)).toEqual(['consumer'])
  expect(fitting(kinds, 'r').map(({ value }) => value)).toEqual(['consumer', 'sole-trader'])
})

test('of days one takes a usual number or types another', async () => {
  const silent = daysField({
    field: 'lastContact',
    part: 'silentDays',
    label: '',
    sentence: (days) => `${String(days)} dage`,
  })
  expect((await silent.choices('45 dage', signal)).map(({ value }) => value)).toEqual(['45'])
  expect(daysFor('3')).toEqual([3, 30, 365])
  expect(daysFor('')[0]).toBe(7)
  expect(silent.make(['45'], false)).toEqual({ field: 'lastContact', silentDays: 45 })
  expect(silent.owns({ field: 'lastContact', withinDays: 45 })).toBe(false)
})
