import type { FastifyInstance } from 'fastify'
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { z } from 'zod'
import { declarations } from '../../declarations.ts'
import { problemTexts } from '../../problem-texts.ts'
import { createApiKey } from '../accounts/create-api-key.ts'
import { revokeApiKey } from '../accounts/revoke-api-key.ts'
import type { StaffRole } from '../door/actor.ts'
import type { Feature } from '../feature.ts'
import type { Services } from '../services.ts'
import { closeTestDatabase, openTestDatabase, type TestDatabase } from '../testing/test-database.ts'
import { testServices } from '../testing/test-services.ts'
import { buildServer } from './build-server.ts'
import { countAttempt } from './count-attempt.ts'
import { requestsFeature } from './feature.ts'
import { keyUsedOtherwise } from './problems.ts'

let database: TestDatabase
let services: Services
let app: FastifyInstance
let made = 0

/** Operations that show what the frame does. */
const routes = (): FastifyPluginAsyncZod => async (app) => {
  const Thing = z.strictObject({ name: z.string().min(2), note: z.string().optional() })
  app.post(
    '/api/things',
    {
      schema: {
        summary: 'Make a thing',
        operationId: 'makeThing',
        body: Thing,
        response: { 201: z.object({ number: z.number() }) },
      },
      config: { purposes: ['seller-desk', 'customer', 'marketing'], idempotent: true, problems: [keyUsedOtherwise] },
    },
    async (_request, reply) => reply.code(201).send({ number: ++made }),
  )
  app.get(
    '/api/things',
    {
      schema: {
        querystring: z.strictObject({ purpose: z.string().optional() }),
        response: { 200: z.object({ purpose: z.string(), actor: z.string() }) },
      },
      config: { purposes: ['seller-desk', 'customer', 'marketing'] },
    },
    async (request) => ({ purpose: request.purpose, actor: request.actor.kind }),
  )
  app.get(
    '/api/settings',
    { config: { roles: ['administrator'] }, schema: { response: { 200: z.object({}) } } },
    async () => ({}),
  )
  app.get('/api/broken', { config: { open: true } }, async () => {
    throw new Error('Mette Holm, mette@holm.example')
  })
  app.get('/api/guarded', { config: { open: true } }, async () => {
    throw Object.assign(new Error('failed'), {
      cause: Object.assign(new Error('no'), { code: '23514', constraint: 'basis_or_end' }),
    })
  })
}
const feature: Feature = { name: 'things', routes }

beforeAll(async () => {
  database = await openTestDatabase(declarations)
  services = await testServices(database, declarations)
  app = await buildServer(services, { features: [feature], problemTexts, version: '1.2.3' })
})
afterAll(async () => {
  await app.close()
  await closeTestDatabase(database)
})

const operator = { kind: 'operator' } as const
async function aKey(role: StaffRole) {
  return services.door.forPurpose('security', operator, (tx) => createApiKey(tx, { role, name: null }))
}
const bearer = (key: string) => ({ authorization: `Bearer ${key}` })

test('without a key or a session nothing is answered, and a revoked key is none', async () => {
  const { id, key } = await aKey('seller')
  const ask = (headers: Record<string, string>) => app.inject({ url: '/api/things', headers })
  expect((await ask({})).statusCode).toBe(401)
  expect((await ask({})).headers['www-authenticate']).toBe('Bearer')
  expect((await ask(bearer(key))).json()).toEqual({ purpose: 'seller-desk', actor: 'api-key' })
  await services.door.forPurpose('security', operator, (tx) => revokeApiKey(tx, id))
  expect((await ask(bearer(key))).statusCode).toBe(401)
  expect((await ask({ authorization: 'Bearer dk_x' })).statusCode).toBe(401)
})

test('one purpose is settled for each request, and only one that the roles open [PRI-2]', async () => {
  const { key } = await aKey('marketer')
  const ask = (headers: Record<string, string> = {}) =>
    app.inject({ url: '/api/things', headers: { ...bearer(key), ...headers } })
  expect((await ask()).json().purpose).toBe('marketing')
  const closed = await ask({ 'diskret-purpose': 'customer' })
  expect(closed.statusCode).toBe(403)
  expect(closed.json()).toMatchObject({ type: 'urn:diskret:problem:purpose-not-open', rule: 'PRI-2' })
  expect((await ask({ 'diskret-purpose': 'rights' })).statusCode).toBe(422)
  const officer = await aKey('officer')
  expect((await app.inject({ url: '/api/things', headers: bearer(officer.key) })).statusCode).toBe(403)
  expect((await app.inject({ url: '/api/settings', headers: bearer(officer.key) })).json().type).toContain(
    'role-not-allowed',
  )
  expect(
    (await app.inject({ url: '/api/settings', headers: bearer((await aKey('administrator')).key) })).statusCode,
  ).toBe(200)
})

async function post(body: string, headers: Record<string, string> = {}) {
  const { key } = await aKey('seller')
  return app.inject({
    method: 'POST',
    url: '/api/things',
    payload: body,
    headers: { 'content-type': 'application/json', ...bearer(key), ...headers },
  })
}

test('faults of the input are told one by one, where they are, in the language asked for', async () => {
  const danish = await post('{"name":"x","colour":"red","na/me":1}', { 'accept-language': 'da-DK,da;q=0.9' })
  expect(danish.statusCode).toBe(422)
  expect(danish.headers['content-type']).toContain('application/problem+json')
  const { errors, title } = danish.json()
  expect(title).toBe('Kan ikke bruges')
  expect(errors.map(({ pointer }: { pointer: string }) => pointer)).toEqual(['/name', '/colour', '/na~1me'])
  expect(errors[0].message).toMatch(/tegn|string/i)
  const query = await app.inject({ url: '/api/things?bogus=1', headers: bearer((await aKey('seller')).key) })
  expect(query.json().errors[0].pointer).toBe('/query/bogus')
})

test('JSON that two parsers would read differently is refused, and so is NUL', async () => {
  for (const [body, code] of [
    ['{"name":"one","name":"two"}', 'duplicate-field'],
    ['{"name":"a\\u0000b"}', 'nul-character'],
    ['{"name":"ab","__proto__":{}}', 'json-unusable'],
    ['{"name":', 'json-unusable'],
    ['', 'json-unusable'],
  ] as const) {
    const response = await post(body)
    expect([response.statusCode, response.json().type], body).toEqual([422, `urn:diskret:problem:${code}`])
  }
  expect((await post('name=x', { 'content-type': 'text/csv' })).statusCode).toBe(415)
  expect((await post(`{"name":"${'x'.repeat(1024 * 1024)}"}`)).statusCode).toBe(413)
})

test('a body of fifty thousand unknown fields is answered with a hundred faults, each of its own field', async () => {
  const { key } = await aKey('seller')
  const payload = Object.fromEntries(Array.from({ length: 50_000 }, (_, number) => [`f${number}`, 1]))
  const answer = await app.inject({ method: 'POST', url: '/api/things', headers: bearer(key), payload })
  expect([answer.statusCode, answer.headers['content-type']]).toEqual([422, 'application/problem+json; charset=utf-8'])
  expect(answer.json().errors).toHaveLength(100)
  expect(answer.body.length).toBeLessThan(20_000)
})

test('our own fault says nothing of what happened; a guard of the database is told with its rule', async () => {
  const broken = await app.inject({ url: '/api/broken' })
  expect(broken.statusCode).toBe(500)
  expect(broken.body).not.toContain('Mette')
  const guarded = await app.inject({ url: '/api/guarded' })
  expect([guarded.statusCode, guarded.json().rule]).toEqual([403, 'PRI-1'])
  expect((await app.inject({ url: '/api/nowhere' })).json().type).toContain('no-such-page')
})

test('the same Idempotency-Key gives the first answer again, with another body 409, and to somebody else nothing', async () => {
  const { key } = await aKey('seller')
  const other = await aKey('seller')
  const ask = (name: string, sender: string) =>
    app.inject({
      method: 'POST',
      url: '/api/things',
      payload: { name },
      headers: { ...bearer(sender), 'idempotency-key': 'order-1' },
    })
  const first = await ask('one', key)
  expect(first.statusCode).toBe(201)
  const again = await ask('one', key)
  expect([again.statusCode, again.json()]).toEqual([201, first.json()])
  expect(again.headers['idempotency-replayed']).toBe('true')
  expect((await ask('two', key)).statusCode).toBe(409)
  expect((await ask('one', other.key)).json().number).not.toBe(first.json().number)
  const { rows } = await database.owner.query(
    "select encode(sealed, 'escape') as sealed from diskret.idempotent_answers",
  )
  for (const { sealed } of rows) expect(sealed).not.toContain('number')
})

test('what was refused may be tried again with the same key', async () => {
  const { key } = await aKey('seller')
  const ask = (name: string) =>
    app.inject({
      method: 'POST',
      url: '/api/things',
      payload: { name },
      headers: { ...bearer(key), 'idempotency-key': 'order-2' },
    })
  expect((await ask('x')).statusCode).toBe(422)
  expect((await ask('long enough')).statusCode).toBe(201)
})

test('a key whose request was cut off with its process can be used again after a while', async () => {
  const { key } = await aKey('seller')
  const ask = () =>
    app.inject({
      method: 'POST',
      url: '/api/things',
      payload: { name: 'cut off' },
      headers: { ...bearer(key), 'idempotency-key': 'order-3' },
    })
  await ask()
  const { rows } = await database.owner.query('select id from diskret.idempotent_answers order by at desc limit 1')
  const cutOff = (ago: string) =>
    database.owner.query(
      'update diskret.idempotent_answers set status = null, sealed = null, at = now() - $1::interval where id = $2',
      [ago, rows[0].id],
    )
  await cutOff('1 minute')
  expect((await ask()).statusCode).toBe(409)
  await cutOff('16 minutes')
  expect((await ask()).statusCode).toBe(201)
})

test('a page of another site cannot make a browser act', async () => {
  const ask = (headers: Record<string, string>) =>
    app.inject({
      method: 'POST',
      url: '/api/things',
      payload: { name: 'ab' },
      headers: { host: 'crm.example', ...headers },
    })
  expect((await ask({ origin: 'https://evil.example' })).json().type).toContain('cross-site')
  expect((await ask({ 'sec-fetch-site': 'cross-site' })).json().type).toContain('cross-site')
  expect((await ask({ origin: 'https://crm.example' })).statusCode).toBe(401)
})

test('health tells how it goes and nothing of anybody', async () => {
  const health = await app.inject({ url: '/health' })
  expect([health.statusCode, health.json()]).toEqual([
    200,
    { status: 'ok', version: '1.2.3', database: 'ok', jobs: 'off' },
  ])
  expect(health.headers['content-security-policy']).toContain("default-src 'self'")
  expect(health.headers['cache-control']).toBe('no-store')
})

test('every operation is described with its errors, roles and purposes', async () => {
  const { paths, openapi } = (await app.inject({ url: '/api/openapi.json' })).json()
  expect(openapi).toBe('3.1.0')
  expect(paths['/api/things'].post).toMatchObject({
    'x-purpose': ['seller-desk', 'customer', 'marketing'],
    'x-roles': ['seller', 'marketer'],
  })
  expect(paths['/api/things'].post.parameters).toMatchObject([
    { in: 'header', name: 'diskret-purpose' },
    { in: 'header', name: 'idempotency-key' },
  ])
  expect(Object.keys(paths['/api/things'].post.responses)).toEqual(
    expect.arrayContaining(['201', '401', '403', '409', '422', '429']),
  )
  expect(paths['/health'].get.security).toEqual([])
})

test('who asks too often waits, unless practice lifts the limits', async () => {
  const strict: Feature = {
    name: 'guess',
    routes: () => async (app) => {
      app.post('/api/session', { config: { open: true } }, async () => 'no')
    },
  }
  const ask = async (rateLimit: 'on' | 'off') => {
    const limited = await buildServer(
      { ...services, settings: { ...services.settings, rateLimit } },
      { features: [strict], problemTexts, version: '1' },
    )
    const statuses: number[] = []
    for (let attempt = 0; attempt < 12; attempt++)
      statuses.push((await limited.inject({ method: 'POST', url: '/api/session' })).statusCode)
    await limited.close()
    return statuses
  }
  expect((await ask('on')).slice(-2)).toEqual([429, 429])
  expect(new Set(await ask('off'))).toEqual(new Set([200]))
})

test('processes on one database count attempts together, and a new minute begins anew', async () => {
  const counts = await Promise.all(Array.from({ length: 5 }, () => countAttempt(services, 'password', '192.0.2.7')))
  expect(counts.map(({ count }) => count).sort()).toEqual([1, 2, 3, 4, 5])
  expect((await countAttempt(services, 'password', '192.0.2.8')).count).toBe(1)
  await database.owner.query("update diskret.attempts set since = since - interval '61 seconds'")
  expect((await countAttempt(services, 'password', '192.0.2.7')).count).toBe(1)
  await database.owner.query("update diskret.attempts set since = since - interval '2 hours'")
  expect(await requestsFeature.due![1]!.run(services)).toBeGreaterThan(0)
  const { rowCount } = await database.owner.query('select from diskret.attempts')
  expect(rowCount).toBe(0)
})

test('a first answer is kept for 24 hours and no longer [PRI-6]', async () => {
  const kept = async () =>
    (await database.owner.query<{ count: number }>('select count(*)::int as count from diskret.idempotent_answers'))
      .rows[0]!.count
  const [sweep] = requestsFeature.due!
  const before = await kept()
  expect(before).toBeGreaterThan(0)
  await sweep!.run(services)
  expect(await kept()).toBe(before)
  await database.owner.query("update diskret.idempotent_answers set at = at - interval '25 hours'")
  expect(await sweep!.run(services)).toBe(before)
  expect(await kept()).toBe(0)
})
