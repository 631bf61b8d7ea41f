const nordic = /^(\d{2})(\d{2})(\d{2})[-+ ]\d{4}$/
const swedish = /^(?:19|20)\d{2}(\d{2})(\d{2})[-+]?\d{4}$/

/**
 * Whether a whole cell looks like a national id of the Nordic kind: a date of birth, a hyphen and four digits. Numbers without
 * the hyphen are ids only in a column that says so, for order numbers look alike.
 * @param text a cleaned cell
 */
export function isNationalId(text: string): boolean {
  if (text.length < 11 || text.length > 13) return false
  let found = nordic.exec(text)
  if (found !== null) return isDay(found[1], found[2]) || isDay(found[3], found[2])
  found = swedish.exec(text)
  return found !== null && text.length >= 12 && isDay(found[2], found[1])
}

function isDay(day: string | undefined, month: string | undefined): boolean {
  return Number(day) >= 1 && Number(day) <= 31 && Number(month) >= 1 && Number(month) <= 12
}
