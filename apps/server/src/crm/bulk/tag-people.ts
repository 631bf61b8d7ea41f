import { and, eq, inArray } from 'drizzle-orm'
import type { Transaction } from '../../data-protection/door/door.ts'
import { checkTexts } from '../../data-protection/free-text/check-texts.ts'
import type { Services } from '../../data-protection/services.ts'
import { newId } from '../../platform/identifiers/new-id.ts'
import { tags } from '../tags/tables.ts'
import type { Reversible } from '../undo/undo-token.ts'
import { recordEach } from './record-each.ts'

/**
 * Puts tags on several people and takes others off.
 * @param ids of people whom the role sees
 * @returns what takes it back
 * @throws Problem sensitive-text
 */
export async function tagPeople(
  tx: Transaction,
  services: Pick<Services, 'keyring'>,
  ids: readonly string[],
  add: readonly string[],
  remove: readonly string[],
): Promise<Extract<Reversible, { what: 'tag' }>> {
  await checkTexts(
    tx,
    services,
    add.map((text) => ({ field: 'add', text })),
  )
  const there = await tx
    .select({ personId: tags.personId, tag: tags.tag })
    .from(tags)
    .where(and(inArray(tags.personId, [...ids]), inArray(tags.tag, [...add, ...remove, ''])))
  const has = new Set(there.map(({ personId, tag }) => `${personId} ${tag}`))
  const added = ids.flatMap((id) =>
    add.filter((tag) => !has.has(`${id} ${tag}`)).map((tag): [string, string] => [id, tag]),
  )
  const removed = there.flatMap(({ personId, tag }): [string, string][] =>
    remove.includes(tag) ? [[personId, tag]] : [],
  )
  if (added.length > 0)
    await tx
      .insert(tags)
      .values(added.map(([personId, tag]) => ({ id: newId(), personId, tag })))
      .onConflictDoNothing()
  for (const tag of remove) await tx.delete(tags).where(and(eq(tags.tag, tag), inArray(tags.personId, [...ids])))
  await recordEach(tx, 'change', [...new Set([...added, ...removed].map(([id]) => id))], { fields: ['tags.tag'] })
  return { what: 'tag', added, removed }
}
