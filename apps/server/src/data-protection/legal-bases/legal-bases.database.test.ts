import { afterAll, beforeAll, expect, test } from 'vitest'
import { declarations } from '../../declarations.ts'
import { newId } from '../../platform/identifiers/new-id.ts'
import type { Actor } from '../door/actor.ts'
import { people } from '../people/tables.ts'
import { aPerson, setUpForTest } from '../testing/person-builders.ts'
import { closeTestDatabase, openTestDatabase, type TestDatabase } from '../testing/test-database.ts'
import { testServices } from '../testing/test-services.ts'
import { closeBasis } from './close-basis.ts'
import { type NewBasis, openBasis, softOptInFacts } from './open-basis.ts'

let database: TestDatabase
beforeAll(async () => {
  database = await openTestDatabase(declarations)
  await testServices(database, declarations)
  await setUpForTest(database)
})
afterAll(() => closeTestDatabase(database))

const operator: Actor = { kind: 'operator' }
const open = (personId: string, basis: NewBasis) =>
  database.door.forPurpose('rights', operator, (tx) => openBasis(tx, personId, basis))

test('nobody is saved without a basis [SCN-1, PRI-1]', async () => {
  for (const role of ['customer', 'prospecting', 'rights'] as const)
    await expect(
      database.door.forPurpose(role, operator, async (tx) => {
        await tx.insert(people).values({ id: newId(), name: 'Nobody' })
      }),
      role,
    ).rejects.toMatchObject({ constraint: 'basis_or_end' })
})

test('a contract needs its evidence, and carries no marketing, profiling or prospecting [BAS-6, BAS-8]', async () => {
  const personId = await aPerson(database)
  await expect(open(personId, { kind: 'contract', purpose: 'customer', evidence: ' ' })).rejects.toMatchObject({
    rule: 'BAS-8',
  })
  for (const purpose of ['marketing', 'profiling', 'prospecting'] as const)
    await expect(open(personId, { kind: 'contract', purpose, evidence: 'order' })).rejects.toMatchObject({
      rule: 'BAS-6',
    })
})

test('the contact person of a company is no party to its contract [BAS-5]', async () => {
  const contact = { kind: 'legitimate-interest', assessment: 'customer-contacts' } as const
  const personId = await aPerson(database, { kind: 'company-contact', basis: contact })
  await expect(open(personId, { kind: 'contract', purpose: 'customer', evidence: 'order' })).rejects.toMatchObject({
    cause: { constraint: 'BAS-5' },
  })
})

test('a legitimate interest needs a signed assessment for that purpose [LIA-1]', async () => {
  const personId = await aPerson(database)
  await database.owner.query(
    `insert into diskret.assessments (id, kind, purpose, source, version, content) values (gen_random_uuid(), 'unsigned', 'prospecting', 'x', 1, '{}')`,
  )
  for (const assessment of ['unsigned', 'nothing', newId()])
    await expect(open(personId, { kind: 'legitimate-interest', assessment })).rejects.toMatchObject({ rule: 'LIA-1' })
  await expect(
    open(personId, { kind: 'legitimate-interest', assessment: 'customer-contacts', purpose: 'prospecting' }),
  ).rejects.toMatchObject({ rule: 'LIA-1' })
  expect(await open(personId, { kind: 'legitimate-interest', assessment: 'business-relations' })).toMatchObject({
    purpose: 'prospecting',
  })
})

test('a legal obligation names its law [BAS-7]', async () => {
  const personId = await aPerson(database)
  await expect(
    open(personId, { kind: 'legal-obligation', hold: 'our policy', evidence: 'invoice 1' }),
  ).rejects.toMatchObject({ rule: 'BAS-7' })
  expect(await open(personId, { kind: 'legal-obligation', hold: 'HOLD-DK-1', evidence: 'invoice 1' })).toMatchObject({
    purpose: 'legal-obligation',
  })
})

test('a soft opt-in needs all five facts and a contract beside it [MKT-3, MKT-4]', async () => {
  const personId = await aPerson(database)
  const all = Object.fromEntries(softOptInFacts.map((fact) => [fact, true])) as Record<
    (typeof softOptInFacts)[number],
    boolean
  >
  for (const fact of softOptInFacts)
    await expect(
      open(personId, { kind: 'soft-opt-in', facts: { ...all, [fact]: false }, sale: 'order 1' }),
      fact,
    ).rejects.toMatchObject({ rule: 'MKT-3' })
  await open(personId, { kind: 'soft-opt-in', facts: all, sale: 'order 1' })
  const prospect = await aPerson(database, { basis: { kind: 'legitimate-interest', assessment: 'business-relations' } })
  await expect(open(prospect, { kind: 'soft-opt-in', facts: all, sale: 'order 1' })).rejects.toMatchObject({
    rule: 'MKT-4',
  })
})

test('whoever’s last basis closes is due for erasure; a new one ends that [BAS-9]', async () => {
  const personId = await aPerson(database)
  const due = async () =>
    (
      await database.owner.query(
        'select due_for_erasure_on = diskret.today() as today from diskret.people where id = $1',
        [personId],
      )
    ).rows[0].today
  const { rows } = await database.owner.query('select id from diskret.legal_bases where person_id = $1', [personId])
  await database.door.forPurpose('rights', operator, (tx) => closeBasis(tx, rows[0].id))
  expect(await due()).toBe(true)
  await database.door.forPurpose('rights', operator, (tx) => closeBasis(tx, rows[0].id))
  await open(personId, { kind: 'contract', purpose: 'customer', evidence: 'order 2' })
  expect(await due()).toBeNull()
})
