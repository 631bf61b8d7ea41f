import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { AccessRole } from '../../data-protection/purposes/purposes.ts'
import type { Services } from '../../data-protection/services.ts'
import { closeTestDatabase, openTestDatabase, type TestDatabase } from '../../data-protection/testing/test-database.ts'
import { testServices } from '../../data-protection/testing/test-services.ts'
import { declarations } from '../../declarations.ts'
import { aCustomer, signedAssessment } from './builders.ts'
import { listPeople, type PeopleQuery } from './list-people.ts'

const operator = { kind: 'operator' } as const
const surnames = [
  'Østergaard',
  'Zacho',
  'Aagaard',
  'de Vries',
  'Andersen',
  'Ærø',
  'Wang',
  'Åberg',
  'Bruun',
  'Müller',
  'Vang',
]
const inOrder = 'Andersen, Bruun, de Vries, Müller, Vang, Wang, Zacho, Ærø, Østergaard, Åberg, Aagaard'.split(', ')

let database: TestDatabase
let services: Services
let hidden: string
beforeAll(async () => {
  database = await openTestDatabase(declarations)
  services = await testServices(database, declarations)
  await signedAssessment(services, 'customer-contacts', 'customer')
  for (const surname of surnames)
    await aCustomer(services, {
      name: `Kim ${surname}`,
      company: { name: `Firma ${surname} ApS` },
      basis: { kind: 'legitimate-interest', assessment: 'customer-contacts' },
      tags: surname < 'N' ? ['forrest'] : [],
    })
  hidden = await aCustomer(services, { name: 'Kim Skjult', emails: ['skjult@liste.example'] })
  await database.owner.query(
    "insert into diskret.restrictions (id, person_id, ground, recorded_by) values (gen_random_uuid(), $1, 'x', 'x')",
    [hidden],
  )
})
afterAll(() => closeTestDatabase(database))

const list = (query: Partial<PeopleQuery> = {}, role: AccessRole = 'customer') =>
  services.door.forPurpose(role, operator, (tx) => listPeople(tx, services, { limit: 50, sort: 'name', ...query }))
const names = async (query?: Partial<PeopleQuery>, role?: AccessRole) =>
  (await list(query, role)).items.map(({ name }) => name.replace('Kim ', ''))

async function walk(query: Partial<PeopleQuery>): Promise<string[]> {
  const found: string[] = []
  let cursor: string | undefined
  do {
    const page = await list({ ...query, limit: 3, cursor })
    found.push(...page.items.map(({ name }) => name.replace('Kim ', '')))
    cursor = page.next ?? undefined
  } while (cursor)
  return found
}

test('names stand in the order of the Danish alphabet, Aa as Å', async () => {
  expect(await names()).toEqual(inOrder)
  expect(await names({}, 'seller-desk')).toEqual(inOrder)
})

test('pages join without gap or repetition, in both orders, with a search and without', async () => {
  expect(await walk({})).toEqual(inOrder)
  expect(await walk({ search: 'kim' })).toEqual(inOrder)
  expect(await walk({ sort: '-recorded_at' })).toEqual([...surnames].reverse())
  expect(await walk({ sort: '-recorded_at', search: 'kim' })).toEqual([...surnames].reverse())
  expect(await walk({ search: 'kim', tag: 'forrest' })).toEqual(inOrder.filter((name) => name < 'N'))
})

describe('a hidden person', () => {
  test('is not listed, counted or found, and rights sees them [PRI-2, RES-2]', async () => {
    const { items } = await list({ search: 'skjult@liste.example' })
    expect(items).toEqual([])
    expect(await names({ search: 'Skjult' }, 'seller-desk')).toEqual([])
    expect(await names({ search: 'Skjult' }, 'rights')).toEqual(['Skjult'])
    const { rows } = await database.owner.query(
      "select details from diskret.audit_entries where action = 'list' order by id desc limit 1",
    )
    expect(rows[0].details).toEqual({ people: 1, search: true })
  })
})

test('what a list shows of a person', async () => {
  const { items } = await list({ search: 'Firma Zacho' })
  expect(items).toMatchObject([
    { name: 'Kim Zacho', company: 'Firma Zacho ApS', kind: 'company-contact', purposes: ['customer'] },
  ])
  expect(items[0]!.emails[0]).toMatch(/@prøve\.example$/)
})

test('a cursor of one order is none of the other', async () => {
  const { next } = await list({ limit: 2 })
  await expect(list({ limit: 2, sort: '-recorded_at', cursor: next! })).rejects.toMatchObject({
    code: 'cursor-unusable',
  })
})

test('the list by name is read from its partial index', async () => {
  const plan = await services.door.forPurpose('seller-desk', operator, async (tx) => {
    await tx.client.query('set local enable_seqscan = off')
    const { rows } = await tx.client.query(
      `explain select id from diskret.people where (name collate "da-x-icu", id) > ('Kim', '${hidden}') order by name collate "da-x-icu", id limit 51`,
    )
    return rows.map((row) => row['QUERY PLAN']).join('\n')
  })
  expect(plan).toContain('permitted_people_seller_desk_name')
})
