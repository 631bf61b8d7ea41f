import { holdRules } from '@diskret/legal-deadlines'
import { and, desc, eq, isNotNull, isNull, or, sql } from 'drizzle-orm'
import { newId } from '../../platform/identifiers/new-id.ts'
import { assessments } from '../assessments/tables.ts'
import { recordAudit } from '../audit/record-audit.ts'
import { legalBases } from '../consents/tables.ts'
import { actorId } from '../door/actor.ts'
import type { Transaction } from '../door/door.ts'
import { type Purpose, purposes } from '../purposes/purposes.ts'
import { clearDueForErasure } from './close-bases.ts'
import {
  basisNotForPurpose,
  basisWithoutEvidence,
  contractNotForPurpose,
  interestWithoutAssessment,
  obligationNotNamed,
  softOptInAlone,
  softOptInIncomplete,
} from './problems.ts'

/** The five facts of markedsføringsloven § 10(2); one missing, and nothing opens (MKT-3). */
export const softOptInFacts = [
  'addressFromCustomer',
  'inConnectionWithSale',
  'ownSimilarProducts',
  'optOutOfferedWhenGiven',
  'optOutInEachMessage',
] as const
export type SoftOptInFacts = Record<(typeof softOptInFacts)[number], boolean>

/** A basis to open; consent is opened by `recordConsent` alone. */
export type NewBasis =
  /** The contract with this very person, or their request before it (BAS-5). */
  | { kind: 'contract'; purpose: Purpose; evidence: string }
  /** Id of a signed assessment, or its kind; without a purpose that of the assessment. */
  | { kind: 'legitimate-interest'; purpose?: Purpose; assessment: string }
  /** Id of a hold of law.md 11.2, and the last day that it is kept, where known. */
  | { kind: 'legal-obligation'; hold: string; evidence: string; endsAt?: Date }
  /** Marketing by electronic mail to an own customer; `sale` says which sale. */
  | { kind: 'soft-opt-in'; facts: SoftOptInFacts; sale: string }

/**
 * Opens a basis (BAS-8); the purpose opens in the same transaction. What the database guards besides: BAS-3, BAS-5, LIA-1.
 * @returns id of the basis, and the purpose
 * @throws Problem basis-not-for-purpose, contract-not-for-purpose (BAS-6), basis-without-evidence, interest-without-assessment
 * (LIA-1), obligation-not-named (BAS-7), soft-opt-in-incomplete (MKT-3), soft-opt-in-alone (MKT-4)
 */
export async function openBasis(
  tx: Transaction,
  personId: string,
  basis: NewBasis,
): Promise<{ id: string; purpose: Purpose }> {
  const row = { id: newId(), personId, openedBy: actorId(tx.actor), ...(await content(tx, personId, basis)) }
  await tx.insert(legalBases).values(row)
  if (row.kind !== 'soft-opt-in') await clearDueForErasure(tx, personId)
  await recordAudit(tx, {
    action: 'change',
    personId,
    details: { opened: row.id, basis: row.kind, purpose: row.purpose },
  })
  return { id: row.id, purpose: row.purpose }
}

type Content = Pick<typeof legalBases.$inferInsert, 'kind' | 'purpose' | 'evidence' | 'assessmentId' | 'endsAt'>

async function content(tx: Transaction, personId: string, basis: NewBasis): Promise<Content> {
  switch (basis.kind) {
    case 'contract':
      if (basis.purpose !== 'customer') throw contractNotForPurpose({ purpose: basis.purpose })
      return { kind: 'contract', purpose: basis.purpose, evidence: requireEvidence(basis.evidence) }
    case 'legitimate-interest':
      return resting(await signedAssessment(tx, basis.assessment), basis.purpose)
    case 'legal-obligation': {
      const known = holdRules.map(({ id }) => id)
      if (!known.includes(basis.hold)) throw obligationNotNamed({ known: known.join(', ') })
      const evidence = `${basis.hold}: ${requireEvidence(basis.evidence)}`
      return { kind: basis.kind, purpose: 'legal-obligation', evidence, endsAt: basis.endsAt ?? null }
    }
    case 'soft-opt-in': {
      const missing = softOptInFacts.filter((fact) => basis.facts[fact] !== true)
      if (missing.length > 0) throw softOptInIncomplete({ missing: missing.join(', ') })
      if (!(await isCustomer(tx, personId))) throw softOptInAlone({})
      return { kind: basis.kind, purpose: 'marketing', evidence: requireEvidence(basis.sale) }
    }
  }
}

function requireEvidence(text: string): string {
  if (text.trim() === '') throw basisWithoutEvidence({}, [], 'evidence')
  return text.trim()
}

function resting(assessment: { id: string; purpose: string } | undefined, purpose: Purpose | undefined): Content {
  if (!assessment || (purpose && assessment.purpose !== purpose)) throw interestWithoutAssessment({}, [], 'assessment')
  const carried = assessment.purpose as Purpose
  if (!(purposes[carried]?.bases as readonly string[] | undefined)?.includes('legitimate-interest'))
    throw basisNotForPurpose({ kind: 'legitimate-interest', purpose: carried })
  return { kind: 'legitimate-interest', purpose: carried, assessmentId: assessment.id }
}

async function signedAssessment(tx: Transaction, named: string) {
  const [found] = await tx
    .select({ id: assessments.id, purpose: assessments.purpose })
    .from(assessments)
    .where(
      and(
        or(sql`${assessments.id}::text = ${named.toLowerCase()}`, eq(assessments.kind, named)),
        isNotNull(assessments.signedAt),
      ),
    )
    .orderBy(desc(assessments.version))
    .limit(1)
  return found
}

async function isCustomer(tx: Transaction, personId: string): Promise<boolean> {
  const [found] = await tx
    .select({ id: legalBases.id })
    .from(legalBases)
    .where(
      and(
        eq(legalBases.personId, personId),
        eq(legalBases.purpose, 'customer'),
        // Of a company that bought the contact person rests on the interest (BAS-22).
        sql`(${legalBases.kind} = 'contract' or ${legalBases.kind} = 'legitimate-interest' and exists
          (select from diskret.people p where p.id = ${legalBases.personId} and p.kind = 'company-contact'))`,
        isNull(legalBases.closedAt),
      ),
    )
    .limit(1)
  return found !== undefined
}
