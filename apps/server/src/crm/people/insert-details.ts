import type { Transaction } from '../../data-protection/door/door.ts'
import { attestTexts } from '../../data-protection/free-text/check-texts.ts'
import { emailAddresses, phoneNumbers, postalAddresses, webPages } from '../../data-protection/people/tables.ts'
import { newId } from '../../platform/identifiers/new-id.ts'
import { chooseCompany } from '../companies/choose-company.ts'
import { employments } from '../companies/tables.ts'
import { tags } from '../tags/tables.ts'
import type { PersonDetails } from './person-details.ts'

/** Whose details they are and where they come from. */
export interface DetailsOf {
  personId: string
  sourceId: string
  country: string | null
}

/** Writes how a person is reached and where they work: each a row with its source (PRI-5). */
export async function insertDetails(
  tx: Transaction,
  { personId, sourceId, country }: DetailsOf,
  details: PersonDetails,
): Promise<void> {
  const row = () => ({ id: newId(), personId, sourceId })
  if (details.emails.length > 0)
    await tx.insert(emailAddresses).values(details.emails.map((address, position) => ({ ...row(), address, position })))
  if (details.phones.length > 0)
    await tx.insert(phoneNumbers).values(details.phones.map((number, position) => ({ ...row(), number, position })))
  const postal = details.postalAddress
  if (postal && Object.values(postal).some(Boolean)) await tx.insert(postalAddresses).values({ ...row(), ...postal })
  if (details.webPages?.length) await tx.insert(webPages).values(details.webPages.map((url) => ({ ...row(), url })))
  // Looked at by whoever takes them in.
  if (details.tags?.length) await attestTexts(tx, details.tags)
  if (details.tags?.length) await tx.insert(tags).values([...new Set(details.tags)].map((tag) => ({ ...row(), tag })))
  if (details.company) {
    const companyId = await chooseCompany(tx, details.company, country)
    const { title, department } = details
    await tx.insert(employments).values({ ...row(), companyId, title: title ?? null, department: department ?? null })
  }
}
