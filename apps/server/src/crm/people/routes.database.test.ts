import type { FastifyInstance } from 'fastify'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createApiKey } from '../../data-protection/accounts/create-api-key.ts'
import type { StaffRole } from '../../data-protection/door/actor.ts'
import { buildServer } from '../../data-protection/http/build-server.ts'
import type { Services } from '../../data-protection/services.ts'
import { closeTestDatabase, openTestDatabase, type TestDatabase } from '../../data-protection/testing/test-database.ts'
import { testServices } from '../../data-protection/testing/test-services.ts'
import { declarations } from '../../declarations.ts'
import { problemTexts } from '../../problem-texts.ts'
import { tagsFeature } from '../tags/feature.ts'
import { aCustomer } from './builders.ts'
import { peopleFeature } from './feature.ts'

let database: TestDatabase
let services: Services
let app: FastifyInstance
const keys = {} as Record<StaffRole, string>

beforeAll(async () => {
  database = await openTestDatabase(declarations)
  services = await testServices(database, declarations)
  app = await buildServer(services, { features: [peopleFeature, tagsFeature], problemTexts, version: '1' })
  for (const role of ['seller', 'marketer', 'officer', 'administrator'] as const)
    keys[role] = (
      await services.door.forPurpose('security', { kind: 'operator' }, (tx) => createApiKey(tx, { role, name: null }))
    ).key
})
afterAll(async () => {
  await app.close()
  await closeTestDatabase(database)
})

function ask(
  method: 'GET' | 'POST' | 'PATCH' | 'DELETE',
  url: string,
  payload?: object,
  headers: Record<string, string> = {},
  role: StaffRole = 'seller',
) {
  return app.inject({
    method,
    url,
    headers: { authorization: `Bearer ${keys[role]}`, ...headers },
    ...(payload ? { payload } : {}),
  })
}
const mette = {
  name: 'Mette Holm',
  emails: ['mette@rute.example'],
  phones: ['20 12 34 56'],
  source: { from: 'elsewhere', description: 'messen' },
  basis: { kind: 'contract', evidence: 'ordre 7' },
}

test('a person is registered, listed, opened, changed with the tag that was read, and tagged', async () => {
  const made = await ask('POST', '/api/people', mette)
  expect(made.statusCode, made.body).toBe(201)
  const { id } = made.json()
  expect(made.headers.location).toBe(`/api/people/${id}`)
  const list = await ask('GET', '/api/people?search=mette@rute&sort=name&limit=200', undefined, {
    'diskret-purpose': 'customer',
  })
  expect(list.json()).toMatchObject({ items: [{ id, name: 'Mette Holm', purposes: ['customer'] }], next: null })
  const opened = await ask('GET', `/api/people/${id}`)
  expect(opened.json()).toMatchObject({ id, kind: 'consumer', purposes: { customer: { permitted: true, why: null } } })
  const etag = String(opened.headers.etag)
  expect((await ask('POST', `/api/people/${id}/tags`, { tag: 'vin' })).statusCode).toBe(204)
  const changed = await ask('PATCH', `/api/people/${id}`, { title: 'Kok' }, { 'if-match': etag })
  expect(changed.statusCode, changed.body).toBe(200)
  expect(changed.json()).toMatchObject({ title: 'Kok', related: { tags: [{ tag: { value: 'vin' } }] } })
  expect((await ask('PATCH', `/api/people/${id}`, { title: 'Tjener' }, { 'if-match': etag })).statusCode).toBe(412)
  expect((await ask('GET', '/api/tags')).json()).toEqual({ items: [{ tag: 'vin', people: 1 }] })
  expect((await ask('DELETE', `/api/people/${id}/tags/vin`)).statusCode).toBe(204)
  expect((await ask('GET', '/api/tags')).json()).toEqual({ items: [] })
})

describe('refusals carry status, rule and pointer', () => {
  test('no basis: 403 PRI-1', async () => {
    const answer = await ask('POST', '/api/people', { ...mette, emails: [], basis: undefined })
    expect(answer.statusCode).toBe(403)
    expect(answer.json()).toMatchObject({ rule: 'PRI-1', type: 'urn:diskret:problem:basis-needed' })
  })
  test('a number that is none, a source that is left out, a field that is unknown: 422', async () => {
    const phone = await ask('POST', '/api/people', { ...mette, phones: ['12'] }, { 'accept-language': 'da' })
    expect(phone.statusCode).toBe(422)
    expect(phone.json().errors).toMatchObject([
      { pointer: '/phones/0', message: expect.stringContaining('telefonnummer') },
    ])
    const source = await ask('POST', '/api/people', { ...mette, source: undefined })
    expect(source.json().errors).toMatchObject([{ pointer: '/source' }])
    const unknown = await ask('POST', '/api/people', { ...mette, nickname: 'M' })
    expect(unknown.json().errors).toMatchObject([{ pointer: '/nickname' }])
  })
  test('a company’s contact under a contract: 403 BAS-5', async () => {
    const answer = await ask('POST', '/api/people', { ...mette, name: 'Ole Bo', company: { name: 'Bo ApS' } })
    expect([answer.statusCode, answer.json().rule]).toEqual([403, 'BAS-5'])
  })
  test('somebody who is there already: 409', async () => {
    await aCustomer(services, { name: 'Ane Dal', emails: ['ane@dal.example'] })
    const answer = await ask('POST', '/api/people', { ...mette, name: 'Ane Dal', emails: ['ane@dal.example'] })
    expect(answer.statusCode).toBe(409)
  })
  test('somebody hidden, or nobody: 404 in the same words', async () => {
    const id = await aCustomer(services)
    const hidden = await ask('GET', `/api/people/${id}`, undefined, {}, 'marketer')
    const absent = await ask('GET', '/api/people/0190f3a2-7c1e-7b52-9d43-1f2a3b4c5d6e', undefined, {}, 'marketer')
    expect([hidden.statusCode, hidden.json().detail]).toEqual([404, absent.json().detail])
  })
  test('an administrator sees nobody: 403', async () => {
    expect((await ask('GET', '/api/people', undefined, {}, 'administrator')).statusCode).toBe(403)
  })
})

test('an officer reads the reasons, a seller does not [REQ-18]', async () => {
  const id = await aCustomer(services)
  const officer = await ask('GET', `/api/people/${id}`, undefined, {}, 'officer')
  expect(officer.json().purposes.marketing).toEqual({ permitted: false, why: 'no-basis', until: null })
  expect((await ask('GET', `/api/people/${id}`)).json().purposes.marketing.why).toBeNull()
})

test('the same Idempotency-Key gives the first answer again', async () => {
  const once = { ...mette, name: 'Ib Is', emails: ['ib@is.example'], phones: [] }
  const headers = { 'idempotency-key': 'a-key-of-a-test' }
  const first = await ask('POST', '/api/people', once, headers)
  const second = await ask('POST', '/api/people', once, headers)
  expect([first.statusCode, second.statusCode]).toEqual([201, 201])
  expect(second.json()).toEqual(first.json())
})

test('the API describes the operations with purpose and problems', async () => {
  const { paths } = (await app.inject('/api/openapi.json')).json()
  expect(paths['/api/people'].post['x-purpose']).toContain('seller-desk')
  expect(Object.keys(paths['/api/people'].post.responses)).toEqual(expect.arrayContaining(['201', '403', '409', '422']))
})

test('a marketer opens whom marketing shows, without what the assessment of others says', async () => {
  const { id } = (await ask('POST', '/api/people', { ...mette, emails: ['kun@nyheder.example'], phones: [] })).json()
  await database.owner.query(
    `with w as (insert into diskret.wordings (id, purpose, channel, language, version, text, digest)
        values (gen_random_uuid(), 'marketing', 'email', 'da', 71, 'Ja tak', 'x') returning id),
      c as (insert into diskret.consents (id, person_id, purpose, channel, status, wording_id, language, given_at, method, evidence, given_by, recorded_by, withdrawal_shown)
        select gen_random_uuid(), $1, 'marketing', 'email', 'ConsentGiven', w.id, 'da', diskret.clock(), 'paper', 'arkiv 7', 'self', 'person', true from w returning id)
      insert into diskret.legal_bases (id, person_id, purpose, kind, opened_by, consent_id) select gen_random_uuid(), $1, 'marketing', 'consent', 'person', c.id from c`,
    [id],
  )
  const seen = await ask('GET', `/api/people/${id}`, undefined, {}, 'marketer')
  expect(seen.statusCode, seen.body).toBe(200)
  const { card } = seen.json()
  expect(card.purposes.find(({ purpose }: { purpose: string }) => purpose === 'marketing')).toMatchObject({
    state: 'permitted',
    basis: { id: null, kind: 'consent', assessment: null },
  })
  const officer = (await ask('GET', `/api/people/${id}`, undefined, {}, 'officer')).json()
  expect(officer.card.purposes[0].basis.id).toMatch(/^[0-9a-f-]{36}$/)
})
