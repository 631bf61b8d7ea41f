import { sql } from 'drizzle-orm'
import type { FastifyInstance } from 'fastify'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { createApiKey } from '../../data-protection/accounts/create-api-key.ts'
import { staff } from '../../data-protection/accounts/tables.ts'
import { buildServer } from '../../data-protection/http/build-server.ts'
import type { Services } from '../../data-protection/services.ts'
import { closeTestDatabase, openTestDatabase, type TestDatabase } from '../../data-protection/testing/test-database.ts'
import { testServices } from '../../data-protection/testing/test-services.ts'
import { declarations } from '../../declarations.ts'
import { problemTexts } from '../../problem-texts.ts'
import { aCustomer, signedAssessment } from '../people/builders.ts'
import { undoFeature } from '../undo/feature.ts'
import { tasksFeature } from './feature.ts'
import { matchTasks, titleHas } from './match-tasks.ts'

const operator = { kind: 'operator' } as const
const sofie = 'sofie'
let database: TestDatabase
let services: Services
let app: FastifyInstance
const keys = { seller: '', marketer: '' }
let hidden: string

/** A day so many days from the database's today. */
async function day(days: number): Promise<string> {
  const { rows } = await database.owner.query<{ day: string }>('select (diskret.today() + $1::int)::text as day', [
    days,
  ])
  return rows[0]!.day
}

beforeAll(async () => {
  database = await openTestDatabase(declarations)
  services = await testServices(database, declarations)
  await signedAssessment(services, 'customer-contacts', 'customer')
  app = await buildServer(services, { features: [tasksFeature, undoFeature], problemTexts, version: '1' })
  await services.door.forPurpose('security', operator, async (tx) => {
    for (const role of ['seller', 'marketer'] as const) keys[role] = (await createApiKey(tx, { role, name: null })).key
    await tx.insert(staff).values({ id: sofie, email: 'sofie@vin.example', name: 'Sofie Lund', roles: ['seller'] })
  })
  const contact = { kind: 'legitimate-interest', assessment: 'customer-contacts' }
  const mette = await aCustomer(services, { name: 'Mette Åsholm', company: { name: 'Nordlys A/S' }, basis: contact })
  const jonas = await aCustomer(services, { name: 'Jonas Friis' })
  hidden = await aCustomer(services, { name: 'Skjult Skov' })
  const made = [
    { person: mette, title: 'Send tilbud på 24 kasser', dueOn: await day(-3) },
    { person: mette, title: 'Ring om fragt', dueOn: await day(0), assignee: sofie },
    { person: jonas, title: 'Aftal smagning', dueOn: await day(7) },
    { person: jonas, title: 'Følg op på 50%', dueOn: await day(20), assignee: null },
    { person: jonas, title: 'Spørg til cykelturen' },
    { person: hidden, title: 'Ring til den skjulte', dueOn: await day(-1) },
  ]
  for (const task of made) expect((await ask('POST', '/api/tasks', task)).status).toBe(201)
  await database.owner.query(
    "insert into diskret.restrictions (id, person_id, ground, recorded_by) values (gen_random_uuid(), $1, 'x', 'x')",
    [hidden],
  )
})
afterAll(async () => {
  await app.close()
  await closeTestDatabase(database)
})

async function ask(
  method: 'GET' | 'POST' | 'PATCH',
  url: string,
  payload?: object,
  role: keyof typeof keys = 'seller',
) {
  const headers = { authorization: `Bearer ${keys[role]}` }
  const answer = await app.inject({ method, url, headers, ...(payload ? { payload } : {}) })
  return { status: answer.statusCode, json: answer.body ? answer.json() : null, text: answer.body }
}

interface Query {
  search?: string
  sort?: string
  state?: string
  conditions?: object[]
}

/** The titles of a list, read two at a time, in its order. */
async function titles({ conditions, ...query }: Query = {}): Promise<string[]> {
  const found: string[] = []
  const parameters = new URLSearchParams({
    limit: '2',
    ...query,
    ...(conditions && { filter: JSON.stringify({ conditions }) }),
  })
  do {
    const { json, status, text } = await ask('GET', `/api/tasks?${parameters.toString()}`)
    expect(status, text).toBe(200)
    found.push(...json.items.map(({ title }: { title: string }) => title))
    parameters.set('cursor', json.next ?? '')
  } while (parameters.get('cursor'))
  return found
}
const inOrder = [
  'Send tilbud på 24 kasser',
  'Ring om fragt',
  'Aftal smagning',
  'Følg op på 50%',
  'Spørg til cykelturen',
]

test('tasks stand by day in both directions, and those without a day last, page by page', async () => {
  expect(await titles()).toEqual(inOrder)
  expect(await titles({ sort: '-due_on' })).toEqual([...inOrder.slice(0, 4).toReversed(), inOrder[4]])
  expect(await titles({ sort: '-recorded_at' })).toEqual(inOrder.toReversed())
})

test('a task about somebody hidden is in no list, no search and no count [RES-2]', async () => {
  expect(await titles({ search: 'skjult' })).toEqual([])
  expect(await titles({ state: 'all' })).not.toContain('Ring til den skjulte')
  expect((await ask('POST', '/api/tasks/count', { search: 'ring' })).json).toEqual({ count: 1, exact: true })
  expect((await ask('POST', '/api/tasks/count', { search: 'ring', assignee: 'me' })).json.count).toBe(0)
  expect((await ask('GET', '/api/tasks', undefined, 'marketer')).status).toBe(403)
})

test.each(['KASSER', 'ri', 'fragt ring', 'ring om', '50%', 'p_', 'on', 'å', 'om fr', 'a t', 'findes ikke'])(
  'a word that many titles have finds, row by row, what it finds by its index: %s',
  async (sought) => {
    await services.door.forPurpose('customer', operator, async (tx) => {
      const matched = await matchTasks(tx, sought, 100)
      const { rows } = await tx.execute<{ id: string }>(
        sql`select tasks.id from diskret.tasks where ${await titleHas(tx, sought)}`,
      )
      expect(rows.map(({ id }) => id).toSorted()).toEqual(matched.toSorted())
    })
  },
)

test('tasks are found by part of a title, of a name, of a company, folded', async () => {
  expect(await titles({ search: 'KASSER' })).toEqual([inOrder[0]])
  expect(await titles({ search: 'aasholm' })).toEqual(inOrder.slice(0, 2))
  expect(await titles({ search: 'nordl' })).toEqual(inOrder.slice(0, 2))
  expect(await titles({ search: 'ri' })).toEqual(['Ring om fragt'])
  expect(await titles({ search: 'fragt ring' })).toEqual(['Ring om fragt'])
  // Signs of LIKE are letters like others.
  expect(await titles({ search: '50%' })).toEqual(['Følg op på 50%'])
  expect(await titles({ search: 'p_' })).toEqual([])
  expect((await ask('GET', '/api/tasks?search=fragt')).json.items).toMatchObject([
    { person: { name: 'Mette Åsholm', company: 'Nordlys A/S' }, assigneeName: 'Sofie Lund' },
  ])
})

test('filters say whose and when, together and turned around', async () => {
  const due = (...is: string[]) => titles({ conditions: [{ field: 'due', is }] })
  expect(await due('overdue')).toEqual([inOrder[0]])
  expect(await due('today')).toEqual([inOrder[1]])
  expect(await due('week')).toEqual([inOrder[1], inOrder[2]])
  expect(await due('later')).toEqual([inOrder[3]])
  expect(await due('none', 'overdue')).toEqual([inOrder[0], inOrder[4]])
  const of = (...is: string[]) => titles({ conditions: [{ field: 'assignee', is }] })
  expect(await of('me')).toEqual([inOrder[0], inOrder[2], inOrder[4]])
  expect(await of('none', sofie)).toEqual([inOrder[1], inOrder[3]])
  expect(await titles({ conditions: [{ field: 'assignee', is: ['me'], not: true }] })).toEqual([inOrder[1], inOrder[3]])
  expect(
    await titles({
      conditions: [
        { field: 'assignee', is: ['me'] },
        { field: 'due', is: ['week'] },
      ],
    }),
  ).toEqual([inOrder[2]])
})

test('many are done at once, told beforehand, and taken back as far as nobody changed them since', async () => {
  const all = (await ask('GET', '/api/tasks')).json.items as { id: string; title: string }[]
  const selection = { ids: [...all.slice(0, 3).map(({ id }) => id), hidden] }
  expect((await ask('POST', '/api/tasks/bulk/preview', { selection, change: { assignee: 'me' } })).json).toEqual({
    reached: 1,
    exact: true,
    notReached: 3,
    reasons: [
      { reason: 'has-it-already', count: 2 },
      { reason: 'not-here', count: 1 },
    ],
  })
  const done = await ask('POST', '/api/tasks/bulk', { selection, change: { done: true } })
  expect(done.json, done.text).toMatchObject({ reached: 3, next: null })
  expect(await titles({ state: 'done', sort: '-done_at' })).toHaveLength(3)
  expect(await titles()).toEqual(inOrder.slice(3))
  expect((await ask('PATCH', `/api/tasks/${all[0]!.id}`, { title: 'Tilbuddet er sendt' })).status).toBe(200)
  const undone = await ask('POST', '/api/undo', { token: done.json.undo })
  expect(undone.json, undone.text).toEqual({ people: 2 })
  expect(await titles()).toEqual(inOrder.slice(1))
  expect(await titles({ state: 'done' })).toEqual(['Tilbuddet er sendt'])
  expect(await titles({ state: 'all', conditions: [{ field: 'done', is: ['yes'] }] })).toEqual(['Tilbuddet er sendt'])
})

test('everything that a list shows is put off, but what is left out', async () => {
  const [first] = (await ask('GET', '/api/tasks')).json.items as { id: string }[]
  const to = await day(9)
  const selection = { assignee: 'me', filter: { conditions: [{ field: 'due', is: ['week'] }] }, except: [first!.id] }
  const change = { dueOn: to, assignee: null }
  expect((await ask('POST', '/api/tasks/bulk/preview', { selection, change })).json).toMatchObject({ reached: 1 })
  expect((await ask('POST', '/api/tasks/bulk', { selection, change })).json).toMatchObject({ reached: 1 })
  const { items } = (await ask('GET', '/api/tasks?search=smagning')).json
  expect(items).toMatchObject([{ dueOn: to, assignee: null }])
  expect((await ask('POST', '/api/tasks/bulk', { selection, change: {} })).status).toBe(422)
})
