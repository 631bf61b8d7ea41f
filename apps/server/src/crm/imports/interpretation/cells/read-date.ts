import dictionary from '../dictionaries/months.json' with { type: 'json' }
import { fold } from './fold-name.ts'

/** Which of two numbers is the day: `day-first` 31-12-2024, `month-first` 12/31/2024. */
export type DateOrder = 'day-first' | 'month-first'

export interface DateReading {
  /** ISO 8601 calendar date as written, `YYYY-MM-DD`, in no zone. */
  date: string
  /** The moment, ISO 8601 in UTC; null where no time with an offset is written. */
  instant: string | null
}

const yearFirst = /^(\d{4})([-./])(\d{1,2})\2(\d{1,2})(?:[T\s]+(.*))?$/
const yearLast = /^(\d{1,2})\.?([-./ ])\s?(\d{1,2})\2\s?(\d{4}|\d{2})(?:[T\s,]+(.*))?$/
const compact = /^(\d{4})(\d{2})(\d{2})$/
const dayMonthName =
  /^(?:\p{L}+\.?,?\s+)?(\d{1,2})(?:\.|st|nd|rd|th)?[\s-]*(?:of\s)?(\p{L}{3,})\.?[\s,-]*(\d{4}|\d{2})(?:[T\s,]+(\d.*))?$/u
const monthNameDay = /^(?:\p{L}+,\s+)?(\p{L}{3,})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})(?:[T\s,]+(\d.*))?$/u
const clock =
  /^(?:kl\.?\s*)?(\d{1,2})[:.](\d{2})(?:[:.](\d{2})(?:[.,](\d{1,9}))?)?\s*(am|pm)?\s*(z|utc|gmt|[+-]\d{2}(?::?\d{2})?)?$/i

/** Two digits of a year up to this one are of this century. */
const lastShortYear = 40

/**
 * Reads a date in one of the usual notations; separators may not be mixed.
 * @param text a cleaned cell
 * @param order which number is the day, decided for the whole column
 * @returns null if it is no date, or none that exists
 */
export function readDate(text: string, order: DateOrder): DateReading | null {
  if (text.length > 60) return null
  let found = yearFirst.exec(text)
  if (found !== null) return assemble(found[1], found[3], found[4], found[5])
  found = yearLast.exec(text)
  if (found !== null) {
    const [day, month] = order === 'day-first' ? [found[1], found[3]] : [found[3], found[1]]
    return assemble(found[4], month, day, found[5])
  }
  found = compact.exec(text)
  if (found !== null) return assemble(found[1], found[2], found[3], undefined)
  found = dayMonthName.exec(text)
  if (found !== null) return assemble(found[3], monthNumber(found[2]), found[1], found[4])
  found = monthNameDay.exec(text)
  if (found !== null) return assemble(found[3], monthNumber(found[1]), found[2], found[4])
  return null
}

/**
 * Which number is the day in a column: decided by a number above 12, else by the country (month first in the United States).
 * @param values cells of the column
 * @param country ISO 3166 of the list, null if unknown
 */
export function decideDateOrder(values: Iterable<string>, country: string | null): DateOrder {
  let dayFirst = 0
  let monthFirst = 0
  for (const value of values) {
    const found = yearLast.exec(value)
    if (found === null) continue
    if (Number(found[1]) > 12) dayFirst++
    if (Number(found[3]) > 12) monthFirst++
  }
  if (dayFirst !== monthFirst) return dayFirst > monthFirst ? 'day-first' : 'month-first'
  return country === 'US' ? 'month-first' : 'day-first'
}

function monthNumber(name: string | undefined): string | undefined {
  const folded = fold(name ?? '')
  const index = dictionary.months.findIndex((beginnings) => beginnings.some((one) => folded.startsWith(fold(one))))
  return index < 0 ? undefined : String(index + 1)
}

function assemble(
  yearText: string | undefined,
  monthText: string | undefined,
  dayText: string | undefined,
  time: string | undefined,
): DateReading | null {
  let year = Number(yearText)
  const month = Number(monthText)
  const day = Number(dayText)
  if (yearText?.length === 2) year += year <= lastShortYear ? 2000 : 1900
  if (!(year >= 1000 && month >= 1 && month <= 12 && day >= 1 && day <= daysIn(year, month))) return null
  const date = `${year}-${twoDigits(month)}-${twoDigits(day)}`
  if (time === undefined || time.trim() === '') return { date, instant: null }
  const found = clock.exec(time.trim())
  if (found === null) return null
  let hour = Number(found[1])
  const half = found[5]?.toLowerCase()
  if (half === 'pm' && hour < 12) hour += 12
  if (half === 'am' && hour === 12) hour = 0
  if (hour > 23 || Number(found[2]) > 59 || Number(found[3] ?? 0) > 59) return null
  const zone = found[6]
  if (zone === undefined) return { date, instant: null }
  const offset = /^[zug]/i.test(zone) ? 'Z' : `${zone.slice(0, 3)}:${zone.slice(3).replace(':', '') || '00'}`
  const fraction = found[4] === undefined ? '' : `.${found[4].slice(0, 3)}`
  const moment = new Date(`${date}T${twoDigits(hour)}:${found[2]}:${found[3] ?? '00'}${fraction}${offset}`)
  return Number.isNaN(moment.getTime()) ? null : { date, instant: moment.toISOString() }
}

function daysIn(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31
}

function twoDigits(value: number): string {
  return value < 10 ? `0${value}` : String(value)
}
