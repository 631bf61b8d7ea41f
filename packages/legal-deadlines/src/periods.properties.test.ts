import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  addPeriod,
  type Calendar,
  dayAfter,
  dayPeriodDue,
  daysBetween,
  extendedDue,
  isWorkingDay,
  oneMonthDue,
  type Suspension,
  seventyTwoHoursDue,
} from './legal-deadlines.ts'

const receipt = fc.integer({ min: 0, max: 80 * 365 }).map((days) => addPeriod('2018-05-25', `P${days}D`))
const calendar = fc.constantFrom<Calendar>('DK', 'SE', 'NO', 'DE')
const monthAndDay = fc
  .integer({ min: 0, max: 364 })
  .map((days) => addPeriod('2027-01-01', `P${days}D`).slice(5) as `${number}-${number}`)
const zone = fc.constantFrom('Europe/Copenhagen', 'Europe/Stockholm', 'Europe/Oslo', 'Europe/Berlin', 'Asia/Kolkata')

describe('one month and three months', () => {
  test('are due at the earliest 28 days after receipt, on a working day [DL-24, DL-7]', () => {
    fc.assert(
      fc.property(receipt, calendar, (received, country) => {
        const due = oneMonthDue(received, country)
        expect(daysBetween(received, due)).toBeGreaterThanOrEqual(28)
        expect(isWorkingDay(due, country)).toBe(true)
      }),
    )
  })

  test('are never due earlier for a later receipt [DL-24]', () => {
    fc.assert(
      fc.property(receipt, receipt, calendar, (one, other, country) => {
        const [earlier, later] = one <= other ? [one, other] : [other, one]
        expect(oneMonthDue(earlier, country) <= oneMonthDue(later, country)).toBe(true)
        expect(extendedDue(earlier, country) <= extendedDue(later, country)).toBe(true)
        expect(oneMonthDue(later, country) <= oneMonthDue(dayAfter(later), country)).toBe(true)
      }),
    )
  })

  test('extended is later than one month [DL-24, DL-5]', () => {
    fc.assert(
      fc.property(receipt, calendar, (received, country) => {
        expect(extendedDue(received, country) > oneMonthDue(received, country)).toBe(true)
      }),
    )
  })

  test('are never earlier for a holiday more [DL-24, DL-22]', () => {
    fc.assert(
      fc.property(receipt, monthAndDay, (received, on) => {
        const withHoliday: Calendar = { country: 'DE', landHolidays: [{ name: 'added', on }] }
        expect(oneMonthDue(received, withHoliday) >= oneMonthDue(received, 'DE')).toBe(true)
        expect(extendedDue(received, withHoliday) >= extendedDue(received, 'DE')).toBe(true)
      }),
    )
  })

  test('move by a suspension to no later than its days and the next working day [DL-15]', () => {
    const pause = fc.tuple(fc.integer({ min: 0, max: 12 }), fc.integer({ min: 0, max: 60 }))
    fc.assert(
      fc.property(receipt, calendar, fc.array(pause, { maxLength: 3 }), (received, country, pauses) => {
        const suspensions: Suspension[] = pauses.map(([delay, length]) => {
          const asked = addPeriod(received, `P${delay}D`)
          return { asked, answered: addPeriod(asked, `P${length}D`) }
        })
        const due = oneMonthDue(received, country, suspensions)
        const plain = oneMonthDue(received, country)
        const longest = suspensions.reduce((sum, { asked, answered }) => sum + daysBetween(asked, answered), 0)
        expect(due >= plain).toBe(true)
        expect(daysBetween(addPeriod(received, 'P1M'), due)).toBeLessThanOrEqual(longest + 5)
        expect(isWorkingDay(due, country)).toBe(true)
      }),
    )
  })
})

test('a period of days holds at least two working days [DL-9]', () => {
  fc.assert(
    fc.property(receipt, fc.integer({ min: 2, max: 20 }), calendar, (event, days, country) => {
      const due = dayPeriodDue(event, days, country)
      let workingDays = 0
      for (let day = dayAfter(event); day <= due; day = dayAfter(day)) if (isWorkingDay(day, country)) workingDays += 1
      expect(workingDays).toBeGreaterThanOrEqual(2)
      expect(daysBetween(event, due)).toBeGreaterThanOrEqual(days)
      expect(isWorkingDay(due, country)).toBe(true)
    }),
  )
})

test('72 hours end more than 72 and at most 73 hours after awareness, on the stroke of a local hour [DL-24, DL-10]', () => {
  const instant = fc.date({
    min: new Date('2018-05-25T00:00:00Z'),
    max: new Date('2060-01-01T00:00:00Z'),
    noInvalidDate: true,
  })
  fc.assert(
    fc.property(instant, zone, (aware, timeZone) => {
      const due = seventyTwoHoursDue(aware, timeZone)
      const hours = (due.getTime() - aware.getTime()) / 3_600_000
      expect(hours).toBeGreaterThan(72)
      expect(hours).toBeLessThanOrEqual(73)
      const minutes = new Intl.DateTimeFormat('en', { timeZone, minute: 'numeric' }).format(due)
      expect(minutes).toBe('0')
    }),
  )
})
