import type { Category } from '@diskret/sensitive-text'
import type { Transaction } from '../door/door.ts'
import type { Label } from '../purposes/purposes.ts'
import type { Services } from '../services.ts'
import { detectorVersion } from './scan-texts.ts'
import { textPlaces } from './text-places.ts'

/** How much sensitive text there is, where, and what was decided. */
export interface TextStatistics {
  open: number
  byCategory: Record<string, number>
  byPlace: Record<string, number>
  dismissed: number
  /** What waits, by where it stands and what it shows. */
  waiting: { place: string; category: Category; count: number }[]
  /** The last twelve months, `YYYY-MM`, the oldest first. */
  decisions: MonthOfDecisions[]
  /** How far each column has been read. */
  scans: { place: string; label: Label; rows: number; at: string | null; isCurrent: boolean }[]
  /** What happens to a text that shows something, when it is saved. */
  policy: 'refuse' | 'warn'
  /** Which detector reads. */
  detector: string
}

/** What was found and decided in a month. */
export interface MonthOfDecisions {
  month: string
  /** Texts in which reading through found something. */
  found: number
  reworded: number
  redacted: number
  /** Kept in the vault, on the person's explicit consent. */
  vaulted: number
  /** By the officer. */
  dismissed: number
  /** By who wrote the text, before it was saved. */
  judged: number
}

/** For the governance page and the record: counts, never a text. */
export async function readTextStatistics(tx: Transaction<'rights'>, { tables }: Services): Promise<TextStatistics> {
  const { rows: open } = await tx.client.query<TextStatistics['waiting'][number]>(
    `select place, category, count(*)::int as count from (
       select 'notes.text' as place, unnest(categories) as category from diskret.held_texts
       union all select table_name || '.' || column_name, unnest(categories) from diskret.text_findings
     ) f group by 1, 2`,
  )
  const { rows: total } = await tx.client.query<{ open: number; dismissed: number }>(
    `select ((select count(*) from diskret.held_texts) + (select count(*) from diskret.text_findings))::int as open,
       (select count(*) from diskret.text_dismissals)::int as dismissed`,
  )
  const { rows: decisions } = await tx.client.query<MonthOfDecisions>(
    `with months as (
       select to_char(date_trunc('month', diskret.today()) - make_interval(months => n), 'YYYY-MM') as month from generate_series(0, 11) n
     ), acts as (
       select to_char(at, 'YYYY-MM') as month,
         coalesce(sum((details->>'found')::int), 0)::int as found,
         count(*) filter (where details->>'text' = 'reword')::int as reworded,
         count(*) filter (where details->>'text' = 'redact')::int as redacted,
         count(*) filter (where details->>'text' = 'vault')::int as vaulted,
         count(*) filter (where details->>'text' = 'dismiss')::int as dismissed
       from diskret.audit_entries where (details ? 'text' or details ? 'found') and at > diskret.clock() - interval '13 months' group by 1
     ), judgements as (
       select to_char(at, 'YYYY-MM') as month, count(*)::int as all from diskret.text_dismissals group by 1
     )
     select m.month, coalesce(a.found, 0) as found, coalesce(a.reworded, 0) as reworded, coalesce(a.redacted, 0) as redacted, coalesce(a.vaulted, 0) as vaulted,
       coalesce(a.dismissed, 0) as dismissed, greatest(0, coalesce(j.all, 0) - coalesce(a.dismissed, 0)) as judged
     from months m left join acts a using (month) left join judgements j using (month) order by m.month`,
  )
  const { rows: policies } = await tx.client.query<{ policy: 'refuse' | 'warn' }>(
    'select diskret.text_policy() as policy',
  )
  const { rows: scans } = await tx.client.query<{ place: string; rows: number; at: Date; version: string }>(
    'select place, rows, at, version from diskret.text_scans',
  )
  const known = new Map(scans.map((scan) => [scan.place, scan]))
  const sums = (key: 'place' | 'category') => {
    const sum: Record<string, number> = {}
    for (const row of open) sum[row[key]] = (sum[row[key]] ?? 0) + row.count
    return sum
  }
  return {
    ...total[0]!,
    byCategory: sums('category'),
    byPlace: sums('place'),
    waiting: open,
    decisions,
    policy: policies[0]!.policy,
    detector: detectorVersion,
    scans: textPlaces(tables).map(({ name, label }) => {
      const scan = known.get(name)
      return {
        place: name,
        label,
        rows: scan?.rows ?? 0,
        at: scan?.at.toISOString() ?? null,
        isCurrent: scan?.version === detectorVersion,
      }
    }),
  }
}
