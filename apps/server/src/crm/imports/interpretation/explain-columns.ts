import { type ColumnMapping, type Entity, leftOutByDefault } from './fields.ts'
import { matchHeader } from './headers/match-header.ts'

/** Why a column became what it becomes. */
export const columnReasons = [
  /** The user's mapping says so. */
  'chosen',
  /** Its header names the field. */
  'header',
  /** Its values look like it; to be looked at. */
  'values',
  /** A number that identifies somebody nationally: never stored. */
  'national-id',
  /** Known, and left out: no purpose needs it (PRI-4). */
  'not-needed',
  /** About somebody else than the person of the row. */
  'other-person',
  /** Another column holds this already. */
  'other-column',
  /** Means nothing that Diskret keeps. */
  'unknown',
] as const

export interface ExplainedColumn extends ColumnMapping {
  why: (typeof columnReasons)[number]
}

/**
 * Says of each column why it becomes what it becomes.
 * @param mapping as it is used
 * @param suggested what would be used without a mapping of the user
 * @param nationalIds places of the columns that hold national ids
 */
export function explainColumns(
  mapping: ColumnMapping[],
  suggested: ColumnMapping[],
  entity: Entity,
  nationalIds: number[],
): ExplainedColumn[] {
  return mapping.map((column, index) => {
    const { header, field } = column
    const why = (): ExplainedColumn['why'] => {
      if (nationalIds.includes(index)) return 'national-id'
      if (field !== null && leftOutByDefault.has(field)) return 'not-needed'
      if (field !== (suggested[index]?.field ?? null)) return 'chosen'
      const verdict = header === null ? 'unknown' : matchHeader(header, entity)
      if (field !== null) return typeof verdict === 'object' ? 'header' : 'values'
      if (typeof verdict === 'object') return 'other-column'
      return verdict === 'other-person' ? verdict : 'unknown'
    }
    return { ...column, why: why() }
  })
}
