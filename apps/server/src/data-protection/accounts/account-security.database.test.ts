import { createHmac } from 'node:crypto'
import type { FastifyInstance } from 'fastify'
import { Client } from 'pg'
import { SMTPServer } from 'smtp-server'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { declarations } from '../../declarations.ts'
import { everything } from '../../frame.ts'
import { newId } from '../../platform/identifiers/new-id.ts'
import { readSettings } from '../../platform/settings/read-settings.ts'
import { problemTexts } from '../../problem-texts.ts'
import { buildServer } from '../http/build-server.ts'
import type { Services } from '../services.ts'
import { closeTestDatabase, openTestDatabase, type TestDatabase } from '../testing/test-database.ts'
import { testServices } from '../testing/test-services.ts'
import { type Accounts, openAccounts } from './open-accounts.ts'
import { registerColleague } from './register-colleague.ts'
import { sessionOf } from './session-of.ts'

const password = 'en lang adgangskode'
const operator = { kind: 'operator' } as const
const mails: string[] = []
let database: TestDatabase
let services: Services
let accounts: Accounts
let app: FastifyInstance
let smtp: SMTPServer
let email: string

beforeAll(async () => {
  smtp = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS', 'AUTH'],
    onData(stream, _session, done) {
      const chunks: Buffer[] = []
      stream.on('data', (chunk: Buffer) => chunks.push(chunk))
      stream.on('end', () => {
        mails.push(Buffer.concat(chunks).toString('utf8'))
        done()
      })
    },
  })
  await new Promise<void>((ready) => smtp.listen(0, '127.0.0.1', ready))
  const { port } = smtp.server.address() as { port: number }
  database = await openTestDatabase(declarations)
  const settings = { ...readSettings({}), rateLimit: 'off' as const, smtpUrl: `smtp://127.0.0.1:${port}` }
  services = await testServices(database, declarations, { settings })
  accounts = await openAccounts(services)
  app = await buildServer(services, {
    features: everything,
    problemTexts,
    version: '1',
    accounts,
    sessionOf: sessionOf(accounts),
  })
  email = `${newId()}@proeve.example`
  await registerColleague(services, accounts, operator, { email, name: 'Jonas Friis', password, roles: ['seller'] })
})
afterAll(async () => {
  await app?.close()
  await accounts?.close()
  await closeTestDatabase(database)
  await new Promise<void>((closed) => smtp.close(() => closed()))
})

async function ask(cookie: string, method: 'GET' | 'POST' | 'PUT' | 'DELETE', url: string, payload?: object) {
  const answer = await app.inject({ method, url, headers: { cookie }, ...(payload ? { payload } : {}) })
  const set = [answer.headers['set-cookie'] ?? []].flat().map((one) => one.split(';')[0]!)
  // A browser replaces what has the same name.
  const kept = new Map([...cookie.split('; '), ...set].filter(Boolean).map((pair) => [pair.split('=')[0], pair]))
  return { status: answer.statusCode, body: answer.body, cookie: [...kept.values()].join('; ') }
}
const signIn = (word = password) => ask('', 'POST', '/api/session', { email, password: word })
const isIn = async (cookie: string) => (await ask(cookie, 'GET', '/api/session')).status === 200

/** RFC 6238, as an authenticator app does it. */
function codeOf(uri: string): string {
  const secret = new URL(uri).searchParams.get('secret') ?? ''
  const bits = [...secret.replaceAll('=', '')].map((sign) =>
    'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'.indexOf(sign).toString(2).padStart(5, '0'),
  )
  const key = Buffer.from((bits.join('').match(/.{8}/g) ?? []).map((byte) => Number.parseInt(byte, 2)))
  const counter = Buffer.alloc(8)
  counter.writeBigUInt64BE(BigInt(Math.floor(Date.now() / 30_000)))
  const digest = createHmac('sha1', key).update(counter).digest()
  const at = digest.at(-1)! & 15
  return String((digest.readUInt32BE(at) & 0x7f_ff_ff_ff) % 1_000_000).padStart(6, '0')
}

test('with a second factor the password alone opens nothing, and a backup code works once', async () => {
  const { cookie } = await signIn()
  expect((await ask(cookie, 'POST', '/api/session/second-factor/preparation', { password: 'forkert' })).status).toBe(
    422,
  )
  const prepared = await ask(cookie, 'POST', '/api/session/second-factor/preparation', { password })
  const { uri, backupCodes } = JSON.parse(prepared.body) as { uri: string; backupCodes: string[] }
  // Prepared is not on: whoever closes the page can still sign in.
  expect((await signIn()).status).toBe(204)
  expect((await ask(cookie, 'PUT', '/api/session/second-factor', { code: '000000' })).status).toBe(422)
  const on = await ask(cookie, 'PUT', '/api/session/second-factor', { code: codeOf(uri) })
  expect(on.status).toBe(204)
  expect(JSON.parse((await ask(on.cookie, 'GET', '/api/session/second-factor')).body)).toEqual({ isOn: true })

  const half = await signIn()
  expect([half.status, JSON.parse(half.body)]).toEqual([200, { needsSecondFactor: true }])
  expect(await isIn(half.cookie)).toBe(false)
  const wrong = await ask(half.cookie, 'POST', '/api/session/second-factor', { kind: 'app', code: '000000' })
  expect([wrong.status, await isIn(wrong.cookie)]).toEqual([422, false])
  const whole = await ask(half.cookie, 'POST', '/api/session/second-factor', { kind: 'app', code: codeOf(uri) })
  expect([whole.status, await isIn(whole.cookie)]).toEqual([204, true])

  const code = backupCodes[0]!
  const lost = await ask((await signIn()).cookie, 'POST', '/api/session/second-factor', { kind: 'backup', code })
  expect(await isIn(lost.cookie)).toBe(true)
  const again = await ask((await signIn()).cookie, 'POST', '/api/session/second-factor', { kind: 'backup', code })
  expect([again.status, await isIn(again.cookie)]).toEqual([422, false])

  expect((await ask(whole.cookie, 'POST', '/api/session/second-factor/end', { password })).status).toBe(204)
  expect((await signIn()).status).toBe(204)
})

test('sessions are seen and ended, one or all others, and nobody ends those of somebody else', async () => {
  const here = (await signIn()).cookie
  const there = (await signIn()).cookie
  const listed = JSON.parse((await ask(here, 'GET', '/api/sessions')).body) as { id: string; isThis: boolean }[]
  expect(listed.filter(({ isThis }) => isThis)).toHaveLength(1)
  const other = `${newId()}@proeve.example`
  await registerColleague(services, accounts, operator, { email: other, name: 'Ida Beck', password, roles: ['seller'] })
  const stranger = (await ask('', 'POST', '/api/session', { email: other, password })).cookie
  for (const { id } of listed) await ask(stranger, 'DELETE', `/api/sessions/${id}`)
  expect([await isIn(here), await isIn(there)]).toEqual([true, true])
  await ask(here, 'POST', '/api/sessions/end-others')
  expect([await isIn(here), await isIn(there), await isIn(stranger)]).toEqual([true, false, true])
})

test('a lost password is set anew by a link that works once; the answer never tells who has an account', async () => {
  const before = (await signIn()).cookie
  const known = await ask('', 'POST', '/api/password-resets', { email })
  const unknown = await ask('', 'POST', '/api/password-resets', { email: 'nobody@proeve.example' })
  expect([known.status, known.body]).toEqual([unknown.status, unknown.body])
  await expect.poll(() => mails.length, { timeout: 20_000 }).toBe(1)
  const token = /new-password#([\w-]+)/.exec(mails[0]!.replaceAll(/=\r\n/g, ''))?.[1] ?? ''
  const set = (word: string) => ask('', 'POST', '/api/password-resets/confirmation', { token, password: word })
  expect((await set('kort')).status).toBe(422)
  expect((await set('en helt ny adgangskode')).status).toBe(204)
  expect((await set('endnu en ny adgangskode')).status).toBe(422)
  expect(await isIn(before)).toBe(false)
  expect((await signIn()).status).toBe(403)
  expect((await signIn('en helt ny adgangskode')).status).toBe(204)
})

/** Another colleague, whose password the tests above did not change. */
async function aColleague() {
  const own = `${newId()}@proeve.example`
  const id = await registerColleague(services, accounts, operator, {
    email: own,
    name: 'Lone Fabricius',
    password,
    roles: ['seller'],
  })
  const enter = (word = password) => ask('', 'POST', '/api/session', { email: own, password: word })
  return { id, email: own, enter }
}

test('a session ends thirty days after it began, however often it is used', async () => {
  const { enter } = await aColleague()
  const { cookie } = await enter()
  const [own] = JSON.parse((await ask(cookie, 'GET', '/api/sessions')).body) as { id: string }[]
  const { address, user, password: secret } = services.service
  const keeper = new Client({ ...address, user, password: secret })
  await keeper.connect()
  const began = (days: number) =>
    keeper.query(`update accounts.session set "createdAt" = now() - make_interval(days => $2) where id = $1`, [
      own!.id,
      days,
    ])
  await began(29)
  expect(await isIn(cookie)).toBe(true)
  await began(31)
  expect([await isIn(cookie), await isIn(cookie)]).toEqual([false, false])
  const { rowCount } = await keeper.query('select from accounts.session where id = $1', [own!.id])
  await keeper.end()
  expect(rowCount).toBe(0)
})

test('who signed in and who failed is on record by the id of the account, never by the address [AUD-1, AUD-6]', async () => {
  const { id, enter } = await aColleague()
  const { rows: before } = await database.owner.query<{ at: Date }>('select max(at) as at from diskret.audit_entries')
  await enter()
  await enter('en forkert adgangskode')
  await ask('', 'POST', '/api/session', { email: 'nobody@proeve.example', password })
  await ask('', 'POST', '/api/session/second-factor', { kind: 'app', code: '000000' })
  const { rows } = await database.owner.query<{ actor: string; details: Record<string, unknown> }>(
    "select actor, details from diskret.audit_entries where details ? 'signedIn' and at > $1 order by at, id",
    [before[0]!.at],
  )
  expect(rows).toEqual([
    { actor: 'system', details: { account: id, signedIn: true, secondFactor: false } },
    { actor: 'system', details: { account: id, signedIn: false, failed: 'password' } },
    { actor: 'system', details: { account: null, signedIn: false, failed: 'password' } },
    { actor: 'system', details: { account: null, signedIn: false, failed: 'second-factor' } },
  ])
})

test('a password that is guessed first is refused wherever one is chosen', async () => {
  const { cookie } = await (await aColleague()).enter()
  const change = await ask(cookie, 'POST', '/api/session/password', { current: password, next: 'password1234' })
  expect([change.status, change.body]).toEqual([422, expect.stringContaining('password-guessable')])
  const link = await ask('', 'POST', '/api/password-resets/confirmation', { token: 'x', password: 'qwertyuiop12' })
  expect([link.status, link.body]).toEqual([422, expect.stringContaining('password-guessable')])
  const colleague = { email: `${newId()}@proeve.example`, name: 'Signe Kvidderholm', roles: ['seller' as const] }
  await expect(
    registerColleague(services, accounts, operator, { ...colleague, password: 'kvidderholm12' }),
  ).rejects.toMatchObject({ code: 'password-guessable' })
})

test('behind https the cookie of a session belongs to this host alone, is sent to no other site, and no script reads it', async () => {
  const settings = { ...services.settings, publicUrl: 'https://crm.proeve.example' }
  const secure = { ...services, settings }
  const own = await openAccounts(secure)
  const server = await buildServer(secure, {
    features: [],
    problemTexts,
    version: '1',
    accounts: own,
    sessionOf: sessionOf(own),
  })
  try {
    const payload = { email: (await aColleague()).email, password }
    const answer = await server.inject({ method: 'POST', url: '/api/session', payload })
    expect(answer.headers['strict-transport-security']).toBe('max-age=31536000; includeSubDomains')
    const set = [answer.headers['set-cookie'] ?? []].flat()
    const session = set.find((one) => one.includes('session_token'))!
    expect(session).toMatch(/^__Host-diskret\.session_token=/)
    for (const attribute of ['Secure', 'HttpOnly', 'SameSite=Lax', 'Path=/'])
      expect(session.split('; ')).toContain(attribute)
    expect(session).not.toMatch(/domain=/i)
    const cookie = session.split(';')[0]!
    expect((await server.inject({ url: '/api/session', headers: { cookie } })).statusCode).toBe(200)
    const out = await server.inject({ method: 'DELETE', url: '/api/session', headers: { cookie } })
    expect(out.headers['clear-site-data']).toBe('"cache"')
    expect((await server.inject({ url: '/api/session', headers: { cookie } })).statusCode).toBe(401)
  } finally {
    await server.close()
    await own.close()
  }
})
