import type { FastifyInstance } from 'fastify'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { declarations } from '../../declarations.ts'
import { everything } from '../../frame.ts'
import { newId } from '../../platform/identifiers/new-id.ts'
import { readSettings } from '../../platform/settings/read-settings.ts'
import { problemTexts } from '../../problem-texts.ts'
import { subjectsOf } from '../declarations/personal-table.ts'
import type { StaffRole } from '../door/actor.ts'
import { buildServer } from '../http/build-server.ts'
import type { Services } from '../services.ts'
import { aPerson } from '../testing/person-builders.ts'
import { closeTestDatabase, openTestDatabase, type TestDatabase } from '../testing/test-database.ts'
import { testServices } from '../testing/test-services.ts'
import { createApiKey } from './create-api-key.ts'
import { exportAccount } from './export-account.ts'
import { type Accounts, openAccounts } from './open-accounts.ts'
import { registerColleague } from './register-colleague.ts'
import { sessionOf } from './session-of.ts'

const password = 'en lang adgangskode'
const operator = { kind: 'operator' } as const
let database: TestDatabase
let services: Services
let accounts: Accounts
let app: FastifyInstance
let administrator: { id: string; cookie: string }

beforeAll(async () => {
  database = await openTestDatabase(declarations)
  // Signing in more often than ten times a minute is what these tests do.
  const settings = { ...readSettings({}), rateLimit: 'off' as const }
  services = await testServices(database, declarations, { settings })
  accounts = await openAccounts(services)
  app = await buildServer(services, {
    features: everything,
    problemTexts,
    version: '1',
    accounts,
    sessionOf: sessionOf(accounts),
  })
  administrator = await aColleague('administrator')
})
afterAll(async () => {
  await app.close()
  await accounts.close()
  await closeTestDatabase(database)
})

async function aColleague(...roles: StaffRole[]) {
  const email = `${newId()}@proeve.example`
  const id = await registerColleague(services, accounts, operator, { email, name: 'Jonas Friis', password, roles })
  return { id, email, cookie: await signIn(email, password) }
}

async function signIn(email: string, word: string): Promise<string> {
  const { headers } = await app.inject({ method: 'POST', url: '/api/session', payload: { email, password: word } })
  return [headers['set-cookie'] ?? []]
    .flat()
    .map((cookie) => cookie.split(';')[0])
    .join('; ')
}

const ask = (cookie: string, method: 'GET' | 'POST' | 'PATCH' | 'PUT', url: string, payload?: object) =>
  app.inject({ method, url, headers: { cookie }, ...(payload ? { payload } : {}) })
const statusOf = async (cookie: string, url = '/api/session') => (await ask(cookie, 'GET', url)).statusCode

test('closing an account ends its sessions and its keys at once, and only the id is left of it [PRI-6]', async () => {
  const leaving = await aColleague('seller', 'administrator')
  const { key } = await services.door.forPurpose(
    'security',
    { kind: 'account', id: leaving.id, roles: ['administrator'] },
    (tx) => createApiKey(tx, { role: 'seller', name: null }),
  )
  const byKey = () => app.inject({ url: '/api/people', headers: { authorization: `Bearer ${key}` } })
  expect([await statusOf(leaving.cookie), (await byKey()).statusCode]).toEqual([200, 200])
  const closed = await ask(administrator.cookie, 'POST', `/api/accounts/${leaving.id}/close`)
  expect([closed.statusCode, closed.json()]).toEqual([200, { id: leaving.id, keysRevoked: 1 }])
  expect([await statusOf(leaving.cookie), (await byKey()).statusCode]).toEqual([401, 401])
  expect(await signIn(leaving.email, password)).toBe('')
  const listed = (await ask(administrator.cookie, 'GET', '/api/accounts')).json<{ id: string }[]>()
  expect(listed.find(({ id }) => id === leaving.id)).toMatchObject({ email: null, name: null, roles: [] })
  expect(await accounts.held(leaving.id)).toEqual([])
  expect((await ask(administrator.cookie, 'POST', `/api/accounts/${leaving.id}/close`)).statusCode).toBe(404)
  // The address is free again, for somebody else.
  await registerColleague(services, accounts, operator, { ...leaving, name: 'Sofie Lund', password, roles: ['seller'] })
})

test('what a colleague wrote keeps their id, which leads nowhere once the account is closed', async () => {
  const leaving = await aColleague('seller')
  const person = await aPerson(services)
  const written = await ask(leaving.cookie, 'POST', '/api/notes', { people: [person], text: 'Ring torsdag' })
  expect(written.statusCode).toBe(201)
  await ask(administrator.cookie, 'POST', `/api/accounts/${leaving.id}/close`)
  const { rows } = await database.owner.query('select author_id from diskret.notes where author_id = $1', [leaving.id])
  expect(rows).toHaveLength(1)
  const staff = await database.owner.query('select email, name from diskret.staff where id = $1', [leaving.id])
  expect(staff.rows).toEqual([{ email: null, name: null }])
})

test('the last administrator keeps the role and the account, also against two at one moment', async () => {
  const url = `/api/accounts/${administrator.id}`
  const refused = [
    await ask(administrator.cookie, 'POST', `${url}/close`),
    await ask(administrator.cookie, 'PATCH', url, { roles: ['seller'] }),
  ]
  for (const answer of refused)
    expect([answer.statusCode, answer.json().type]).toEqual([409, 'urn:diskret:problem:last-administrator'])
  const second = await aColleague('administrator')
  const both = await Promise.all([
    ask(administrator.cookie, 'PATCH', `/api/accounts/${second.id}`, { roles: ['seller'] }),
    ask(second.cookie, 'PATCH', url, { roles: ['seller'] }),
  ])
  expect(both.map(({ statusCode }) => statusCode).filter((status) => status === 200)).toHaveLength(1)
  await database.owner.query(`update diskret.staff set roles = '{administrator}' where id = $1`, [administrator.id])
})

test('other roles hold from the next request on, and only an administrator gives them', async () => {
  const colleague = await aColleague('seller')
  expect(await statusOf(colleague.cookie, '/api/audit')).toBe(403)
  const own = await ask(colleague.cookie, 'PATCH', `/api/accounts/${colleague.id}`, { roles: ['officer'] })
  expect(own.statusCode).toBe(403)
  await ask(administrator.cookie, 'PATCH', `/api/accounts/${colleague.id}`, { roles: ['officer'] })
  expect(await statusOf(colleague.cookie, '/api/audit')).toBe(200)
})

test('a password is changed by whoever knows it, and ends the other sessions', async () => {
  const colleague = await aColleague('seller')
  const elsewhere = await signIn(colleague.email, password)
  const change = (current: string, next: string) =>
    ask(colleague.cookie, 'POST', '/api/session/password', { current, next })
  const wrong = await change('ikke den rigtige', 'en anden lang sætning')
  expect([wrong.statusCode, wrong.json().errors[0].pointer]).toEqual([422, '/current'])
  expect((await change(password, 'kort')).statusCode).toBe(422)
  const changed = await change(password, 'en anden lang sætning')
  expect(changed.statusCode).toBe(204)
  expect(await statusOf(elsewhere)).toBe(401)
  expect(await signIn(colleague.email, password)).toBe('')
  expect(await signIn(colleague.email, 'en anden lang sætning')).not.toBe('')
})

test('a colleague is told all that is held of them, by every declared path to an account [ACC-2]', async () => {
  const colleague = await aColleague('seller')
  const person = await aPerson(services)
  const noted = await ask(colleague.cookie, 'POST', '/api/notes', {
    people: [person],
    text: 'Kunden spurgte til fragt',
  })
  expect([noted.statusCode, noted.body]).toEqual([201, expect.any(String)])
  const { content } = await exportAccount(services, accounts, operator, colleague.id, {
    format: 'json',
    language: 'da',
  })
  const report = JSON.parse(content)
  const values = report.sections.flatMap(({ rows }: { rows: { fields: { value: unknown }[] }[] }) =>
    rows.flatMap(({ fields }) => fields.map(({ value }) => value)),
  )
  expect(values).toEqual(expect.arrayContaining([colleague.email, 'Jonas Friis']))
  expect(report.activity).toEqual(
    expect.arrayContaining([
      expect.objectContaining({ table: 'notes', rows: 1 }),
      expect.objectContaining({ table: 'audit_entries' }),
    ]),
  )
  // What they wrote about others is no data of theirs to hand out (article 15(4)), and no secret leaves.
  expect(content).not.toContain('fragt')
  expect(content).not.toContain(colleague.cookie.split('=')[1]!.split('.')[0])
  expect(report.withheld.length).toBeGreaterThan(0)
  const html = await exportAccount(services, accounts, operator, colleague.id, { format: 'html', language: 'en' })
  expect(html.content).toContain(colleague.email)
  const seller = { kind: 'account', id: colleague.id, roles: ['seller'] } as const
  await expect(exportAccount(services, accounts, seller, colleague.id, { format: 'json' })).rejects.toMatchObject({
    kind: 'refused',
  })
})

test('every path to an account is one that report and closing follow', () => {
  const paths = services.tables.flatMap(({ name, declaration }) =>
    subjectsOf(declaration).flatMap(({ kind, via }) => (kind === 'account' ? [`${name} ${via}`] : [])),
  )
  expect(paths.length).toBeGreaterThan(5)
  for (const path of paths) expect(path).toMatch(/ (?:itself|column)$/)
})

test('a colleague is let in by a link that sets a password once; views go with the account [PRI-6]', async () => {
  const email = `${newId()}@proeve.example`
  const made = await ask(administrator.cookie, 'POST', '/api/accounts', { email, name: 'Sofie', roles: ['seller'] })
  expect(made.statusCode, made.body).toBe(201)
  const { id, link } = made.json()
  const token = new URL(link).hash.slice(1)
  const choose = () =>
    app.inject({ method: 'POST', url: '/api/password-resets/confirmation', payload: { token, password } })
  expect((await choose()).statusCode).toBe(204)
  expect((await choose()).statusCode).not.toBe(204)
  const cookie = await signIn(email, password)
  expect((await ask(cookie, 'POST', '/api/accounts/x/password-links')).statusCode).toBe(403)
  await ask(cookie, 'PUT', '/api/session/preferences', { language: 'en' })
  expect((await ask(cookie, 'GET', '/api/session/preferences')).json()).toEqual({ language: 'en' })
  const view = await ask(cookie, 'POST', '/api/views', { list: 'people', name: 'Mine', shared: true, definition: {} })
  expect(view.statusCode, view.body).toBe(201)
  expect((await ask(administrator.cookie, 'POST', `/api/accounts/${id}/close`)).statusCode).toBe(200)
  const { rows } = await database.owner.query('select from diskret.saved_views where owner_id = $1', [id])
  expect(rows).toEqual([])
})
