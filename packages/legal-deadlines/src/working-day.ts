import type { Calendar } from './country.ts'
import { type Day, dayAfter, parseDay } from './day.ts'
import { publicHolidayOn } from './public-holidays.ts'

/** A day over which the end of a period was moved; `holiday` is its name, null for a plain Saturday or Sunday. */
export interface DayMovedOver {
  readonly day: Day
  readonly holiday: string | null
}

/**
 * Tells whether a day is neither a public holiday nor a Sunday or Saturday.
 * @param day local date at the controller
 * @param calendar whose public holidays count
 * @throws RangeError when the day is not a date or that year's holidays are not known
 * @see Regulation (EEC, Euratom) No 1182/71, article 2(2)
 */
export function isWorkingDay(day: Day, calendar: Calendar): boolean {
  return parseDay(day).dayOfWeek < 6 && publicHolidayOn(day, calendar) === null
}

/**
 * The day on which a period ends whose last day may not be a working day.
 * @param day last day of the period, local to the controller
 * @param calendar whose public holidays count
 * @returns the same day, or the next working day; the period runs until 24:00 local
 * @throws RangeError when the day is not a date or that year's holidays are not known
 * @see DL-7; Regulation (EEC, Euratom) No 1182/71, article 3(4)
 */
export function endOnWorkingDay(day: Day, calendar: Calendar): Day {
  let end = day
  // Holidays follow one another (Maundy Thursday to Easter Monday), so one step is not enough.
  while (!isWorkingDay(end, calendar)) end = dayAfter(end)
  return end
}

/**
 * Why `endOnWorkingDay` moves an end: the days it passes.
 * @returns empty when the day is a working day
 * @throws RangeError as `endOnWorkingDay`
 */
export function daysMovedOver(day: Day, calendar: Calendar): DayMovedOver[] {
  const passed: DayMovedOver[] = []
  for (let at = day; !isWorkingDay(at, calendar); at = dayAfter(at))
    passed.push({ day: at, holiday: publicHolidayOn(at, calendar) })
  return passed
}

/**
 * Counts working days back from a due date: when to remind (SM-18).
 * @param day the due date, not counted
 * @param count how many working days before, at least 0
 * @throws RangeError as `isWorkingDay`, or when the count is not a whole number of 0 or more
 */
export function workingDaysBefore(day: Day, count: number, calendar: Calendar): Day {
  if (!Number.isInteger(count) || count < 0) throw new RangeError('count is a whole number of 0 or more')
  let at = parseDay(day)
  for (let left = count; left > 0; ) {
    at = at.subtract({ days: 1 })
    if (isWorkingDay(at.toString(), calendar)) left -= 1
  }
  return at.toString()
}

/**
 * Counts the working days that are left until a due date.
 * @param today not counted
 * @param due counted
 * @returns 0 where the due date is today or past
 * @throws RangeError as `isWorkingDay`
 */
export function workingDaysUntil(today: Day, due: Day, calendar: Calendar): number {
  let count = 0
  for (let at = today; at < due; ) {
    at = dayAfter(at)
    if (isWorkingDay(at, calendar)) count += 1
  }
  return count
}
