import type { ClassifiedRow } from './classify-rows.ts'
import type { InterpretedRow } from './interpreted-row.ts'

/**
 * What becomes of a list of companies: one with the same registration number, or without one with the same name, is an earlier
 * one's duplicate. Companies need no address and no basis.
 */
export function classifyCompanies(rows: InterpretedRow[]): ClassifiedRow[] {
  const byTaxId = new Map<string, InterpretedRow>()
  const byName = new Map<string, InterpretedRow>()
  return rows.map((row): ClassifiedRow => {
    const common = { row, duplicateOf: null, how: null, warnings: row.warnings, basis: false }
    if (row.outcome !== 'candidate') {
      return { ...common, outcome: row.outcome === 'skipped' ? 'skipped' : 'rejected', reason: row.reason }
    }
    const { taxId } = row.company
    const sameName = row.keys.company === null ? undefined : byName.get(row.keys.company)
    const sameNumber = taxId === null ? undefined : byTaxId.get(taxId)
    // Two numbers are two companies, whatever they are called.
    const first = sameNumber ?? (taxId === null || sameName?.company.taxId === null ? sameName : undefined)
    if (first !== undefined)
      return { ...common, outcome: 'duplicate', reason: null, duplicateOf: first, how: 'company' }
    if (taxId !== null) byTaxId.set(taxId, row)
    if (row.keys.company !== null && !byName.has(row.keys.company)) byName.set(row.keys.company, row)
    return { ...common, outcome: 'accepted', reason: null }
  })
}
