import type { PlanItem } from './erasure-plan.ts'
import type { Place } from './search-texts.ts'

/** An erasure, planned or done, as people and other systems see it. */
export interface Erasure {
  /** Of the case; null while it is only planned. */
  id: string | null
  person: string
  /** Records that are certainly the same human and go together (ERA-17), and those of whom an officer decides. */
  duplicates: string[]
  possibleDuplicates: string[]
  ground: string
  plan: PlanItem[]
  state: 'planned' | 'open' | 'done'
  checked: {
    /** Columns of text that were searched. */
    columns: number
    /** Places that wait for a decision. */
    remaining: number
    places: { table: string; id: string }[]
    mentions: { table: string; count: number }[]
  }
  /** Marks of the person in the ledger. */
  ledger: number
}

/** What the case keeps of its search (ERA-13: no identifier, only where something stands, and what was decided about it). */
export interface SearchRecord {
  columns: number
  places: Place[]
  mentions: Place[]
  decisions: {
    table: string
    id: string
    column: string
    decision: 'redacted' | 'kept'
    reason: string | null
    by: string
    at: string
  }[]
}

/** @returns the search as the contract shows it */
export function showSearch({ columns, places, mentions }: SearchRecord): Erasure['checked'] {
  const counts = new Map<string, number>()
  for (const { table, spans } of mentions) counts.set(table, (counts.get(table) ?? 0) + spans.length)
  const distinct = new Map(places.map(({ table, id }) => [`${table} ${id}`, { table, id }]))
  return {
    columns,
    remaining: distinct.size,
    places: [...distinct.values()],
    mentions: [...counts].map(([table, count]) => ({ table, count })),
  }
}
