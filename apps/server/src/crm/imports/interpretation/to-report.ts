import type { ClassifiedRow } from './classify-rows.ts'
import { mainPhone } from './interpreted-row.ts'

/** One record in the report of an import, as the contract describes it. */
export interface ReportEntry {
  line: number
  sheet?: string
  outcome: ClassifiedRow['outcome']
  reason?: string
  duplicateOf?: number
  warnings?: string[]
  email?: string | null
  phone?: string | null
  given?: string | null
  surname?: string | null
  consent?: string
  basis?: boolean
  noteFlags?: string[]
}

/**
 * The report of an import: one entry for each record, in the order of the file.
 * @param flagsOf categories that the text detector found in the note of an accepted record; left out if nobody looked
 */
export function toReport(rows: ClassifiedRow[], flagsOf?: (classified: ClassifiedRow) => string[]): ReportEntry[] {
  return rows.map((classified) => {
    const { row, outcome, reason, duplicateOf, warnings, basis } = classified
    const entry: ReportEntry = { line: row.line, outcome }
    if (row.sheet !== null) entry.sheet = row.sheet
    if (reason !== null) entry.reason = reason
    if (duplicateOf !== null) entry.duplicateOf = duplicateOf.line
    if (row.consent !== undefined) entry.consent = row.consent
    if (outcome !== 'accepted') return entry
    entry.warnings = warnings
    entry.email = row.emails[0] ?? null
    entry.phone = mainPhone(row)
    entry.given = row.names.given
    entry.surname = row.names.family
    entry.basis = basis
    if (flagsOf !== undefined) entry.noteFlags = flagsOf(classified)
    return entry
  })
}
