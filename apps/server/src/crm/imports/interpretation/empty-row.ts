import { noNames } from './cells/read-name.ts'
import type { InterpretedRow, RejectionReason, SkipReason } from './interpreted-row.ts'
import type { ColumnPlan } from './plan-columns.ts'
import { rowKeys } from './row-keys.ts'

/** A record of which nothing is read. */
export function emptyRow(
  line: number,
  plan: Pick<ColumnPlan, 'sheet'>,
  outcome: 'rejected' | 'skipped',
  reason: RejectionReason | SkipReason,
): InterpretedRow {
  return {
    line,
    sheet: plan.sheet,
    outcome,
    reason,
    warnings: [],
    consent: undefined,
    names: noNames,
    noPerson: null,
    emails: [],
    phones: [],
    company: { name: null, taxId: null, industry: null, employees: null, revenue: null, description: null },
    title: null,
    department: null,
    address: {
      street: null,
      street2: null,
      postalCode: null,
      city: null,
      region: null,
      country: null,
      countryCode: null,
    },
    websites: [],
    notes: null,
    tags: [],
    source: null,
    status: null,
    dealStage: null,
    owner: null,
    externalId: null,
    birthDate: null,
    gender: null,
    evidence: null,
    keys: rowKeys(noNames, null, [], [], null),
  }
}
