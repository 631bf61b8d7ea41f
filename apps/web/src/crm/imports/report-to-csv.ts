/** A row of the report of an import. */
export interface ReportRow {
  line: number
  sheet?: string
  outcome: string
  reason?: string
  duplicateOf?: number
  warnings?: string[]
  email?: string | null
}

interface ReportWords {
  heads: readonly string[]
  outcome(outcome: string): string
  /** A reason or a warning, in words. */
  row(code: string): string
  separator: string
}

/** A spreadsheet would run what begins like a formula. */
const safe = (cell: string) => (/^[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell)

/** @returns the report as a table for a spreadsheet: row, sheet, what became of it, why, same as, noticed, e-mail */
export function reportToCsv(rows: readonly ReportRow[], words: ReportWords): string {
  const quote = (cell: string) => `"${safe(cell).replaceAll('"', '""')}"`
  const lines = rows.map(({ line, sheet, outcome, reason, duplicateOf, warnings, email }) => [
    String(line),
    sheet ?? '',
    words.outcome(outcome),
    reason === undefined ? '' : words.row(reason),
    duplicateOf === undefined ? '' : String(duplicateOf),
    (warnings ?? []).map(words.row).join(', '),
    email ?? '',
  ])
  // The mark at the beginning tells Excel that it is UTF-8.
  return `\uFEFF${[words.heads, ...lines].map((cells) => cells.map(quote).join(words.separator)).join('\r\n')}\r\n`
}
