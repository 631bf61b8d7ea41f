import { types } from 'pg'
import type { DeclaredTable } from '../declarations/personal-table.ts'
import { readableColumnNames } from '../declarations/readable-columns.ts'
import { subjectConditions } from '../discovery/subject-conditions.ts'
import type { Transaction } from '../door/door.ts'

/** What one table holds about a person, as far as the role reads it: values by names in PostgreSQL. */
export interface PersonRows {
  table: DeclaredTable
  rows: Record<string, unknown>[]
}

/**
 * Reads every row of every declared table that leads to a person, under the transaction's own role: the columns that its
 * purposes need, the rows that its policy returns. Under `rights` that is everything held.
 * @param tables all declared tables; a new one is read the day it is declared
 * @returns the tables that hold something, in the order of the declarations
 */
export async function readPersonRows(
  tx: Transaction,
  tables: readonly DeclaredTable[],
  personId: string,
): Promise<PersonRows[]> {
  const found: PersonRows[] = []
  for (const table of tables) {
    const conditions = subjectConditions(table, tables, 't', '$1::uuid[]')
    const columns = columnsOf(table, tx)
    if (conditions === null || columns.length === 0) continue
    const { rows } = await tx.client.query<Record<string, unknown>>({
      text: `select ${columns.map((name) => `t."${name}"`).join(', ')} from diskret."${table.name}" t
        where ${conditions.leadsTo} order by t.id`,
      values: [[personId]],
      types: { getTypeParser: parserOf },
    })
    if (rows.length > 0) found.push({ table, rows })
  }
  return found
}

/** Rows that outlive their subject have no policy, so only who serves the person's rights reads them here. */
function columnsOf(table: DeclaredTable, { role }: Transaction): string[] {
  if (table.declaration.outlivesSubject && role !== 'rights') return []
  return readableColumnNames(table, role)
}

/** A calendar date stays the date that it is; node-postgres would make it a midnight in the zone of this machine. */
function parserOf(id: number, format: 'text' | 'binary' = 'text'): (value: never) => unknown {
  if (id === types.builtins.DATE) return (value: string) => value
  return types.getTypeParser(id, format as 'text')
}
