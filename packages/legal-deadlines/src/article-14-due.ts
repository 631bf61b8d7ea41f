import type { Calendar } from './country.ts'
import { type Day, isDay } from './day.ts'
import { oneMonthDue } from './one-month-due.ts'

/** What starts and ends the duty to inform somebody whose data came from elsewhere. */
export interface Article14Events {
  readonly obtained: Day
  /** Day of the first message to the person after that, planned or sent. */
  readonly firstCommunication?: Day | null | undefined
  /** Day of the first disclosure to another recipient after that, planned or made. */
  readonly firstDisclosure?: Day | null | undefined
}

/**
 * The last day for informing: the earliest of one month from obtaining (until 24:00 local), the first message to the person
 * and the first disclosure; with the latter two the notice goes before or along. Those two are not moved to a working day.
 * @param calendar the country of the controller's establishment
 * @throws RangeError when a day is not a date, an event precedes obtaining or that year's holidays are not known
 * @see DL-6, NOT-11; GDPR article 14(3)
 */
export function article14Due(events: Article14Events, calendar: Calendar): Day {
  const { obtained, firstCommunication, firstDisclosure } = events
  let due = oneMonthDue(obtained, calendar)
  for (const event of [firstCommunication, firstDisclosure]) {
    if (!event) continue
    if (!isDay(event) || event < obtained) throw new RangeError('an event is a day on or after that of obtaining')
    if (event < due) due = event
  }
  return due
}
