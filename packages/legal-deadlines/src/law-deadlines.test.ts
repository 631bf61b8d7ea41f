import { describe, expect, test } from 'vitest'
import cases from '../fixtures/law-deadlines.json' with { type: 'json' }
import {
  addPeriod,
  article14Due,
  type Country,
  type Day,
  dayAfter,
  dayInZone,
  daysMovedOver,
  extendedDue,
  getHoldRule,
  instantInZone,
  isDay,
  lastDayKept,
  oneMonthDue,
  publicHolidayOn,
  seventyTwoHoursDue,
  timeZoneOf,
} from './legal-deadlines.ts'

type Case = (typeof cases)[number]

/** DL-26: a start is a local date, or an instant whose date in the country's zone counts. */
const startDay = ({ start, country }: Case): Day =>
  isDay(start) ? start : dayInZone(new Date(start), timeZoneOf(country as Country))

function dueOf(one: Case): string {
  const country = one.country as Country
  switch (one.kind) {
    case 'one-month':
      return oneMonthDue(startDay(one), country)
    case 'extended':
      return extendedDue(startDay(one), country)
    case 'art14-one-month':
      return article14Due({ obtained: startDay(one) }, country)
    case '72-hours': {
      const zone = timeZoneOf(country)
      return instantInZone(seventyTwoHoursDue(new Date(one.start), zone), zone)
    }
    case 'retention':
      return lastDayKept(getHoldRule(one.rule), { start: startDay(one), financialYearEnd: one.financialYearEnd })
    default:
      throw new Error(`unknown kind ${one.kind}`)
  }
}

/** The public holidays that a case meets: at its end, or for hours on its way. */
function holidaysMet(one: Case): { date: Day; name: string }[] {
  const country = one.country as Country
  if (one.kind === 'retention') return []
  if (one.kind === '72-hours') {
    const met: { date: Day; name: string }[] = []
    for (let day = startDay(one); day <= one.due.slice(0, 10); day = dayAfter(day)) {
      const name = publicHolidayOn(day, country)
      if (name !== null) met.push({ date: day, name })
    }
    return met
  }
  const end = addPeriod(startDay(one), one.kind === 'extended' ? 'P3M' : 'P1M')
  return daysMovedOver(end, country).flatMap(({ day, holiday }) =>
    holiday === null ? [] : [{ date: day, name: holiday }],
  )
}

test('there are 84 cases', () => {
  expect(cases).toHaveLength(84)
})

describe.each(cases)('$id: $why', (one) => {
  test(`is due ${one.due} [${one.rule}]`, () => {
    expect(dueOf(one)).toBe(one.due)
  })
  test('meets these public holidays [DL-18 to DL-22]', () => {
    expect(holidaysMet(one)).toEqual(one.holidays)
  })
})
