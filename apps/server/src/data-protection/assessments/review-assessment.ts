import { and, eq, isNotNull } from 'drizzle-orm'
import { recordAudit } from '../audit/record-audit.ts'
import type { Transaction } from '../door/door.ts'
import { assessmentToBeSigned } from './problems.ts'
import { reviewDay } from './review-day.ts'
import { assessments } from './tables.ts'

/** Persons whose permissions are computed anew at a time. */
const batch = 2000

/**
 * Says that a signed assessment was looked at again and is still true of the company: what rests on it may go on until the next
 * review (LIA-8). What is no longer true needs a new version (LIA-9).
 * @param reviewOn `YYYY-MM-DD`, at most 24 months ahead; without one that day
 * @throws Problem assessment-not-signed, review-too-late
 */
export async function reviewAssessment(tx: Transaction<'rights'>, id: string, reviewOn?: string): Promise<void> {
  const day = await reviewDay(tx, reviewOn)
  const { rowCount } = await tx
    .update(assessments)
    .set({ reviewOn: day })
    .where(and(eq(assessments.id, id), isNotNull(assessments.signedAt)))
  if (rowCount !== 1) throw assessmentToBeSigned({})
  // Rows carry the end of what rests on it.
  for (let last = '00000000-0000-0000-0000-000000000000'; ; ) {
    const { rows } = await tx.client.query<{ id: string }>(
      `select distinct person_id as id from diskret.legal_bases
        where assessment_id = $1 and closed_at is null and person_id > $2 order by 1 limit ${batch}`,
      [id, last],
    )
    if (rows.length === 0) break
    const ids = rows.map((row) => row.id)
    await tx.client.query('select diskret.recompute_permissions($1::uuid[])', [ids])
    last = ids.at(-1)!
  }
  await recordAudit(tx, { action: 'settings', details: { assessment: id, reviewOn: day } })
}
