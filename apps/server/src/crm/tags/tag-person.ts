import { and, eq } from 'drizzle-orm'
import { recordAudit } from '../../data-protection/audit/record-audit.ts'
import type { Transaction } from '../../data-protection/door/door.ts'
import { checkTexts } from '../../data-protection/free-text/check-texts.ts'
import type { Services } from '../../data-protection/services.ts'
import { newId } from '../../platform/identifiers/new-id.ts'
import { tags } from './tables.ts'

/**
 * Puts a tag on a person; one that is there already stays.
 * @throws Problem sensitive-text; the guard hidden_subject for a person whom the role may not see
 */
export async function tagPerson(
  tx: Transaction,
  services: Pick<Services, 'keyring'>,
  personId: string,
  tag: string,
): Promise<void> {
  await checkTexts(tx, services, [{ field: 'tag', text: tag }])
  await tx.insert(tags).values({ id: newId(), personId, tag }).onConflictDoNothing()
  await recordAudit(tx, { action: 'change', personId, details: { fields: ['tags.tag'] } })
}

/** Takes a tag off a person; one that is not there is no fault. */
export async function untagPerson(tx: Transaction, personId: string, tag: string): Promise<void> {
  const { rowCount } = await tx.delete(tags).where(and(eq(tags.personId, personId), eq(tags.tag, tag)))
  if (rowCount) await recordAudit(tx, { action: 'change', personId, details: { fields: ['tags.tag'] } })
}
