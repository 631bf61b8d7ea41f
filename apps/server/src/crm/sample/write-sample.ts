import { and, eq, inArray, isNotNull } from 'drizzle-orm'
import type { PgTable } from 'drizzle-orm/pg-core'
import { staff } from '../../data-protection/accounts/tables.ts'
import { assessments } from '../../data-protection/assessments/tables.ts'
import { recordAudit } from '../../data-protection/audit/record-audit.ts'
import { consents, legalBases, objections, restrictions } from '../../data-protection/consents/tables.ts'
import type { Transaction } from '../../data-protection/door/door.ts'
import { composePersonNotice } from '../../data-protection/notices/compose-person-notice.ts'
import { ensureNoticeVersion } from '../../data-protection/notices/ensure-notice-version.ts'
import { invitations, notices } from '../../data-protection/notices/tables.ts'
import { emailAddresses, people, phoneNumbers, postalAddresses } from '../../data-protection/people/tables.ts'
import type { Services } from '../../data-protection/services.ts'
import { sources } from '../../data-protection/sources/tables.ts'
import { newId } from '../../platform/identifiers/new-id.ts'
import { companies, employments } from '../companies/tables.ts'
import { type NoteKind, notePeople, notes } from '../notes/tables.ts'
import { tags } from '../tags/tables.ts'
import { tasks } from '../tasks/tables.ts'
import { chooseTopics, chooseWording } from './choose-wordings.ts'
import { inventCompanies, type SampleCompany } from './invent-companies.ts'
import { inventNotes, inventTasks, type SampleNote, type SampleTask } from './invent-history.ts'
import { inventPeople, type SamplePerson, type Standing } from './invent-people.ts'
import { type CarryPermission, readPermissions } from './read-permissions.ts'
import { type SampleMoments, sampleMoments } from './sample-moments.ts'
import { type SampleRows, type SampleRowsContext, sampleRows } from './sample-rows.ts'
import { sampleSources } from './sample-sources.ts'
import { seededRandom } from './seeded-random.ts'

const operator = { kind: 'operator' } as const
const seed = 1
/** Companies among people: 90 for 300. */
const companyShare = 0.3
/** Rows of one INSERT; PostgreSQL takes 65,535 values at once. */
const batch = 1000

/**
 * Fills a new installation with an invented Danish wine importer: companies, people, what was said and agreed, over the last
 * 18 months. Everybody has a lawful basis, as everywhere: without signed assessments those who need one agreed themselves.
 * @param count how many people
 * @returns how many were made
 */
export async function writeSample(services: Services, count: number): Promise<number> {
  const { door, clock, keyring } = services
  const controller = await services.controller()
  const now = clock.now()
  const random = seededRandom(seed)
  const moments = sampleMoments(now, seededRandom(seed + 1))
  const prepared = await door.forPurpose('rights', operator, async (tx) => {
    const topics = await chooseTopics(tx, controller)
    const since = moments.ago(600)
    const wording = (asked: Parameters<typeof chooseWording>[2]) => chooseWording(tx, controller, asked, since)
    const topicWordings = new Map<string, string>()
    for (const topic of topics)
      topicWordings.set(topic, await wording({ purpose: 'marketing', topic, channel: 'email' }))
    const callWording = await wording({ purpose: 'prospecting', topic: null, channel: 'telephone' })
    const [signed] = await tx
      .select({ id: assessments.id })
      .from(assessments)
      .where(and(eq(assessments.kind, 'customer-contacts'), isNotNull(assessments.signedAt)))
      .limit(1)
    return { topics, topicWordings, callWording, customerContacts: signed?.id ?? null }
  })
  const colleagues = await door.forPurpose('security', operator, (tx) => tx.select({ id: staff.id }).from(staff))
  const author = colleagues[0]?.id ?? null

  const places = inventCompanies(random, Math.max(1, Math.round(count * companyShare)))
  const invented = inventPeople(random, count, places, prepared.topics)
  const written = inventNotes(random, invented)
  const toDo = inventTasks(random, invented)
  const companyIds = places.map(() => newId())
  const sourceIds = Object.fromEntries(Object.keys(sampleSources).map((name) => [name, newId()])) as Record<
    Standing,
    string
  >
  const rows = sampleRows(invented, {
    ...prepared,
    controller,
    keyring,
    moments,
    now,
    companies: places,
    companyIds,
    sourceIds,
  } satisfies SampleRowsContext)
  const ids = rows.people.map(({ id }) => id)

  await door.forImport(operator, async (tx) => {
    await insert(tx, companies, companyRows(places, companyIds, moments, author))
    await insert(tx, sources, sourceRows(sourceIds, moments))
    await insertFacts(tx, rows, author)
    for (const some of batches(ids)) await tx.client.query('select diskret.recompute_permissions($1::uuid[])', [some])
    const carried = await readPermissions(tx)
    await insertWaysToReach(tx, rows, carried)
    await insertHistory(tx, { ids, author, moments, carried }, written, toDo)
    for (const some of batches(ids)) await tx.client.query('select diskret.refresh_last_contact($1::uuid[])', [some])
    await recordAudit(tx, { action: 'register', details: { sample: count } })
  })
  await recordVersions(services, invented, ids)
  return count
}

/** Persons and all from which follows what they permit. The first colleague looks after two of three. */
async function insertFacts(tx: Transaction<'importer'>, rows: SampleRows, author: string | null): Promise<void> {
  await insert(
    tx,
    people,
    rows.people.map((person, index) => ({ ...person, ownerId: index % 3 === 2 ? null : author })),
  )
  await insert(tx, invitations, rows.invitations)
  await insert(tx, consents, rows.consents)
  await insert(tx, legalBases, rows.legalBases)
  await insert(tx, objections, rows.objections)
  await insert(tx, restrictions, rows.restrictions)
  await insert(tx, notices, rows.notices)
}

async function insertWaysToReach(
  tx: Transaction<'importer'>,
  rows: SampleRows,
  carried: CarryPermission,
): Promise<void> {
  const of = <Row extends { personId: string }>(table: object, own: readonly Row[]) =>
    own.map((row) => ({ ...row, ...carried([row.personId], table) }))
  await insert(tx, emailAddresses, of(emailAddresses, rows.emailAddresses))
  await insert(tx, phoneNumbers, of(phoneNumbers, rows.phoneNumbers))
  await insert(tx, postalAddresses, of(postalAddresses, rows.postalAddresses))
  await insert(tx, employments, of(employments, rows.employments))
  await insert(tx, tags, of(tags, rows.tags))
}

async function insertHistory(
  tx: Transaction<'importer'>,
  {
    ids,
    author,
    moments,
    carried,
  }: { ids: readonly string[]; author: string | null; moments: SampleMoments; carried: CarryPermission },
  written: readonly SampleNote[],
  toDo: readonly SampleTask[],
): Promise<void> {
  const noteIds = written.map(() => newId())
  const noteRows = written.map(({ text, daysAgo, people: about }, index) => ({
    id: noteIds[index]!,
    text,
    kind: kindOf(text),
    minutes: kindOf(text) === 'call' ? 2 + ((index * 7) % 23) : null,
    authorId: author,
    recordedAt: moments.ago(daysAgo),
    ...carried(
      about.map((place) => ids[place]!),
      notePeople,
      notes,
    ),
  }))
  await insert(tx, notes, noteRows)
  const links = written.flatMap(({ people: about }, index) =>
    about.map((place) => ({
      id: newId(),
      noteId: noteIds[index]!,
      personId: ids[place]!,
      ...carried([ids[place]!], notePeople),
    })),
  )
  await insert(tx, notePeople, links)
  const taskRows = toDo.map(({ person, title, dueInDays, doneDaysAgo, daysAgo }) => ({
    id: newId(),
    personId: ids[person]!,
    title,
    dueOn: moments.dayAgo(-dueInDays),
    doneAt: doneDaysAgo === null ? null : moments.ago(doneDaysAgo),
    assigneeId: author,
    recordedAt: moments.ago(daysAgo),
    ...carried([ids[person]!], tasks),
  }))
  await insert(tx, tasks, taskRows)
}

function kindOf(text: string): NoteKind {
  if (/\bring|talt|telefon/i.test(text)) return 'call'
  return /besøg|møde/i.test(text) ? 'meeting' : 'note'
}

function companyRows(
  places: readonly SampleCompany[],
  ids: readonly string[],
  moments: SampleMoments,
  author: string | null,
) {
  return places.map(({ domain, ...company }, index) => ({
    ...company,
    ownerId: index % 2 === 0 ? author : null,
    id: ids[index]!,
    website: `https://${domain}`,
    country: 'DK',
    recordedAt: moments.ago(600),
  }))
}

function sourceRows(ids: Record<Standing, string>, moments: SampleMoments) {
  const standings = Object.keys(sampleSources) as Standing[]
  return standings.map((standing) => ({ ...sampleSources[standing], id: ids[standing], recordedAt: moments.ago(560) }))
}

/** Each notice that was delivered names the version that was told; a version is the same for all who stand alike. */
async function recordVersions(services: Services, invented: readonly SamplePerson[], ids: readonly string[]) {
  const controller = await services.controller()
  for (const standing of Object.keys(sampleSources) as Standing[]) {
    const alike = invented.flatMap((person, index) => (person.standing === standing ? [ids[index]!] : []))
    const example = invented.findIndex((person) => person.standing === standing && person.newsletter === null)
    if (example < 0) continue
    await services.door.forPurpose('rights', operator, async (tx) => {
      const { notice, kind } = await composePersonNotice(tx, services, controller, ids[example]!, 'da')
      // A controller who has not said yet how to be reached has no notice, and so no version.
      if (notice.missing.length > 0) return
      const versionId = await ensureNoticeVersion(tx, kind, notice)
      for (const some of batches(alike))
        await tx
          .update(notices)
          .set({ versionId })
          .where(and(inArray(notices.personId, some), isNotNull(notices.deliveredAt)))
    })
  }
}

async function insert<Table extends PgTable>(
  tx: Transaction<'importer'>,
  table: Table,
  rows: readonly Table['$inferInsert'][],
): Promise<void> {
  for (const some of batches(rows)) await tx.insert(table).values(some as Table['$inferInsert'][])
}

function batches<Row>(rows: readonly Row[]): Row[][] {
  return Array.from({ length: Math.ceil(rows.length / batch) }, (_, index) =>
    rows.slice(index * batch, (index + 1) * batch),
  )
}
