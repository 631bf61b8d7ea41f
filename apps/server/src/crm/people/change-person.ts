import { and, eq, sql } from 'drizzle-orm'
import { recordAudit } from '../../data-protection/audit/record-audit.ts'
import { readable } from '../../data-protection/declarations/readable-columns.ts'
import type { Transaction } from '../../data-protection/door/door.ts'
import { checkTexts } from '../../data-protection/free-text/check-texts.ts'
import type { Controller } from '../../data-protection/installation/controller.ts'
import { type ChangedField, pinFields } from '../../data-protection/people/pin-fields.ts'
import { personNotFound } from '../../data-protection/people/problems.ts'
import { refuseKnownIdentifiers } from '../../data-protection/people/refuse-known-identifiers.ts'
import { emailAddresses, people, phoneNumbers } from '../../data-protection/people/tables.ts'
import type { Services } from '../../data-protection/services.ts'
import { recordSource } from '../../data-protection/sources/record-source.ts'
import { entityTag, requireMatch } from '../../platform/http/entity-tag.ts'
import type { Language } from '../../platform/texts/language.ts'
import { changeMainEmployment } from '../companies/change-main-employment.ts'
import { replaceTags } from '../tags/replace-tags.ts'
import { ownerOf } from './owner-of.ts'
import { readIdentifiers } from './read-identifiers.ts'
import { replaceEmails, replacePhones, replacePostalAddress } from './replace-reach.ts'
import type { PersonChange } from './schemas.ts'
import { peopleTexts } from './texts.ts'

type PersonRow = typeof people.$inferSelect

const ownColumns = {
  name: 'name',
  givenName: 'given_name',
  familyName: 'family_name',
  kind: 'kind',
  country: 'country',
  language: 'language',
  title: 'title',
  externalId: 'external_id',
} as const
type OwnField = keyof typeof ownColumns

/**
 * Changes a person: each value replaces the old one wherever it stands, has a source of its own, and is pinned, so that no
 * later list brings the old one back (REC-1, REC-3, REC-4). What is left out stays, null empties.
 * @param ifMatch the tag of the record as it was read, if the caller knows it
 * @returns the new tag
 * @throws Problem person-not-found, changed-meanwhile, input-unusable, sensitive-text, person-already-there, cannot-be-registered
 */
export async function changePerson(
  tx: Transaction,
  services: Services,
  controller: Controller,
  { id, ifMatch, language }: { id: string; ifMatch: string | undefined; language: Language },
  change: PersonChange,
): Promise<{ etag: string }> {
  const [person] = (await tx
    .select(readable(people, tx.role))
    .from(people)
    .where(eq(people.id, id))
    .for('update')) as PersonRow[]
  if (!person) throw personNotFound({})
  requireMatch(ifMatch, entityTag(id, person.version))
  const own = ownChanges(person, change)
  const country = own.country === undefined ? person.country : own.country
  const identifiers = readIdentifiers(
    { emails: change.emails ?? [], phones: change.phones ?? [] },
    [country, controller.country],
    language,
  )
  await refuseTakenIdentifiers(tx, services, id, own.name ?? person.name, own.name !== undefined, identifiers)

  const owner = await ownerOf(tx, change.owner)
  const ours = owner === undefined || owner === person.ownerId ? {} : { ownerId: owner }
  const tagged = change.tags !== undefined && (await replaceTags(tx, services, id, change.tags))
  const work = [...(tagged ? ['tags.tag'] : []), ...('ownerId' in ours ? ['people.owner_id'] : [])]
  await checkTexts(tx, services, [change.title ? { field: 'title', text: change.title, isTitle: true } : undefined])
  const changesData = Object.keys(change).some((field) => !['owner', 'tags', 'source'].includes(field))
  const changed = changesData ? await changeData(tx, controller, { id, own, country, change, identifiers }) : []
  const version = person.version + 1
  await tx
    .update(people)
    .set({ ...own, ...ours, version, changedAt: sql`diskret.clock()` })
    .where(and(eq(people.id, id), eq(people.version, person.version)))
  await recordAudit(tx, {
    action: 'change',
    personId: id,
    details: { fields: [...new Set([...changed.map(({ table, column }) => `${table}.${column}`), ...work])] },
  })
  return { etag: entityTag(id, version) }
}

interface DataChange {
  id: string
  own: ReturnType<typeof ownChanges>
  country: string | null
  change: PersonChange
  identifiers: ReturnType<typeof readIdentifiers>
}

/** Writes the values with where they come from; what colleagues arrange among themselves has no source. */
async function changeData(
  tx: Transaction,
  controller: Controller,
  { id, own, country, change, identifiers }: DataChange,
): Promise<ChangedField[]> {
  const sourceId = await recordSource(tx, {
    kind: change.source?.from === 'person' ? 'correction' : tx.actor.kind === 'api-key' ? 'api' : 'staff',
    fromPerson: change.source?.from === 'person',
    description: change.source?.description ?? peopleTexts.in(controller.language)('changedByStaff'),
    inBoth: change.source?.description === undefined ? peopleTexts.entries.changedByStaff : change.source.descriptions,
  })
  const of = { personId: id, sourceId }
  const changed: ChangedField[] = Object.keys(own).map((field) => ({
    table: 'people',
    rowId: id,
    column: ownColumns[field as OwnField],
  }))
  if (change.emails) changed.push(...(await replaceEmails(tx, of, identifiers.emails)))
  if (change.phones) changed.push(...(await replacePhones(tx, of, identifiers.phones)))
  if (change.postalAddress !== undefined) changed.push(...(await replacePostalAddress(tx, of, change.postalAddress)))
  if (change.company !== undefined || change.title !== undefined)
    changed.push(
      ...(await changeMainEmployment(tx, of, {
        company: change.company,
        title: change.title,
        country: country ?? controller.country,
      })),
    )
  await pinFields(tx, id, sourceId, changed)
  return changed
}

/** The columns of the person's own row that really change; the parts of a name and the whole follow each other. */
function ownChanges(person: PersonRow, change: PersonChange): Partial<Pick<PersonRow, OwnField>> {
  const wanted: Record<string, unknown> = {}
  for (const field of Object.keys(ownColumns) as OwnField[])
    if (change[field] !== undefined) wanted[field] = change[field]
  const namesParts = change.givenName !== undefined || change.familyName !== undefined
  if (change.name === undefined && namesParts) {
    const given = change.givenName === undefined ? person.givenName : change.givenName
    const family = change.familyName === undefined ? person.familyName : change.familyName
    wanted.name = [given, family].filter(Boolean).join(' ') || person.name
  }
  // Which of the words are which is not guessed.
  if (change.name !== undefined && change.name !== person.name && !namesParts) {
    wanted.givenName = null
    wanted.familyName = null
  }
  return Object.fromEntries(Object.entries(wanted).filter(([field, value]) => person[field as OwnField] !== value))
}

/** A change brings nobody back whom the ledger knows, and makes nobody a second record of somebody else. */
async function refuseTakenIdentifiers(
  tx: Transaction,
  services: Services,
  id: string,
  name: string,
  renamed: boolean,
  { emails, phones }: { emails: string[]; phones: string[] },
): Promise<void> {
  const addresses = await tx
    .select({ value: emailAddresses.address })
    .from(emailAddresses)
    .where(eq(emailAddresses.personId, id))
  const numbers = await tx
    .select({ value: phoneNumbers.number })
    .from(phoneNumbers)
    .where(eq(phoneNumbers.personId, id))
  const had = new Set([...addresses, ...numbers].map(({ value }) => value))
  // Under a new name the addresses that stay are another person's as well.
  const wanted = (values: string[]) => values.filter((value) => !had.has(value))
  const identifiers = renamed
    ? {
        emails: [...emails, ...addresses.map(({ value }) => value)],
        phones: [...phones, ...numbers.map(({ value }) => value)],
      }
    : { emails: wanted(emails), phones: wanted(phones) }
  if (identifiers.emails.length + identifiers.phones.length === 0) return
  await refuseKnownIdentifiers(tx, services, { ...identifiers, name }, { except: id, byOwnAct: true })
}
