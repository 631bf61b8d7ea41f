import { isPossibleDate } from './check-digits.ts'

/**
 * Whether ten digits can be a Danish CPR number: the date must exist in the century that the seventh digit and the year
 * name. Modulus 11 is not asked for: numbers without it have been given since 2007.
 * @see Bekendtgørelse om CPR; "Personnummeret i CPR", CPR-kontoret
 */
export function isPossibleCpr(digits: string): boolean {
  if (!/^\d{10}$/.test(digits)) return false
  const day = Number(digits.slice(0, 2))
  const month = Number(digits.slice(2, 4))
  const year = Number(digits.slice(4, 6))
  return isPossibleDate(centuryOf(Number(digits[6]), year) + year, month, day)
}

/** Seventh digit 0–3: 1900–1999; 4 and 9: 2000–2036, else 1937–1999; 5–8: 2000–2057, else 1858–1899. */
function centuryOf(seventh: number, year: number): number {
  if (seventh <= 3) return 1900
  if (seventh === 4 || seventh === 9) return year <= 36 ? 2000 : 1900
  return year <= 57 ? 2000 : 1800
}
