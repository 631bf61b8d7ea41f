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
  let ahead = Math.max(asked, seen?.getTime() ?? asked) - real
  const now = () => new Date(systemClock().now().getTime() + ahead)
  return {
    now,
    // In seconds, since PostgreSQL and Temporal may count a month from different days.
    get offset() {
      return ahead > 0 ? `PT${ahead / 1000}S` : null
    },
    catchUp(shown) {
      ahead = Math.max(ahead, shown.getTime() - systemClock().now().getTime())
    },
  }
}

function addOffset(milliseconds: number, offset: string, timeZone: string): number {
  return Temporal.Instant.fromEpochMilliseconds(milliseconds).toZonedDateTimeISO(timeZone).add(offset).epochMilliseconds
}
