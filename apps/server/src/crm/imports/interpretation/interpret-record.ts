import type { FileRecord, RecordFault } from '../../../platform/files/records.ts'
import { cleanCell, cleanLine, isFormula } from './cells/clean-cell.ts'
import { isNationalId } from './cells/is-national-id.ts'
import { isMissing } from './cells/missing-value.ts'
import { type ConsentReading, readConsent, readDoNotContact, stricterReading } from './cells/read-consent.ts'
import { readCountry } from './cells/read-country.ts'
import { readDate } from './cells/read-date.ts'
import { readEmails } from './cells/read-emails.ts'
import { noNames, readFullName, readNameParts } from './cells/read-name.ts'
import { type PhoneKind, readPhones } from './cells/read-phones.ts'
import { readTaxId } from './cells/read-tax-id.ts'
import postalCodes from './dictionaries/postal-codes.json' with { type: 'json' }
import { emptyRow } from './empty-row.ts'
import type { Field, SingleField } from './fields.ts'
import { findNoRecord } from './find-no-record.ts'
import type { InterpretedRow, RejectionReason, RowWarning } from './interpreted-row.ts'
import type { ColumnPlan } from './plan-columns.ts'
import { readEvidence } from './read-evidence.ts'
import { rowKeys } from './row-keys.ts'

/** Faults after which a record's cells may stand under the wrong headers: nothing of it is read. */
const shifting: ReadonlySet<RecordFault> = new Set<RecordFault>([
  'unbalanced-quote',
  'too-many-columns',
  'too-few-columns',
])
const rejecting: ReadonlySet<RecordFault> = new Set<RecordFault>(['nul-byte', 'cell-too-long'])
const digitsOfCountry: Record<string, number> = postalCodes.digits

/**
 * Reads one record by the plan of its table. What it says about the person is normalised; whether it comes in is decided with
 * the other records (classify-rows.ts). Never throws: what cannot be read is a warning.
 * @param record as the file's reader hands it over
 * @param plan of the table
 */
export function interpretRecord(record: FileRecord, plan: ColumnPlan): InterpretedRow {
  const { cells, faults, line } = record
  const noRecord = findNoRecord(cells, plan)
  if (noRecord !== null) return emptyRow(line, plan, 'skipped', noRecord)
  let rejection: RejectionReason | null = null
  const warnings: RowWarning[] = []
  for (const fault of faults) {
    if (shifting.has(fault) && !hasOnlyBlankExtras(fault, cells, plan)) {
      return emptyRow(line, plan, 'rejected', fault as RejectionReason)
    }
    if (rejecting.has(fault)) rejection ??= fault as RejectionReason
    else if (!shifting.has(fault)) warnings.push(fault as RowWarning)
  }
  return readRecord(line, cells, plan, rejection, warnings)
}

/** Cells behind the last header that hold nothing are an untidy end of the line and no fault. */
function hasOnlyBlankExtras(fault: RecordFault, cells: string[], plan: ColumnPlan): boolean {
  return fault === 'too-many-columns' && cells.slice(plan.mapping.length).every((cell) => cleanCell(cell) === '')
}

function readRecord(
  line: number,
  cells: string[],
  plan: ColumnPlan,
  rejection: RejectionReason | null,
  warnings: RowWarning[],
): InterpretedRow {
  const { single } = plan
  const warn = (warning: RowWarning) => {
    if (!warnings.includes(warning)) warnings.push(warning)
  }
  /** One line of a column; what looks like a national id is not handed on. */
  const cell = (column: number): string => {
    const raw = column < 0 ? undefined : cells[column]
    if (raw === undefined || raw === '') return ''
    const text = cleanLine(raw)
    if (text.length >= 11 && text.length <= 13 && isNationalId(text)) {
      warn('national-id-cell')
      return ''
    }
    return text
  }
  const value = (field: SingleField): string | null => {
    const text = cell(single[field])
    return text === '' || text === '-' ? null : text
  }
  const date = (field: SingleField & Field): string | null => {
    const text = value(field)
    if (text === null || isMissing(text)) return null
    const read = readDate(text, plan.dateOrders.get(field) ?? 'day-first')
    if (read === null) warn('invalid-date')
    return read === null ? null : field === 'consentGivenAt' ? (read.instant ?? read.date) : read.date
  }

  for (let i = 0; i < cells.length; i++) if (isFormula(cells[i] ?? '')) warn('formula')
  for (const column of plan.nationalIds) if (!isMissing(cleanLine(cells[column] ?? ''))) warn('national-id-cell')

  const country = value('country')
  const countryCode = country === null ? null : readCountry(country)
  const numberCountry = countryCode ?? plan.country

  const companyName = value('company')
  const taxIdText = value('taxId')
  let taxId: string | null = null
  if (taxIdText !== null) {
    const read = readTaxId(taxIdText, plan.isCvrColumn || numberCountry === 'DK')
    taxId = read.value
    if (read.invalid) warn('invalid-cvr')
  }

  const emails: string[] = []
  for (const column of plan.emails) {
    const raw = cells[column]
    if (raw === undefined || raw === '') continue
    const read = readEmails(cleanCell(raw))
    if (read.invalid) warn('invalid-email')
    if (read.addresses.length > 1) warn('two-addresses')
    for (const address of read.addresses) if (!emails.includes(address)) emails.push(address)
  }

  const phones: InterpretedRow['phones'] = []
  for (const { column, typeColumn } of plan.phones) {
    const text = cell(column)
    if (text === '') continue
    for (const phone of readPhones(text, numberCountry, kindOfPhone(typeColumn < 0 ? '' : cell(typeColumn)))) {
      if (phone.e164 === null && phone.kind === 'phone') warn('invalid-phone')
      phones.push(phone)
    }
  }

  let names = noNames
  let noPerson: string | null = null
  if (plan.entity === 'person' || plan.entity === 'table') {
    const given = cell(single.givenName)
    const family = cell(single.familyName)
    const middle = cell(single.middleName)
    let read =
      given === '' && family === '' && middle === ''
        ? readFullName(nameOnly(cells[single.fullName], emails), companyName)
        : readNameParts(given, middle, family, companyName)
    if (read.kind === 'empty' && given + family !== '')
      read = readFullName(nameOnly(cells[single.fullName], emails), companyName)
    if (read.kind === 'person') {
      const [prefix, suffix, nickname] = [value('namePrefix'), value('nameSuffix'), value('nickname')]
      names = prefix === null && suffix === null && nickname === null ? read.names : { ...read.names }
      if (prefix !== null) names.prefix = prefix
      if (suffix !== null) names.suffix = suffix
      if (nickname !== null) names.nickname = nickname
    } else if (read.kind === 'no-person') {
      noPerson = read.label
      warn('no-person')
    } else if (read.kind === 'two-persons') rejection ??= 'two-persons'
  } else if (plan.entity === 'company' && companyName === null) rejection ??= 'no-name'

  let consent: ConsentReading | undefined
  if (plan.hasConsent) {
    consent = 'none'
    for (const column of plan.consents) consent = stricterReading(consent, readConsent(cleanLine(cells[column] ?? '')))
    for (const column of plan.doNotContacts)
      consent = stricterReading(consent, readDoNotContact(cleanLine(cells[column] ?? '')))
  }

  const { postalCode, city } = splitPostalCode(value('postalCode'), value('city'))
  if (postalCode !== null && hasLostZero(postalCode, numberCountry)) warn('lost-leading-zero')

  const skips = plan.entity !== 'person' && plan.entity !== 'company' && rejection === null
  return {
    line,
    sheet: plan.sheet,
    outcome: rejection !== null ? 'rejected' : skips ? 'skipped' : 'candidate',
    reason: rejection ?? (skips ? 'only-previewed' : null),
    warnings,
    consent,
    names,
    noPerson,
    emails,
    phones,
    company: {
      name: companyName,
      taxId,
      industry: value('industry'),
      employees: value('employees'),
      revenue: value('revenue'),
      description: single.description < 0 ? null : cleanCell(cells[single.description] ?? '') || null,
    },
    title: value('title'),
    department: value('department'),
    address: {
      street: value('street'),
      street2: value('street2'),
      postalCode,
      city,
      region: value('region'),
      country,
      countryCode,
    },
    websites: plan.websites.map(cell).filter((text) => text !== '' && text !== '-'),
    notes: readNotes(cells, plan),
    tags: readTags(cells[single.tags]),
    source: value('source'),
    status: value('status'),
    dealStage: value('dealStage'),
    owner: value('owner'),
    externalId: value('externalId'),
    birthDate: single.birthDate < 0 ? null : date('birthDate'),
    gender: value('gender'),
    evidence: plan.hasEvidence ? readEvidence(value, date) : null,
    keys: rowKeys(names, noPerson, emails, phones, companyName),
  }
}

/** A cell of a whole name; one that only repeats the address names nobody. The first line is the name. */
function nameOnly(cell: string | undefined, emails: string[]): string {
  if (cell === undefined || cell === '') return ''
  const text = cleanLine(cell)
  if (isNationalId(text) || isMissing(text) || emails.includes(text.toLowerCase())) return ''
  return text
}

function kindOfPhone(type: string): PhoneKind {
  if (type === '') return 'phone'
  return /fax/i.test(type) ? 'fax' : /pager|personsøger/i.test(type) ? 'pager' : 'phone'
}

/** `8000 Aarhus C` in the column of postcodes, where no column of towns says more. */
function splitPostalCode(
  postalCode: string | null,
  city: string | null,
): { postalCode: string | null; city: string | null } {
  if (postalCode === null || city !== null || postalCode.length < 6) return { postalCode, city }
  const found = /^((?:[A-Z]{1,2}-)?\d{3} ?\d{1,2})[,\s]+(\p{L}.*)$/u.exec(postalCode)
  return found === null ? { postalCode, city } : { postalCode: found[1] ?? null, city: found[2] ?? null }
}

function hasLostZero(postalCode: string, country: string | null): boolean {
  const digits = country === null ? undefined : digitsOfCountry[country]
  return (
    digits !== undefined && postalCode.length < digits && postalCode.length >= digits - 2 && /^\d+$/.test(postalCode)
  )
}

function readNotes(cells: string[], plan: ColumnPlan): string | null {
  let notes = ''
  for (const column of plan.notes) {
    const text = cleanCell(cells[column] ?? '')
    if (text !== '') notes += notes === '' ? text : `\n${text}`
  }
  return notes === '' ? null : notes
}

/** The values of a cell of tags; Google marks its own with an asterisk. */
export function readTags(cell: string | undefined): string[] {
  if (cell === undefined || cell === '') return []
  const tags: string[] = []
  for (const part of cleanCell(cell).split(/\s*(?::::|[,;|\n])\s*/)) {
    const tag = part.replace(/^\*\s*/, '').trim()
    if (tag !== '' && tag !== '-' && !tags.includes(tag) && !isNationalId(tag)) tags.push(tag)
  }
  return tags
}
