/** Far enough from New Year that "last month" is of the same year. */
const day = { month: 3, day: 10 }

/** A moment that all pictures share, and how far the clock has to be moved for it. */
export interface FixedMoment {
  now: Date
  /** ISO 8601 period for DISKRET_CLOCK_OFFSET, whose clock only goes forward. */
  offset: string
}

/** @returns the coming 10 March, a quarter to ten in Copenhagen: pictures of one year show the same dates */
export function fixedMoment(real = Temporal.Now.instant()): FixedMoment {
  const here = real.toZonedDateTimeISO('Europe/Copenhagen')
  const thisYear = here.with({ ...day, hour: 9, minute: 45, second: 0, millisecond: 0, microsecond: 0, nanosecond: 0 })
  const chosen = Temporal.ZonedDateTime.compare(thisYear, here) > 0 ? thisYear : thisYear.add({ years: 1 })
  const seconds = Math.round((chosen.epochMilliseconds - real.epochMilliseconds) / 1000)
  return { now: new Date(chosen.epochMilliseconds), offset: `PT${String(seconds)}S` }
}
