import type { Card, CardAddress, CardRecord } from '../../../platform/files/records.ts'
import { cleanCell, cleanLine, isFormula } from './cells/clean-cell.ts'
import { readCountry } from './cells/read-country.ts'
import { readEmails } from './cells/read-emails.ts'
import { type NameReading, noNames, readFullName, readNameParts } from './cells/read-name.ts'
import { type PhoneReading, readPhones } from './cells/read-phones.ts'
import { emptyRow } from './empty-row.ts'
import type { InterpretedRow, RowWarning } from './interpreted-row.ts'
import { rowKeys } from './row-keys.ts'

/**
 * Reads one contact card as a record of a person. A card says nothing of consent.
 * @param country ISO 3166 of the list: how national numbers are read where the card's address names no country
 */
export function interpretCard({ line, card, faults }: CardRecord, country: string | null): InterpretedRow {
  const row = emptyRow(line, { sheet: null }, 'skipped', 'blank-row')
  if (isBlank(card)) return row
  const warnings: RowWarning[] = []
  for (const fault of faults) warnings.push(fault as RowWarning)
  const warn = (warning: RowWarning) => {
    if (!warnings.includes(warning)) warnings.push(warning)
  }
  const line1 = (text: string | null | undefined) => cleanLine(text ?? '') || null

  for (const { value } of card.emails) {
    const read = readEmails(cleanCell(value))
    if (read.invalid) warn('invalid-email')
    for (const address of read.addresses) if (!row.emails.includes(address)) row.emails.push(address)
  }
  const organization = card.organizations[0]
  row.company.name = line1(organization?.name)
  const address = chooseAddress(card.addresses)
  if (address !== undefined) {
    const written = line1(address.country)
    row.address = {
      street: line1(address.street) ?? line1(address.extended) ?? line1(address.postBox),
      street2: line1(address.street) === null ? null : line1(address.extended),
      postalCode: line1(address.postalCode),
      city: line1(address.city),
      region: line1(address.region),
      country: written,
      countryCode: written === null ? null : readCountry(written),
    }
  }
  row.phones = readNumbers(card, row.address.countryCode ?? country)
  if (row.phones.some(({ kind, e164 }) => kind === 'phone' && e164 === null)) warn('invalid-phone')

  const name = nameOfCard(card, row.emails, row.company.name)
  if (name.kind === 'person') {
    row.names = {
      ...name.names,
      prefix: line1(card.name?.prefix) ?? name.names.prefix,
      suffix: line1(card.name?.suffix) ?? name.names.suffix,
      nickname: line1(card.nicknames[0]) ?? name.names.nickname,
    }
  } else if (name.kind === 'no-person') {
    row.noPerson = name.label
    row.company.name ??= card.isCompany ? name.label : null
    warn('no-person')
  }
  const texts = [card.fullName, organization?.name, card.name?.given, card.name?.family, ...card.notes, ...card.titles]
  if (texts.some((text) => isFormula(text ?? ''))) warn('formula')

  row.warnings = warnings
  row.title = line1(card.titles[0]) ?? line1(card.roles[0])
  row.department = departmentOf(card)
  row.websites = card.urls.map(({ value }) => cleanLine(value)).filter((value) => value !== '')
  row.notes = notesOf(card)
  row.tags = card.categories.map(cleanLine).filter((tag) => tag !== '')
  row.externalId = line1(card.uid)
  row.birthDate = line1(card.birthDate)
  row.gender = line1(card.gender)
  row.outcome = name.kind === 'two-persons' ? 'rejected' : 'candidate'
  row.reason = name.kind === 'two-persons' ? 'two-persons' : null
  row.keys = rowKeys(row.names, row.noPerson, row.emails, row.phones, row.company.name)
  return row
}

function isBlank(card: Card): boolean {
  const { fullName, name, emails, phones, organizations, addresses, notes } = card
  return (
    (fullName ?? '') === '' &&
    name === null &&
    [emails, phones, organizations, addresses, notes].every((list) => list.length === 0)
  )
}

/** The name as N says it, else as FN does; FN that repeats the address or the company names nobody. */
function nameOfCard(card: Card, emails: string[], company: string | null): NameReading {
  const fullName = cleanLine(card.fullName ?? '')
  const { name } = card
  if (card.isCompany) return { kind: 'no-person', label: company ?? fullName }
  if (name !== null && (name.given !== '' || name.family !== '' || name.additional !== '')) {
    return readNameParts(cleanLine(name.given), cleanLine(name.additional), cleanLine(name.family), company)
  }
  if (fullName === '' || emails.includes(fullName.toLowerCase()) || fullName.includes('@')) return { kind: 'empty' }
  const read = readFullName(fullName, company)
  return read.kind === 'empty' ? { kind: 'person', names: noNames } : read
}

function readNumbers(card: Card, country: string | null): PhoneReading[] {
  const numbers = card.phones.flatMap(({ value }) => readPhones(cleanLine(value), country))
  for (const { value, types } of card.faxesAndPagers) {
    numbers.push(
      ...readPhones(cleanLine(value), country, types.some((type) => type.includes('pager')) ? 'pager' : 'fax'),
    )
  }
  return numbers
}

/** The address for work, else the preferred one, else the first. */
function chooseAddress(addresses: CardAddress[]): CardAddress | undefined {
  return (
    addresses.find(({ types }) => types.includes('work')) ??
    addresses.find(({ preferred }) => preferred) ??
    addresses[0]
  )
}

/** The units of the organization, or the department in a property of its own. */
export function departmentOf(card: Card): string | null {
  const units = card.organizations[0]?.units.map(cleanLine).filter((unit) => unit !== '') ?? []
  if (units.length > 0) return units.join(', ')
  return cleanLine(card.department ?? '') || null
}

/** All notes of a card, one below the other. */
export function notesOf(card: Card): string | null {
  const notes = card.notes.map(cleanCell).filter((note) => note !== '')
  return notes.length === 0 ? null : notes.join('\n')
}
