import type { PoolClient } from 'pg'
import type { ImportCounts } from '../interpretation/count-outcomes.ts'

export interface ImportSummary {
  counts: ImportCounts
  reasons: Record<string, number>
  /** Warnings of accepted rows. */
  warnings: Record<string, number>
}

export interface Summaries extends ImportSummary {
  /** The counts of each sheet, by its name. */
  sheets: Record<string, ImportCounts>
}

const noCounts = (): ImportCounts => ({
  accepted: 0,
  duplicate: 0,
  rejected: 0,
  skipped: 0,
  flaggedNotes: 0,
  invitations: 0,
})

/** Counts what became of the rows of an import, in all and by sheet. */
export async function summarize(client: PoolClient, importId: string): Promise<Summaries> {
  const summaries: Summaries = { counts: noCounts(), reasons: {}, warnings: {}, sheets: {} }
  const { rows: outcomes } = await client.query<{
    sheet: string | null
    outcome: keyof ImportCounts
    reason: string | null
    count: number
    invitations: number
  }>(
    `select sheet, outcome, reason, count(*)::int as count, count(distinct mail_id) filter (where not basis)::int as invitations
     from diskret.import_rows where import_id = $1 group by 1, 2, 3`,
    [importId],
  )
  for (const { sheet, outcome, reason, count, invitations } of outcomes) {
    const added = [summaries.counts]
    if (sheet !== null) {
      summaries.sheets[sheet] ??= noCounts()
      added.push(summaries.sheets[sheet])
    }
    for (const counts of added) {
      counts[outcome] += count
      counts.invitations += invitations
    }
    if (reason !== null) summaries.reasons[reason] = (summaries.reasons[reason] ?? 0) + count
  }
  const { rows: flagged } = await client.query<{ sheet: string | null; count: number }>(
    `select r.sheet, count(*)::int as count from diskret.import_staging s
       join diskret.import_rows r on r.import_id = s.import_id and r.position = s.position
     where s.import_id = $1 and s.held is not null and r.outcome = 'accepted' group by 1`,
    [importId],
  )
  for (const { sheet, count } of flagged) {
    summaries.counts.flaggedNotes += count
    if (sheet !== null && summaries.sheets[sheet]) summaries.sheets[sheet].flaggedNotes += count
  }
  const { rows: warnings } = await client.query<{ warning: string; count: number }>(
    `select w as warning, count(*)::int as count from diskret.import_rows cross join lateral unnest(warnings) w
     where import_id = $1 and outcome = 'accepted' group by 1 order by 1`,
    [importId],
  )
  for (const { warning, count } of warnings) summaries.warnings[warning] = count
  return summaries
}
