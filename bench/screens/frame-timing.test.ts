import { expect, test } from 'vitest'
import { droppedShare } from './frame-timing.ts'

test('a frame that comes a frame late is one that was dropped', () => {
  expect(droppedShare({ intervals: [16.7, 16.6, 16.7], long: [] })).toBe(0)
  expect(droppedShare({ intervals: [16.7, 33.4, 16.7], long: [] })).toBe(0.25)
  expect(droppedShare({ intervals: [], long: [] })).toBe(0)
})
