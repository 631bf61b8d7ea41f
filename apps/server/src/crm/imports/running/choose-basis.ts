import { and, desc, eq, isNotNull } from 'drizzle-orm'
import { assessments } from '../../../data-protection/assessments/tables.ts'
import type { Actor } from '../../../data-protection/door/actor.ts'
import type { Transaction } from '../../../data-protection/door/door.ts'
import type { ListBasis } from '../interpretation/classify-rows.ts'
import type { ImportOptions, KeptOptions } from './import-options.ts'
import { assessmentNotNamed, basisNotOpen, listAssessmentNeeded } from './problems.ts'

const officers: readonly ListBasis[] = ['legitimate-interest', 'contract', 'consent']

/**
 * A seller or marketer imports as invitation, an officer under any other basis, the operator under all (PRI-2).
 * @throws Problem basis-not-open
 */
export function refuseBasis(actor: Actor, basis: ListBasis): void {
  if (actor.kind === 'operator' || actor.kind === 'system') return
  const roles = 'roles' in actor ? actor.roles : []
  const open =
    basis === 'invitation'
      ? roles.includes('seller') || roles.includes('marketer')
      : roles.includes('officer') && officers.includes(basis)
  if (!open) throw basisNotOpen({ basis })
}

/**
 * The assessment on which contact persons, or the whole list, come in: signed, and not thirty days past its review (LIA-1,
 * LIA-8). An existing customer's contact persons rest on `customer-contacts` (BAS-5, BAS-22).
 * @throws Problem assessment-not-named, list-assessment-needed
 */
export async function chooseInterest(
  tx: Transaction<'importer'>,
  options: ImportOptions,
  today: string,
): Promise<KeptOptions['interest']> {
  if (options.basis !== 'contract' && options.basis !== 'legitimate-interest') return undefined
  if (options.basis === 'legitimate-interest' && options.assessment === undefined)
    throw assessmentNotNamed({}, [], 'assessment')
  const wanted =
    options.basis === 'contract'
      ? and(eq(assessments.kind, 'customer-contacts'), eq(assessments.purpose, 'customer'))
      : eq(assessments.id, options.assessment ?? '')
  const [found] = await tx
    .select({ id: assessments.id, purpose: assessments.purpose, reviewOn: assessments.reviewOn })
    .from(assessments)
    .where(and(wanted, isNotNull(assessments.signedAt)))
    .orderBy(desc(assessments.version))
    .limit(1)
  const late = found?.reviewOn ? addThirtyDays(found.reviewOn) < today : false
  if (found === undefined || late || !isInterestPurpose(found.purpose))
    throw listAssessmentNeeded({ assessment: options.assessment ?? 'customer-contacts' })
  return { assessmentId: found.id, purpose: found.purpose, reviewOn: found.reviewOn }
}

function addThirtyDays(day: string): string {
  return Temporal.PlainDate.from(day).add({ days: 30 }).toString()
}

function isInterestPurpose(purpose: string): purpose is 'customer' | 'prospecting' | 'profiling' {
  return purpose === 'customer' || purpose === 'prospecting' || purpose === 'profiling'
}
