import { expect, test } from 'vitest'
import { nothingSelected, type Selection } from './column.ts'
import { allOf, allOrNone, countChosen, isChosen, toggled, withRange } from './selection.ts'

const rows = ['a', 'b', 'c', 'd', 'e']
const of = (...ids: string[]): Selection => ({ ids: new Set(ids), everything: false })
const chosen = (selection: Selection) => rows.filter((id) => isChosen(selection, id)).join('')

test('a range goes from its anchor in both directions, and one that shrinks lets go of whom it had', () => {
  const anchor = { id: 'c', before: of('a') }
  expect(chosen(withRange(anchor, rows, 'e'))).toBe('acde')
  expect(chosen(withRange(anchor, rows, 'd'))).toBe('acd')
  expect(chosen(withRange(anchor, rows, 'b'))).toBe('abc')
})

test('a range whose anchor has left the list is the row alone', () => {
  expect(chosen(withRange({ id: 'gone', before: nothingSelected }, rows, 'd'))).toBe('d')
})

test('all is first what is shown, then everything that fits, and everything stays so', () => {
  const shown = allOf(of('b'), rows, true)
  expect([shown.everything, shown.ids.size]).toEqual([false, 5])
  const everything = allOf(shown, rows, true)
  expect(everything.everything).toBe(true)
  expect(allOf(everything, rows, true).everything).toBe(true)
  expect(allOf(shown, rows, false).everything).toBe(false)
})

test('of everything some can be left out, and they are not counted', () => {
  const some = toggled(toggled({ ids: new Set(), everything: true }, 'b'), 'd')
  expect(chosen(some)).toBe('ace')
  expect(countChosen(some, 1204)).toBe(1202)
  expect(countChosen(some, undefined)).toBeUndefined()
  expect(chosen(toggled(some, 'b'))).toBe('abce')
  expect(chosen(withRange({ id: 'c', before: some }, rows, 'd'))).toBe('acde')
})

test('a head that is pressed takes all that is shown, and lets it go again', () => {
  expect(chosen(allOrNone(of('a'), rows))).toBe('abcde')
  expect(chosen(allOrNone(of(...rows), rows))).toBe('')
})
