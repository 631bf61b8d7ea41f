import type { Transaction } from '../door/door.ts'
import type { Services } from '../services.ts'
import { detectorVersion } from './scan-texts.ts'
import { textPlaces } from './text-places.ts'

/** How much sensitive text there is, where, and what was decided. */
export interface TextStatistics {
  open: number
  byCategory: Record<string, number>
  byPlace: Record<string, number>
  dismissed: number
  /** Decisions by month of the last twelve, `YYYY-MM`. */
  decisions: { month: string; dismissed: number; reworded: number; redacted: number }[]
  /** How far each column has been read. */
  scans: { place: string; rows: number; at: string | null; isCurrent: boolean }[]
}

/** For the governance page and the record: counts, never a text. */
export async function readTextStatistics(tx: Transaction<'rights'>, { tables }: Services): Promise<TextStatistics> {
  const { rows: open } = await tx.client.query<{ place: string; category: string; count: number }>(
    `select place, category, count(*)::int as count from (
       select 'notes.text' as place, unnest(categories) as category from diskret.held_texts
       union all select table_name || '.' || column_name, unnest(categories) from diskret.text_findings
     ) f group by 1, 2`,
  )
  const { rows: total } = await tx.client.query<{ open: number; dismissed: number }>(
    `select ((select count(*) from diskret.held_texts) + (select count(*) from diskret.text_findings))::int as open,
       (select count(*) from diskret.text_dismissals)::int as dismissed`,
  )
  const { rows: decisions } = await tx.client.query<TextStatistics['decisions'][number]>(
    `select to_char(at, 'YYYY-MM') as month, count(*) filter (where details->>'text' = 'dismiss')::int as dismissed,
       count(*) filter (where details->>'text' = 'reword')::int as reworded,
       count(*) filter (where details->>'text' = 'redact')::int as redacted
     from diskret.audit_entries where details ? 'text' and at > diskret.clock() - interval '12 months' group by 1 order by 1`,
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
    decisions,
    scans: textPlaces(tables).map(({ name }) => {
      const scan = known.get(name)
      return {
        place: name,
        rows: scan?.rows ?? 0,
        at: scan?.at.toISOString() ?? null,
        isCurrent: scan?.version === detectorVersion,
      }
    }),
  }
}
