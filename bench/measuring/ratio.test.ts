import { expect, test } from 'vitest'
import { quantile, spreadOf } from './ratio.ts'

test('a quantile between two values is interpolated, and the order does not matter', () => {
  expect(quantile([4, 1, 3, 2], 0.5)).toBe(2.5)
  expect(quantile([10, 20, 30, 40, 50], 0.25)).toBe(20)
  expect(quantile([7], 0.95)).toBe(7)
  expect(() => quantile([], 0.5)).toThrow(RangeError)
})

test('the ratio is the median of the pairs: a round in which the machine was slow counts as any other', () => {
  const spread = spreadOf([
    { ours: 11, plain: 10 },
    { ours: 220, plain: 200 },
    { ours: 12, plain: 10 },
    { ours: 10, plain: 10 },
    { ours: 13, plain: 10 },
  ])
  expect(spread.ratio).toBeCloseTo(1.1)
  expect([spread.low, spread.high]).toEqual([1.1, 1.2])
  expect([spread.ours, spread.plain]).toEqual([12, 10])
})
