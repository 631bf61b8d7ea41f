/** A local calendar date, `YYYY-MM-DD`. Such strings sort as the days do. */
export type Day = string

/**
 * Reads a day strictly.
 * @param day `YYYY-MM-DD`
 * @returns the date for calculations
 * @throws RangeError when the text has another form or the calendar has no such date
 */
export function parseDay(day: Day): Temporal.PlainDate {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(day)) throw new RangeError('a day is written YYYY-MM-DD')
  return Temporal.PlainDate.from(day)
}

/**
 * Tells whether a text is a day of the calendar.
 * @returns true for `2028-02-29`, false for `2027-02-29`, `2028-2-9`, `2028-02-29T00:00`
 */
export function isDay(text: string): text is Day {
  try {
    parseDay(text)
    return true
  } catch {
    return false
  }
}

/**
 * The next day of the calendar; data held until a last day kept is due for erasure on the day after.
 * @throws RangeError when the day is not a date
 */
export function dayAfter(day: Day): Day {
  return parseDay(day).add({ days: 1 }).toString()
}

/**
 * Calendar days from one day to another, holidays and weekends included (DL-8).
 * @returns a whole number, negative when `to` is earlier
 * @throws RangeError when a day is not a date
 */
export function daysBetween(from: Day, to: Day): number {
  return parseDay(from).until(parseDay(to), { largestUnit: 'days' }).days
}
