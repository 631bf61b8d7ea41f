const dayLength = 24 * 60 * 60 * 1000
const month = /^\d{4}-(?:0[1-9]|1[0-2])$/

/** @param text `YYYY-MM`, from an address @returns it, or the month of today where it is none or past */
export function monthFrom(text: string | undefined, today: string): string {
  const current = today.slice(0, 7)
  return text !== undefined && month.test(text) && text > current ? text : current
}

/** @param from `YYYY-MM` @returns the month so many later */
export function monthAfter(from: string, months: number): string {
  const [year = 0, number = 1] = from.split('-').map(Number)
  return new Date(Date.UTC(year, number - 1 + months, 1)).toISOString().slice(0, 7)
}

/** @returns the weeks of a month, Monday first, with the days of its neighbors that fill them; `YYYY-MM-DD` each */
export function weeksOf(shown: string): string[][] {
  const first = Date.parse(`${shown}-01T00:00:00Z`)
  const last = Date.parse(`${monthAfter(shown, 1)}-01T00:00:00Z`) - dayLength
  const monday = first - ((new Date(first).getUTCDay() + 6) % 7) * dayLength
  const weeks: string[][] = []
  for (let at = monday; at <= last; at += 7 * dayLength)
    weeks.push(Array.from({ length: 7 }, (_, day) => new Date(at + day * dayLength).toISOString().slice(0, 10)))
  return weeks
}

/** @returns the days from today to the end of a month, at least 30 */
export function daysUntilEndOf(shown: string, today: string): number {
  const end = Date.parse(`${monthAfter(shown, 1)}-01T00:00:00Z`) - dayLength
  return Math.max(30, Math.round((end - Date.parse(`${today}T00:00:00Z`)) / dayLength))
}
