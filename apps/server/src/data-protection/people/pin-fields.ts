import { sql } from 'drizzle-orm'
import { newId } from '../../platform/identifiers/new-id.ts'
import type { Transaction } from '../door/door.ts'
import { tellRecipients } from '../recipients/tell-recipients.ts'
import { fieldSources } from './tables.ts'

/** One value that was changed by hand, by the names in PostgreSQL. */
export interface ChangedField {
  table: string
  rowId: string
  column: string
}

/**
 * Notes where changed values come from, and pins them: a later list does not bring the old ones back (REC-4, PRI-5).
 * @param sourceId of the change
 */
export async function pinFields(
  tx: Transaction,
  personId: string,
  sourceId: string,
  fields: readonly ChangedField[],
): Promise<void> {
  if (fields.length === 0) return
  await tx
    .insert(fieldSources)
    .values(
      fields.map(({ table, rowId, column }) => ({
        id: newId(),
        personId,
        tableName: table,
        rowId,
        columnName: column,
        sourceId,
        pinned: true,
      })),
    )
    .onConflictDoUpdate({
      target: [fieldSources.personId, fieldSources.tableName, fieldSources.rowId, fieldSources.columnName],
      set: { sourceId, pinned: true, recordedAt: sql`diskret.clock()` },
    })
  // Whoever has the old values is told (REC-3).
  await tellRecipients(tx, {
    personId,
    act: 'rectification',
    fields: [...new Set(fields.map(({ table, column }) => `${table}.${column}`))],
  })
}
