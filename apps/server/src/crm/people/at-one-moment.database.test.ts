import type { FastifyInstance } from 'fastify'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { createApiKey } from '../../data-protection/accounts/create-api-key.ts'
import { buildServer } from '../../data-protection/http/build-server.ts'
import { closeTestDatabase, openTestDatabase, type TestDatabase } from '../../data-protection/testing/test-database.ts'
import { testServices } from '../../data-protection/testing/test-services.ts'
import { declarations } from '../../declarations.ts'
import { features } from '../../features.ts'
import { problemTexts } from '../../problem-texts.ts'

let database: TestDatabase
let app: FastifyInstance
const keys: Record<string, string> = {}

beforeAll(async () => {
  database = await openTestDatabase(declarations)
  const made = await testServices(database, declarations)
  const services = { ...made, settings: { ...made.settings, rateLimit: 'off' as const } }
  app = await buildServer(services, { features, problemTexts, version: '1' })
  for (const role of ['seller', 'officer'] as const)
    keys[role] = (
      await services.door.forPurpose('security', { kind: 'operator' }, (tx) => createApiKey(tx, { role, name: null }))
    ).key
})
afterAll(async () => {
  await app.close()
  await closeTestDatabase(database)
})

const ask = (role: string, method: 'POST' | 'DELETE', url: string, payload?: object, headers = {}) =>
  app.inject({
    method,
    url,
    headers: { authorization: `Bearer ${keys[role]}`, ...headers },
    ...(payload ? { payload } : {}),
  })
const somebody = (email: string, changes: object = {}) => ({
  name: 'Mette Holm',
  emails: [email],
  source: { from: 'elsewhere', description: 'messen' },
  basis: { kind: 'contract', evidence: 'ordre 7' },
  ...changes,
})
const register = (email: string, headers = {}) => ask('seller', 'POST', '/api/people', somebody(email), headers)
const countOf = async (email: string) =>
  (await database.owner.query('select count(*)::int as n from diskret.email_addresses where address = $1', [email]))
    .rows[0].n as number

test('a form that is sent twice at one moment registers one person', async () => {
  for (let round = 0; round < 5; round++) {
    const email = `dobbelt${round}@klik.example`
    const answers = await Promise.all([register(email), register(email), register(email)])
    expect(answers.map(({ statusCode }) => statusCode).sort()).toEqual([201, 409, 409])
    expect(await countOf(email)).toBe(1)
  }
})

test('two requests with one Idempotency-Key at one moment register one person, and both are told so or to try again', async () => {
  const headers = { 'idempotency-key': 'twice-at-once' }
  const answers = await Promise.all([register('en@gang.example', headers), register('en@gang.example', headers)])
  const statuses = answers.map(({ statusCode }) => statusCode).sort()
  expect([
    [201, 201],
    [201, 409],
  ]).toContainEqual(statuses)
  const later = await register('en@gang.example', headers)
  expect([later.statusCode, later.headers['idempotency-replayed']]).toEqual([201, 'true'])
  expect(await countOf('en@gang.example')).toBe(1)
})

test('an erasure that is asked for twice at one moment is done once', async () => {
  const { id } = (await register('to@gange.example')).json()
  const erase = () => ask('officer', 'DELETE', `/api/people/${id}`)
  const answers = await Promise.all([erase(), erase()])
  expect(answers.map(({ statusCode }) => statusCode).sort()).toEqual([200, 404])
  const { rows } = await database.owner.query(
    'select (select count(*)::int from diskret.erasures where person_id = $1) as cases',
    [id],
  )
  expect(rows).toEqual([{ cases: 1 }])
})

test('who is registered at the moment of their erasure is refused, whichever comes first [ERA-15]', async () => {
  for (let round = 0; round < 6; round++) {
    const email = `samtidig${round}@sted.example`
    const { id } = (await register(email)).json()
    const [erased, ...registered] = await Promise.all([
      ask('officer', 'DELETE', `/api/people/${id}`),
      register(email),
      register(email),
    ])
    expect(erased.statusCode, erased.body).toBe(200)
    for (const answer of registered) expect([403, 409]).toContain(answer.statusCode)
    expect(await countOf(email)).toBe(0)
  }
})

test('a name that a spreadsheet would take for a formula, or that brings a line of a header, does neither', async () => {
  const name = '=HYPERLINK("http://ond.example","Klik")\r\nBcc: alle@verden.example'
  const made = await ask(
    'seller',
    'POST',
    '/api/people',
    somebody('formel@celle.example', { name, source: { from: 'person', description: 'butikken' } }),
  )
  expect(made.statusCode, made.body).toBe(201)
  const exported = await ask('officer', 'POST', `/api/people/${made.json().id}/exports`, {
    kind: 'portability',
    format: 'csv',
  })
  expect(exported.statusCode, exported.body).toBe(200)
  const { content } = exported.json()
  expect(content).toContain('HYPERLINK')
  expect(content).not.toMatch(/(?:^|[,;"\r\n])[=+\-@]/m)
  expect(content).not.toMatch(/^"?Bcc:/m)
})
