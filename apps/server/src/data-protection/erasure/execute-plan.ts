import { getTableColumns } from 'drizzle-orm'
import type { PgColumn, PgTable } from 'drizzle-orm/pg-core'
import type { DeclaredTable } from '../declarations/personal-table.ts'
import type { Transaction } from '../door/door.ts'
import type { ErasurePlan, PlanStep } from './erasure-plan.ts'
import { erasureOutrun } from './problems.ts'

/**
 * Does what the plan says, in the transaction given. What was done is compared with the plan at each step: a row that a policy
 * hides or somebody else removed meanwhile makes the whole erasure go back, instead of staying behind unseen.
 *
 * Values are cleared first; then all rows go in one statement. Foreign keys are looked at when it ends, and so are the triggers
 * that compute what a person permits: they find nobody left, and carry nothing on to rows that are about to go as well.
 * @throws Problem erasure-outrun when a count differs; nothing is erased then
 */
export async function executePlan(tx: Transaction<'rights'>, plan: ErasurePlan): Promise<void> {
  const going: PlanStep[] = []
  for (const step of plan.steps) {
    const { table, ids, assignments } = step
    if (assignments === null) {
      going.push(step)
      continue
    }
    const { rowCount } = await tx.client.query(
      `update diskret."${table.name}" set ${assignments.map(({ column }, index) => `"${column}" = $${index + 2}`).join(', ')}
        where id = any($1::${idType(table)}[])`,
      [ids, ...assignments.map(({ value }) => value)],
    )
    if (rowCount !== ids.length) throw erasureOutrun({ table: table.name })
  }
  if (going.length > 0) await removeRows(tx, going)
}

async function removeRows(tx: Transaction<'rights'>, steps: readonly PlanStep[]): Promise<void> {
  const removals = steps.map(
    ({ table }, index) =>
      `gone_${index} as (delete from diskret."${table.name}" where id = any($${index + 1}::${idType(table)}[]) returning 1)`,
  )
  const counts = steps.map((_, index) => `(select count(*) from gone_${index})::int as "${index}"`)
  const { rows } = await tx.client.query<Record<string, number>>(
    `with ${removals.join(', ')} select ${counts.join(', ')}`,
    steps.map(({ ids }) => ids),
  )
  for (const [index, { table, ids }] of steps.entries())
    if (rows[0]?.[index] !== ids.length) throw erasureOutrun({ table: table.name })
}

function idType(table: DeclaredTable): string {
  const columns = Object.values(getTableColumns(table.table as unknown as PgTable)) as PgColumn[]
  return columns.find(({ name }) => name === 'id')?.getSQLType() ?? 'uuid'
}
