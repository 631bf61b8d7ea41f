import { type Day, daysBetween } from './day.ts'

/** A needed question to the person and its answer; while it is unanswered, give today as the day of the answer. */
export interface Suspension {
  readonly asked: Day
  readonly answered: Day
}

/** A question asked later than this many calendar days after receipt suspends nothing (REQ-10, a default of Diskret). */
export const daysToAsk = 7

/**
 * How long the clock of a request stood still: calendar days from each question to its answer, days that two questions share
 * counted once, questions asked too late not at all.
 * @param received day of receipt
 * @param suspensions questions that were needed and asked without undue delay
 * @throws RangeError when a day is not a date, a question precedes receipt or an answer its question
 * @see DL-15, REQ-10; EDPB Guidelines 01/2022, section 5.3
 */
export function suspendedDays(received: Day, suspensions: readonly Suspension[]): number {
  let days = 0
  let counted = received
  for (const { asked, answered } of suspensions.toSorted((a, b) => (a.asked < b.asked ? -1 : 1))) {
    const delay = daysBetween(received, asked)
    if (delay < 0 || daysBetween(asked, answered) < 0)
      throw new RangeError('receipt, question and answer follow in this order')
    if (delay > daysToAsk || answered <= counted) continue
    if (counted < asked) counted = asked
    days += daysBetween(counted, answered)
    counted = answered
  }
  return days
}
