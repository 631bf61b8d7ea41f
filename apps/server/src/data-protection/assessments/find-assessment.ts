import { desc, eq } from 'drizzle-orm'
import type { Transaction } from '../door/door.ts'
import { assessmentNotFound } from './problems.ts'
import { assessments } from './tables.ts'

const uuid = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i

export interface AssessmentEntry {
  id: string
  kind: string
  purpose: string
  source: string
  version: number
  /** Id of the account that signed, or `operator`. */
  signedBy: string | null
  /** `YYYY-MM-DD`; past it the review is due (LIA-8). */
  reviewOn: string | null
}

const entry = {
  id: assessments.id,
  kind: assessments.kind,
  purpose: assessments.purpose,
  source: assessments.source,
  version: assessments.version,
  signedBy: assessments.signedBy,
  reviewOn: assessments.reviewOn,
}

/** @returns all assessments, the newest version of each kind first */
export async function listAssessments(tx: Transaction<'rights'>): Promise<AssessmentEntry[]> {
  return tx.select(entry).from(assessments).orderBy(assessments.kind, desc(assessments.version))
}

/**
 * Finds an assessment by its id, or the newest version by its kind.
 * @throws Problem assessment-not-found
 */
export async function getAssessment(
  tx: Transaction<'rights'>,
  idOrKind: string,
): Promise<AssessmentEntry & { content: Record<string, unknown> }> {
  const named = uuid.test(idOrKind) ? eq(assessments.id, idOrKind) : eq(assessments.kind, idOrKind)
  const [row] = await tx
    .select({ ...entry, content: assessments.content })
    .from(assessments)
    .where(named)
    .orderBy(desc(assessments.version))
    .limit(1)
  if (!row) throw assessmentNotFound({})
  return row
}
