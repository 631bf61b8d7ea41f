import { getTableColumns } from 'drizzle-orm'
import type { PgColumn, PgTable } from 'drizzle-orm/pg-core'
import type { DeclaredTable } from '../declarations/personal-table.ts'
import type { Transaction } from '../door/door.ts'
import type { ErasurePlan } from './erasure-plan.ts'
import { erasureOutrun } from './problems.ts'

/**
 * Does what the plan says, in the transaction given. What was done is compared with the plan at each step: a row that a policy
 * hides or somebody else removed meanwhile makes the whole erasure go back, instead of staying behind unseen.
 * @throws Problem erasure-outrun when a count differs; nothing is erased then
 */
export async function executePlan(tx: Transaction<'rights'>, plan: ErasurePlan): Promise<void> {
  for (const { table, ids, assignments } of plan.steps) {
    const rows = `where id = any($1::${idType(table)}[])`
    const { rowCount } = assignments
      ? await tx.client.query(
          `update diskret."${table.name}" set ${assignments.map(({ column }, index) => `"${column}" = $${index + 2}`).join(', ')} ${rows}`,
          [ids, ...assignments.map(({ value }) => value)],
        )
      : await tx.client.query(`delete from diskret."${table.name}" ${rows}`, [ids])
    if (rowCount !== ids.length) throw erasureOutrun({ table: table.name })
  }
}

function idType(table: DeclaredTable): string {
  const columns = Object.values(getTableColumns(table.table as unknown as PgTable)) as PgColumn[]
  return columns.find(({ name }) => name === 'id')?.getSQLType() ?? 'uuid'
}
