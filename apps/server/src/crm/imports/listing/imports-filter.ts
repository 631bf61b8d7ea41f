import { type SQL, sql } from 'drizzle-orm'
import { z } from 'zod'
import { type Actor, actorId } from '../../../data-protection/door/actor.ts'
import { filterOf, filterParameter } from '../../lists/filter.ts'
import { listBases } from '../running/import-options.ts'
import { imports } from '../tables.ts'

const not = z.boolean().optional()
const states = ['running', 'done', 'undone', 'failed'] as const

/** One condition on imports; `not` turns it around. */
export const importCondition = z.discriminatedUnion('field', [
  z.strictObject({ field: z.literal('state'), is: z.array(z.enum(states)).min(1).max(states.length), not }),
  z.strictObject({ field: z.literal('basis'), is: z.array(z.enum(listBases)).min(1).max(listBases.length), not }),
  /** Who declared the list: ids of accounts or keys; `me` is who asks, `operator` whoever has the machine. */
  z.strictObject({ field: z.literal('by'), is: z.array(z.string().min(1).max(100)).min(1).max(50), not }),
  /** Begun within so many days. */
  z.strictObject({ field: z.literal('recorded'), withinDays: z.number().int().min(0).max(36_500), not }),
])
export type ImportCondition = z.output<typeof importCondition>
export const importsFilter = filterOf(importCondition)
export const importsFilterParameter = filterParameter(importCondition)
export type ImportsFilter = z.output<typeof importsFilter>

/** A condition on imports as SQL. */
export function compileImportCondition(actor: Actor, condition: ImportCondition): SQL {
  const compiled = compile(actor, condition)
  return condition.not ? sql`not coalesce(${compiled}, false)` : compiled
}

function compile(actor: Actor, condition: ImportCondition): SQL {
  switch (condition.field) {
    case 'state':
      return sql`${imports.state} = any(${sql.param([...condition.is])}::text[])`
    case 'basis':
      return sql`coalesce(${imports.options} ->> 'basis', 'invitation') = any(${sql.param([...condition.is])}::text[])`
    case 'by': {
      const ids = condition.is.map((id) => (id === 'me' ? actorId(actor) : id))
      return sql`${imports.declaredBy} = any(${sql.param(ids)}::text[])`
    }
    case 'recorded':
      return sql`${imports.recordedAt} >= diskret.clock() - make_interval(days => ${condition.withinDays}::integer)`
  }
}
