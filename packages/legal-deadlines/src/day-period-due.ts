import { addPeriod } from './add-period.ts'
import type { Calendar } from './country.ts'
import { type Day, dayAfter } from './day.ts'
import { endOnWorkingDay, isWorkingDay } from './working-day.ts'

/**
 * The end of a legal period in days: the day of the event is not counted, the end is a working day, and a period of two days
 * or more holds at least two working days. Not for Diskret's own periods: those are `addPeriod` alone (DL-16).
 * @param event day of the event, local to the controller
 * @param days length, a whole number of 1 or more
 * @param calendar whose public holidays count
 * @throws RangeError when the day is not a date, the length unusable or that year's holidays are not known
 * @see DL-1, DL-7, DL-9; Regulation (EEC, Euratom) No 1182/71, article 3(1), (4) and (5)
 */
export function dayPeriodDue(event: Day, days: number, calendar: Calendar): Day {
  if (!Number.isInteger(days) || days < 1) throw new RangeError('days is a whole number of 1 or more')
  const needed = days < 2 ? 1 : 2
  let end = endOnWorkingDay(addPeriod(event, `P${days}D`), calendar)
  let workingDays = 0
  for (let day = dayAfter(event); day <= end && workingDays < needed; day = dayAfter(day))
    if (isWorkingDay(day, calendar)) workingDays += 1
  for (; workingDays < needed; workingDays += 1) end = endOnWorkingDay(dayAfter(end), calendar)
  return end
}
