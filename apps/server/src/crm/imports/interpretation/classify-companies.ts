import type { ClassifiedRow } from './classify-rows.ts'
import type { InterpretedRow } from './interpreted-row.ts'

/** A company of the list: its first record, and the number by which it is known by now. */
interface Listed {
  first: InterpretedRow
  number: string | null
}

/**
 * What becomes of a list of companies: one with the same registration number, or without one with the same name, is an earlier
 * one's duplicate. Two numbers are two companies, whatever they are called; one that was listed without a number takes that of
 * the first who has its name. Companies need no address and no basis.
 */
export function classifyCompanies(rows: InterpretedRow[]): ClassifiedRow[] {
  const byNumber = new Map<string, Listed>()
  const byName = new Map<string, Listed>()
  return rows.map((row): ClassifiedRow => {
    const common = { row, duplicateOf: null, how: null, warnings: row.warnings, basis: false }
    if (row.outcome !== 'candidate') {
      return { ...common, outcome: row.outcome === 'skipped' ? 'skipped' : 'rejected', reason: row.reason }
    }
    const { taxId: number } = row.company
    const name = row.keys.company
    const sameNumber = number === null ? undefined : byNumber.get(number)
    const sameName = name === null ? undefined : byName.get(name)
    const known = sameNumber ?? (number === null || sameName?.number === null ? sameName : undefined)
    const company = known ?? { first: row, number }
    if (number !== null) {
      company.number = number
      byNumber.set(number, company)
    }
    if (known !== undefined)
      return { ...common, outcome: 'duplicate', reason: null, duplicateOf: known.first, how: 'company' }
    if (name !== null && !byName.has(name)) byName.set(name, company)
    return { ...common, outcome: 'accepted', reason: null }
  })
}
