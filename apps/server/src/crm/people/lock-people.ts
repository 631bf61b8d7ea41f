import { asc, inArray } from 'drizzle-orm'
import type { Transaction } from '../../data-protection/door/door.ts'
import { people } from '../../data-protection/people/tables.ts'

/**
 * Takes the rows of people before something about them is written that changes them too (the last contact): two who write about
 * one person at once wait for each other, and neither for both.
 */
export async function lockPeople(tx: Transaction, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return
  await tx
    .select({ id: people.id })
    .from(people)
    .where(inArray(people.id, [...ids]))
    .orderBy(asc(people.id))
    .for('no key update')
}
