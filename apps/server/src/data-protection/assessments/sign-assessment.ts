import { and, eq, isNull, sql } from 'drizzle-orm'
import { recordAudit } from '../audit/record-audit.ts'
import type { Transaction } from '../door/door.ts'
import { assessmentSignedAlready } from './problems.ts'
import { reviewDay } from './review-day.ts'
import { assessments } from './tables.ts'

/**
 * Signs an assessment: only then can a legitimate interest rest on it (LIA-1).
 * @param signedBy id of the account, or `operator`
 * @param reviewOn `YYYY-MM-DD`, at most 24 months ahead (LIA-8); without one that day
 * @throws Problem assessment-signed-already, review-too-late
 */
export async function signAssessment(
  tx: Transaction<'rights'>,
  id: string,
  signedBy: string,
  reviewOn?: string,
): Promise<void> {
  const day = await reviewDay(tx, reviewOn)
  const { rowCount } = await tx
    .update(assessments)
    .set({ signedBy, signedAt: sql`diskret.clock()`, reviewOn: day })
    .where(and(eq(assessments.id, id), isNull(assessments.signedAt)))
  if (rowCount !== 1) throw assessmentSignedAlready({})
  await recordAudit(tx, { action: 'settings', details: { assessment: id, signed: true } })
}
