import { readText } from '../../../data-protection/free-text/read-text.ts'
import type { ClassifiedRow } from './classify-rows.ts'

/** The counts of the import contract; together they are all records. */
export interface ImportCounts {
  accepted: number
  duplicate: number
  rejected: number
  skipped: number
  /** Notes of accepted records that may hold sensitive data: the officer sees them, nobody else. */
  flaggedNotes: number
  /** Messages that go out: one for each different main address of those who come in without a basis. */
  invitations: number
}

export interface OutcomeSummary {
  counts: ImportCounts
  reasons: Record<string, number>
  /** Warnings of accepted records. */
  warnings: Record<string, number>
}

/**
 * Counts what became of the records.
 * @param entity companies are not invited
 */
export function countOutcomes(rows: ClassifiedRow[], entity: string): OutcomeSummary {
  const counts: ImportCounts = { accepted: 0, duplicate: 0, rejected: 0, skipped: 0, flaggedNotes: 0, invitations: 0 }
  const reasons: Record<string, number> = {}
  const warnings: Record<string, number> = {}
  const invited = new Set<string>()
  for (const { outcome, reason, row, basis, warnings: given } of rows) {
    counts[outcome]++
    if (reason !== null) reasons[reason] = (reasons[reason] ?? 0) + 1
    if (outcome !== 'accepted') continue
    if (row.notes !== null && readText(row.notes, 'sweep').findings.length > 0) counts.flaggedNotes++
    for (const warning of given) warnings[warning] = (warnings[warning] ?? 0) + 1
    if (entity === 'person' && !basis && row.keys.email !== null) invited.add(row.keys.email)
  }
  counts.invitations = invited.size
  return { counts, reasons, warnings }
}
