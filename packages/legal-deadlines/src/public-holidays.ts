import type { Calendar, Country } from './country.ts'
import { type Day, parseDay } from './day.ts'
import { type HolidayCalendar, type HolidayRule, holidayInYear } from './holiday-rule.ts'
import { denmark } from './holidays/denmark.ts'
import { germany } from './holidays/germany.ts'
import { norway } from './holidays/norway.ts'
import { sweden } from './holidays/sweden.ts'

/** Changes whenever a holiday does; stored with every due date, so that it can be explained later (DL-25). */
export const calendarVersion = '2026.1'

const calendars: Record<Country, HolidayCalendar> = { DK: denmark, SE: sweden, NO: norway, DE: germany }
// Filled on first use; what is in it follows from the data alone.
const known = new Map<string, ReadonlyMap<Day, string>>()

/**
 * The public holidays of a year.
 * @param year four digits
 * @param calendar a country, or Germany with a Land's holidays
 * @returns names in the country's language by day, in order; two on one day stand together: `17. mai / andre pinsedag`
 * @throws RangeError when that year's holidays are not known, or another country than Germany adds days
 * @see DL-18 to DL-22
 */
export function publicHolidays(year: number, calendar: Calendar): ReadonlyMap<Day, string> {
  if (typeof calendar !== 'string') return computeHolidays(year, calendar.country, calendar.landHolidays)
  const key = `${calendar} ${year}`
  const holidays = known.get(key) ?? computeHolidays(year, calendar, [])
  known.set(key, holidays)
  return holidays
}

/**
 * The public holiday that falls on a day.
 * @returns its name, or null
 * @throws RangeError when the day is not a date or that year's holidays are not known
 */
export function publicHolidayOn(day: Day, calendar: Calendar): string | null {
  return publicHolidays(parseDay(day).year, calendar).get(day) ?? null
}

function computeHolidays(year: number, country: Country, added: readonly HolidayRule[]): ReadonlyMap<Day, string> {
  const { knownFrom, holidays } = calendars[country]
  if (!Number.isInteger(year) || year < knownFrom || year > 9999)
    throw new RangeError(`public holidays of ${country} are known from ${knownFrom}`)
  if (added.length > 0 && country !== 'DE') throw new RangeError(`no holidays can be added in ${country}`)

  const names = new Map<Day, string>()
  for (const rule of [...holidays, ...added]) {
    const day = holidayInYear(rule, year)
    if (day === null) continue
    const other = names.get(day)
    names.set(day, other === undefined ? rule.name : `${other} / ${rule.name}`)
  }
  return new Map([...names].sort(([a], [b]) => (a < b ? -1 : 1)))
}
