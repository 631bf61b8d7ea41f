import { addPeriod, dayInZone } from '@diskret/legal-deadlines'
import type { DeclaredTable } from '../declarations/personal-table.ts'
import type { RetentionRule } from '../declarations/retention-rules.ts'

/** Columns that tell the start of a period, by the fact that starts it; the first that a row has counts. */
const startColumns: Partial<Record<RetentionRule['start'], readonly string[]>> = {
  recorded: ['recorded_at', 'created_at', 'received_at', 'at'],
  sent: ['sent_at'],
  ended: ['ended_at', 'closed_at'],
}

/**
 * The day until which a row is kept at most: by its table's retention rule, and never longer than its person (PRI-6).
 * @param row by names in PostgreSQL
 * @param dueForErasure the day on which the person is erased, or null while a basis is open
 * @returns `YYYY-MM-DD`, or null while no period runs
 */
export function keptUntil(
  table: DeclaredTable,
  row: Record<string, unknown>,
  dueForErasure: string | null,
  timeZone: string,
): string | null {
  const { start, keep } = table.declaration.retention
  const fact = (startColumns[start] ?? []).map((name) => row[name]).find((value) => value instanceof Date)
  const ruled = fact instanceof Date ? addPeriod(dayInZone(fact, timeZone), keep) : null
  if (ruled === null) return dueForErasure
  return dueForErasure !== null && dueForErasure < ruled ? dueForErasure : ruled
}
