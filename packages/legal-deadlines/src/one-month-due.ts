import { addPeriod } from './add-period.ts'
import type { Calendar } from './country.ts'
import type { Day } from './day.ts'
import { type Suspension, suspendedDays } from './suspended-days.ts'
import { endOnWorkingDay } from './working-day.ts'

/**
 * The last day for answering a request: one month from receipt, on a working day, until 24:00 local. Time in which the
 * controller waited for the person is added to the month before the end is moved: a pause, not a fresh month.
 * @param received day of receipt, local to the controller (`dayInZone`)
 * @param calendar the country of the controller's establishment (DL-17)
 * @param suspensions questions to the person and their answers
 * @throws RangeError when a day is not a date, days are out of order or that year's holidays are not known
 * @see DL-3, DL-4, DL-7, DL-15; GDPR article 12(3)
 */
export function oneMonthDue(received: Day, calendar: Calendar, suspensions: readonly Suspension[] = []): Day {
  const end = addPeriod(received, 'P1M')
  return endOnWorkingDay(addPeriod(end, `P${suspendedDays(received, suspensions)}D`), calendar)
}
