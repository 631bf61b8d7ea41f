/**
 * The names that stand more than once in one object of a JSON text. Of two values every parser keeps another one, so what a
 * check sees is not what a reader gets.
 * @param text valid JSON
 */
export function findDuplicateField(text: string): string | undefined {
  const open: (Set<string> | null)[] = []
  // Strings, and what opens and closes; everything between is numbers, literals and space.
  for (const token of text.matchAll(/"(?:[^"\\]|\\.)*"(\s*:)?|[{}[\]]/g)) {
    const [whole, colon] = token
    if (whole === '{') open.push(new Set())
    else if (whole === '[') open.push(null)
    else if (whole === '}' || whole === ']') open.pop()
    else if (colon !== undefined) {
      const name = JSON.parse(whole.slice(0, -colon.length)) as string
      const names = open.at(-1)
      if (names?.has(name)) return name
      names?.add(name)
    }
  }
  return undefined
}

/** @returns whether a text anywhere in a JSON value holds the NUL character, which PostgreSQL stores nowhere */
export function hasNul(value: unknown): boolean {
  if (typeof value === 'string') return value.includes('\0')
  if (Array.isArray(value)) return value.some(hasNul)
  if (value !== null && typeof value === 'object')
    return Object.entries(value).some(([name, inner]) => name.includes('\0') || hasNul(inner))
  return false
}
