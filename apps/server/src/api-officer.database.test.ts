import type { FastifyInstance } from 'fastify'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { aCustomer } from './crm/people/builders.ts'
import { createApiKey } from './data-protection/accounts/create-api-key.ts'
import type { Accounts } from './data-protection/accounts/open-accounts.ts'
import { listAssessments } from './data-protection/assessments/find-assessment.ts'
import { readyMadeAssessments } from './data-protection/assessments/ready-made.ts'
import { type StaffRole, staffRoles } from './data-protection/door/actor.ts'
import { buildServer } from './data-protection/http/build-server.ts'
import { listOutbox } from './data-protection/mail/list-outbox.ts'
import { queueMail } from './data-protection/mail/queue-mail.ts'
import type { Services } from './data-protection/services.ts'
import { setUpForTest } from './data-protection/testing/person-builders.ts'
import { closeTestDatabase, openTestDatabase, type TestDatabase } from './data-protection/testing/test-database.ts'
import { testServices } from './data-protection/testing/test-services.ts'
import { declarations } from './declarations.ts'
import { everything } from './frame.ts'
import { newId } from './platform/identifiers/new-id.ts'
import { problemTexts } from './problem-texts.ts'

/** What the officer and the administrator do over the API, as the commands of the same names do it. */
let database: TestDatabase
let services: Services
let app: FastifyInstance
const keys = {} as Record<StaffRole, string>
const operator = { kind: 'operator' } as const

beforeAll(async () => {
  database = await openTestDatabase(declarations)
  services = await testServices(database, declarations)
  await setUpForTest(database)
  const settings = { ...services.settings, rateLimit: 'off' as const }
  // Nobody signs in with a password here.
  const accounts = { sessionOf: async () => undefined } as unknown as Accounts
  app = await buildServer({ ...services, settings }, { features: everything, problemTexts, version: '1', accounts })
  for (const role of staffRoles)
    keys[role] = (
      await services.door.forPurpose('security', operator, (tx) => createApiKey(tx, { role, name: null }))
    ).key
})
afterAll(async () => {
  await app.close()
  await closeTestDatabase(database)
})

function ask(
  who: StaffRole,
  method: 'GET' | 'POST' | 'DELETE',
  url: string,
  payload?: object,
  headers: Record<string, string> = {},
) {
  return app.inject({
    method,
    url,
    headers: { authorization: `Bearer ${keys[who]}`, ...headers },
    ...(payload === undefined ? {} : { payload }),
  })
}

/** All items of a list, a page of two at a time. */
async function allOf(who: StaffRole, path: string): Promise<Record<string, unknown>[]> {
  const items: Record<string, unknown>[] = []
  for (let next: string | null = ''; next !== null; ) {
    const answer = await ask(who, 'GET', `${path}?limit=2${next ? `&cursor=${encodeURIComponent(next)}` : ''}`)
    expect(answer.statusCode, answer.body).toBe(200)
    const page: { items: Record<string, unknown>[]; next: string | null } = answer.json()
    expect(page.items.length).toBeLessThanOrEqual(2)
    items.push(...page.items)
    next = page.next
  }
  return items
}

test('assessments are added once, signed by who asks, and reviewed within 24 months; templates leave the outcome open [LIA-1, LIA-5, LIA-8]', async () => {
  const draft = { ...readyMadeAssessments[2], kind: 'trade-fairs' }
  const key = { 'idempotency-key': 'fairs' }
  const added = await ask('officer', 'POST', '/api/assessments', draft, key)
  expect([added.statusCode, added.json().signedBy], added.body).toEqual([201, null])
  expect((await ask('officer', 'POST', '/api/assessments', draft, key)).json()).toEqual(added.json())
  const { id } = added.json()
  expect((await ask('officer', 'GET', '/api/assessments/trade-fairs')).json()).toMatchObject({
    id,
    content: { interest: draft.interest },
  })
  const path = `/api/assessments/${id}/signature`
  const late = await ask('officer', 'POST', path, { reviewOn: '2099-01-01' })
  expect([late.statusCode, late.json().rule]).toEqual([403, 'LIA-8'])
  const signed = await ask('officer', 'POST', path)
  expect(signed.json(), signed.body).toMatchObject({ id, signedBy: expect.any(String), reviewOn: expect.any(String) })
  expect((await ask('officer', 'POST', path)).statusCode).toBe(409)
  const sensitive = { ...draft, fields: [{ field: 'health', why: 'because it would be good to know' }] }
  expect((await ask('officer', 'POST', '/api/assessments', sensitive)).json().rule).toBe('LIA-6')
  const templates = (await ask('officer', 'GET', '/api/assessments/templates')).json().items
  expect(templates.map(({ kind }: { kind: string }) => kind)).toEqual(readyMadeAssessments.map(({ kind }) => kind))
  expect(templates.filter((template: object) => 'outcome' in template)).toEqual([])
  const listed = await services.door.forPurpose('rights', operator, listAssessments)
  expect(await allOf('officer', '/api/assessments')).toEqual(listed)
})

test('wordings are added as new versions, read with their text, and stand by themselves [CON-4, CON-23]', async () => {
  const body = { purpose: 'marketing', channel: 'email', language: 'da', text: 'Jeg siger ja til nyheder.' }
  const first = await ask('officer', 'POST', '/api/wordings', body)
  expect(first.statusCode, first.body).toBe(201)
  const second = (await ask('officer', 'POST', '/api/wordings', body)).json()
  expect(second.version).toBe(first.json().version + 1)
  const terms = { ...body, text: 'Jeg accepterer betingelserne.' }
  expect((await ask('officer', 'POST', '/api/wordings', terms)).json().rule).toBe('CON-4')
  expect((await ask('officer', 'GET', `/api/wordings/${second.id}`)).json()).toMatchObject({ text: body.text })
  expect((await ask('officer', 'GET', `/api/wordings/${newId()}`)).statusCode).toBe(404)
  expect((await allOf('officer', '/api/wordings')).map(({ id }) => id)).toContain(second.id)
})

test('the outbox is read by who keeps mail going, page by page, and each mail opened is a look [AUD-1]', async () => {
  const personId = await aCustomer(services, { name: 'Mette Holm', emails: ['mette@holm.example'] })
  const said = { at: '2026-03-01T10:00:00Z', concerns: [], continues: [], kept: [], recipientsTold: [] }
  for (const act of ['withdrawal', 'objection', 'withdrawal'])
    await services.door.forPurpose('rights', operator, (tx) =>
      queueMail(tx, services, {
        kind: 'act',
        recipient: 'mette@holm.example',
        language: 'da',
        personIds: [personId],
        values: { act, ...said, authority: 'Datatilsynet' },
      }),
    )
  const whole = await services.door.forPurpose('rights', operator, (tx) => listOutbox(tx, services))
  for (const who of ['administrator', 'officer'] as const)
    expect(await allOf(who, '/api/mail')).toEqual([...whole].reverse())
  for (const who of ['seller', 'marketer'] as const) expect((await ask(who, 'GET', '/api/mail')).statusCode).toBe(403)
  expect((await ask('officer', 'GET', '/api/mail?state=sent')).json()).toEqual({ items: [], next: null })
  const mail = await ask('administrator', 'GET', `/api/mail/${whole[0]!.id}`)
  expect(mail.json(), mail.body).toMatchObject({ id: whole[0]!.id, message: expect.stringContaining('Subject:') })
  const looks = (await ask('officer', 'GET', `/api/audit?person=${personId}`)).json().items
  expect(looks.filter(({ action }: { action: string }) => action === 'look')).toHaveLength(1)
  expect((await ask('administrator', 'POST', '/api/mail/send')).statusCode).toBe(503)
})

test('an audience leaves as a file for a reason, and each person on it is told of it [ACC-5, PRI-9]', async () => {
  const path = '/api/audiences/customer/exports'
  expect((await ask('seller', 'POST', path, { channel: 'email' })).statusCode).toBe(422)
  // Nobody is given away who has not been told (NOT-12).
  const early = await ask('seller', 'POST', path, { channel: 'email', reason: 'ændrede vilkår' })
  expect([early.statusCode, early.json().permitted]).toEqual([200, 0])
  await database.owner.query('update diskret.notices set delivered_at = diskret.clock()')
  const made = await ask('seller', 'POST', path, { channel: 'email', reason: 'ændrede vilkår' })
  expect(made.statusCode, made.body).toBe(200)
  const { permitted, people, content, mediaType } = made.json()
  expect([permitted, mediaType]).toEqual([1, 'text/csv'])
  expect(content).toContain('mette@holm.example')
  const { rows } = await database.owner.query('select person_id, reason from diskret.disclosures')
  expect(rows).toEqual([{ person_id: people[0], reason: 'ændrede vilkår' }])
  expect((await ask('officer', 'POST', path, { reason: 'x' })).statusCode).toBe(403)
})

test('whether somebody is in the ledger is asked with the address in the body [ERA-14]', async () => {
  await ask('officer', 'POST', '/api/ledger', ['else@bo.example'])
  const check = (identifier: string) => ask('officer', 'POST', '/api/ledger/checks', { identifier })
  expect((await check('Else@bo.example')).json()).toEqual({ refused: true, kind: 'erased' })
  expect((await check('+45 20 12 34 56')).json()).toEqual({ refused: false, kind: null })
  expect((await check('else')).statusCode).toBe(422)
})

test('a key is shown once, works, and ends at once; keys are the administrator’s', async () => {
  const made = await ask('administrator', 'POST', '/api/api-keys', { role: 'officer', name: 'web shop' })
  expect(made.statusCode, made.body).toBe(201)
  const { id, key } = made.json()
  const withIt = () => app.inject({ url: '/api/assessments', headers: { authorization: `Bearer ${key}` } })
  expect((await withIt()).statusCode).toBe(200)
  const listed = await allOf('administrator', '/api/api-keys')
  expect(listed.find((one) => one.id === id)).toMatchObject({ name: 'web shop', role: 'officer' })
  expect(JSON.stringify(listed)).not.toContain(key)
  expect((await ask('administrator', 'DELETE', `/api/api-keys/${id}`)).json()).toEqual({ id, revoked: true })
  expect((await withIt()).statusCode).toBe(401)
  expect((await ask('officer', 'GET', '/api/api-keys')).statusCode).toBe(403)
})

test('the installation is examined over the API as by the command', async () => {
  const answer = await ask('administrator', 'GET', '/api/doctor')
  expect(answer.statusCode, answer.body).toBe(200)
  expect(answer.json().checks.map(({ name }: { name: string }) => name)).toEqual(
    expect.arrayContaining(['database', 'keys']),
  )
})
