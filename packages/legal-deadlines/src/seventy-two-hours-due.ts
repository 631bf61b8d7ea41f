const hour = 3_600_000

/**
 * The end of the 72 hours for telling the authority of a breach: the hour of awareness is not counted, then 72 elapsed hours,
 * weekends, holidays and clock changes included; never moved to a working day, never lengthened to two working days (DL-12).
 * @param aware when the controller had a reasonable degree of certainty
 * @param timeZone the controller's IANA zone; it decides where an hour begins
 * @returns the end as an instant: aware Friday 16:45 → Monday 17:00; show it with `instantInZone`
 * @throws RangeError when the date is invalid or the zone unknown
 * @see DL-10 to DL-13; GDPR article 33(1); Regulation (EEC, Euratom) No 1182/71, article 3(1), 3(2)(a), 3(3), 3(4)
 */
export function seventyTwoHoursDue(aware: Date, timeZone: string): Date {
  const local = Temporal.Instant.fromEpochMilliseconds(aware.getTime()).toZonedDateTimeISO(timeZone)
  // An hour that has begun is the hour of awareness, also on its first second.
  const nextHour = local.round({ smallestUnit: 'hour', roundingMode: 'floor' }).add({ hours: 1 })
  return new Date(nextHour.epochMilliseconds + 72 * hour)
}

/**
 * The cautious mark beside it: awareness and 72 hours, to the millisecond.
 * @throws RangeError when the date is invalid
 * @see DL-14
 */
export function seventyTwoHoursMark(aware: Date): Date {
  if (Number.isNaN(aware.getTime())) throw new RangeError('invalid date')
  return new Date(aware.getTime() + 72 * hour)
}
