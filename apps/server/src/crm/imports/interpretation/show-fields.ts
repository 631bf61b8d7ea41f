import type { Card, CardAddress } from '../../../platform/files/records.ts'
import { cleanCell, cleanLine } from './cells/clean-cell.ts'
import { isMissing } from './cells/missing-value.ts'
import { readEmails } from './cells/read-emails.ts'
import { readPhones } from './cells/read-phones.ts'
import { isListField, type SingleField } from './fields.ts'
import { departmentOf, notesOf } from './interpret-card.ts'
import type { InterpretedRow } from './interpreted-row.ts'
import type { ColumnPlan } from './plan-columns.ts'

/** The recognised fields of one record, as written and trimmed, for `first`, `last` and `contents`. */
export type ShownFields = Record<string, string | string[] | number | Record<string, string>[]>

/**
 * The recognised fields of a record, those included that are left out by default. Of a record whose cells may stand under the
 * wrong headers only its line and its fault.
 * @param cells of the record
 * @param row what was made of it
 */
export function showFields(cells: string[], row: InterpretedRow, plan: ColumnPlan): ShownFields {
  if (row.outcome === 'rejected' && row.keys.email === null && row.emails.length === 0 && isShifted(row)) {
    return { line: row.line, outcome: 'rejected', reason: row.reason ?? '' }
  }
  const shown: ShownFields = {}
  const lists: Record<string, string[]> = {
    email: [],
    phone: [],
    website: [],
    notes: [],
    consentClaim: [],
    doNotContact: [],
  }
  for (const [index, { field }] of plan.mapping.entries()) {
    if (field === null || plan.nationalIds.includes(index)) continue
    const text =
      field === 'notes' || field === 'description' ? cleanCell(cells[index] ?? '') : cleanLine(cells[index] ?? '')
    if (text === '') continue
    if (!isListField(field)) shown[field] = text
    else if (field === 'email') lists.email?.push(...asWritten(text))
    else if (field === 'phone') lists.phone?.push(...readPhones(text, plan.country).map(({ raw }) => raw))
    else lists[field]?.push(text)
  }
  addLists(shown, lists)
  const first = row.phones[0]
  if (first !== undefined && first.raw === lists.phone?.[0] && first.e164 !== null) shown.phoneE164 = first.e164
  if (row.emails[0] !== undefined) shown.email = row.emails[0]
  return shown
}

const shiftingReasons = new Set(['unbalanced-quote', 'too-many-columns', 'too-few-columns'])

function isShifted(row: InterpretedRow): boolean {
  return row.reason !== null && shiftingReasons.has(row.reason)
}

function addLists(shown: ShownFields, lists: Record<string, string[]>): void {
  const { email = [], phone = [], website = [], notes = [], consentClaim = [], doNotContact = [] } = lists
  if (email[0] !== undefined) Object.assign(shown, { emails: email, email: email[0].toLowerCase() })
  if (phone[0] !== undefined) Object.assign(shown, { phones: phone, phone: phone[0] })
  if (website.length > 0) shown.websites = website
  if (notes.length > 0) shown.notes = notes.join('\n')
  if (consentClaim[0] !== undefined) shown.consentClaim = consentClaim.join('; ')
  if (doNotContact[0] !== undefined) shown.doNotContact = doNotContact.join('; ')
}

/** The addresses of a cell with the capitals they are written with; what is none as it stands. */
function asWritten(text: string): string[] {
  const { addresses, invalid } = readEmails(text)
  if (addresses.length === 0) return invalid && !isMissing(text) ? [text] : []
  const lower = text.toLowerCase()
  return addresses.map((address) => {
    const at = lower.indexOf(address)
    return at >= 0 && lower.length === text.length ? text.slice(at, at + address.length) : address
  })
}

/**
 * The fields of a contact card, for `contents`.
 * @param row what was made of it
 */
export function showCard(card: Card, row: InterpretedRow): ShownFields {
  const shown: ShownFields = { line: row.line }
  const put = (field: SingleField, text: string | null | undefined) => {
    const cleaned = cleanLine(text ?? '')
    if (cleaned !== '') shown[field] = cleaned
  }
  if (!row.emails.includes(cleanLine(card.fullName ?? '').toLowerCase())) put('fullName', card.fullName)
  put('familyName', card.name?.family)
  put('givenName', card.name?.given)
  put('middleName', card.name?.additional)
  put('namePrefix', card.name?.prefix)
  put('nameSuffix', card.name?.suffix)
  put('nickname', card.nicknames[0])
  put('company', card.organizations[0]?.name)
  put('department', departmentOf(card))
  put('title', card.titles[0] ?? card.roles[0])
  put('birthDate', card.birthDate)
  put('gender', card.gender)
  put('externalId', card.uid)
  if (card.categories.length > 0) shown.tags = card.categories.map(cleanLine).join(', ')
  const values = (list: { value: string }[]) =>
    list.map(({ value }) => cleanLine(value)).filter((value) => value !== '')
  addLists(shown, {
    // What is no address is left out: a card's program offers the field for any text.
    email: card.emails.flatMap(({ value }) =>
      readEmails(cleanCell(value)).invalid ? [] : asWritten(cleanCell(value)),
    ),
    phone: values(card.phones),
    website: values(card.urls),
  })
  const faxesAndPagers = values(card.faxesAndPagers)
  if (faxesAndPagers.length > 0) shown.faxesAndPagers = faxesAndPagers
  const notes = notesOf(card)
  if (notes !== null) shown.notes = notes
  if (card.addresses.length > 0) shown.addresses = card.addresses.map(showAddress)
  if (row.phones[0]?.e164 && row.phones[0].kind === 'phone') shown.phoneE164 = row.phones[0].e164
  return shown
}

function showAddress(address: CardAddress): Record<string, string> {
  const { postBox: box, extended, street, city, region, postalCode, country } = address
  const parts = Object.entries({ box, extended, street, city, region, postalCode, country })
  return Object.fromEntries(parts.map(([name, text]) => [name, cleanCell(text)]).filter(([, text]) => text !== ''))
}
