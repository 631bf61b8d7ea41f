import { addPeriod } from './add-period.ts'
import type { Calendar } from './country.ts'
import type { Day } from './day.ts'
import { type Suspension, suspendedDays } from './suspended-days.ts'
import { endOnWorkingDay } from './working-day.ts'

/**
 * The last day for answering an extended request: three months from receipt as one period, not from the moved end of the
 * first month nor from the day of extending. Whether it may be extended is for the caller (REQ-5: before `oneMonthDue` ends).
 * @param received day of receipt, local to the controller
 * @param calendar the country of the controller's establishment
 * @param suspensions questions to the person and their answers, as for `oneMonthDue`
 * @throws RangeError when a day is not a date, days are out of order or that year's holidays are not known
 * @see DL-5, DL-7, DL-15; GDPR article 12(3)
 */
export function extendedDue(received: Day, calendar: Calendar, suspensions: readonly Suspension[] = []): Day {
  const end = addPeriod(received, 'P3M')
  return endOnWorkingDay(addPeriod(end, `P${suspendedDays(received, suspensions)}D`), calendar)
}
