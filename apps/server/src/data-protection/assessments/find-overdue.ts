import { dayInZone } from '@diskret/legal-deadlines'
import { and, asc, isNotNull, lte, sql } from 'drizzle-orm'
import type { Transaction } from '../door/door.ts'
import type { Check, DueTask } from '../feature.ts'
import { assessments } from './tables.ts'

const system = { kind: 'system' } as const

/** Signed assessments to be reviewed by a day, unless a newer version is signed and nothing rests on the old one any more. */
async function toReview(tx: Transaction<'rights'>, until: string): Promise<{ id: string; kind: string; on: string }[]> {
  const rows = await tx
    .select({ id: assessments.id, kind: assessments.kind, on: assessments.reviewOn })
    .from(assessments)
    .where(
      and(
        isNotNull(assessments.signedAt),
        lte(assessments.reviewOn, until),
        sql`(not exists (select from diskret.assessments newer where newer.kind = assessments.kind
            and newer.version > assessments.version and newer.signed_at is not null)
          or exists (select from diskret.legal_bases b where b.assessment_id = assessments.id and b.closed_at is null))`,
      ),
    )
    .orderBy(asc(assessments.reviewOn))
  return rows.map(({ id, kind, on }) => ({ id, kind, on: on! }))
}

/** An officer reviews; Diskret only says when (LIA-8). Thirty days later nothing may rest on it any more. */
export const assessmentsToReview: DueTask = {
  what: 'review-assessment',
  waitsFor: 'officer',
  list: (services, until) =>
    services.door.forPurpose('rights', system, async (tx) =>
      (await toReview(tx, until)).map(({ id, kind, on }) => ({
        what: `review-assessment:${kind}`,
        person: null,
        on,
        rule: 'LIA-8',
        reference: id,
      })),
    ),
  run: async () => 0,
}

export const assessmentsReviewed: Check = {
  name: 'assessments',
  deep: false,
  async run(services) {
    const { timeZone } = await services.controller()
    const today = dayInZone(services.clock.now(), timeZone)
    const overdue = await services.door.forPurpose('rights', system, (tx) => toReview(tx, today))
    if (overdue.length === 0) return { ok: true, detail: 'no review of an assessment is due', remedy: null }
    return {
      ok: false,
      detail: `to be reviewed (LIA-8): ${overdue.map(({ kind, on }) => `${kind} since ${on}`).join(', ')}`,
      remedy:
        'Read each, then "diskret assessment review KIND", or write a new version. 30 days after the day what rests on it closes.',
    }
  },
}
