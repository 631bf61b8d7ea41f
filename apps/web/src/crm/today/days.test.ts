import fc from 'fast-check'
import { expect, test } from 'vitest'
import { groupOf, nextMonday, plusDays, todayIn } from './days.ts'

test('days are counted in the zone of the company', () => {
  const lateEvening = new Date('2026-12-31T23:30:00Z')
  expect(todayIn('Europe/Copenhagen', lateEvening)).toBe('2027-01-01')
  expect(todayIn('UTC', lateEvening)).toBe('2026-12-31')
})

test('the next Monday is a Monday within a week, and never the day itself', () => {
  fc.assert(
    fc.property(fc.date({ min: new Date('1990-01-01'), max: new Date('2090-01-01'), noInvalidDate: true }), (date) => {
      const day = date.toISOString().slice(0, 10)
      const monday = nextMonday(day)
      expect(new Date(`${monday}T00:00:00Z`).getUTCDay()).toBe(1)
      expect(monday > day && monday <= plusDays(day, 7)).toBe(true)
    }),
  )
})

test('tasks stand where one looks for them', () => {
  const today = '2026-11-25'
  expect(
    ['2026-11-24', today, '2026-11-26', '2026-12-02', '2026-12-03', null].map((day) => groupOf(day, today)),
  ).toEqual(['overdue', 'today', 'week', 'week', 'later', 'undated'])
})
