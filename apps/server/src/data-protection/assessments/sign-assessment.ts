import { addPeriod } from '@diskret/legal-deadlines'
import { and, eq, isNull, sql } from 'drizzle-orm'
import { recordAudit } from '../audit/record-audit.ts'
import type { Transaction } from '../door/door.ts'
import { assessmentSignedAlready } from './problems.ts'
import { assessments } from './tables.ts'

/** The longest time until a review (LIA-8). */
const longestReview = 'P24M'

/**
 * Signs an assessment: only then can a legitimate interest rest on it (LIA-1).
 * @param signedBy id of the account, or `operator`
 * @throws Problem assessment-signed-already
 */
export async function signAssessment(tx: Transaction<'rights'>, id: string, signedBy: string): Promise<void> {
  const { rows } = await tx.client.query<{ today: string }>("select to_char(diskret.today(), 'YYYY-MM-DD') as today")
  const { rowCount } = await tx
    .update(assessments)
    .set({ signedBy, signedAt: sql`diskret.clock()`, reviewOn: addPeriod(rows[0]!.today, longestReview) })
    .where(and(eq(assessments.id, id), isNull(assessments.signedAt)))
  if (rowCount !== 1) throw assessmentSignedAlready({})
  await recordAudit(tx, { action: 'settings', details: { assessment: id, signed: true } })
}
