import { nothingSelected, type Selection } from './column.ts'

/** Where a range began: the row, and what was chosen before it. */
export interface Anchor {
  id: string
  before: Selection
}

/** @returns whether a row is chosen */
export function isChosen({ ids, everything, except }: Selection, id: string): boolean {
  return everything ? !except?.has(id) : ids.has(id)
}

/** @returns whether nothing at all is chosen */
export const isNothing = ({ ids, everything }: Selection): boolean => !everything && ids.size === 0

/** @returns how many are chosen; nothing where everything is and nobody knows how many that are */
export function countChosen({ ids, everything, except }: Selection, total: number | undefined): number | undefined {
  if (!everything) return ids.size
  return total === undefined ? undefined : Math.max(0, total - (except?.size ?? 0))
}

/** @returns the selection with one row put in or taken out */
export function toggled(selection: Selection, id: string, isOn = !isChosen(selection, id)): Selection {
  if (selection.everything) return { ...selection, except: changed(selection.except ?? new Set(), id, !isOn) }
  return { ids: changed(selection.ids, id, isOn), everything: false }
}

/**
 * What is chosen when a range is drawn from its anchor: whoever stands in it, and what was chosen before it began. A range that
 * shrinks lets go of whom it had.
 * @param rows ids in the order of the list
 * @param to where it ends now
 */
export function withRange(anchor: Anchor, rows: readonly string[], to: string): Selection {
  const from = rows.indexOf(anchor.id)
  const end = rows.indexOf(to)
  const range = from < 0 || end < 0 ? [to] : rows.slice(Math.min(from, end), Math.max(from, end) + 1)
  const { ids, everything, except } = anchor.before
  if (everything) return { ids, everything, except: new Set([...(except ?? [])].filter((id) => !range.includes(id))) }
  return { ids: new Set([...ids, ...range]), everything: false }
}

/** @returns all rows that are shown; everything that fits once they are chosen already */
export function allOf(selection: Selection, rows: readonly string[], hasMore: boolean): Selection {
  const areAll = rows.length > 0 && rows.every((id) => isChosen(selection, id))
  if (areAll && hasMore) return { ids: new Set(), everything: true }
  return areAll && selection.everything ? selection : { ids: new Set(rows), everything: false }
}

/** @returns the selection of a head that is pressed: all rows shown, or none where they are chosen already */
export function allOrNone(selection: Selection, rows: readonly string[]): Selection {
  return rows.every((id) => isChosen(selection, id)) ? nothingSelected : { ids: new Set(rows), everything: false }
}

function changed(ids: ReadonlySet<string>, id: string, isIn: boolean): Set<string> {
  const next = new Set(ids)
  if (isIn) next.add(id)
  else next.delete(id)
  return next
}
