import { and, or, type SQL } from 'drizzle-orm'
import { type Filter, isGroup } from './filter.ts'

/** How conditions of which one holds are joined. */
export type Either = (parts: SQL[]) => Promise<SQL | undefined>

/**
 * A filter as a condition of SQL.
 * @param compile what one condition is
 * @param either how alternatives are joined; OR unless the list knows better
 */
export async function compileFilter<Condition extends object>(
  filter: Filter<Condition> | undefined,
  compile: (condition: Condition) => SQL,
  either: Either = async (parts) => or(...parts),
): Promise<SQL | undefined> {
  if (!filter) return undefined
  const join = async (match: 'all' | 'any', parts: SQL[]) =>
    match === 'all' || parts.length < 2 ? and(...parts) : either(parts)
  const parts: SQL[] = []
  for (const entry of filter.conditions) {
    const part = isGroup(entry) ? await join(entry.match, entry.conditions.map(compile)) : compile(entry)
    if (part) parts.push(part)
  }
  return join(filter.match, parts)
}
