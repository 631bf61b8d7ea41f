import { newId } from '../../platform/identifiers/new-id.ts'
import { recordAudit } from '../audit/record-audit.ts'
import { type Evidence, evidenceText } from '../consents/consent-statement.ts'
import { parseMoment } from '../consents/parse-moment.ts'
import { actorId } from '../door/actor.ts'
import type { Transaction } from '../door/door.ts'
import { type PersonPurposes, readPurposes } from '../permissions/read-purposes.ts'
import type { Services } from '../services.ts'
import { requestUnproved } from './problems.ts'
import { contactRequests } from './tables.ts'

export interface ContactRequest {
  personId: string
  channel: 'telephone' | 'post'
  /** ISO 8601 with offset. */
  requestedAt: string
  evidence: Evidence
}

/**
 * Writes down that the person asked to be called or written to, with its proof as a file: for six months that opens the channel
 * where the country's rule would close it (MKT-10, MKT-12). It is no basis, and no consent.
 * @throws Problem moment-unusable, moment-does-not-exist, moment-in-future; request-unproved (CON-22)
 */
export async function recordContactRequest(
  tx: Transaction<'rights'>,
  services: Pick<Services, 'clock'>,
  { personId, channel, requestedAt, evidence }: ContactRequest,
): Promise<PersonPurposes> {
  const at = parseMoment(requestedAt, services.clock.now(), 'requestedAt')
  if (evidence.kind !== 'file') throw requestUnproved({}, [], 'evidence')
  await tx.insert(contactRequests).values({
    id: newId(),
    personId,
    channel,
    evidence: evidenceText(evidence),
    requestedAt: at,
    recordedBy: actorId(tx.actor),
  })
  await recordAudit(tx, { action: 'change', personId, details: { asked: channel } })
  return readPurposes(tx, services, personId)
}
