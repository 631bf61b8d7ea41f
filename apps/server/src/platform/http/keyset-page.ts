import { z } from 'zod'
import type { Keyring } from '../keyring/keyring.ts'
import { cursorUnusable } from './problems.ts'

export const longestPage = 200

/** One page of a list. */
export interface Page<Item> {
  items: Item[]
  /** The cursor of the next page, or null after the last. */
  next: string | null
}

/**
 * The query of a list: `?limit=50&cursor=…&sort=name`; add filters with `.extend()`.
 * @param sorts the orders that the list offers, the usual one first
 */
export function listQuery<const Sorts extends readonly [string, ...string[]]>(sorts: Sorts) {
  return z.strictObject({
    limit: z.coerce.number().int().min(1).max(longestPage).default(50),
    cursor: z.string().min(1).max(4000).optional(),
    sort: z.enum(sorts).default(sorts[0] as never),
  })
}

/** The answer of a list. */
export function pageOf<Item extends z.ZodType>(item: Item) {
  return z.object({ items: z.array(item), next: z.string().nullable() })
}

/**
 * Reads where the page before ended. A cursor may hold a name, and addresses of pages are logged by others, so it is
 * encrypted; it opens for the same list in the same order only.
 * @param list what is listed and filtered, `people marketing`
 * @returns the sort values of the last row, the id last, or null for the first page
 * @throws Problem cursor-unusable
 */
export function readCursor(keyring: Keyring, list: string, sort: string, cursor: string | undefined): string[] | null {
  if (cursor === undefined) return null
  try {
    const text = keyring.decrypt('pages', contextOf(list, sort), Buffer.from(cursor, 'base64url')).toString('utf8')
    return z.array(z.string()).min(1).parse(JSON.parse(text))
  } catch {
    throw cursorUnusable({}, [], 'cursor')
  }
}

/**
 * Makes a page of the rows of a query that asked for one more than the limit.
 * @param keyOf the sort values of a row, the id last
 */
export function makePage<Row>(
  keyring: Keyring,
  list: string,
  sort: string,
  rows: readonly Row[],
  limit: number,
  keyOf: (row: Row) => string[],
): Page<Row> {
  const items = rows.slice(0, limit)
  const last = items.at(-1)
  if (rows.length <= limit || last === undefined) return { items, next: null }
  const sealed = keyring.encrypt('pages', contextOf(list, sort), JSON.stringify(keyOf(last)))
  return { items, next: sealed.toString('base64url') }
}

const contextOf = (list: string, sort: string) => `cursor ${list} by ${sort}`
