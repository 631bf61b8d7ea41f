import { recordConsent } from '../../data-protection/consents/record-consent.ts'
import type { Transaction } from '../../data-protection/door/door.ts'
import type { Services } from '../../data-protection/services.ts'
import { refuseOtherDesk } from './open-chosen-basis.ts'
import { consentNotProved } from './problems.ts'
import type { BasisChoice } from './schemas.ts'

/**
 * Opens a purpose for a new person on the consent that they gave, with its proof. What cannot be proved opens nothing, so
 * nobody is registered on it (CON-22, PRI-1).
 * @param identifiers of the person, which nobody may read yet
 * @throws Problem consent-not-proved with what is missing; those of recordConsent
 */
export async function openOnConsent(
  tx: Transaction,
  services: Services,
  personId: string,
  { wording, kind: _, ...consent }: Extract<BasisChoice, { kind: 'consent' }>,
  { emails, phones }: { emails: readonly string[]; phones: readonly string[] },
): Promise<void> {
  refuseOtherDesk(tx, consent.purpose)
  const { status, missing } = await recordConsent(tx, services, {
    ...consent,
    personId,
    wordingId: wording ?? null,
    evidence: { kind: 'text', text: consent.evidence },
    identifierUsed: (consent.channel === 'telephone' ? phones[0] : emails[0]) ?? null,
  })
  if (status !== 'given') throw consentNotProved({ missing: missing.join(', ') })
}
