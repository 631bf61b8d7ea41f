import { and, eq, inArray } from 'drizzle-orm'
import type { Transaction } from '../../data-protection/door/door.ts'
import { checkTexts } from '../../data-protection/free-text/check-texts.ts'
import type { Services } from '../../data-protection/services.ts'
import { newId } from '../../platform/identifiers/new-id.ts'
import { tags } from './tables.ts'

/**
 * Leaves a person with exactly these tags.
 * @returns whether one came or went
 * @throws Problem sensitive-text
 */
export async function replaceTags(
  tx: Transaction,
  services: Pick<Services, 'keyring'>,
  personId: string,
  wanted: readonly string[],
): Promise<boolean> {
  const rows = await tx.select({ tag: tags.tag }).from(tags).where(eq(tags.personId, personId))
  const had = rows.map(({ tag }) => tag)
  const gone = had.filter((tag) => !wanted.includes(tag))
  const added = [...new Set(wanted)].filter((tag) => !had.includes(tag))
  await checkTexts(
    tx,
    services,
    added.map((text) => ({ field: 'tags', text })),
  )
  if (gone.length > 0) await tx.delete(tags).where(and(eq(tags.personId, personId), inArray(tags.tag, gone)))
  if (added.length > 0) await tx.insert(tags).values(added.map((tag) => ({ id: newId(), personId, tag })))
  return gone.length + added.length > 0
}
