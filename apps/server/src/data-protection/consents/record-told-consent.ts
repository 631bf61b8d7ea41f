import { eq } from 'drizzle-orm'
import type { Transaction } from '../door/door.ts'
import { dropUnsentMail } from '../invitations/drop-unsent-mail.ts'
import { moveIn } from '../invitations/move-in.ts'
import { openWaiting } from '../invitations/waiting-content.ts'
import { invitations } from '../notices/tables.ts'
import type { Services } from '../services.ts'
import type { ConsentStatement, RecordedConsent } from './consent-statement.ts'
import { recordConsent } from './record-consent.ts'

/**
 * Writes down a yes that a colleague or another system tells of. Somebody invited who said yes by letter or telephone, with
 * proof, has answered as on their own page: what waited beside the invitation moves in, and no invitation goes out (BAS-26).
 * Problems are those of `recordConsent`.
 */
export async function recordToldConsent(
  tx: Transaction<'rights'>,
  services: Services,
  statement: ConsentStatement,
): Promise<RecordedConsent> {
  const { personId, channel } = statement
  const identifierUsed =
    statement.identifierUsed ?? (channel === 'telephone' ? await waitingNumber(tx, services, personId) : null)
  const recorded = await recordConsent(tx, services, { ...statement, ...(identifierUsed ? { identifierUsed } : {}) })
  if (recorded.status === 'given' && (await moveIn(tx, services, personId))) await dropUnsentMail(tx, personId)
  return recorded
}

/** The number by which an invited person is called waits sealed until they have said yes. */
async function waitingNumber(tx: Transaction<'rights'>, services: Services, personId: string): Promise<string | null> {
  const [row] = await tx
    .select({ waiting: invitations.waiting })
    .from(invitations)
    .where(eq(invitations.personId, personId))
  return openWaiting(services.keyring, personId, row?.waiting ?? null).phones?.[0] ?? null
}
