/** Fields of a record, as written. */
export type ShownValues = Readonly<Record<string, unknown>>

/** @returns a value as a line of text */
export function shownText(value: unknown): string {
  if (typeof value === 'string') return value
  if (typeof value === 'number') return String(value)
  return Array.isArray(value) ? value.filter((part) => typeof part === 'string').join(', ') : ''
}

/** @returns the name of a record, from its parts where it has no whole one */
export function shownName(values: ShownValues): string {
  const parts = [values.givenName, values.middleName, values.familyName].map(shownText).filter((part) => part !== '')
  return shownText(values.fullName) || parts.join(' ')
}
