import { newId } from '../../platform/identifiers/new-id.ts'
import { recordAudit } from '../audit/record-audit.ts'
import { restrictions } from '../consents/tables.ts'
import { actorId } from '../door/actor.ts'
import type { Transaction } from '../door/door.ts'
import { type PersonPurposes, readPurposes } from '../permissions/read-purposes.ts'
import { tellRecipients } from '../recipients/tell-recipients.ts'
import type { Services } from '../services.ts'

/** The grounds of article 18(1), by its letters, and the one that nobody has stated yet (RES-1). */
export const restrictionGrounds = ['accuracy', 'unlawful', 'claims', 'objection', 'not-stated'] as const

/**
 * Restricts a person (article 18): every purpose closes in the same transaction (RES-2), from the moment of asking; whether the
 * ground holds is judged afterwards.
 * @param ground one of `restrictionGrounds`, or the person's own words
 * @returns how the purposes stand after it
 */
export async function restrictPerson(
  tx: Transaction<'rights'>,
  services: Pick<Services, 'clock'>,
  personId: string,
  ground: string = 'not-stated',
): Promise<PersonPurposes> {
  const id = newId()
  await tx.insert(restrictions).values({ id, personId, ground, recordedBy: actorId(tx.actor) })
  await tellRecipients(tx, { personId, act: 'restriction' })
  await recordAudit(tx, { action: 'restrict', personId, details: { restriction: id } })
  return readPurposes(tx, services, personId)
}
