import { expect, test } from 'vitest'
import { mapColumn, samplesOf } from './map-column.ts'
import { kindOfList } from './remembered-mapping.ts'

const columns = [
  { header: 'Navn', field: 'fullName' },
  { header: 'Mail', field: 'email' },
  { header: 'Mail 2', field: null },
]

test('a field with one value leaves the column that had it; addresses share theirs', () => {
  expect(mapColumn(columns, 2, 'fullName').map(({ field }) => field)).toEqual([null, 'email', 'fullName'])
  expect(mapColumn(columns, 2, 'email').map(({ field }) => field)).toEqual(['fullName', 'email', 'email'])
  expect(mapColumn(columns, 1, null).map(({ field }) => field)).toEqual(['fullName', null, null])
})

test('samples are different and filled', () => {
  const rows = ['', 'a', ' a', 'b', 'c', 'd'].map((cell) => ({ cells: [cell] }))
  expect(samplesOf(rows, 0)).toEqual(['a', 'b', 'c'])
})

test('lists of a kind have the same headers in the same order; without headers there is no kind', () => {
  expect(kindOfList(['Navn', 'Mail'])).toBe(kindOfList(['navn ', 'MAIL']))
  expect(kindOfList(['Navn', 'Mail'])).not.toBe(kindOfList(['Mail', 'Navn']))
  expect(kindOfList([null, null])).toBeUndefined()
})
