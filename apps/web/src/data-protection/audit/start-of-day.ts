import { dateFormat } from '@diskret/server/texts/intl-formats'

const isDay = /^\d{4}-\d{2}-\d{2}$/

/**
 * @param day `YYYY-MM-DD`; anything else is none
 * @param timeZone IANA, in which the day begins
 * @returns the moment at which it begins, ISO 8601
 */
export function startOfDay(day: string | undefined, timeZone: string): string | undefined {
  if (day === undefined || !isDay.test(day)) return undefined
  const wanted = Date.parse(`${day}T00:00:00Z`)
  if (Number.isNaN(wanted)) return undefined
  // What the clock there shows at that moment tells how far it is off; a second look settles a change of the hour.
  let moment = wanted
  for (let look = 0; look < 2; look++) moment += wanted - wallTime(moment, timeZone)
  return new Date(moment).toISOString()
}

function wallTime(moment: number, timeZone: string): number {
  const written = dateFormat('sv-SE', { timeZone, dateStyle: 'short', timeStyle: 'medium' }).format(moment)
  return Date.parse(`${written.replace(' ', 'T')}Z`)
}

/** @param day `YYYY-MM-DD` @returns the day after, for the end of a span that includes it */
export function dayAfter(day: string | undefined): string | undefined {
  if (day === undefined || !isDay.test(day)) return undefined
  const date = new Date(`${day}T00:00:00Z`)
  date.setUTCDate(date.getUTCDate() + 1)
  return date.toISOString().slice(0, 10)
}
