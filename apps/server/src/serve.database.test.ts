import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { Client } from 'pg'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { staffAccountTables } from './data-protection/accounts/account-tables.ts'
import { openAccounts } from './data-protection/accounts/open-accounts.ts'
import type { Feature } from './data-protection/feature.ts'
import type { Services } from './data-protection/services.ts'
import { everything } from './frame.ts'
import { openDiskret } from './open-diskret.ts'
import { connectionUrl } from './platform/database/embedded/connection-settings.ts'
import { addJob } from './platform/jobs/add-job.ts'
import { silentLog } from './platform/log/log.ts'
import { readSettings } from './platform/settings/read-settings.ts'
import { problemTexts } from './problem-texts.ts'
import { type Serving, serve } from './serve.ts'

let folder: string
let services: Services
let serving: Serving
const done: string[] = []
let swept = 0

const busy: Feature = {
  name: 'busy',
  jobs: { remember: async (_services, { id = '' }) => void done.push(id) },
  due: [
    { what: 'broken', list: async () => [], run: () => Promise.reject(new Error('broken')) },
    {
      what: 'swept',
      list: async (_services, until) => [{ what: 'swept', person: null, on: until, rule: 'PRI-6' }],
      run: async () => ++swept,
    },
  ],
}
const options = { features: [...everything, busy], problemTexts, version: '1.2.3', sweepEvery: 200 }

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'diskret-serve-'))
  chmodSync(folder, 0o711)
  const { owner } = inject('postgres')
  const keeper = new Client(owner)
  await keeper.connect()
  const database = `serve_${process.pid}`
  await keeper.query(`create database ${database}`)
  await keeper.end()
  const environment = {
    DATABASE_URL: connectionUrl({ ...owner, database }),
    PORT: '0',
    DISKRET_DATA: join(folder, 'data'),
  }
  services = await openDiskret(readSettings(environment), silentLog, { environment })
  serving = await serve(services, options)
})
afterAll(async () => {
  await serving?.stop()
  await services?.close()
  rmSync(folder, { recursive: true, force: true })
})

const ask = (path: string, init: RequestInit = {}) =>
  fetch(`${serving.address}${path}`, { redirect: 'manual', ...init })
const send = (path: string, body: unknown, cookie = '') =>
  ask(path, { method: 'POST', body: JSON.stringify(body), headers: { 'content-type': 'application/json', cookie } })
const cookieOf = (response: Response) =>
  response.headers
    .getSetCookie()
    .map((cookie) => cookie.split(';')[0])
    .join('; ')
const password = 'hemmelig-hemmelig'

test('the first visit sets Diskret up, once; the first account holds all roles, and no purpose is open [PRI-9]', async () => {
  expect(await (await ask('/api/set-up')).json()).toMatchObject({ isSetUp: false, company: null })
  const refused = await send('/api/set-up', {
    company: 'Prøve ApS',
    country: 'DK',
    registrationNumber: '12345678',
    email: 'x',
    password: 'short',
  })
  expect(refused.status).toBe(422)
  const { errors } = (await refused.json()) as { errors: { pointer: string }[] }
  expect(errors.map(({ pointer }) => pointer)).toEqual(
    expect.arrayContaining(['/email', '/password', '/registrationNumber']),
  )
  const made = await send('/api/set-up', {
    company: 'Prøve ApS',
    country: 'DK',
    email: 'Mette@proeve.example',
    password,
  })
  expect([made.status, await made.json()]).toEqual([
    201,
    { company: 'Prøve ApS', administrator: 'Mette@proeve.example', practice: false, people: 0 },
  ])
  expect((await send('/api/set-up', { company: 'To', country: 'DK', email: 'a@b.example', password })).status).toBe(409)
  expect(await services.controller()).toMatchObject({ timeZone: 'Europe/Copenhagen', language: 'da', practice: false })
  await services.door.forPurpose('rights', { kind: 'operator' }, async ({ client }) => {
    const { rows } = await client.query(
      'select count(*)::int as signed from diskret.assessments where signed_by is not null',
    )
    expect(rows).toEqual([{ signed: 0 }])
    const wordings = await client.query('select distinct language from diskret.wordings order by 1')
    expect(wordings.rows).toEqual([{ language: 'da' }, { language: 'en' }])
  })
})

test('an administrator lets a colleague in, whose roles decide; the password is nowhere', async () => {
  const session = await send('/api/session', { email: 'mette@proeve.example', password })
  const cookie = cookieOf(session)
  expect(session.status).toBe(204)
  const colleague = { email: 'jonas@proeve.example', name: 'Jonas Friis', password, roles: ['seller'] }
  expect((await send('/api/accounts', colleague, cookie)).status).toBe(201)
  expect((await send('/api/accounts', colleague, cookie)).status).toBe(409)
  const own = cookieOf(await send('/api/session', colleague.roles && { email: colleague.email, password }))
  expect(await (await ask('/api/session', { headers: { cookie: own } })).json()).toMatchObject({ roles: ['seller'] })
  expect((await send('/api/accounts', { ...colleague, email: 'b@c.example' }, own)).status).toBe(403)
  expect((await ask('/api/audit', { headers: { cookie: own } })).status).toBe(403)
  expect((await ask('/api/audit', { headers: { cookie } })).status).toBe(200)
  expect((await send('/api/session', { email: colleague.email, password: `${password}!` })).status).toBe(403)
  await ask('/api/session', { method: 'DELETE', headers: { cookie: own } })
  expect((await ask('/api/session', { headers: { cookie: own } })).status).toBe(401)
})

test('a job is added with its transaction or not at all, and its payload goes past no policy', async () => {
  const operator = { kind: 'operator' } as const
  await services.door.forPurpose('customer', operator, (tx) => addJob(tx, 'remember', { id: 'kept' }))
  await services.door
    .forPurpose('customer', operator, async (tx) => {
      await addJob(tx, 'remember', { id: 'lost' })
      throw new Error('rolled back')
    })
    .catch(() => {})
  for (let wait = 0; wait < 100 && done.length === 0; wait++) await sleep(50)
  expect(done).toEqual(['kept'])
  const reading = services.door.forPurpose('customer', operator, ({ client }) =>
    client.query('select * from jobs.jobs'),
  )
  await expect(reading).rejects.toMatchObject({ code: '42501' })
})

test('what is due is done each minute, and one that fails keeps no other from being done', async () => {
  for (let wait = 0; wait < 100 && swept < 2; wait++) await sleep(50)
  expect(swept).toBeGreaterThanOrEqual(2)
})

test('a second start on the same data is refused', async () => {
  await expect(serve(services, options)).rejects.toMatchObject({ code: 'already-serving', kind: 'conflict' })
})

test('what is kept of accounts is declared, column by column, and no password or address of a visitor is among it [PRI-4]', async () => {
  const accounts = await openAccounts(services)
  await accounts.close()
  const client = new Client({
    ...services.service.address,
    user: services.service.user,
    password: services.service.password,
  })
  await client.connect()
  const { rows } = await client.query<{ table: string; column: string }>(
    `select table_name::text as table, column_name::text as column from information_schema.columns where table_schema = 'accounts' order by 1, 2`,
  )
  const held = await client.query('select * from accounts.session')
  const secrets = await client.query<{ password: string }>('select password from accounts.account')
  await client.end()
  const declared = staffAccountTables.flatMap(({ name, columns }) =>
    Object.keys(columns).map((column) => ({ table: name, column })),
  )
  const sorted = (list: { table: string; column: string }[]) =>
    list.map(({ table, column }) => `${table}.${column}`).sort()
  expect(sorted(rows)).toEqual(sorted(declared))
  for (const session of held.rows) expect([session.ipAddress || null, session.userAgent || null]).toEqual([null, null])
  for (const { password: kept } of secrets.rows) expect(kept).not.toContain(password)
})

test('a stop waits for what runs, but not for ever; what is left is for the next start', async () => {
  await serving.stop()
  let steps = 0
  let refused: unknown
  const endless: Feature = {
    name: 'endless',
    due: [
      {
        what: 'never-done',
        list: async () => [],
        run: async ({ door }) => {
          for (;;) {
            await door
              .forPurpose('security', { kind: 'system' }, (tx) => tx.client.query('select pg_sleep(0.01)'))
              .catch((error: unknown) => {
                refused = error
                throw error
              })
            steps += 1
          }
        },
      },
    ],
  }
  const again = await serve(services, { ...options, features: [...everything, endless], sweepEvery: 10, grace: 50 })
  await expect.poll(() => steps).toBeGreaterThan(2)
  await again.stop()
  expect(refused).toBeDefined()
})
