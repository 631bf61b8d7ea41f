import type { WaitingContent } from '../../../data-protection/invitations/waiting-content.ts'
import { type InterpretedRow, mainPhone } from '../interpretation/interpreted-row.ts'

/** A consent that a row proves (CON-33). */
export interface ProvedConsent {
  wordingId: string
  purpose: string
  topic: string | null
  channel: string | null
  language: string
  /** ISO 8601 with offset. */
  givenAt: string
  method: string
  source: string
  /** The address or number that it was given for; null where no channel needs one. */
  identifier: string | null
  /** `YYYY-MM-DD`. */
  expiresOn: string
}

/** What a row holds beside name and main address: what waits beside an invitation, and what only a company or a basis needs. */
export interface RowContent extends WaitingContent {
  industry?: string
  employees?: string
  consent?: ProvedConsent
}

/**
 * @param row an interpreted record
 * @returns its content beside name and main address; what is empty is left out, so that it overwrites nothing
 */
export function contentOf(row: InterpretedRow): RowContent {
  const content: RowContent = {}
  const further = row.emails.slice(1)
  if (further.length > 0) content.emails = further
  const phones = [...new Set([mainPhone(row), ...row.keys.phones])].filter((phone) => phone !== null)
  if (phones.length > 0) content.phones = phones
  const { company, address } = row
  if (company.name !== null) content.company = { name: company.name, registrationNumber: company.taxId }
  if (row.title !== null) content.title = row.title
  if (row.department !== null) content.department = row.department
  const { street, street2, postalCode, city, region, country, countryCode } = address
  if ([street, street2, postalCode, city, region, country].some((part) => part !== null))
    content.address = { street, street2, postalCode, city, region, country: countryCode ?? country }
  if (row.websites.length > 0) content.webPages = row.websites
  if (row.notes !== null) content.notes = row.notes
  if (row.tags.length > 0) content.tags = row.tags
  if (row.externalId !== null) content.externalId = row.externalId
  if (company.industry !== null) content.industry = company.industry
  if (company.employees !== null) content.employees = company.employees
  return content
}

/** The name to show: of the person, the department, else what the record is known by. */
export function displayName(row: InterpretedRow): string {
  const { given, middle, family } = row.names
  const name = [given, middle, family].filter((part) => part !== null).join(' ')
  return name || row.noPerson || row.emails[0] || mainPhone(row) || row.company.name || '–'
}

/** Whether the birth date says that the person is under 18 on the day given; the date itself is not kept (PRI-4). */
export function isMinorOn(birthDate: string | null, day: string): boolean {
  if (birthDate === null || !/^\d{4}-\d{2}-\d{2}$/.test(birthDate)) return false
  const eighteenth = `${Number(birthDate.slice(0, 4)) + 18}${birthDate.slice(4)}`
  return eighteenth > day
}
