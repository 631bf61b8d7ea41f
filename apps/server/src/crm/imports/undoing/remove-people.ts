import type { PoolClient } from 'pg'
import { carriesPermission, type DeclaredTable } from '../../../data-protection/declarations/personal-table.ts'
import { subjectConditions } from '../../../data-protection/discovery/subject-conditions.ts'
import { deletionOrder } from '../../../data-protection/erasure/deletion-order.ts'

/**
 * Removes the persons given with all rows about them, in sets over the declared tables. A row about somebody else as well
 * stays, without them. No mark is left in the ledger: nobody refused, the list was taken back.
 */
export async function removePeople(client: PoolClient, tables: readonly DeclaredTable[], ids: string[]): Promise<void> {
  const ordered = deletionOrder(
    tables.filter((table) => carriesPermission(table.declaration) && table.declaration.importer),
  )
  const found: { table: DeclaredTable; ids: unknown[] }[] = []
  // Found before anything goes: what leads to a note is gone before the note.
  for (const table of ordered) {
    const leads = subjectConditions(table, tables, 't', '$1::uuid[]')
    if (leads === null) continue
    const { rows } = await client.query<{ id: unknown }>(
      `select t.id from diskret."${table.name}" t where ${leads.leadsTo} and not (${leads.leadsElsewhere})`,
      [ids],
    )
    if (rows.length > 0) found.push({ table, ids: rows.map(({ id }) => id) })
  }
  for (const { table, ids: rows } of found)
    await client.query(`delete from diskret."${table.name}" where id = any($1::uuid[])`, [rows])
}
