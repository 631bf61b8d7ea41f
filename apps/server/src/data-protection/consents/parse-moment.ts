import { momentDoesNotExist, momentInFuture, momentUnusable } from './problems.ts'

/** Date, hour and minute, then an offset: nothing is guessed, and no zone of this machine or the reader plays a part. */
const moment = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::[0-5]\d(?:[.,]\d{1,9})?)?(?:Z|[+-]\d{2}(?::?\d{2})?)$/i

/**
 * A moment that lies behind us, as it was written.
 * @param text ISO 8601 with an offset: in the hour that October repeats, the offset says which one it was
 * @param now what the clock shows
 * @param field name of the field, for the answer
 * @throws Problem moment-does-not-exist, moment-in-future, or moment-unusable when it has no offset
 * @see CON-20
 */
export function parseMoment(text: string, now: Date, field: string): Date {
  const written = text.trim()
  if (!moment.test(written)) throw momentUnusable({}, [], field)
  const parsed = new Date(instantOf(written, field))
  if (parsed.getTime() > now.getTime()) throw momentInFuture({}, [], field)
  return parsed
}

function instantOf(written: string, field: string): number {
  try {
    return Temporal.Instant.from(written).epochMilliseconds
  } catch {
    throw momentDoesNotExist({}, [], field)
  }
}
