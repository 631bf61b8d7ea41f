import type { Import, Look } from './imports-api.ts'

/** What may become of a row, as the preview shows it; `ledger`: refused, since that person said no or was erased. */
export const rowGroups = ['accepted', 'duplicate', 'rejected', 'ledger', 'skipped'] as const
export type RowGroup = (typeof rowGroups)[number]

const ledgerReasons: ReadonlySet<string> = new Set([
  'erased-earlier',
  'refused-earlier',
  'asked-earlier',
  'refused',
  'erasure-requested',
])

/** @returns how many rows each group has */
export function countGroups({ counts, reasons }: Pick<Import, 'counts' | 'reasons'>): Record<RowGroup, number> {
  const ledger = Object.entries(reasons).reduce(
    (sum, [reason, count]) => sum + (ledgerReasons.has(reason) ? count : 0),
    0,
  )
  return {
    accepted: counts.accepted,
    duplicate: counts.duplicate,
    rejected: counts.rejected - ledger,
    ledger,
    skipped: counts.skipped,
  }
}

/** @returns the rows of a group that are there to be looked at */
export function rowsOfGroup({ rows }: Look, group: RowGroup) {
  if (group !== 'ledger' && group !== 'rejected') return rows[group]
  return rows.rejected.filter(({ reason }) => ledgerReasons.has(reason ?? '') === (group === 'ledger'))
}

/** @returns the group to look at first: where something is wrong */
export function firstGroup(counts: Record<RowGroup, number>): RowGroup {
  return (['rejected', 'duplicate', 'ledger', 'accepted'] as const).find((group) => counts[group] > 0) ?? 'accepted'
}
