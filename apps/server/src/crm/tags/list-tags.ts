import { asc, count, desc } from 'drizzle-orm'
import type { Transaction } from '../../data-protection/door/door.ts'
import { tags } from './tables.ts'

/** @returns the tags in use on people whom the role may see, the most used first */
export function listTags(tx: Transaction): Promise<{ tag: string; people: number }[]> {
  const people = count()
  return tx
    .select({ tag: tags.tag, people })
    .from(tags)
    .groupBy(tags.tag)
    .orderBy(desc(people), asc(tags.tag))
    .limit(500)
}
