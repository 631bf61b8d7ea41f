import { sql } from 'drizzle-orm'
import { z } from 'zod'
import { isOfficer } from '../../data-protection/door/actor.ts'
import type { Transaction } from '../../data-protection/door/door.ts'
import { mostCounted } from '../lists/count-rows.ts'
import { type BulkSelection, selectionCondition, sizeOf } from './bulk-selection.ts'

export const bulkActions = ['tag', 'assign', 'invite', 'export', 'erase'] as const
export type BulkAction = (typeof bulkActions)[number]

/** How many an act would reach and how many not, and why: each once. */
export const bulkPreview = z.object({
  reached: z.number().int(),
  /** False where there are more than are counted. */
  exact: z.boolean(),
  notReached: z.number().int(),
  reasons: z.array(
    z.object({
      reason: z.enum(['not-permitted', 'already-informed', 'already-invited', 'no-email', 'has-it-already', 'other']),
      count: z.number().int(),
    }),
  ),
})
export type BulkPreview = z.output<typeof bulkPreview>
type Reason = BulkPreview['reasons'][number]['reason']

/** Groups smaller than this single people out; only officers see them apart. */
const smallest = 5

/** Says beforehand whom an act would reach. Nothing is done. */
export async function previewBulk(tx: Transaction, action: BulkAction, selection: BulkSelection): Promise<BulkPreview> {
  const { seen, exact } = await sizeOf(tx, selection)
  const refused = new Map<Reason, number>()
  // Whom the role may not see is not told apart from whoever has been erased meanwhile.
  const hidden = 'ids' in selection ? new Set(selection.ids).size - seen : 0
  if (hidden > 0) refused.set('not-permitted', hidden)
  if (action === 'invite') for (const [reason, count] of await notInvitable(tx, selection)) refused.set(reason, count)
  const notReached = [...refused.values()].reduce((sum, count) => sum + count, 0)
  return { reached: seen + hidden - notReached, exact, notReached, reasons: merge(refused, isOfficer(tx.actor)) }
}

function merge(refused: ReadonlyMap<Reason, number>, forOfficer: boolean): BulkPreview['reasons'] {
  const told = [...refused].map(([reason, count]) => ({ reason, count }))
  const large = told.filter(({ count }) => forOfficer || count >= smallest)
  const rest = told.filter((one) => !large.includes(one)).reduce((sum, { count }) => sum + count, 0)
  return rest > 0 ? [...large, { reason: 'other' as const, count: rest }] : large
}

async function notInvitable(tx: Transaction, selection: BulkSelection): Promise<[Reason, number][]> {
  const where = await selectionCondition(tx, selection)
  const { rows } = await tx.execute<{ reason: Reason; count: string }>(
    sql`select reason, count(*) as count from (
        select case
            when not exists (select from diskret.notices n where n.person_id = people.id and n.delivered_at is null and n.exemption is null) then 'already-informed'
            when exists (select from diskret.notices n where n.person_id = people.id and n.delivered_at is null and n.exemption is null and n.mail_id is not null) then 'already-invited'
            when not exists (select from diskret.email_addresses e where e.person_id = people.id and e.refused_at is null) then 'no-email'
          end as reason
        from diskret.people where ${where} limit ${mostCounted}) judged
      where reason is not null group by reason`,
  )
  return rows.map(({ reason, count }) => [reason, Number(count)])
}
