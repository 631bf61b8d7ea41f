import { expect, test } from 'vitest'
import { placeIn } from './list-context.ts'

test('one knows its neighbours in the list it was opened from, and has none outside it', () => {
  expect(placeIn(['a', 'b', 'c'], 'a')).toEqual({ position: 1, total: 3, previous: undefined, next: 'b' })
  expect(placeIn(['a', 'b', 'c'], 'c')).toEqual({ position: 3, total: 3, previous: 'b', next: undefined })
  expect(placeIn(['a'], 'd')).toBeUndefined()
})
