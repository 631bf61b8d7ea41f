import { expect, test } from 'vitest'
import { peopleFields } from './people-fields.ts'
import type { PersonRow } from './use-people.ts'

const row = {
  name: 'Mette Holm',
  emails: ['mette@nordlys.example', 'privat@holm.example'],
  phones: [],
  tags: ['jul', 'vin'],
} as unknown as PersonRow

test('the first address is replaced, and the others stay', () => {
  const changed = peopleFields.email.put(row, 'mh@nordlys.example')
  expect(peopleFields.email.body(changed)).toEqual({ emails: ['mh@nordlys.example', 'privat@holm.example'] })
  expect(peopleFields.email.body(peopleFields.email.put(row, null))).toEqual({ emails: ['privat@holm.example'] })
  expect(peopleFields.phone.body(peopleFields.phone.put(row, '20123456'))).toEqual({ phones: ['20123456'] })
})

test('tags are typed between commas, each once', () => {
  expect(peopleFields.tags.value(row)).toBe('jul, vin')
  expect(peopleFields.tags.put(row, ' jul,, messe , jul').tags).toEqual(['jul', 'messe'])
  expect(peopleFields.tags.put(row, null).tags).toEqual([])
})

test('nobody loses their name', () => {
  expect(peopleFields.name.put(row, null).name).toBe('Mette Holm')
})
