const months: readonly RegExp[] = [
  /^jan(?:u(?:ary?|ar)?)?$/,
  /^feb(?:r(?:u(?:ary?|ar)?)?)?$/,
  /^mar(?:ts|ch)?$/,
  /^apr(?:il)?$/,
  /^ma[jy]$/,
  /^jun[ie]?$/,
  /^jul[iy]?$/,
  /^aug(?:ust)?$/,
  /^sept?(?:ember)?$/,
  /^o[kc]t(?:ober)?$/,
  /^nov(?:ember)?$/,
  /^dec(?:ember)?$/,
]
const written = /^(\d{4})-(\d{2})-(\d{2})$/
const figures = /^(\d{1,2})(?:\. ?|[/ -])(\d{1,2})(?:\. ?|[/ -])(\d{4}|\d{2})$/
const words = /^(\d{1,2})\.? (\p{L}+)\.? (\d{4}|\d{2})$/u

/**
 * Reads a day as one types it in Danish or English: `24.12.2026`, `24/12/2026`, `24. dec. 2026`, `24 December 2026`, `2026-12-24`. The day
 * stands before the month; a year of two digits is one of this century.
 * @returns `YYYY-MM-DD`, or nothing where it says no day that there is
 */
export function readDay(text: string): string | undefined {
  const typed = text.normalize('NFC').replaceAll(/\s+/g, ' ').trim().toLowerCase()
  const [, isoYear, isoMonth, isoDay] = written.exec(typed) ?? []
  if (isoYear && isoMonth && isoDay) return dayOf(isoYear, Number(isoMonth), Number(isoDay))
  const [, day, month, year] = figures.exec(typed) ?? words.exec(typed) ?? []
  if (!day || !month || !year) return undefined
  const number = /^\d/.test(month) ? Number(month) : months.findIndex((name) => name.test(month)) + 1
  return dayOf(year.length === 2 ? `20${year}` : year, number, Number(day))
}

function dayOf(year: string, month: number, day: number): string | undefined {
  const written = `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
  const date = new Date(`${written}T00:00:00Z`)
  // The thirtieth of February would be read as one of March.
  return Number.isNaN(date.getTime()) || date.toISOString().slice(0, 10) !== written ? undefined : written
}
