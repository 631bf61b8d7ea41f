import { and, eq } from 'drizzle-orm'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { declarations } from '../../declarations.ts'
import { newId } from '../../platform/identifiers/new-id.ts'
import { exportAudience } from '../audiences/export-audience.ts'
import { erasePerson } from '../erasure/erase-person.ts'
import { notices } from '../notices/tables.ts'
import { pinFields } from '../people/pin-fields.ts'
import { restrictPerson } from '../restrictions/restrict-person.ts'
import type { Services } from '../services.ts'
import { recordSource } from '../sources/record-source.ts'
import { aPerson, setUpForTest } from '../testing/person-builders.ts'
import { closeTestDatabase, openTestDatabase, type TestDatabase } from '../testing/test-database.ts'
import { testServices } from '../testing/test-services.ts'
import { listRecipientTasks, recipientsBeingTold, recipientsToTell } from './list-recipient-tasks.ts'
import { recordTelling } from './record-telling.ts'

let database: TestDatabase
let services: Services
const operator = { kind: 'operator' } as const
beforeAll(async () => {
  database = await openTestDatabase(declarations)
  services = await testServices(database, declarations)
  await setUpForTest(database)
})
afterAll(() => closeTestDatabase(database))

const asRights = <Result>(work: Parameters<typeof database.door.forPurpose<'rights', Result>>[2]) =>
  database.door.forPurpose('rights', operator, work)
const exported = (channel: 'post' | 'telephone' | 'email', recipient?: string) =>
  database.door.forPurpose('customer', operator, (tx) =>
    exportAudience(tx, { purpose: 'customer', channel }, 'change of terms', recipient),
  )
const tasksOf = async (personId: string) =>
  (await asRights((tx) => listRecipientTasks(tx, services.keyring, { open: false, limit: 100 }))).filter(
    ({ person }) => person === personId,
  )

/** A seller corrects values of somebody they see. */
const correct = (personId: string, ...columns: [table: string, column: string][]) =>
  database.door.forPurpose('customer', operator, async (tx) => {
    const sourceId = await recordSource(tx, { kind: 'staff', fromPerson: false, description: 'corrected' })
    const changed = columns.map(([table, column]) => ({ table, rowId: personId, column }))
    await pinFields(tx, personId, sourceId, changed)
  })

test('whoever got a wrong value is told that it was corrected, and nobody else [TEL-1, REC-3, SCN-21]', async () => {
  const person = await aPerson(database, { email: 'mette@holm.example' })
  await exported('email', 'Trykkeriet A/S')
  await exported('telephone', 'Ringeriet ApS')
  await exported('email')
  await correct(person, ['phone_numbers', 'number'])
  await correct(person, ['people', 'title'])
  const tasks = await tasksOf(person)
  expect(tasks).toMatchObject([
    {
      recipient: 'Ringeriet ApS',
      act: 'rectification',
      fields: ['phone_numbers.number'],
      state: 'planned',
      whom: null,
    },
  ])
  expect(await recipientsToTell.list(services, '2099-01-01')).toContainEqual({
    what: 'tell-recipient:rectification',
    person,
    on: tasks[0]!.dueOn,
    rule: 'TEL-1',
    reference: tasks[0]!.id,
  })
  await asRights((tx) => restrictPerson(tx, services, person))
  expect((await asRights((tx) => recipientsBeingTold(tx, person, 'restriction'))).sort()).toEqual([
    'Ringeriet ApS',
    'Trykkeriet A/S',
  ])
})

test('after an erasure the recipients are told whom to erase, and then nobody knows it any more [TEL-1, ERA-10]', async () => {
  const person = await aPerson(database, { email: 'slut@herfra.example' })
  await exported('email', 'Trykkeriet A/S')
  await erasePerson(services, operator, person, { ground: 'A17ObjectA21', remember: 'erased' })
  const [task] = await tasksOf(person)
  expect(task).toMatchObject({ act: 'erasure', recipient: 'Trykkeriet A/S', state: 'planned' })
  expect(task!.whom).toMatchObject({ emails: ['slut@herfra.example'] })
  // What lies in the database names nobody.
  const { rows } = await database.owner.query(
    'select t::text as row, sealed from diskret.recipient_tasks t where id = $1',
    [task!.id],
  )
  expect(`${rows[0].row} ${rows[0].sealed.toString('latin1')}`).not.toContain('herfra')
  const told = (state: 'failed' | 'sent' | 'confirmed', proof: string) =>
    asRights((tx) => recordTelling(tx, services, task!.id, { state, proof }))
  expect(await told('failed', 'no answer')).toMatchObject({ closedAt: null, whom: task!.whom })
  expect(await told('sent', 'letter of 3 March')).toMatchObject({
    state: 'sent',
    whom: null,
    proof: 'letter of 3 March',
  })
  expect(await told('confirmed', 'their answer of 5 March')).toMatchObject({ state: 'confirmed' })
  await expect(told('sent', 'again')).rejects.toMatchObject({ code: 'recipient-task-closed' })
})

test('data about somebody who has not been informed yet goes to nobody, though the day has not come [NOT-12]', async () => {
  const person = await aPerson(database)
  const due = new Date(services.clock.now().getTime() + 10 * 86_400_000)
  await asRights((tx) => tx.insert(notices).values({ id: newId(), personId: person, kind: 'art14', dueAt: due }))
  const before = await exported('email')
  expect(before.audience.people).not.toContain(person)
  expect(before.audience.hidden.reasons['not-informed']).toBe(1)
  await asRights((tx) =>
    tx
      .update(notices)
      .set({ deliveredAt: services.clock.now(), channel: 'email' })
      .where(and(eq(notices.personId, person))),
  )
  expect((await exported('email')).audience.people).toContain(person)
})
