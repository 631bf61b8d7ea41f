import { afterAll, beforeAll, expect, test } from 'vitest'
import { findBroken } from '../../data-protection/invariants/invariant.ts'
import { invariants } from '../../data-protection/invariants/invariants.ts'
import type { Services } from '../../data-protection/services.ts'
import { setUpForTest } from '../../data-protection/testing/person-builders.ts'
import { closeTestDatabase, openTestDatabase, type TestDatabase } from '../../data-protection/testing/test-database.ts'
import { testServices } from '../../data-protection/testing/test-services.ts'
import { declarations } from '../../declarations.ts'
import { fillManyPeople } from './fill-many-people.ts'

let database: TestDatabase
let services: Services
beforeAll(async () => {
  database = await openTestDatabase(declarations)
  services = await testServices(database, declarations)
  await setUpForTest(database)
  await fillManyPeople(database.owner, 1000)
})
afterAll(() => closeTestDatabase(database))

test('people filled in sets are as the product would have written them [PRI-1, PRI-2, AUD-1]', async () => {
  const broken = await Promise.all(invariants.map((invariant) => findBroken(services, invariant)))
  expect(broken.flat()).toEqual([])
})

test('most permit one purpose, few another, and some none', async () => {
  const { rows } = await database.owner.query(
    `select count(*) filter (where permitted_purposes & 1 <> 0)::int as customer, count(*) filter (where permitted_purposes & 2 <> 0)::int as prospecting,
      count(*) filter (where permitted_purposes & 4 <> 0)::int as marketing, count(*) filter (where permitted_purposes & 16 <> 0)::int as invited from diskret.people`,
  )
  const [{ customer, prospecting, marketing, invited }] = rows
  expect(customer).toBeGreaterThan(600)
  expect(prospecting).toBeGreaterThan(3)
  expect(prospecting).toBeLessThan(30)
  expect(marketing).toBeGreaterThan(200)
  expect(invited).toBeGreaterThan(100)
})

test('no trigger, index or foreign key is missing afterwards', async () => {
  const { rows } = await database.owner.query(
    `select (select count(*)::int from pg_trigger where tgrelid = 'diskret.people'::regclass and tgenabled = 'D') as disabled,
      (select count(*)::int from pg_indexes where schemaname = 'diskret' and tablename = 'people' and indexname like 'permitted%') as partial,
      (select count(*)::int from pg_constraint where conrelid = 'diskret.note_people'::regclass and contype = 'f') as keys`,
  )
  expect(rows[0].disabled).toBe(0)
  expect(rows[0].partial).toBeGreaterThan(5)
  expect(rows[0].keys).toBe(2)
})
