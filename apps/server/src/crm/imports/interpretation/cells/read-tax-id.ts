const weights = [2, 7, 6, 5, 4, 3, 2, 1]

/** The number of a company in a register. */
export interface TaxIdReading {
  /** Danish: eight digits; others as written, without spaces; null if it is invalid. */
  value: string | null
  invalid: boolean
}

/**
 * Whether eight digits are a CVR number by its check digit (modulus 11).
 * @param digits exactly eight digits
 */
export function isCvrNumber(digits: string): boolean {
  if (!/^[1-9]\d{7}$/.test(digits)) return false
  let sum = 0
  for (let i = 0; i < 8; i++) sum += (digits.charCodeAt(i) - 0x30) * (weights[i] ?? 0)
  return sum % 11 === 0
}

/**
 * Reads a registration number. A Danish one (by its column, by `DK` or `CVR` before it, or by the country) must pass modulus 11.
 * @param text a cleaned cell
 * @param danish the column is one of CVR numbers, or the country is Denmark
 */
export function readTaxId(text: string, danish: boolean): TaxIdReading {
  if (text === '' || text === '-') return { value: null, invalid: false }
  const compact = text
    .toUpperCase()
    .replace(/^(\d{8})\.0$/, '$1')
    .replace(/[\s.:/-]+/g, '')
  const prefixed = /^(?:CVR(?:NR|NO)?|SENR|SE(?=(?:DK)?\d{8}$))?(?:DK)?(?:CVR)?(?=\d)/.exec(compact)?.[0] ?? ''
  const digits = compact.slice(prefixed.length)
  if (!danish && !/DK|CVR/.test(prefixed))
    return { value: compact.length > 40 ? null : text, invalid: compact.length > 40 }
  // A foreign company in a Danish list keeps its number: letters of another country stand before it.
  if (/^[A-Z]{2}[A-Z]?\d/.test(compact) && prefixed === '') return { value: text, invalid: false }
  if (isCvrNumber(digits)) return { value: digits, invalid: false }
  return { value: null, invalid: true }
}
