/** What the package offers; everything else in it may change. */
export { addPeriod } from './add-period.ts'
export { type Article14Events, article14Due } from './article-14-due.ts'
export { type Calendar, type Country, type LandCalendar, timeZoneOf } from './country.ts'
export { type Day, dayAfter, daysBetween, isDay } from './day.ts'
export { dayInZone, instantInZone } from './day-in-zone.ts'
export { dayPeriodDue } from './day-period-due.ts'
export { easterSunday } from './easter-sunday.ts'
export { extendedDue } from './extended-due.ts'
export type { HoldFormula, HoldRule, HoldStart, Text } from './hold-rule.ts'
export { getHoldRule, holdRules } from './hold-rules.ts'
export type { HolidayRule } from './holiday-rule.ts'
export { landHolidays } from './holidays/germany.ts'
export { type HoldFacts, lastDayKept } from './last-day-kept.ts'
export { oneMonthDue } from './one-month-due.ts'
export { calendarVersion, publicHolidayOn, publicHolidays } from './public-holidays.ts'
export { seventyTwoHoursDue, seventyTwoHoursMark } from './seventy-two-hours-due.ts'
export { daysToAsk, type Suspension, suspendedDays } from './suspended-days.ts'
export {
  type DayMovedOver,
  daysMovedOver,
  endOnWorkingDay,
  isWorkingDay,
  workingDaysBefore,
  workingDaysUntil,
} from './working-day.ts'
