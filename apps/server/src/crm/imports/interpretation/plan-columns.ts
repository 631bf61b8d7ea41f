import { cleanLine } from './cells/clean-cell.ts'
import { fold } from './cells/fold-name.ts'
import { type DateOrder, decideDateOrder } from './cells/read-date.ts'
import { type ColumnMapping, dateFields, type Entity, type Field, type SingleField, singleFields } from './fields.ts'
import { guessByValues } from './headers/guess-by-values.ts'
import { matchHeader } from './headers/match-header.ts'

/** What is decided once for a table, so that each of its records is read the same way. */
export interface ColumnPlan {
  entity: Entity
  /** ISO 3166 of the list: how national numbers and postcodes are read where the row names no country. */
  country: string | null
  sheet: string | null
  mapping: ColumnMapping[]
  /** The column of each field that has one value; -1 where there is none. */
  single: Record<SingleField, number>
  emails: number[]
  phones: { column: number; typeColumn: number }[]
  websites: number[]
  notes: number[]
  consents: number[]
  doNotContacts: number[]
  /** Columns of national ids: they are never stored. */
  nationalIds: number[]
  /** Which number of a date is the day, for each date field. */
  dateOrders: Map<Field, DateOrder>
  /** Whether the column of registration numbers is one of Danish CVR numbers by its header. */
  isCvrColumn: boolean
  hasConsent: boolean
  hasEvidence: boolean
  /** The header's cells, folded, for rows that repeat it; null without a header. */
  foldedHeader: string[] | null
}

export const evidenceFields = [
  'consentPurpose',
  'consentTopic',
  'consentChannel',
  'consentWording',
  'consentGivenAt',
  'consentMethod',
  'consentSource',
] as const

/**
 * Decides how the records of a table are read.
 * @param mapping one entry for each column
 * @param sample cells of the first records, from which the order of dates is decided
 */
export function planColumns(
  mapping: ColumnMapping[],
  sample: string[][],
  options: { entity: Entity; country: string | null; sheet?: string | null },
): ColumnPlan {
  const single = Object.fromEntries(singleFields.map((field) => [field, -1])) as Record<SingleField, number>
  const lists = { email: [], phone: [], website: [], notes: [], consentClaim: [], doNotContact: [] } as Record<
    string,
    number[]
  >
  const dateOrders = new Map<Field, DateOrder>()
  const nationalIds: number[] = []
  const column = (index: number) => sample.map((cells) => cleanLine(cells[index] ?? ''))
  for (const [index, { header, field }] of mapping.entries()) {
    if (isNationalIdColumn(header, column(index))) nationalIds.push(index)
    else if (field === null) continue
    else if (field in lists) lists[field]?.push(index)
    else single[field as SingleField] = index
    if (field !== null && dateFields.has(field)) dateOrders.set(field, decideDateOrder(column(index), options.country))
  }
  const hasHeader = mapping.some(({ header }) => header !== null)
  return {
    entity: options.entity,
    country: options.country,
    sheet: options.sheet ?? null,
    mapping,
    single,
    emails: lists.email ?? [],
    phones: (lists.phone ?? []).map((index) => ({ column: index, typeColumn: typeColumnOf(index, mapping) })),
    websites: lists.website ?? [],
    notes: lists.notes ?? [],
    consents: lists.consentClaim ?? [],
    doNotContacts: lists.doNotContact ?? [],
    nationalIds,
    dateOrders,
    isCvrColumn: /cvr|\bse[ -]?n/i.test(mapping[single.taxId]?.header ?? ''),
    hasConsent: (lists.consentClaim?.length ?? 0) + (lists.doNotContact?.length ?? 0) > 0,
    hasEvidence: evidenceFields.some((field) => single[field] >= 0),
    foldedHeader: hasHeader ? mapping.map(({ header }) => fold(header ?? '')) : null,
  }
}

function isNationalIdColumn(header: string | null, values: string[]): boolean {
  if (header !== null && matchHeader(header, 'person') === 'national-id') return true
  return guessByValues(values.filter((value) => value.length <= 20)) === 'national-id'
}

/** The column beside a numbered pair's value that says what kind of number it is (`Phone 2 - Type`); -1 if there is none. */
function typeColumnOf(index: number, mapping: ColumnMapping[]): number {
  const found = /^(.*\d+\s+-\s+)value$/i.exec(mapping[index]?.header?.trim() ?? '')
  if (found?.[1] === undefined) return -1
  const beginning = found[1].toLowerCase()
  return mapping.findIndex(({ header }) => {
    const text = header?.trim().toLowerCase() ?? ''
    return text === `${beginning}type` || text === `${beginning}label`
  })
}
