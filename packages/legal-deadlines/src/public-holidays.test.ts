import { describe, expect, test } from 'vitest'
import {
  type Calendar,
  type Country,
  easterSunday,
  endOnWorkingDay,
  isWorkingDay,
  landHolidays,
  publicHolidayOn,
  publicHolidays,
  workingDaysBefore,
  workingDaysUntil,
} from './legal-deadlines.ts'

test.each([
  '2024-03-31',
  '2025-04-20',
  '2026-04-05',
  '2027-03-28',
  '2028-04-16',
  '2029-04-01',
  '2030-04-21',
  '2038-04-25',
  '2285-03-22',
])('Easter Sunday is on %s [DL-23]', (day) => {
  expect(easterSunday(Number(day.slice(0, 4)))).toBe(day)
})

test('Easter Sunday is a Sunday from 22 March to 25 April in every year [DL-23]', () => {
  for (let year = 1583; year <= 2600; year += 1) {
    const day = easterSunday(year)
    expect(new Date(day).getUTCDay()).toBe(0)
    expect(day >= `${year}-03-22` && day <= `${year}-04-25`).toBe(true)
  }
})

test('Easter is refused for years outside the Gregorian calendar', () => {
  for (const year of [1582, 10_000, 2026.5, Number.NaN]) expect(() => easterSunday(year)).toThrow(RangeError)
})

// Written out by hand, apart from the rules.
const expected: Record<Country, string[]> = {
  DK: ['01-01', '04-02', '04-03', '04-05', '04-06', '05-14', '05-24', '05-25', '12-25', '12-26'],
  SE: [
    '01-01',
    '01-06',
    '04-03',
    '04-05',
    '04-06',
    '05-01',
    '05-14',
    '05-24',
    '06-06',
    '06-20',
    '10-31',
    '12-25',
    '12-26',
  ],
  NO: ['01-01', '04-02', '04-03', '04-05', '04-06', '05-01', '05-14', '05-17', '05-24', '05-25', '12-25', '12-26'],
  DE: ['01-01', '04-03', '04-06', '05-01', '05-14', '05-25', '10-03', '12-25', '12-26'],
}
test.each(Object.entries(expected))(
  'the holidays of %s in 2026 are those of its law [DL-18 to DL-22]',
  (country, days) => {
    expect([...publicHolidays(2026, country as Country).keys()]).toEqual(days.map((day) => `2026-${day}`))
  },
)

describe('Denmark', () => {
  test('store bededag is a holiday up to 2023 and a working day from 2024 [DL-18]', () => {
    expect(publicHolidayOn('2023-05-05', 'DK')).toBe('store bededag')
    expect(isWorkingDay('2024-04-26', 'DK')).toBe(true)
  })

  test.each(['2026-05-01', '2026-06-05', '2026-12-24', '2026-12-31', '2026-05-15'])(
    '%s is a working day [DL-19]',
    (day) => {
      expect(isWorkingDay(day, 'DK')).toBe(true)
    },
  )

  test('holidays cannot be added [DL-19]', () => {
    const added = { country: 'DK', landHolidays: [{ name: 'grundlovsdag', on: '06-05' }] } as unknown as Calendar
    expect(() => isWorkingDay('2026-06-05', added)).toThrow(RangeError)
  })
})

test('All Saints’ Day and Midsummer Day are Saturdays between their dates in every year [DL-20]', () => {
  for (let year = 2005; year <= 2105; year += 1) {
    const days = new Map([...publicHolidays(year, 'SE')].map(([day, name]) => [name, day]))
    const midsummer = days.get('midsommardagen') ?? ''
    const allSaints = days.get('alla helgons dag') ?? ''
    expect([new Date(midsummer).getUTCDay(), new Date(allSaints).getUTCDay()]).toEqual([6, 6])
    expect(midsummer >= `${year}-06-20` && midsummer <= `${year}-06-26`).toBe(true)
    expect(allSaints >= `${year}-10-31` && allSaints <= `${year}-11-06`).toBe(true)
  }
})

test('a Land adds its holidays as data, off by default [DL-22]', () => {
  const bavaria: Calendar = { country: 'DE', landHolidays: [landHolidays.epiphany, landHolidays.corpusChristi] }
  expect(endOnWorkingDay('2027-01-06', 'DE')).toBe('2027-01-06')
  expect(endOnWorkingDay('2027-01-06', bavaria)).toBe('2027-01-07')
  expect(publicHolidayOn('2026-06-04', bavaria)).toBe('Fronleichnam')
  const saxony: Calendar = { country: 'DE', landHolidays: [landHolidays.repentance] }
  expect(publicHolidayOn('2026-11-18', saxony)).toBe('Buß- und Bettag')
})

test('years whose holidays are not known are refused', () => {
  expect(() => isWorkingDay('1999-06-01', 'DK')).toThrow(RangeError)
  expect(() => isWorkingDay('2017-10-31', 'DE')).toThrow(RangeError)
})

test('reminders count working days back, over Easter [SM-18]', () => {
  expect(workingDaysBefore('2026-04-07', 1, 'DK')).toBe('2026-04-01')
  expect(workingDaysBefore('2026-04-07', 3, 'DK')).toBe('2026-03-30')
  expect(workingDaysBefore('2026-04-07', 0, 'DK')).toBe('2026-04-07')
  expect(workingDaysUntil('2026-03-30', '2026-04-07', 'DK')).toBe(3)
  expect(workingDaysUntil('2026-04-07', '2026-04-07', 'DK')).toBe(0)
  expect(() => workingDaysBefore('2026-04-07', -1, 'DK')).toThrow(RangeError)
})
