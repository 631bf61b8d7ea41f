import { addPeriod } from './add-period.ts'
import { type Day, parseDay } from './day.ts'
import type { HoldRule } from './hold-rule.ts'

/** The days from which a hold counts. */
export interface HoldFacts {
  /** What `startsAt` of the hold says; for accounting material the day of the voucher, which its formula does not use. */
  readonly start: Day
  /** The real end of the financial year that the material concerns, also of a longer or shorter first one (HOLD-6). */
  readonly financialYearEnd?: Day | null | undefined
}

/**
 * The last day on which a hold keeps data, inclusive; not moved to a working day. Erasure is due the day after (`dayAfter`).
 * @param hold a row of `holdRules`, or the controller's own of the same form
 * @param facts local days at the controller
 * @throws RangeError when a day is not a date, or the formula needs a financial year's end that is not given
 * @see chapter 11.2, HOLD-6
 */
export function lastDayKept(hold: HoldRule, facts: HoldFacts): Day {
  const from = hold.formula.from === 'start' ? facts.start : facts.financialYearEnd
  if (!from) throw new RangeError(`${hold.id} counts from the end of the financial year`)
  if ('add' in hold.formula) return addPeriod(from, hold.formula.add)
  const { year } = parseDay(from)
  return Temporal.PlainDate.from({ year: year + hold.formula.endOfYearPlus, month: 12, day: 31 }).toString()
}
