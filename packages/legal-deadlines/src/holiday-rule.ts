import { addPeriod } from './add-period.ts'
import type { Day } from './day.ts'
import { easterSunday } from './easter-sunday.ts'

/** One public holiday as data: its name in the country's language, when it falls, and the years for which it is law. */
export type HolidayRule = {
  readonly name: string
  /** First year, where the holiday is newer than the country's calendar here. */
  readonly from?: number
  /** Last year, where it was abolished. */
  readonly until?: number
} & HolidayDate

type HolidayDate =
  | { readonly on: MonthAndDay }
  | { readonly daysFromEaster: number }
  /** The first such weekday on or after a date; ISO numbers, Saturday is 6. */
  | { readonly weekday: number; readonly onOrAfter: MonthAndDay }

/** `MM-DD` */
type MonthAndDay = `${number}-${number}`

/** A country's calendar: its holidays, and the first year for which they are complete. */
export interface HolidayCalendar {
  readonly law: string
  readonly knownFrom: number
  readonly holidays: readonly HolidayRule[]
}

/**
 * The day on which a holiday falls.
 * @returns null when it is not law in that year
 */
export function holidayInYear(rule: HolidayRule, year: number): Day | null {
  if (year < (rule.from ?? year) || year > (rule.until ?? year)) return null
  if ('on' in rule) return `${year}-${rule.on}`
  if ('daysFromEaster' in rule) {
    const { daysFromEaster } = rule
    return addPeriod(easterSunday(year), daysFromEaster < 0 ? `-P${-daysFromEaster}D` : `P${daysFromEaster}D`)
  }
  const earliest = Temporal.PlainDate.from(`${year}-${rule.onOrAfter}`)
  return earliest.add({ days: (rule.weekday - earliest.dayOfWeek + 7) % 7 }).toString()
}
