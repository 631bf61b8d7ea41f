import fc from 'fast-check'
import { expect, test } from 'vitest'
import { applyChange, changeBetween } from './text-change.ts'

test('a change turns the one text into the other, whatever stands in them', () => {
  const text = fc.string({ unit: fc.constantFrom('a', 'b', 'å', '👩‍👧', 'e\u0301', '\n') })
  fc.assert(
    fc.property(text, text, text, text, (start, one, other, end) => {
      const [before, after] = [start + one + end, start + other + end]
      expect(applyChange(before, changeBetween(before, after))).toBe(after)
    }),
  )
})

test('only what differs is sent', () => {
  expect(changeBetween('Ring torsdag om fragt', 'Ring fredag om fragt')).toEqual({ from: 5, to: 9, insert: 'fre' })
  expect(changeBetween('Ring', 'Ring')).toEqual({ from: 4, to: 4, insert: '' })
})
