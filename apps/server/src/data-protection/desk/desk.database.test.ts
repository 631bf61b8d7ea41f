import type { FastifyInstance } from 'fastify'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { declarations } from '../../declarations.ts'
import { newId } from '../../platform/identifiers/new-id.ts'
import { problemTexts } from '../../problem-texts.ts'
import { createApiKey } from '../accounts/create-api-key.ts'
import type { StaffRole } from '../door/actor.ts'
import { buildServer } from '../http/build-server.ts'
import type { Services } from '../services.ts'
import { closeTestDatabase, openTestDatabase, type TestDatabase } from '../testing/test-database.ts'
import { testServices } from '../testing/test-services.ts'
import { deskFeature } from './feature.ts'

const operator = { kind: 'operator' } as const
let database: TestDatabase
let services: Services
let app: FastifyInstance
const keys = {} as Record<StaffRole, string>

beforeAll(async () => {
  database = await openTestDatabase(declarations)
  services = await testServices(database, declarations)
  app = await buildServer(services, { features: [deskFeature], problemTexts, version: '1' })
  await services.door.forPurpose('security', operator, async (tx) => {
    for (const role of ['seller', 'officer'] as const) keys[role] = (await createApiKey(tx, { role, name: null })).key
  })
  const person = newId()
  await database.owner.query('begin')
  await database.owner.query(
    "insert into diskret.people (id, name, due_for_erasure_on) values ($1, 'Mette', diskret.today() + 10)",
    [person],
  )
  await database.owner.query(
    `insert into diskret.requests (id, person_id, kind, channel, due_on, state, details, received_at, answered_at)
      values ($1, $2, 'access', 'mail', diskret.today(), 'answered', '{}', diskret.clock() - interval '3 days', diskret.clock())`,
    [newId(), person],
  )
  await database.owner.query('commit')
})
afterAll(async () => {
  await app.close()
  await closeTestDatabase(database)
})

async function ask(url: string, role: StaffRole = 'officer') {
  const answer = await app.inject({ url, headers: { authorization: `Bearer ${keys[role]}` } })
  expect(answer.statusCode, answer.body).toBe(200)
  return answer.json()
}

test('statistics count people by what is open, twelve months of consents, and how long answers took', async () => {
  const { people, consents, answers, openRequests } = await ask('/api/desk/statistics')
  expect(people).toMatchObject({ total: 1, closed: 1, invited: 0, dueForErasure: 1, permitted: { marketing: 0 } })
  expect(consents).toHaveLength(12)
  expect(answers).toEqual([{ kind: 'access', answered: 1, medianDays: 3, slowestDays: 3, late: 0 }])
  expect(openRequests).toBe(0)
})

test('every declared table has a rule of retention in words, its rows, and what goes in thirty days [RET-1]', async () => {
  const { items, people } = await ask('/api/desk/retention')
  expect(items.map(({ table }: { table: string }) => table)).toEqual(services.tables.map(({ name }) => name))
  expect(items.every(({ words }: { words: { da: string } }) => words.da.length > 3)).toBe(true)
  expect(people).toBe(1)
  const tables = await ask('/api/desk/tables')
  expect(tables.items).toContainEqual({ table: 'people', rows: 1, exact: true })
  expect(tables.items).toHaveLength(services.tables.length)
})

test('the preview of a notice is the mail itself in both languages, and asks for nothing [MKT-7, MKT-8]', async () => {
  for (const basis of ['invitation', 'contract', 'legitimate-interest', 'consent']) {
    const { da, en } = await ask(`/api/notices/preview?basis=${basis}&source=Vinmessen`, 'seller')
    expect(da.text, basis).toContain('Mette Holm')
    expect(da.text, basis).toContain('Vinmessen')
    expect(en.subject, basis).toContain('Prøve ApS')
    expect(da.html).not.toMatch(/nyhedsbrev|tilmeld|må vi/i)
  }
})
