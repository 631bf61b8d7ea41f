import { afterAll, beforeAll, expect, test } from 'vitest'
import { declarations } from '../../declarations.ts'
import { newId } from '../../platform/identifiers/new-id.ts'
import { type ConsentStatement, evidenceOfFile } from '../consents/consent-statement.ts'
import { recordConsent } from '../consents/record-consent.ts'
import type { Actor } from '../door/actor.ts'
import type { Services } from '../services.ts'
import { aPerson, setUpForTest } from '../testing/person-builders.ts'
import { closeTestDatabase, openTestDatabase, type TestDatabase } from '../testing/test-database.ts'
import { testServices } from '../testing/test-services.ts'
import { decideObjection } from './decide-objection.ts'
import { objectTo } from './object-to.ts'
import { silenceUpholdsOn, undecidedObjections } from './uphold-undecided.ts'

let database: TestDatabase
let services: Services
beforeAll(async () => {
  database = await openTestDatabase(declarations)
  services = await testServices(database, declarations)
  await setUpForTest(database)
})
afterAll(() => closeTestDatabase(database))

const operator: Actor = { kind: 'operator' }
const form = evidenceOfFile('form.txt', Buffer.from('Jeg siger ja.'))
const customerContact = { kind: 'legitimate-interest', assessment: 'customer-contacts' } as const
const prospect = { kind: 'legitimate-interest', assessment: 'business-relations' } as const

const object = (personId: string, what: Omit<Parameters<typeof objectTo>[2], 'personId'> = {}) =>
  database.door.forPurpose('rights', operator, (tx) => objectTo(tx, services, { ...what, personId }))
const consent = (personId: string, statement: Partial<ConsentStatement> = {}) =>
  database.door.forPurpose('rights', operator, (tx) =>
    recordConsent(tx, services, {
      personId,
      purpose: 'marketing',
      channel: 'email',
      method: 'paper',
      givenAt: services.clock.now(),
      evidence: form,
      ...statement,
    }),
  )
const standing = async (personId: string) =>
  (
    await database.owner.query(
      `select purpose, channel, state from diskret.objections where person_id = $1 and lifted_at is null order by purpose, channel`,
      [personId],
    )
  ).rows.map(({ purpose, channel, state }) => [purpose, channel, state].filter(Boolean).join(' '))
const today = async () => (await database.owner.query('select diskret.today()::text as today')).rows[0].today as string

test('an objection to marketing closes all marketing at once, without a reason; the contract stays [OBJ-1, MKT-41]', async () => {
  const personId = await aPerson(database)
  await consent(personId)
  await consent(personId, { channel: 'telephone' })
  await consent(personId, { purpose: 'profiling', channel: null })
  const state = await object(personId)
  expect(state.purposes.marketing).toMatchObject({ permitted: false, why: 'objection' })
  expect(state.purposes.profiling).toMatchObject({ permitted: false, why: 'objection' })
  expect(state.purposes.prospecting).toMatchObject({ permitted: false, why: 'objection' })
  expect(state.purposes.customer).toMatchObject({ permitted: true })
  expect(state.dueForErasure).toBeNull()
  expect(await standing(personId)).toEqual(['marketing upheld', 'profiling upheld', 'prospecting upheld'])
  await object(personId)
  expect(await standing(personId)).toHaveLength(3)
})

test('a no in one channel closes that channel, also to the consent for it [MKT-41]', async () => {
  const personId = await aPerson(database)
  await consent(personId)
  await consent(personId, { channel: 'telephone' })
  const state = await object(personId, { channel: 'telephone' })
  expect(state.purposes.marketing).toMatchObject({ permitted: true })
  const { rows } = await database.owner.query(
    `select channel, status from diskret.consents where person_id = $1 order by channel`,
    [personId],
  )
  expect(rows).toEqual([
    { channel: 'email', status: 'ConsentGiven' },
    { channel: 'telephone', status: 'ConsentWithdrawn' },
  ])
})

test('a prospect who objects has no basis left and is due for erasure [OBJ-5]', async () => {
  const personId = await aPerson(database, { kind: 'company-contact', basis: prospect })
  expect(await object(personId)).toMatchObject({ dueForErasure: await today() })
})

test('an objection to a legitimate interest closes the purpose until an officer decides [OBJ-2]', async () => {
  const personId = await aPerson(database, { kind: 'company-contact', basis: customerContact })
  const pending = await object(personId, { purpose: 'customer', ground: 'jeg er flyttet til en anden afdeling' })
  expect(pending.purposes.customer).toMatchObject({ permitted: false, why: 'objection' })
  expect(pending.dueForErasure).toBeNull()
  const { rows } = await database.owner.query('select id from diskret.objections where person_id = $1', [personId])
  const decide = (outcome: 'upheld' | 'rejected', balance: string | null) =>
    database.door.forPurpose('rights', operator, (tx) => decideObjection(tx, rows[0].id, outcome, balance))
  await expect(decide('rejected', ' ')).rejects.toMatchObject({ rule: 'OBJ-2' })
  await decide('rejected', 'the delivery of the order goes on')
  const { rows: people } = await database.owner.query(
    'select permitted_purposes & 1 as open from diskret.people where id = $1',
    [personId],
  )
  expect(people).toEqual([{ open: 1 }])
  await expect(decide('upheld', null)).rejects.toMatchObject({ code: 'objection-decided' })
})

test('silence for a month upholds the objection [OBJ-2, DL-3]', async () => {
  const personId = await aPerson(database, { kind: 'company-contact', basis: customerContact })
  await object(personId, { purpose: 'customer' })
  expect(silenceUpholdsOn(new Date('2027-03-05T10:00:00Z'), { country: 'DK', timeZone: 'Europe/Copenhagen' })).toBe(
    '2027-04-06',
  )
  expect(await undecidedObjections.run(services)).toBe(0)
  await database.owner.query(
    `update diskret.objections set recorded_at = diskret.clock() - interval '40 days' where person_id = $1`,
    [personId],
  )
  const due = await undecidedObjections.list(services, await today())
  expect(due).toMatchObject([{ what: 'uphold-objection', person: personId, rule: 'OBJ-2' }])
  expect(await undecidedObjections.run(services)).toBe(1)
  expect(await standing(personId)).toEqual(['customer upheld'])
  const { rows } = await database.owner.query(
    'select due_for_erasure_on::text as due from diskret.people where id = $1',
    [personId],
  )
  expect(rows).toEqual([{ due: await today() }])
})

test('a contract and a consent are not objected to [MAT-8]', async () => {
  const personId = await aPerson(database)
  await expect(object(personId, { purpose: 'customer' })).rejects.toMatchObject({ rule: 'MAT-8' })
  expect(await standing(personId)).toEqual([])
})

test('any objection to profiling is upheld [OBJ-3, SCN-22]', async () => {
  const personId = await aPerson(database)
  await consent(personId, { purpose: 'profiling', channel: null })
  expect((await object(personId, { purpose: 'profiling' })).purposes.profiling).toMatchObject({ permitted: false })
  expect(await standing(personId)).toEqual(['profiling upheld'])
})

test('only the person’s own later yes lifts an objection, and only for its channel [BAS-3, CON-22]', async () => {
  const personId = await aPerson(database)
  await object(personId)
  await consent(personId, { evidence: null })
  await expect(consent(personId, { method: 'imported' })).rejects.toMatchObject({ rule: 'BAS-3' })
  await expect(consent(personId, { givenAt: '2026-01-01T10:00:00+01:00' })).rejects.toMatchObject({ rule: 'BAS-3' })
  expect(await standing(personId)).toHaveLength(3)
  await consent(personId)
  expect(await standing(personId)).toEqual([
    'marketing post upheld',
    'marketing telephone upheld',
    'profiling upheld',
    'prospecting upheld',
  ])
})

test('a no to the purpose is the answer to an invitation, a no to one channel is not [BAS-26, OBJ-5]', async () => {
  const anInvited = async () => {
    const id = newId()
    const query = (text: string) => database.owner.query(text, [id])
    await query(
      `insert into diskret.sources (id, kind, from_person, description) values ($1, 'import', false, 'a list')`,
    )
    await query(`insert into diskret.people (id, name, due_for_erasure_on) values ($1, 'x', '2099-01-01')`)
    await query(
      `insert into diskret.invitations (id, person_id, source_id, ends_on) values (gen_random_uuid(), $1, $1, '2099-01-01')`,
    )
    return id
  }
  expect(await object(await anInvited(), { channel: 'telephone' })).toMatchObject({ dueForErasure: '2099-01-01' })
  expect(await object(await anInvited())).toMatchObject({ dueForErasure: await today() })
})
