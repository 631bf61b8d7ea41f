import { type Day, parseDay } from './day.ts'

/**
 * The last day of a period: the day of the event is not counted, a period in weeks, months or years ends on the same weekday
 * or date, and where the month has no such date on its last day (31 January + P1M = 28 or 29 February; 28 February + P1M =
 * 28 March). The end is not moved to a working day: see `endOnWorkingDay`. Diskret's own periods are never moved (DL-16).
 * @param day day of the event
 * @param period ISO 8601 in whole years, months, weeks and days: `P14D`, `P6M`, `P3Y6M`; `-P30D` counts backwards
 * @throws RangeError when the day is not a date, or the period is unreadable or has hours, minutes or seconds
 * @see DL-1, DL-2; Regulation (EEC, Euratom) No 1182/71, article 3(1) and 3(2)(c)
 */
export function addPeriod(day: Day, period: string): Day {
  const duration = Temporal.Duration.from(period)
  const { hours, minutes, seconds, milliseconds, microseconds, nanoseconds } = duration
  if (hours || minutes || seconds || milliseconds || microseconds || nanoseconds)
    throw new RangeError('a period between days has no hours')
  return parseDay(day).add(duration).toString()
}
