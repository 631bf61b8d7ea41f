import { sql } from 'drizzle-orm'
import type { Transaction } from '../../data-protection/door/door.ts'

/** The fields whose values a filter suggests, and the column that holds each. */
const columns = {
  city: { table: 'postal_addresses', column: 'city' },
  country: { table: 'people', column: 'country' },
  'company-city': { table: 'companies', column: 'city' },
  industry: { table: 'companies', column: 'industry' },
} as const
export type ValuedField = keyof typeof columns
export const valuedFields = Object.keys(columns) as [ValuedField, ...ValuedField[]]

/** So many different ones are looked at; more would be no list to choose from. */
const mostLookedAt = 5000

/**
 * The different values of a field, as far as the role sees rows that have them. Each is found by a step along the index, so it
 * costs by the number of values and not of rows.
 * @param part what was typed; folded, it stands somewhere in the value
 * @returns those that begin with it first
 */
export async function listValues(
  tx: Transaction,
  field: ValuedField,
  part: string | undefined,
  most: number,
): Promise<string[]> {
  const { table, column } = columns[field]
  const from = sql`diskret.${sql.identifier(table)}`
  const name = sql.identifier(column)
  const { rows } = await tx.execute<{ value: string }>(
    sql`with recursive steps as (
        (select ${name} as value, 1 as step from ${from} where ${name} is not null order by ${name} limit 1)
        union all
        select (select t.${name} from ${from} t where t.${name} > s.value order by t.${name} limit 1), s.step + 1
          from steps s where s.value is not null and s.step < ${mostLookedAt}
      )
      select value from steps where value is not null and ${
        part ? sql`strpos(diskret.folded(value), diskret.folded(${part})) > 0` : sql`true`
      }
      order by ${part ? sql`strpos(diskret.folded(value), diskret.folded(${part})) > 1, ` : sql``} value collate "da-x-icu" limit ${most}`,
  )
  return rows.map(({ value }) => value)
}
