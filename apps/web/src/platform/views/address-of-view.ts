import { isFilter, noFilter } from '../filters/filter.ts'
import { writeFilter } from '../filters/filter-notation.ts'
import type { SavedView } from './views-query.ts'

/**
 * How an address opens a view from outside its list. One that nobody else sees says what is in it, so that a colleague who gets the
 * address sees the same rows; what the list does not know of it is left out there.
 */
export function addressOfView({ id, shared, definition: { filter, sort } }: SavedView): {
  view: string
  sort?: string
  filter?: string
} {
  if (shared) return { view: id }
  return {
    view: id,
    ...(typeof sort === 'string' && { sort }),
    filter: writeFilter(isFilter(filter) ? filter : noFilter),
  }
}
