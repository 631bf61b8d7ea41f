import { and, desc, eq, isNotNull, or, sql } from 'drizzle-orm'
import { assessments } from '../../data-protection/assessments/tables.ts'
import { legalBases } from '../../data-protection/consents/tables.ts'
import { actorId } from '../../data-protection/door/actor.ts'
import type { Transaction } from '../../data-protection/door/door.ts'
import { purposeNotOpen } from '../../data-protection/door/problems.ts'
import { isPurpose, type Purpose, purposesOf } from '../../data-protection/purposes/purposes.ts'
import { newId } from '../../platform/identifiers/new-id.ts'
import { assessmentNotSigned } from './problems.ts'
import type { BasisChoice } from './schemas.ts'

/**
 * Opens the basis on which a person is registered (BAS-8); the database checks what it needs: an assessment that is signed
 * (LIA-1), evidence, and that a company's contact is no party to its contract (BAS-5).
 * @returns the purpose that it opens
 * @throws Problem assessment-not-signed, purpose-not-open
 */
export async function openChosenBasis(
  tx: Transaction,
  personId: string,
  basis: Extract<BasisChoice, { kind: 'contract' | 'legitimate-interest' }>,
): Promise<Purpose> {
  const row = { id: newId(), personId, openedBy: actorId(tx.actor) }
  if (basis.kind === 'contract') {
    refuseOtherDesk(tx, 'customer')
    await tx.insert(legalBases).values({ ...row, kind: 'contract', purpose: 'customer', evidence: basis.evidence })
    return 'customer'
  }
  const assessment = await signedAssessment(tx, basis.assessment)
  refuseOtherDesk(tx, assessment.purpose)
  await tx.insert(legalBases).values({
    ...row,
    kind: 'legitimate-interest',
    purpose: assessment.purpose,
    assessmentId: assessment.id,
  })
  return assessment.purpose
}

/** Who works for one purpose opens no other; who serves people's rights may open all. */
export function refuseOtherDesk(tx: Transaction, purpose: Purpose): void {
  if (tx.role !== 'rights' && !purposesOf(tx.role).includes(purpose)) throw purposeNotOpen({ purpose })
}

async function signedAssessment(tx: Transaction, named: string): Promise<{ id: string; purpose: Purpose }> {
  const [found] = await tx
    .select({ id: assessments.id, purpose: assessments.purpose })
    .from(assessments)
    .where(
      and(
        or(eq(sql`${assessments.id}::text`, named.toLowerCase()), eq(assessments.kind, named)),
        isNotNull(assessments.signedAt),
      ),
    )
    .orderBy(desc(assessments.version))
    .limit(1)
  if (!found || !isPurpose(found.purpose) || found.purpose === 'invitation') throw assessmentNotSigned({})
  return { id: found.id, purpose: found.purpose }
}
