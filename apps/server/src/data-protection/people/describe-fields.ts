import type { Keyring } from '../../platform/keyring/keyring.ts'
import type { Category, Origin } from '../declarations/declaration.ts'
import { type DeclaredTable, declarationOf } from '../declarations/personal-table.ts'
import { readersOf } from '../declarations/readable-columns.ts'
import { openHeld } from '../free-text/held-text.ts'
import { heldTexts } from '../free-text/tables.ts'
import { openWaiting } from '../invitations/waiting-content.ts'
import type { Purpose } from '../purposes/purposes.ts'
import { keptUntil } from './kept-until.ts'

/** One value about a person, with all that the law asks of it (PRI-5, PRI-8). */
export interface DescribedField {
  value: unknown
  category: Category
  origin: Origin
  /** In words: the list, the colleague, the person. */
  source: string | null
  since: string | null
  /** The purposes that may read it. */
  purposes: Purpose[]
  /** The day until which it is kept at most, or null while no period runs. */
  until: string | null
}

/** The fields of a row that hold something, by their names in TypeScript. */
export type DescribedRow = Record<string, DescribedField>

export interface KnownSource {
  description: string
  fromPerson: boolean
}

/** What describing the rows of one person rests on. */
export interface FieldFacts {
  personId: string
  sources: ReadonlyMap<string, KnownSource>
  /** The source of the person's row, which counts where a row names none. */
  personSource: string | null
  /** Sources of single fields by table, row and column, where they differ from their row's. */
  fieldSources: ReadonlyMap<string, { sourceId: string; since: Date | null }>
  dueForErasure: string | null
  timeZone: string
  keyring: Keyring
}

/** The key of {@link FieldFacts.fieldSources}. */
export const fieldKey = (table: string, rowId: unknown, column: string) => `${table} ${String(rowId)} ${column}`

/**
 * Describes the personal columns of a row by their declarations; empty ones and those that are withheld are left out.
 * @param row by names in PostgreSQL, as discovery read it
 */
export function describeFields(table: DeclaredTable, row: Record<string, unknown>, facts: FieldFacts): DescribedRow {
  const until = keptUntil(table, row, facts.dueForErasure, facts.timeZone)
  const fields: DescribedRow = {}
  for (const [column, declaration] of table.columns) {
    const value = row[column]
    if (!declaration.personal || declaration.withheld || value === null || value === undefined) continue
    const own = facts.fieldSources.get(fieldKey(table.name, row.id, column))
    const sourceId = own?.sourceId ?? (row.source_id as string | null | undefined) ?? facts.personSource
    const source = sourceId ? facts.sources.get(sourceId) : undefined
    fields[table.properties.get(column)!] = {
      value: readableValue(value, heldBy(table, column, row), facts),
      category: declaration.category,
      origin: source?.fromPerson && declaration.origin === 'third-party' ? 'provided' : declaration.origin,
      source: source?.description ?? null,
      since: moment(own?.since ?? row.recorded_at ?? row.opened_at ?? row.created_at ?? row.at),
      purposes: [...readersOf(declaration)],
      until,
    }
  }
  return fields
}

/** Moments as ISO 8601; what waits sealed is opened for who may read the column. */
function readableValue(value: unknown, heldId: string | null, { keyring, personId }: FieldFacts): unknown {
  if (value instanceof Date) return value.toISOString()
  if (!Buffer.isBuffer(value)) return value
  return heldId === null ? openWaiting(keyring, personId, value) : openHeld(keyring, heldId, value)
}

/** The id under which a note that was held back is sealed; null for everything else. */
function heldBy(table: DeclaredTable, column: string, row: Record<string, unknown>): string | null {
  if (table === declarationOf(heldTexts)) return String(row.id)
  return column === 'held' ? String(row.held_id) : null
}

/** @returns ISO 8601 of a moment, null for anything else */
export function moment(value: unknown): string | null {
  return value instanceof Date ? value.toISOString() : null
}
