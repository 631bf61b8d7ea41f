import { expect, test } from 'vitest'
import { dayAfter, startOfDay } from './start-of-day.ts'

test('a day begins at midnight of the company, also when the hour changes', () => {
  expect(startOfDay('2026-11-25', 'Europe/Copenhagen')).toBe('2026-11-24T23:00:00.000Z')
  expect(startOfDay('2026-07-01', 'Europe/Copenhagen')).toBe('2026-06-30T22:00:00.000Z')
  expect(startOfDay('2026-10-25', 'Europe/Copenhagen')).toBe('2026-10-24T22:00:00.000Z')
  expect(startOfDay('2026-10-26', 'Europe/Copenhagen')).toBe('2026-10-25T23:00:00.000Z')
  expect(startOfDay('i går', 'Europe/Copenhagen')).toBe(undefined)
})

test('the last day of a span is within it', () => {
  expect(dayAfter('2026-12-31')).toBe('2027-01-01')
  expect(dayAfter(undefined)).toBe(undefined)
})
