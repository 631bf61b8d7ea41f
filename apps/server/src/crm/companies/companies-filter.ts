import { inArray, type SQL, sql } from 'drizzle-orm'
import { z } from 'zod'
import { actorId } from '../../data-protection/door/actor.ts'
import type { Transaction } from '../../data-protection/door/door.ts'
import { lineOfText } from '../../platform/texts/line-of-text.ts'
import { filterOf, filterParameter } from '../lists/filter.ts'
import { companies } from './tables.ts'

const not = z.boolean().optional()
const words = z.array(lineOfText(200)).min(1).max(50)

/** One condition on companies; `not` turns it around. */
export const companyCondition = z.discriminatedUnion('field', [
  /** Ids of accounts; `me` is who asks, `none` nobody. */
  z.strictObject({ field: z.literal('owner'), is: words, not }),
  z.strictObject({ field: z.literal('city'), is: words, not }),
  z.strictObject({ field: z.literal('country'), is: z.array(z.string().length(2)).min(1).max(50), not }),
  z.strictObject({ field: z.literal('industry'), is: words, not }),
  z.strictObject({ field: z.literal('recorded'), withinDays: z.number().int().min(0).max(36_500), not }),
])
export type CompanyCondition = z.output<typeof companyCondition>
export const companiesFilter = filterOf(companyCondition)
export const companiesFilterParameter = filterParameter(companyCondition)
export type CompaniesFilter = z.output<typeof companiesFilter>

/** A condition on companies as SQL. */
export function compileCompanyCondition(tx: Transaction, condition: CompanyCondition): SQL {
  const compiled = compile(tx, condition)
  return condition.not ? sql`not coalesce(${compiled}, false)` : compiled
}

function compile(tx: Transaction, condition: CompanyCondition): SQL {
  if (condition.field === 'city') return inArray(companies.city, condition.is)
  if (condition.field === 'country') return inArray(companies.country, condition.is)
  if (condition.field === 'industry') return inArray(companies.industry, condition.is)
  if (condition.field === 'recorded')
    return sql`${companies.recordedAt} >= diskret.clock() - make_interval(days => ${condition.withinDays}::integer)`
  const ids = condition.is.filter((id) => id !== 'none').map((id) => (id === 'me' ? actorId(tx.actor) : id))
  const owned = sql`${companies.ownerId} = any(${sql.param(ids)}::text[])`
  return condition.is.includes('none') ? sql`(${owned} or ${companies.ownerId} is null)` : owned
}
