import type { FastifyInstance } from 'fastify'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { createApiKey } from '../../data-protection/accounts/create-api-key.ts'
import { buildServer } from '../../data-protection/http/build-server.ts'
import type { Services } from '../../data-protection/services.ts'
import { closeTestDatabase, openTestDatabase, type TestDatabase } from '../../data-protection/testing/test-database.ts'
import { testServices } from '../../data-protection/testing/test-services.ts'
import { declarations } from '../../declarations.ts'
import { problemTexts } from '../../problem-texts.ts'
import { companiesFeature } from '../companies/feature.ts'
import { notesFeature } from '../notes/feature.ts'
import { aCustomer, signedAssessment } from '../people/builders.ts'
import { peopleFeature } from '../people/feature.ts'
import { timelineFeature } from '../timeline/feature.ts'
import { tasksFeature } from './feature.ts'

let database: TestDatabase
let services: Services
let app: FastifyInstance
let key: string
beforeAll(async () => {
  database = await openTestDatabase(declarations)
  services = await testServices(database, declarations)
  await signedAssessment(services, 'customer-contacts', 'customer')
  const features = [peopleFeature, companiesFeature, notesFeature, tasksFeature, timelineFeature]
  app = await buildServer(services, { features, problemTexts, version: '1' })
  key = (
    await services.door.forPurpose('security', { kind: 'operator' }, (tx) =>
      createApiKey(tx, { role: 'seller', name: null }),
    )
  ).key
})
afterAll(async () => {
  await app.close()
  await closeTestDatabase(database)
})

async function ask(method: 'GET' | 'POST' | 'PATCH' | 'DELETE', url: string, payload?: object, etag?: string) {
  const headers = { authorization: `Bearer ${key}`, ...(etag ? { 'if-match': etag } : {}) }
  const answer = await app.inject({ method, url, headers, ...(payload ? { payload } : {}) })
  return { status: answer.statusCode, json: answer.body ? answer.json() : null }
}

test('a task is made, listed by day, reassigned, done, and done no more', async () => {
  const person = await aCustomer(services, { name: 'Opgave Olsen' })
  const without = await ask('POST', '/api/tasks', { person, title: 'engang' })
  const late = await ask('POST', '/api/tasks', { person, title: 'senere', dueOn: '2026-07-01' })
  const soon = await ask('POST', '/api/tasks', { person, title: 'snart', dueOn: '2026-06-01', assignee: 'konto-2' })
  expect([without.status, late.status, soon.status]).toEqual([201, 201, 201])
  expect(soon.json).toMatchObject({ person: { id: person, name: 'Opgave Olsen' }, assignee: 'konto-2', doneAt: null })
  const titles = async (query = '') => {
    const found: string[] = []
    let cursor = ''
    do {
      const { json } = await ask('GET', `/api/tasks?person=${person}&limit=2${query}${cursor}`)
      found.push(...json.items.map(({ title }: { title: string }) => title))
      cursor = json.next ? `&cursor=${json.next}` : ''
    } while (cursor)
    return found
  }
  expect(await titles()).toEqual(['snart', 'senere', 'engang'])
  expect(await titles('&assignee=me')).toEqual(['senere', 'engang'])
  expect(await titles('&until=2026-06-15')).toEqual(['snart'])
  const done = await ask('PATCH', `/api/tasks/${soon.json.id}`, { done: true, assignee: 'me' }, soon.json.etag)
  expect(done.status).toBe(200)
  expect(done.json.doneAt).not.toBeNull()
  expect(await titles()).toEqual(['senere', 'engang'])
  expect(await titles('&state=done')).toEqual(['snart'])
  expect((await ask('PATCH', `/api/tasks/${soon.json.id}`, { done: false }, soon.json.etag)).status).toBe(412)
  expect((await ask('PATCH', `/api/tasks/${soon.json.id}`, { done: false })).json.doneAt).toBeNull()
  expect((await ask('DELETE', `/api/tasks/${late.json.id}`)).status).toBe(200)
  expect((await ask('GET', `/api/tasks/${late.json.id}`)).status).toBe(404)
})

test('a task and a note about nobody are refused', async () => {
  const nobody = '0190f3a2-7c1e-7b52-9d43-1f2a3b4c5d6e'
  expect((await ask('POST', '/api/tasks', { person: nobody, title: 'x' })).status).toBe(404)
  expect((await ask('POST', '/api/notes', { people: [nobody], text: 'x' })).status).toBe(404)
})

test('a company shows who works and worked there', async () => {
  const made = await ask('POST', '/api/companies', {
    name: 'Ærø Rør A/S',
    registrationNumber: '12345674',
    country: 'DK',
  })
  expect(made.status).toBe(201)
  const taken = await ask('POST', '/api/companies', { name: 'Andre', registrationNumber: '12345674' })
  expect(taken.status).toBe(409)
  const { id } = made.json
  const person = await aCustomer(services, {
    name: 'Rikke Rør',
    company: { id },
    title: 'Direktør',
    basis: { kind: 'legitimate-interest', assessment: 'customer-contacts' },
  })
  expect((await ask('GET', '/api/companies?search=AERØ')).json.items).toMatchObject([{ id, people: 1 }])
  const position = { company: { name: 'Nye Rør ApS' }, title: 'Ejer', startedOn: '2026-06-01' }
  expect((await ask('POST', `/api/people/${person}/positions`, position)).status).toBe(201)
  const first = (await ask('GET', `/api/companies/${id}`)).json
  expect(first.people).toMatchObject([
    { personId: person, name: 'Rikke Rør', title: 'Direktør', isMain: false, endedOn: null },
  ])
  expect((await ask('PATCH', `/api/positions/${first.people[0].id}`, { endedOn: '2026-05-31' })).status).toBe(204)
  expect((await ask('GET', `/api/people/${person}/positions`)).json.items).toMatchObject([
    { company: 'Nye Rør ApS', isMain: true, endedOn: null },
    { company: 'Ærø Rør A/S', endedOn: '2026-05-31' },
  ])
  expect((await ask('PATCH', `/api/companies/${id}`, { city: 'Marstal' }, first.etag)).json.city).toBe('Marstal')
  expect((await ask('PATCH', `/api/companies/${id}`, { city: 'Rise' }, first.etag)).status).toBe(412)
})

test('the timeline joins what happened, the latest first, as far as the desk reads it', async () => {
  const person = await aCustomer(services, { name: 'Tid Tidsen' })
  await ask('POST', '/api/notes', { people: [person], text: 'ringede' })
  await ask('POST', '/api/tasks', { person, title: 'ring igen' })
  await ask('PATCH', `/api/people/${person}`, { country: 'SE' })
  const found: { kind: string; details: Record<string, unknown> }[] = []
  let cursor = ''
  do {
    const { json } = await ask('GET', `/api/people/${person}/timeline?limit=2${cursor}`)
    found.push(...json.items)
    cursor = json.next ? `&cursor=${json.next}` : ''
  } while (cursor)
  expect(found.map(({ kind }) => kind)).toEqual(['changed', 'task', 'note', 'basis-opened', 'registered'])
  expect(found.find(({ kind }) => kind === 'note')?.details).toMatchObject({ text: 'ringede' })
  expect(found.find(({ kind }) => kind === 'registered')?.details).toMatchObject({ source: 'en prøve' })
})

test('a seller’s timeline says that a basis closed, and not why [REQ-18]', async () => {
  const person = await aCustomer(services)
  await database.owner.query(
    `insert into diskret.legal_bases (id, person_id, purpose, kind, opened_by, evidence, closed_at, closed_reason)
       values (gen_random_uuid(), $1, 'customer', 'contract', 'operator', 'aftale 9', diskret.clock(), 'objection')`,
    [person],
  )
  const { rows } = await database.owner.query<{ closed_reason: string }>(
    'select closed_reason from diskret.legal_bases where person_id = $1 and closed_at is not null',
    [person],
  )
  expect(rows).toEqual([{ closed_reason: 'objection' }])
  const { json } = await ask('GET', `/api/people/${person}/timeline?only=consents`)
  const [closed] = json.items.filter(({ kind }: { kind: string }) => kind === 'basis-closed')
  expect(closed.details).toEqual({ basis: 'contract', purpose: 'customer' })
})
