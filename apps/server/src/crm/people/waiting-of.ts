import type { WaitingContent } from '../../data-protection/invitations/waiting-content.ts'
import type { PersonDetails } from './person-details.ts'

/**
 * Parts what is known of an invited person into the one address that stands in the open, e-mail before telephone before
 * post, and what waits sealed (BAS-26).
 * @param companyName of the company in the details
 */
export function waitingOf(
  details: PersonDetails,
  companyName: string | null,
): { open: PersonDetails; waiting: WaitingContent } {
  const { emails, phones, postalAddress } = details
  const open: PersonDetails =
    emails.length > 0
      ? { emails: emails.slice(0, 1), phones: [] }
      : phones.length > 0
        ? { emails: [], phones: phones.slice(0, 1) }
        : { emails: [], phones: [], postalAddress }
  const registrationNumber =
    details.company && 'name' in details.company ? (details.company.registrationNumber ?? null) : null
  const waiting: WaitingContent = {
    ...filled('emails', emails.slice(open.emails.length)),
    ...filled('phones', phones.slice(open.phones.length)),
    ...(companyName ? { company: { name: companyName, registrationNumber } } : {}),
    ...filled('title', details.title),
    ...filled('department', details.department),
    ...(postalAddress && !open.postalAddress ? { address: wholeAddress(postalAddress) } : {}),
    ...filled('webPages', details.webPages),
    ...filled('tags', details.tags),
    ...filled('externalId', details.externalId),
  }
  return { open, waiting }
}

function filled<Key extends string, Value extends string | string[]>(
  key: Key,
  value: Value | null | undefined,
): Partial<Record<Key, Value>> {
  return value && value.length > 0 ? ({ [key]: value } as Record<Key, Value>) : {}
}

function wholeAddress(address: NonNullable<PersonDetails['postalAddress']>): NonNullable<WaitingContent['address']> {
  const { street, street2, postalCode, city, region, country } = address
  return {
    street: street ?? null,
    street2: street2 ?? null,
    postalCode: postalCode ?? null,
    city: city ?? null,
    region: region ?? null,
    country: country ?? null,
  }
}
