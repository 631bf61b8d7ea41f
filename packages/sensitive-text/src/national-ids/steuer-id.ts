import { passesModulo11And10 } from './check-digits.ts'

/**
 * Whether eleven digits can be a German Steuer-ID: no zero in front; of the first ten digits just one occurs twice, or
 * three times (never three in a row), and the others at most once; ISO 7064 modulo 11,10.
 * @see § 139b AO; Steueridentifikationsnummerverordnung; BZSt, "Aufbau der IdNr"
 */
export function isSteuerId(digits: string): boolean {
  if (!/^[1-9]\d{10}$/.test(digits)) return false
  const first = digits.slice(0, 10)
  const counts = new Map<string, number>()
  for (const digit of first) counts.set(digit, (counts.get(digit) ?? 0) + 1)
  const repeated = [...counts.values()].filter((count) => count > 1)
  if (repeated.length !== 1 || (repeated[0] ?? 0) > 3 || /(\d)\1\1/.test(first)) return false
  return passesModulo11And10(digits)
}
