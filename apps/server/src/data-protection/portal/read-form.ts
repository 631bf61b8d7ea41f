/** The fields of a form that was posted, by name; a field that was sent twice counts as not sent, and NUL is taken out. */
export type Form = Readonly<Record<string, string>>

const longestValue = 4000

/** @param body what the parser of forms made of it, or nothing */
export function readForm(body: unknown): Form {
  if (typeof body !== 'object' || body === null) return {}
  const fields = Object.entries(body).flatMap(([name, value]): [string, string][] =>
    typeof value === 'string' ? [[name, value.replaceAll('\0', '').slice(0, longestValue)]] : [],
  )
  return Object.fromEntries(fields)
}

/**
 * The button that was pressed: only a press sends `act` (CON-38).
 * @param offered values of the buttons that this address knows
 */
export function pressed<const Act extends string>(form: Form, offered: readonly Act[]): Act | null {
  return offered.find((act) => act === form.act) ?? null
}
