import type { HolidayRule } from './holiday-rule.ts'

/** Countries whose calendars and holds are known, ISO 3166. */
export type Country = 'DK' | 'SE' | 'NO' | 'DE'

/**
 * Whose public holidays count: a country's, or Germany's with those of a Land. Other countries cannot add days (DL-19): that
 * would make a due date later, which is the unsafe side.
 * @see DL-17: the calendar is that of the state where the action is to be taken, the controller's establishment
 */
export type Calendar = Country | LandCalendar

/** Germany with a Land's own holidays; off unless asked for (DL-22). */
export interface LandCalendar {
  readonly country: 'DE'
  readonly landHolidays: readonly HolidayRule[]
}

const timeZones: Record<Country, string> = {
  DK: 'Europe/Copenhagen',
  SE: 'Europe/Stockholm',
  NO: 'Europe/Oslo',
  DE: 'Europe/Berlin',
}

/** The IANA time zone of a country: `Europe/Copenhagen` for `DK`. */
export function timeZoneOf(country: Country): string {
  return timeZones[country]
}
