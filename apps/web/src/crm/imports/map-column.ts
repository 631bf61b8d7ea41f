import type { ColumnMapping } from './imports-api.ts'

/** Fields that several columns may stand for together. */
const shared: ReadonlySet<string> = new Set(['email', 'phone', 'website', 'notes', 'consentClaim', 'doNotContact'])

/**
 * Gives a column another field. What holds one value leaves the column that had it.
 * @param index of the column
 * @param field null leaves it out
 */
export function mapColumn(mapping: readonly ColumnMapping[], index: number, field: string | null): ColumnMapping[] {
  return mapping.map((column, at) => {
    if (at === index) return { ...column, field }
    return field !== null && column.field === field && !shared.has(field) ? { ...column, field: null } : column
  })
}

/** @returns up to three different values of a column, for the reader to know it by */
export function samplesOf(rows: readonly { cells: readonly string[] }[], index: number): string[] {
  const values = new Set(rows.map(({ cells }) => (cells[index] ?? '').trim()).filter((value) => value !== ''))
  return [...values].slice(0, 3)
}
