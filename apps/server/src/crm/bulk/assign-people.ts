import { inArray, sql } from 'drizzle-orm'
import type { Transaction } from '../../data-protection/door/door.ts'
import { people } from '../../data-protection/people/tables.ts'
import { ownerOf } from '../people/owner-of.ts'
import type { Reversible } from '../undo/undo-token.ts'
import { recordEach } from './record-each.ts'

/**
 * Gives several people an owner.
 * @param owner id of an account, `me`, or null for nobody
 * @returns what takes it back
 * @throws Problem account-unknown
 */
export async function assignPeople(
  tx: Transaction,
  ids: readonly string[],
  owner: string | null,
): Promise<Extract<Reversible, { what: 'assign' }>> {
  const ownerId = (await ownerOf(tx, owner)) ?? null
  const rows = await tx
    .select({ id: people.id, ownerId: people.ownerId })
    .from(people)
    .where(inArray(people.id, [...ids]))
    .orderBy(people.id)
    .for('no key update')
  const changed = rows.filter((row) => row.ownerId !== ownerId)
  const changedIds = changed.map(({ id }) => id)
  if (changedIds.length > 0)
    await tx
      .update(people)
      .set({ ownerId, version: sql`${people.version} + 1`, changedAt: sql`diskret.clock()` })
      .where(inArray(people.id, changedIds))
  await recordEach(tx, 'change', changedIds, { fields: ['people.owner_id'] })
  return { what: 'assign', owner: ownerId, before: changed.map((row) => [row.id, row.ownerId]) }
}
