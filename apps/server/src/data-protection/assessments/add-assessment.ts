import { eq, sql } from 'drizzle-orm'
import { newId } from '../../platform/identifiers/new-id.ts'
import { recordAudit } from '../audit/record-audit.ts'
import type { Transaction } from '../door/door.ts'
import type { AssessmentDraft } from './assessment-content.ts'
import { assessmentSensitive } from './problems.ts'
import { assessments } from './tables.ts'

// Words for data of articles 9 and 10 as they stand in lists of fields, Danish and English.
const sensitive =
  /health|helbred|sygdom|illness|disease|disabilit|handicap|religio|belief|politi[ck]|parti|ethnic|etnisk|race|racial|union|fagforening|sexual|seksuel|biometri|genetic|genetisk|criminal|straffe|conviction|offence/i

/**
 * Adds an assessment, unsigned: a first one, or the next version of its kind (LIA-9).
 * @returns its id
 * @throws Problem assessment-sensitive when data of article 9 or 10 would rest on it (LIA-6)
 */
export async function addAssessment(tx: Transaction<'rights'>, draft: AssessmentDraft): Promise<string> {
  const { kind, purpose, source, ...content } = draft
  const refused = content.fields.map(({ field }) => field).filter((field) => sensitive.test(field))
  if (refused.length > 0) throw assessmentSensitive({ fields: refused.join(', ') })
  const [last] = await tx
    .select({ version: sql<number>`coalesce(max(${assessments.version}), 0)::int` })
    .from(assessments)
    .where(eq(assessments.kind, kind))
  const id = newId()
  await tx.insert(assessments).values({ id, kind, purpose, source, version: (last?.version ?? 0) + 1, content })
  await recordAudit(tx, { action: 'settings', details: { assessment: id, kind } })
  return id
}
