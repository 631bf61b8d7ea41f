import { addPeriod, dayInZone } from '@diskret/legal-deadlines'
import type { consents, legalBases, objections, restrictions } from '../../data-protection/consents/tables.ts'
import type { Controller } from '../../data-protection/installation/controller.ts'
import { sealWaiting } from '../../data-protection/invitations/waiting-content.ts'
import { noticeDueAt } from '../../data-protection/notices/start-duty-to-inform.ts'
import type { invitations, notices } from '../../data-protection/notices/tables.ts'
import type { emailAddresses, people, phoneNumbers, postalAddresses } from '../../data-protection/people/tables.ts'
import { newId } from '../../platform/identifiers/new-id.ts'
import type { Keyring } from '../../platform/keyring/keyring.ts'
import type { employments } from '../companies/tables.ts'
import type { tags } from '../tags/tables.ts'
import type { SampleCompany } from './invent-companies.ts'
import type { SamplePerson, Standing } from './invent-people.ts'
import type { SampleMoments } from './sample-moments.ts'
import { sampleSources } from './sample-sources.ts'

export interface SampleRowsContext {
  controller: Controller
  keyring: Keyring
  moments: SampleMoments
  now: Date
  companies: readonly SampleCompany[]
  companyIds: readonly string[]
  sourceIds: Record<Standing, string>
  /** Ids of signed assessments; null where nobody has signed it. */
  customerContacts: string | null
  /** Ids of wordings: for a call, and for each topic of the newsletter. */
  callWording: string
  topicWordings: ReadonlyMap<string, string>
}

type Rows<Table extends { $inferInsert: object }> = Table['$inferInsert'][]

/** What is written for the people, a list for each table. */
export interface SampleRows {
  people: Rows<typeof people>
  emailAddresses: Rows<typeof emailAddresses>
  phoneNumbers: Rows<typeof phoneNumbers>
  postalAddresses: Rows<typeof postalAddresses>
  employments: Rows<typeof employments>
  tags: Rows<typeof tags>
  invitations: Rows<typeof invitations>
  consents: Rows<typeof consents>
  legalBases: Rows<typeof legalBases>
  objections: Rows<typeof objections>
  restrictions: Rows<typeof restrictions>
  notices: Rows<typeof notices>
}

const tables: Record<keyof SampleRows, null> = {
  people: null,
  emailAddresses: null,
  phoneNumbers: null,
  postalAddresses: null,
  employments: null,
  tags: null,
  invitations: null,
  consents: null,
  legalBases: null,
  objections: null,
  restrictions: null,
  notices: null,
}

/** @returns the rows of all people; their ids are those of `people`, in the order given */
export function sampleRows(invented: readonly SamplePerson[], context: SampleRowsContext): SampleRows {
  const rows = Object.fromEntries(Object.keys(tables).map((name) => [name, []])) as unknown as SampleRows
  for (const person of invented) addPerson(rows, person, context)
  return rows
}

function addPerson(rows: SampleRows, person: SamplePerson, context: SampleRowsContext): void {
  const { moments, sourceIds } = context
  const personId = newId()
  const recordedAt = moments.ago(person.daysAgo)
  const sourceId = sourceIds[person.standing]
  const own = () => ({ id: newId(), personId, sourceId, recordedAt })
  const isInvited = person.standing === 'invited'
  rows.people.push({
    id: personId,
    name: `${person.givenName} ${person.familyName}`,
    givenName: person.givenName,
    familyName: person.familyName,
    kind: person.kind,
    country: 'DK',
    language: 'da',
    title: isInvited ? null : (person.employments[0]?.title ?? null),
    isMinor: person.isMinor,
    sourceId,
    recordedAt,
    dueForErasureOn: isInvited ? invitationEnd(person, context) : null,
  })
  rows.emailAddresses.push({
    ...own(),
    address: person.email,
    verifiedAt: person.newsletter ? moments.ago(person.newsletter.daysAgo) : null,
  })
  addNotice(rows, personId, person, recordedAt, context)
  if (isInvited) {
    addInvitation(rows, personId, person, recordedAt, context)
    return
  }
  if (person.phone) rows.phoneNumbers.push({ ...own(), number: person.phone })
  if (person.address) rows.postalAddresses.push({ ...own(), ...person.address, country: 'DK' })
  for (const { company, title, department, fromDaysAgo, untilDaysAgo } of person.employments)
    rows.employments.push({
      ...own(),
      companyId: context.companyIds[company]!,
      title,
      department,
      isMain: untilDaysAgo === null,
      startedOn: moments.dayAgo(fromDaysAgo),
      endedOn: untilDaysAgo === null ? null : moments.dayAgo(untilDaysAgo),
    })
  for (const tag of person.tags) rows.tags.push({ ...own(), tag })
  addBasis(rows, personId, person, recordedAt, context)
  addNewsletter(rows, personId, person, context)
  if (person.objects)
    rows.objections.push({
      id: newId(),
      personId,
      purpose: 'marketing',
      ground: null,
      state: 'upheld',
      recordedBy: 'person',
      recordedAt: moments.ago(Math.floor(person.daysAgo / 2)),
    })
  if (person.isRestricted)
    rows.restrictions.push({
      id: newId(),
      personId,
      ground: 'A18-accuracy',
      recordedBy: 'person',
      recordedAt: moments.ago(Math.floor(person.daysAgo / 3)),
    })
}

function addBasis(
  rows: SampleRows,
  personId: string,
  person: SamplePerson,
  openedAt: Date,
  context: SampleRowsContext,
) {
  const row = { id: newId(), personId, openedAt, openedBy: 'operator' }
  if (person.standing === 'customer' || person.standing === 'sole-trader') {
    const evidence = `Ordre ${10_000 + rows.people.length} i webbutikken`
    rows.legalBases.push({ ...row, purpose: 'customer', kind: 'contract', evidence })
  } else if (person.standing === 'contact' && context.customerContacts) {
    rows.legalBases.push({
      ...row,
      purpose: 'customer',
      kind: 'legitimate-interest',
      assessmentId: context.customerContacts,
    })
  } else {
    // Who agreed on their own page to be kept and called; without a signed assessment nobody else of a company comes in.
    addConsent(rows, personId, {
      purpose: 'prospecting',
      topic: null,
      channel: 'telephone',
      method: 'web',
      wordingId: context.callWording,
      identifierUsed: person.email,
      evidence: 'Svarede ja på sin egen side efter vores besked',
      place: '/p',
      givenAt: openedAt,
      endedAt: null,
    })
  }
}

function addNewsletter(
  rows: SampleRows,
  personId: string,
  { newsletter, email }: SamplePerson,
  context: SampleRowsContext,
) {
  if (!newsletter) return
  const { daysAgo, withdrawnDaysAgo, topics } = newsletter
  const givenAt = context.moments.ago(daysAgo)
  const endedAt = withdrawnDaysAgo === null ? null : context.moments.ago(withdrawnDaysAgo)
  for (const topic of topics)
    addConsent(rows, personId, {
      purpose: 'marketing',
      topic,
      channel: 'email',
      method: 'double-opt-in',
      wordingId: context.topicWordings.get(topic)!,
      identifierUsed: email,
      evidence: 'Bekræftede tilmeldingen med linket i vores mail',
      place: '/sign-up',
      givenAt,
      endedAt,
    })
}

type GivenConsent = Pick<
  Rows<typeof consents>[number],
  'purpose' | 'topic' | 'channel' | 'method' | 'wordingId' | 'identifierUsed' | 'evidence' | 'place'
> & { givenAt: Date; endedAt: Date | null }

/** A consent with its whole proof (CON-20), and the basis that rests on it. */
function addConsent(rows: SampleRows, personId: string, given: GivenConsent): void {
  const consentId = newId()
  const isOver = given.endedAt !== null
  rows.consents.push({
    ...given,
    id: consentId,
    personId,
    status: isOver ? 'ConsentWithdrawn' : 'ConsentGiven',
    language: 'da',
    givenBy: 'self',
    recordedBy: 'person',
    withdrawalShown: true,
    recordedAt: given.givenAt,
  })
  // The database refuses a basis on a consent that is over already, as it should; it had one while it held.
  if (isOver) return
  rows.legalBases.push({
    id: newId(),
    personId,
    purpose: given.purpose,
    kind: 'consent',
    consentId,
    openedAt: given.givenAt,
    openedBy: 'person',
  })
}

function addNotice(
  rows: SampleRows,
  personId: string,
  person: SamplePerson,
  obtainedAt: Date,
  context: SampleRowsContext,
) {
  const { fromPerson } = sampleSources[person.standing]
  const isTold = fromPerson || person.isTold
  rows.notices.push({
    id: newId(),
    personId,
    kind: fromPerson ? 'art13' : 'art14',
    dueAt: noticeDueAt(fromPerson, obtainedAt, context.controller),
    channel: isTold ? (fromPerson ? 'shown' : 'email') : null,
    deliveredAt: isTold ? (fromPerson ? obtainedAt : toldAt(person, context)) : null,
    recordedAt: obtainedAt,
  })
}

/** Name, one address and source stand in the open, the rest waits sealed (BAS-26). */
function addInvitation(
  rows: SampleRows,
  personId: string,
  person: SamplePerson,
  recordedAt: Date,
  context: SampleRowsContext,
) {
  const position = person.employments[0]!
  const { name, registrationNumber } = context.companies[position.company]!
  rows.invitations.push({
    id: newId(),
    personId,
    sourceId: context.sourceIds.invited,
    sentAt: person.isTold ? toldAt(person, context) : null,
    endsOn: invitationEnd(person, context),
    waiting: sealWaiting(context.keyring, personId, {
      ...(person.phone ? { phones: [person.phone] } : {}),
      company: { name, registrationNumber },
      title: position.title,
    }),
    recordedAt,
  })
}

const toldAt = (person: SamplePerson, { moments }: SampleRowsContext) => moments.ago(Math.max(1, person.daysAgo - 2))

function invitationEnd(person: SamplePerson, { controller, moments, now }: SampleRowsContext): string {
  const { invitationDays, invitationDaysUnsent } = controller.choices
  const today = dayInZone(now, controller.timeZone)
  // A company may have chosen fewer days than an invented person has waited.
  if (!person.isTold) return addPeriod(today, `P${Math.max(1, invitationDaysUnsent - person.daysAgo)}D`)
  return addPeriod(dayInZone(moments.ago(Math.max(1, person.daysAgo - 2)), controller.timeZone), `P${invitationDays}D`)
}
