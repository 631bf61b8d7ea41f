import type { Keyring } from '../keyring/keyring.ts'
import { makePage, type Page, readCursor } from './keyset-page.ts'
import { cursorUnusable } from './problems.ts'

/**
 * One page of a list that is short enough to be read whole, such as the controller's own texts; it goes by the same cursors as
 * the long ones.
 * @param list what is listed and filtered
 * @throws Problem cursor-unusable
 */
export function pageOfList<Item extends { id: string }>(
  keyring: Keyring,
  list: string,
  items: readonly Item[],
  { limit, cursor, sort }: { limit: number; cursor?: string | undefined; sort: string },
): Page<Item> {
  const last = readCursor(keyring, list, sort, cursor)
  const at = last === null ? -1 : items.findIndex(({ id }) => id === last.at(-1))
  if (last !== null && at < 0) throw cursorUnusable({}, [], 'cursor')
  return makePage(keyring, list, sort, items.slice(at + 1, at + 2 + limit), limit, ({ id }) => [id])
}
