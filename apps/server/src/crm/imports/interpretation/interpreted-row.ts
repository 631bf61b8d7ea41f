import type { ConsentReading } from './cells/read-consent.ts'
import type { Names } from './cells/read-name.ts'
import type { PhoneReading } from './cells/read-phones.ts'
import type { RowKeys } from './row-keys.ts'

/** Why a record is not taken. */
export type RejectionReason =
  | 'no-email'
  | 'invalid-email'
  | 'refused'
  | 'erasure-requested'
  | 'erased-earlier'
  | 'refused-earlier'
  | 'asked-earlier'
  | 'two-persons'
  | 'unbalanced-quote'
  | 'too-many-columns'
  | 'too-few-columns'
  | 'nul-byte'
  | 'cell-too-long'
  /** A company without a name. */
  | 'no-name'

/** Why a record is nobody's. */
export type SkipReason =
  | 'blank-row'
  | 'repeated-header'
  | 'summary-row'
  | 'comment-row'
  /** Deals, leads, activities and tables are only previewed. */
  | 'only-previewed'

export type RowWarning =
  | 'invalid-phone'
  | 'invalid-email'
  | 'invalid-cvr'
  | 'invalid-date'
  | 'formula'
  | 'shared-mailbox'
  | 'no-person'
  | 'two-addresses'
  | 'two-persons'
  | 'national-id-cell'
  | 'mojibake'
  | 'undefined-byte'
  | 'undeclared-charset'
  | 'lost-leading-zero'
  | 'consent-conflict'
  | 'possible-duplicate'
  /** A contact card that is cut off; what could be read is taken. */
  | 'invalid-card'

export interface RowAddress {
  street: string | null
  street2: string | null
  postalCode: string | null
  city: string | null
  region: string | null
  /** As written. */
  country: string | null
  /** ISO 3166, where the cell names a country. */
  countryCode: string | null
}

export interface RowCompany {
  /** As written, on one line. */
  name: string | null
  /** Danish: the eight digits of a valid CVR number. */
  taxId: string | null
  industry: string | null
  employees: string | null
  revenue: string | null
  description: string | null
}

/** What a record brings to prove a consent; nothing of it is checked against the wordings and notices that exist. */
export interface ConsentEvidence {
  purpose: string | null
  topic: string | null
  channel: string | null
  wording: string | null
  /** The moment where a time with an offset is written, else the calendar date; null if it is none. */
  givenAt: string | null
  method: string | null
  source: string | null
  /** The mapping fields of CON-33 that are empty or unreadable here; with any of them there is no consent. */
  missing: ('consentWording' | 'consentGivenAt' | 'consentMethod' | 'consentSource')[]
}

/** One record, understood and normalised; what the file's other records make of it is decided later. */
export interface InterpretedRow {
  /** As in the report: the physical line, the row of a workbook, the line of BEGIN:VCARD. */
  line: number
  /** Name of the sheet, in workbooks. */
  sheet: string | null
  outcome: 'candidate' | 'rejected' | 'skipped'
  reason: RejectionReason | SkipReason | null
  warnings: RowWarning[]
  /** Undefined where the file has no consent column. */
  consent: ConsentReading | undefined
  names: Names
  /** The cell that names a department or a company instead of a person. */
  noPerson: string | null
  /** Valid addresses, lower case; the first is the main one. */
  emails: string[]
  phones: PhoneReading[]
  company: RowCompany
  title: string | null
  department: string | null
  address: RowAddress
  websites: string[]
  /** Text as it is, lines kept. */
  notes: string | null
  tags: string[]
  source: string | null
  status: string | null
  dealStage: string | null
  owner: string | null
  externalId: string | null
  /** ISO 8601 date; to be left out unless the user asks for it and a purpose needs it (PRI-4). */
  birthDate: string | null
  gender: string | null
  /** Null where the file has no column of such a proof. */
  evidence: ConsentEvidence | null
  keys: RowKeys
}

/** The number to show and to call: the first valid one that is neither fax nor pager. */
export function mainPhone(row: InterpretedRow): string | null {
  for (const phone of row.phones) if (phone.kind === 'phone' && phone.e164 !== null) return phone.e164
  return null
}
