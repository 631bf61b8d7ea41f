/** Reads one value of an address; what cannot be read counts as not there. */
export type SearchReader<Value> = (value: unknown) => Value | undefined

/** Any text. */
export const text: SearchReader<string> = (value) =>
  typeof value === 'string' && value !== '' ? value : typeof value === 'number' ? String(value) : undefined

/** A whole number. */
export const wholeNumber: SearchReader<number> = (value) =>
  Number.isSafeInteger(value) ? (value as number) : undefined

/** `true`, or not there. */
export const flag: SearchReader<true> = (value) => (value === true ? true : undefined)

/** One of the words given. */
export function oneOf<const Words extends readonly string[]>(...words: Words): SearchReader<Words[number]> {
  return (value) => words.find((word) => word === value)
}

/** A list of texts. */
export const texts: SearchReader<readonly string[]> = (value) =>
  Array.isArray(value) && value.every((item) => typeof item === 'string') ? value : undefined

type Readers = Readonly<Record<string, SearchReader<unknown>>>
type SearchOf<R extends Readers> = { [Name in keyof R]?: Exclude<ReturnType<R[Name]>, undefined> | undefined }

/**
 * The search of an address, typed: `validateSearch: readSearch({ q: text, sort: oneOf('name', 'last-contact') })`. An address is
 * written by anybody, so what does not fit is left out instead of breaking the page.
 */
export function readSearch<R extends Readers>(readers: R): (search: Record<string, unknown>) => SearchOf<R> {
  return (search) => {
    const found: Record<string, unknown> = {}
    for (const [name, read] of Object.entries(readers)) {
      const value = read(search[name])
      if (value !== undefined) found[name] = value
    }
    return found as SearchOf<R>
  }
}
