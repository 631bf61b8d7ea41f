import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { findBroken } from '../../data-protection/invariants/invariant.ts'
import { invariants } from '../../data-protection/invariants/invariants.ts'
import type { Services } from '../../data-protection/services.ts'
import { closeTestDatabase, openTestDatabase, type TestDatabase } from '../../data-protection/testing/test-database.ts'
import { testServices } from '../../data-protection/testing/test-services.ts'
import { declarations } from '../../declarations.ts'
import { inventCompanies } from './invent-companies.ts'
import { seededRandom } from './seeded-random.ts'
import { writeSample } from './write-sample.ts'

let database: TestDatabase
let services: Services

const rowsOf = async (text: string) => (await database.owner.query(text)).rows
const numberOf = async (text: string) => Number((await rowsOf(`select count(*) as n from diskret.${text}`))[0].n)

const signAssessment = (kind: string, purpose: string) =>
  database.owner.query(
    `insert into diskret.assessments (id, kind, purpose, source, version, content, signed_by, signed_at, review_on)
     values (gen_random_uuid(), $1, $2, 'test', 1, '{"interest": {"da": "At handle", "en": "To trade"}}', 'operator', diskret.clock(), '2099-01-01')`,
    [kind, purpose],
  )

beforeAll(async () => {
  database = await openTestDatabase(declarations)
  services = await testServices(database, declarations)
  await signAssessment('customer-contacts', 'customer')
  await signAssessment('invitation', 'invitation')
  await writeSample(services, 300)
})
afterAll(() => closeTestDatabase(database))

test('300 people at 90 companies, with 18 months of notes, tasks, tags and changes of position', async () => {
  expect(await numberOf('people')).toBe(300)
  expect(await numberOf('companies')).toBe(90)
  expect(await numberOf('notes')).toBeGreaterThan(300)
  expect(await numberOf('tasks')).toBeGreaterThan(50)
  expect(await numberOf('tags')).toBeGreaterThan(100)
  expect(await numberOf('employments where ended_on is not null')).toBeGreaterThan(5)
  const [span] = await rowsOf('select (max(recorded_at) - min(recorded_at)) as span from diskret.notes')
  expect(span.span.days).toBeGreaterThan(400)
  expect(
    await numberOf('note_people n join diskret.note_people o on o.note_id = n.note_id and o.id <> n.id'),
  ).toBeGreaterThan(0)
})

test('some of each kind that the rules tell apart', async () => {
  expect(await numberOf("people where kind = 'consumer'")).toBeGreaterThan(30)
  expect(await numberOf("people where kind = 'sole-trader'")).toBeGreaterThan(2)
  expect(await numberOf('people where is_minor')).toBeGreaterThan(2)
  expect(await numberOf('restrictions')).toBeGreaterThan(2)
  expect(await numberOf('objections')).toBeGreaterThan(10)
  expect(await numberOf("invitations where state = 'open' and sent_at is null")).toBeGreaterThan(2)
  expect(await numberOf("invitations where state = 'open' and sent_at is not null")).toBeGreaterThan(2)
  expect(await numberOf("consents where status = 'ConsentWithdrawn'")).toBeGreaterThan(2)
  expect(await numberOf("consents where purpose = 'prospecting' and status = 'ConsentGiven'")).toBeGreaterThan(10)
})

describe('all of it is lawful', () => {
  test('everybody has an open basis or an end that lies ahead [PRI-1, BAS-26]', async () => {
    expect(
      await numberOf(`people p where not exists (select from diskret.legal_bases b where b.person_id = p.id and b.closed_at is null)
        and coalesce(p.due_for_erasure_on, '-infinity') <= diskret.today()`),
    ).toBe(0)
  })
  test('carried bits are those that the facts give', async () => {
    expect(
      await rowsOf(`select p.id from diskret.people p, diskret.computed_permissions(array(select id from diskret.people)) c
        where c.person_id = p.id and (p.permitted_purposes, p.lasting_purposes) is distinct from (c.permitted, c.lasting)`),
    ).toEqual([])
    for (const table of ['email_addresses', 'employments', 'tasks', 'note_people'])
      expect(
        await numberOf(`${table} t join diskret.people p on p.id = t.person_id
          where t.permitted_purposes & 3 <> 0 and t.permitted_purposes & 3 <> p.permitted_purposes & 3
            or t.permitted_purposes & 3 = 0 and p.permitted_purposes & 3 <> 0 or t.permitted_until is distinct from p.permitted_until`),
      ).toBe(0)
    for (const invariant of invariants) expect(await findBroken(services, invariant)).toEqual([])
    expect(await numberOf('notes where permitted_purposes & 3 <> 0')).toBeGreaterThan(200)
  })
  test('nobody under 18 is on the newsletter, and whoever objected is not either [OBJ-1]', async () => {
    expect(
      await numberOf(`people p where p.permitted_purposes & 4 <> 0 and (p.is_minor
        or exists (select from diskret.objections o where o.person_id = p.id and o.purpose = 'marketing'))`),
    ).toBe(0)
    expect(await numberOf('people where permitted_purposes & 4 <> 0')).toBeGreaterThan(40)
  })
  test('notices that were delivered name the version that was told', async () => {
    expect(await numberOf('notices where delivered_at is not null and version_id is null')).toBe(0)
    expect(await numberOf('notices where delivered_at is null and due_at < diskret.clock()')).toBe(0)
  })
  test('nothing lies in the future', async () => {
    for (const column of [
      'people.recorded_at',
      'notes.recorded_at',
      'consents.given_at',
      'tasks.done_at',
      'notices.delivered_at',
    ])
      expect(await numberOf(`${column.split('.')[0]} where ${column.split('.')[1]} > diskret.clock()`)).toBe(0)
  })
})

describe('nobody real is in it', () => {
  test('addresses end in .example, numbers are spare ones', async () => {
    expect(await numberOf("email_addresses where address !~ '^[a-z0-9.-]+@[a-z0-9-]+[.]example$'")).toBe(0)
    expect(await numberOf("phone_numbers where number !~ '^[+]45(67|68|94)[0-9]{6}$'")).toBe(0)
  })
  test('CVR numbers begin with 9 and pass modulus 11', async () => {
    const weights = [2, 7, 6, 5, 4, 3, 2, 1]
    for (const { registration_number: number } of await rowsOf('select registration_number from diskret.companies')) {
      expect(number).toMatch(/^9\d{7}$/)
      expect(weights.reduce((sum, weight, place) => sum + weight * Number(number[place]), 0) % 11).toBe(0)
    }
  })
})

test('the same number of people gives the same people, and many do not share a name with a company', () => {
  expect(inventCompanies(seededRandom(1), 90)).toEqual(inventCompanies(seededRandom(1), 90))
  expect(new Set(inventCompanies(seededRandom(1), 1500).map(({ name }) => name)).size).toBe(1500)
})
