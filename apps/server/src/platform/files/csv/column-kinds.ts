import { type CellKind, cellKind } from '../cell-kind.ts'

/** A column is of a kind if so many of its filled cells are. */
const dominance = 0.7

/** What the columns of a table hold, learned from whole records: tells a record that ends early from one with a hole in it. */
export class ColumnKinds {
  readonly #columns: number
  readonly #kinds: (CellKind | undefined)[]

  /** @param records cells of whole records, at most some hundred */
  constructor(records: string[][], columns: number) {
    this.#columns = columns
    this.#kinds = Array.from({ length: columns }, (_, column) => {
      const counts = new Map<CellKind, number>()
      let filled = 0
      for (const cells of records) {
        const kind = cellKind(cells[column] ?? '')
        if (kind === null) continue
        filled++
        counts.set(kind, (counts.get(kind) ?? 0) + 1)
      }
      return [...counts].find(([kind, count]) => kind !== 'text' && count >= filled * dominance)?.[0]
    })
  }

  /**
   * Whether the missing cells of a short record can only be empty ones at its end: its cells are of the kinds of the columns they
   * stand under, and no other place for the hole fits better. Without a column that tells, the answer is no.
   */
  endsEarly(cells: string[]): boolean {
    const missing = this.#columns - cells.length
    const atEnd = this.#fit(cells, cells.length, missing)
    if (atEnd === undefined || (atEnd === 0 && cells.some((cell) => cell.trim() !== ''))) return false
    for (let hole = 0; hole < cells.length; hole++) if ((this.#fit(cells, hole, missing) ?? 0) > atEnd) return false
    return true
  }

  /** How many cells are of their column's kind if the missing ones belong at `hole`; undefined if one surely is not. */
  #fit(cells: string[], hole: number, missing: number): number | undefined {
    let fitting = 0
    for (let index = 0; index < cells.length; index++) {
      const expected = this.#kinds[index < hole ? index : index + missing]
      const kind = expected && cellKind(cells[index]!)
      if (!kind) continue
      if (kind === expected) fitting++
      else if (
        !(isNumeric(kind) && isNumeric(expected)) &&
        (kind !== 'text' || expected === 'email' || expected === 'web')
      )
        return undefined
    }
    return fitting
  }
}

const isNumeric = (kind: CellKind) => kind === 'number' || kind === 'phone'
