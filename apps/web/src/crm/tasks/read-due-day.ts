import { plusDays } from '../today/days.ts'

const weekdays: readonly (readonly string[])[] = [
  ['søndag', 'sunday'],
  ['mandag', 'monday'],
  ['tirsdag', 'tuesday'],
  ['onsdag', 'wednesday'],
  ['torsdag', 'thursday'],
  ['fredag', 'friday'],
  ['lørdag', 'saturday'],
]
const near: readonly (readonly [RegExp, number])[] = [
  [/\b(?:i dag|today)\b/, 0],
  [/\bi overmorgen\b/, 2],
  [/\b(?:i morgen|tomorrow)\b/, 1],
]
const span = /\b(?:om|in) (\d{1,2}) (dag|dage|day|days|uge|uger|week|weeks)\b/

/**
 * Reads the day that the words of a task name: `Ring fredag`, `Send tilbud i morgen`, `Call in 3 days`. A weekday is the next one,
 * never today.
 * @param today `YYYY-MM-DD`
 * @returns `YYYY-MM-DD`, or nothing where no day is named
 */
export function readDueDay(words: string, today: string): string | undefined {
  const text = words.toLowerCase().normalize('NFC')
  for (const [said, days] of near) if (said.test(text)) return plusDays(today, days)
  const [, number, unit] = span.exec(text) ?? []
  if (number && unit) return plusDays(today, Number(number) * (/^(?:uge|week)/.test(unit) ? 7 : 1))
  const said = text.split(/[^\p{L}]+/u)
  const weekday = weekdays.findIndex((names) => names.some((name) => said.includes(name)))
  if (weekday < 0) return undefined
  const now = new Date(`${today}T00:00:00Z`).getUTCDay()
  return plusDays(today, (weekday - now + 7) % 7 || 7)
}
