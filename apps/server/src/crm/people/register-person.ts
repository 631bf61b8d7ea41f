import { recordAudit } from '../../data-protection/audit/record-audit.ts'
import type { Transaction } from '../../data-protection/door/door.ts'
import { checkTexts } from '../../data-protection/free-text/check-texts.ts'
import type { Controller } from '../../data-protection/installation/controller.ts'
import { startDutyToInform } from '../../data-protection/notices/start-duty-to-inform.ts'
import { refuseKnownIdentifiers } from '../../data-protection/people/refuse-known-identifiers.ts'
import { people } from '../../data-protection/people/tables.ts'
import type { Services } from '../../data-protection/services.ts'
import { recordSource } from '../../data-protection/sources/record-source.ts'
import { newId } from '../../platform/identifiers/new-id.ts'
import type { Language } from '../../platform/texts/language.ts'
import { insertDetails } from './insert-details.ts'
import { invitePerson } from './invite-person.ts'
import { openChosenBasis } from './open-chosen-basis.ts'
import { openOnConsent } from './open-on-consent.ts'
import type { PersonDetails } from './person-details.ts'
import { basisNeeded } from './problems.ts'
import { readIdentifiers } from './read-identifiers.ts'
import type { PersonRegistration } from './schemas.ts'

/** What came of a registration. */
export interface RegisteredPerson {
  id: string
  /** The duty to inform that it started, and until when. */
  notice: { kind: 'art13' | 'art14'; dueAt: string; given: boolean }
}

/**
 * Registers a person by hand or by the API: with a source, a basis and the duty to inform, all in the transaction given.
 * @param language of messages about faults in the input
 * @throws Problem basis-needed (PRI-1), input-unusable, person-already-there, sensitive-text, cannot-be-registered (ERA-15), assessment-not-signed
 */
export async function registerPerson(
  tx: Transaction,
  services: Services,
  controller: Controller,
  registration: PersonRegistration,
  language: Language,
): Promise<RegisteredPerson> {
  const { basis, source } = registration
  if (!basis) throw basisNeeded({})
  const country = registration.country ?? null
  const identifiers = readIdentifiers(registration, [country, controller.country], language)
  const name = registration.name ?? [registration.givenName, registration.familyName].filter(Boolean).join(' ')
  const byOwnAct = basis.kind === 'contract' || basis.kind === 'consent'
  await refuseKnownIdentifiers(tx, services, { ...identifiers, name }, { byOwnAct })

  const details: PersonDetails = {
    ...identifiers,
    postalAddress: registration.postalAddress,
    company: registration.company,
    title: registration.title,
    department: registration.department,
    externalId: registration.externalId,
    webPages: registration.webPages,
    tags: registration.tags,
  }
  await checkTexts(tx, services, [
    ...(registration.tags ?? []).map((text) => ({ field: 'tags', text })),
    registration.title ? { field: 'title', text: registration.title, isTitle: true } : undefined,
    basis.kind === 'contract' ? { field: 'basis.evidence', text: basis.evidence } : undefined,
  ])
  const sourceId = await recordSource(tx, {
    kind: tx.actor.kind === 'api-key' ? 'api' : 'staff',
    fromPerson: source.from === 'person',
    description: source.description,
    inBoth: source.descriptions,
    publiclyAccessible: source.publiclyAccessible,
  })
  const id = newId()
  const who = {
    id,
    sourceId,
    name,
    givenName: registration.givenName ?? null,
    familyName: registration.familyName ?? null,
    kind: registration.kind ?? (registration.company ? ('company-contact' as const) : ('consumer' as const)),
    country,
    language: registration.language ?? null,
  }
  if (basis.kind === 'invitation') await invitePerson(tx, services, controller, who, details, language)
  else {
    await tx
      .insert(people)
      .values({ ...who, title: registration.title ?? null, externalId: registration.externalId ?? null })
    await insertDetails(tx, { personId: id, sourceId, country: country ?? controller.country }, details)
    if (basis.kind === 'consent') await openOnConsent(tx, services, id, basis, identifiers)
    else await openChosenBasis(tx, id, basis)
  }
  const notice = await startDutyToInform(tx, controller, {
    personId: id,
    fromPerson: source.from === 'person',
    obtainedAt: services.clock.now(),
    given: source.noticeGiven,
  })
  await recordAudit(tx, { action: 'register', personId: id, details: { basis: basis.kind, source: source.from } })
  return {
    id,
    notice: { kind: notice.kind, dueAt: notice.dueAt.toISOString(), given: source.noticeGiven !== undefined },
  }
}
