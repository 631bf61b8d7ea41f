import type { Day } from './day.ts'

/**
 * The local date of an instant, whatever the offset in which it was written: the day on which a request was received (DL-4).
 * @param instant the moment
 * @param timeZone IANA name of the controller's zone, `Europe/Copenhagen`
 * @throws RangeError when the date is invalid or the zone unknown
 */
export function dayInZone(instant: Date, timeZone: string): Day {
  return zoned(instant, timeZone).toPlainDate().toString()
}

/**
 * An instant as it is shown: local time with its offset, which tells the repeated hour of October apart (DL-13).
 * @param instant the moment
 * @param timeZone IANA name of the zone
 * @returns ISO 8601, `2026-06-15T17:00:00+02:00`; fractions of a second only where there are any
 * @throws RangeError when the date is invalid or the zone unknown
 */
export function instantInZone(instant: Date, timeZone: string): string {
  return zoned(instant, timeZone).toString({ timeZoneName: 'never' })
}

function zoned(instant: Date, timeZone: string): Temporal.ZonedDateTime {
  return Temporal.Instant.fromEpochMilliseconds(instant.getTime()).toZonedDateTimeISO(timeZone)
}
