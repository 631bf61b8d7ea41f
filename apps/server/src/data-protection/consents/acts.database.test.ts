import type { FastifyInstance } from 'fastify'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { declarations } from '../../declarations.ts'
import { problemTexts } from '../../problem-texts.ts'
import { createApiKey } from '../accounts/create-api-key.ts'
import { audiencesFeature } from '../audiences/feature.ts'
import type { StaffRole } from '../door/actor.ts'
import { buildServer } from '../http/build-server.ts'
import { objectionsFeature } from '../objections/feature.ts'
import { restrictionsFeature } from '../restrictions/feature.ts'
import type { Services } from '../services.ts'
import { aPerson, setUpForTest } from '../testing/person-builders.ts'
import { closeTestDatabase, openTestDatabase, type TestDatabase } from '../testing/test-database.ts'
import { testServices } from '../testing/test-services.ts'
import { consentsFeature } from './feature.ts'

let database: TestDatabase
let services: Services
let app: FastifyInstance
const keys = new Map<StaffRole, string>()
beforeAll(async () => {
  database = await openTestDatabase(declarations)
  services = await testServices(database, declarations)
  await setUpForTest(database)
  const { rows } = await database.owner.query<{ id: string }>(
    "select id from diskret.wordings where purpose = 'marketing' and channel = 'email' and language = 'da' and topic is null",
  )
  yes.wording = rows[0]!.id
  const features = [consentsFeature, objectionsFeature, restrictionsFeature, audiencesFeature]
  app = await buildServer(services, { features, problemTexts, version: '1.2.3' })
  for (const role of ['seller', 'marketer', 'officer'] as const)
    await services.door.forPurpose('security', { kind: 'operator' }, async (tx) => {
      keys.set(role, (await createApiKey(tx, { role, name: null })).key)
    })
})
afterAll(async () => {
  await app.close()
  await closeTestDatabase(database)
})

const ask = (role: StaffRole, method: 'GET' | 'POST', url: string, payload?: object) =>
  app.inject({ method, url, headers: { authorization: `Bearer ${keys.get(role)}` }, ...(payload ? { payload } : {}) })

const form = { name: 'form.txt', content: Buffer.from('Jeg siger ja.').toString('base64') }
const yes = {
  purpose: 'marketing',
  channel: 'email',
  wording: '',
  method: 'paper',
  givenAt: '2026-03-01T14:30:00+01:00',
  evidence: form,
}

test('consents, withdrawals, objections and restrictions answer as the command does', async () => {
  const id = await aPerson(database)
  const given = await ask('officer', 'POST', `/api/people/${id}/consents`, yes)
  expect(given.statusCode).toBe(201)
  expect(given.json()).toMatchObject({ status: 'given', missing: [] })
  const audience = await ask('marketer', 'GET', '/api/audiences/marketing?channel=email')
  expect(audience.json()).toEqual({ permitted: 1, people: [id], hidden: { total: 'fewer-than-5', reasons: {} } })
  const withdrawn = await ask('officer', 'POST', `/api/people/${id}/withdrawals`)
  expect(withdrawn.json()).toMatchObject({
    purposes: { marketing: { permitted: false, why: 'consent-withdrawn' }, customer: { permitted: true } },
    dueForErasure: null,
  })
  const objected = await ask('officer', 'POST', `/api/people/${id}/objections`, { channel: 'telephone' })
  expect(objected.statusCode).toBe(200)
  const restricted = await ask('officer', 'POST', `/api/people/${id}/restrictions`, { ground: 'accuracy' })
  expect(restricted.json().purposes.customer).toMatchObject({ permitted: false, why: 'restricted' })
  const refused = await ask('officer', 'POST', `/api/people/${id}/restrictions`, { lift: true })
  expect(refused.statusCode).toBe(403)
  expect(refused.json()).toMatchObject({ rule: 'RES-4' })
})

test('a yes to a wording that nobody can name is unproved [CON-20]', async () => {
  const id = await aPerson(database)
  const { wording: _, ...unnamed } = yes
  const answer = await ask('officer', 'POST', `/api/people/${id}/consents`, unnamed)
  expect(answer.json()).toMatchObject({ status: 'unproved', missing: ['wording'] })
})

test('a seller’s “said yes on the phone” is unproved and puts nobody into a campaign [SCN-9, CON-22]', async () => {
  const id = await aPerson(database)
  const said = { ...yes, method: 'telephone', evidence: 'said yes on the phone' }
  const answer = await ask('seller', 'POST', `/api/people/${id}/consents`, said)
  expect(answer.json()).toMatchObject({ status: 'unproved', missing: ['evidence'] })
  expect((await ask('marketer', 'GET', '/api/audiences/marketing?channel=email')).json().people).not.toContain(id)
})

test('a request without an explicit value stores nothing, and a bad moment names its field [CON-1, CON-20]', async () => {
  const id = await aPerson(database)
  expect((await ask('officer', 'POST', `/api/people/${id}/consents`, {})).statusCode).toBe(422)
  const future = await ask('officer', 'POST', `/api/people/${id}/consents`, { ...yes, givenAt: '2099-01-01T10:00:00Z' })
  expect(future.statusCode).toBe(422)
  expect(future.json().errors).toMatchObject([{ pointer: '/givenAt' }])
  const { rows } = await database.owner.query('select count(*)::int as n from diskret.consents where person_id = $1', [
    id,
  ])
  expect(rows).toEqual([{ n: 0 }])
})

test('a seller writes down a no of somebody they see; a marketer knows nobody who has not agreed [REQ-18, PRI-2]', async () => {
  const id = await aPerson(database)
  const heard = await ask('seller', 'POST', `/api/people/${id}/objections`, { channel: 'telephone' })
  expect(heard.json().purposes.customer).toEqual({ permitted: true, why: null, until: null })
  expect((await ask('marketer', 'POST', `/api/people/${id}/objections`)).statusCode).toBe(404)
  expect((await ask('seller', 'POST', `/api/people/${id}/restrictions`)).statusCode).toBe(403)
})

test('the operations stand in the description of the API, each with its purpose', async () => {
  const { paths } = (await app.inject('/api/openapi.json')).json()
  for (const act of ['consents', 'withdrawals', 'objections', 'restrictions'])
    expect(paths[`/api/people/{id}/${act}`].post['x-purpose'], act).toContain('rights')
  expect(paths['/api/audiences/{purpose}'].get['x-purpose']).toContain('marketing')
})
