import { type Clock, systemClock } from './clock.ts'

/**
 * The clock of a practice installation: ahead by the period that was set, and never behind what it has shown before.
 * @param offset ISO 8601 period of `DISKRET_CLOCK_OFFSET`, or nothing
 * @param seen the latest moment that this installation's clock has shown, or null
 * @param timeZone in which months and days are counted
 */
export function practiceClock(offset: string | undefined, seen: Date | null, timeZone: string): Clock {
  const real = systemClock().now().getTime()
  const asked = offset ? addOffset(real, offset, timeZone) : real
  const ahead = Math.max(asked, seen?.getTime() ?? asked) - real
  // In seconds, since PostgreSQL and Temporal may count a month from different days.
  return ahead > 0 ? systemClock(`PT${ahead / 1000}S`, ahead) : systemClock()
}

function addOffset(milliseconds: number, offset: string, timeZone: string): number {
  return Temporal.Instant.fromEpochMilliseconds(milliseconds).toZonedDateTimeISO(timeZone).add(offset).epochMilliseconds
}
