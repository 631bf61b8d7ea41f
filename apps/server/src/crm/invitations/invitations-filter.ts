import { type SQL, sql } from 'drizzle-orm'
import { z } from 'zod'
import { filterOf, filterParameter } from '../lists/filter.ts'

const not = z.boolean().optional()
const days = z.number().int().min(0).max(36_500)

/** One condition on invitations that are open; `not` turns it around. */
export const invitationCondition = z.discriminatedUnion('field', [
  /** Whether the message that tells them has gone. */
  z.strictObject({
    field: z.literal('informed'),
    is: z
      .array(z.enum(['yes', 'no']))
      .min(1)
      .max(2),
    not,
  }),
  z.strictObject({ field: z.literal('import'), is: z.array(z.uuid()).min(1).max(20), not }),
  /** Ends, and the person is erased, within so many days. */
  z.strictObject({ field: z.literal('ends'), withinDays: days, not }),
  z.strictObject({ field: z.literal('recorded'), withinDays: days, not }),
])
export type InvitationCondition = z.output<typeof invitationCondition>
export const invitationsFilter = filterOf(invitationCondition)
export const invitationsFilterParameter = filterParameter(invitationCondition)
export type InvitationsFilter = z.output<typeof invitationsFilter>

/** A condition on invitations, named `i`, as SQL. */
export function compileInvitationCondition(condition: InvitationCondition): SQL {
  const compiled = compile(condition)
  return condition.not ? sql`not coalesce(${compiled}, false)` : compiled
}

function compile(condition: InvitationCondition): SQL {
  switch (condition.field) {
    case 'informed': {
      const wanted = new Set(condition.is)
      if (wanted.size > 1) return sql`true`
      return wanted.has('yes') ? sql`i.sent_at is not null` : sql`i.sent_at is null`
    }
    case 'import':
      return sql`i.import_id = any(${sql.param([...condition.is])}::uuid[])`
    case 'ends':
      return sql`i.ends_on <= diskret.today() + ${condition.withinDays}::integer`
    case 'recorded':
      return sql`i.recorded_at >= diskret.clock() - make_interval(days => ${condition.withinDays}::integer)`
  }
}
