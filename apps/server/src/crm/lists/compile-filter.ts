import { and, or, type SQL } from 'drizzle-orm'
import { type Filter, isGroup } from './filter.ts'

/**
 * A filter as a condition of SQL.
 * @param compile what one condition is
 */
export function compileFilter<Condition extends object>(
  filter: Filter<Condition> | undefined,
  compile: (condition: Condition) => SQL,
): SQL | undefined {
  if (!filter) return undefined
  const parts = filter.conditions.map((entry) =>
    isGroup(entry) ? join(entry.match, entry.conditions.map(compile)) : compile(entry),
  )
  return join(filter.match, parts)
}

const join = (match: 'all' | 'any', parts: (SQL | undefined)[]) => (match === 'all' ? and(...parts) : or(...parts))
