import type { FastifyInstance } from 'fastify'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { aCustomer } from './crm/people/builders.ts'
import { createApiKey } from './data-protection/accounts/create-api-key.ts'
import { type Accounts, openAccounts } from './data-protection/accounts/open-accounts.ts'
import { evidenceOfFile } from './data-protection/consents/consent-statement.ts'
import { recordConsent } from './data-protection/consents/record-consent.ts'
import { rolesOpenTo, type StaffRole, staffRoles } from './data-protection/door/actor.ts'
import { buildServer } from './data-protection/http/build-server.ts'
import { type AccessRole, accessRoles } from './data-protection/purposes/purposes.ts'
import type { Services } from './data-protection/services.ts'
import { setUpForTest } from './data-protection/testing/person-builders.ts'
import { closeTestDatabase, openTestDatabase, type TestDatabase } from './data-protection/testing/test-database.ts'
import { testServices } from './data-protection/testing/test-services.ts'
import { declarations } from './declarations.ts'
import { everything } from './frame.ts'
import { newId } from './platform/identifiers/new-id.ts'
import { problemTexts } from './problem-texts.ts'

/**
 * Who gets what over HTTP, for every operation of the description and every role, so that an operation is covered the day it is
 * added. Three people: a customer, a customer who also wants the newsletter, and one whom only a first message concerns.
 */
interface Operation {
  method: 'GET' | 'POST' | 'PATCH' | 'DELETE'
  path: string
  roles: StaffRole[]
  /** Purposes and desks under which it may run. */
  purposes: AccessRole[]
  isOpen: boolean
}
type Asking = StaffRole | 'nobody' | 'a wrong key'

let database: TestDatabase
let services: Services
let app: FastifyInstance
let accounts: Accounts
let operations: Operation[]
const keys = {} as Record<Asking, string | null>
const ids = { customer: '', reader: '', invited: '', note: '', task: '', company: '' }
/** Words that stand in the data of one of them only. */
const marks = { customer: 'kvidderholm', reader: 'sommerfugldal', invited: 'tordenskjoldby' }
const operator = { kind: 'operator' } as const

beforeAll(async () => {
  database = await openTestDatabase(declarations)
  services = await testServices(database, declarations)
  await setUpForTest(database)
  accounts = await openAccounts(services)
  const settings = { ...services.settings, rateLimit: 'off' as const }
  app = await buildServer({ ...services, settings }, { features: everything, problemTexts, version: '1', accounts })
  for (const role of staffRoles)
    keys[role] = (
      await services.door.forPurpose('security', operator, (tx) => createApiKey(tx, { role, name: null }))
    ).key
  keys.nobody = null
  keys['a wrong key'] = `dk_${'x'.repeat(43)}`
  await fill()
  const { paths } = (await app.inject({ url: '/api/openapi.json' })).json<{
    paths: Record<string, Record<string, { 'x-roles'?: StaffRole[]; 'x-purpose'?: AccessRole[]; security?: unknown[] }>>
  }>()
  operations = Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => ({
      method: method.toUpperCase() as Operation['method'],
      path,
      roles: operation['x-roles'] ?? [],
      purposes: operation['x-purpose'] ?? [],
      isOpen: operation.security?.length === 0,
    })),
  )
})
afterAll(async () => {
  await app.close()
  await accounts.close()
  await closeTestDatabase(database)
})

async function fill() {
  for (const whose of ['customer', 'reader'] as const)
    ids[whose] = await aCustomer(services, {
      name: `Mette ${marks[whose]}`,
      emails: [`mette@${marks[whose]}.example`],
    })
  await services.door.forPurpose('rights', operator, (tx) =>
    recordConsent(tx, services, {
      personId: ids.reader,
      purpose: 'marketing',
      channel: 'email',
      method: 'paper',
      givenAt: services.clock.now(),
      evidence: evidenceOfFile('form.txt', Buffer.from('Jeg siger ja.')),
    }),
  )
  const invited = await ask('seller', 'POST', '/api/people', {
    name: `Bo ${marks.invited}`,
    emails: [`bo@${marks.invited}.example`],
    source: { from: 'elsewhere', description: 'messen' },
    basis: { kind: 'invitation' },
  })
  expect(invited.statusCode, invited.body).toBe(201)
  ids.invited = invited.json().id
  const company = await ask('seller', 'POST', '/api/companies', { name: 'Vinhuset ApS' })
  ids.company = company.json().id
  const note = await ask('seller', 'POST', '/api/notes', { text: `Ring til ${marks.customer}`, people: [ids.customer] })
  expect(note.statusCode, note.body).toBe(201)
  ids.note = note.json().id
  const task = await ask('seller', 'POST', '/api/tasks', {
    title: `Tilbud til ${marks.customer}`,
    person: ids.customer,
  })
  expect(task.statusCode, task.body).toBe(201)
  ids.task = task.json().id
}

function ask(
  who: Asking,
  method: Operation['method'],
  url: string,
  payload?: unknown,
  headers: Record<string, string> = {},
) {
  const key = keys[who]
  return app.inject({
    method,
    url,
    headers: { ...(key ? { authorization: `Bearer ${key}` } : {}), ...headers },
    ...(payload === undefined ? {} : { payload: payload as object }),
  })
}

const addressOf = (path: string, id: string) => path.replaceAll(/\{[^}]+\}/g, id)

test('every operation is refused to the roles that it does not name, before anything of it is read [PRI-2]', async () => {
  for (const { method, path, roles, isOpen } of operations) {
    if (isOpen) continue
    for (const who of [...staffRoles, 'nobody', 'a wrong key'] as const) {
      // What is sent is nonsense: whoever may not ask learns that and nothing else.
      const answer = await ask(who, method, addressOf(path, newId()), method === 'GET' ? undefined : {})
      const may = (roles as string[]).includes(who)
      const title = `${method} ${path} as ${who}: ${answer.statusCode} ${answer.body.slice(0, 300)}`
      if (who === 'nobody' || who === 'a wrong key') expect(answer.statusCode, title).toBe(401)
      // There is no mail server here.
      else if (may && path === '/api/mail/send') expect(answer.statusCode, title).toBe(503)
      else if (may) expect([200, 201, 202, 204, 403, 404, 409, 415, 422], title).toContain(answer.statusCode)
      else expect(answer.statusCode, title).toBe(403)
      if (answer.statusCode < 400) continue
      expect(answer.headers['content-type'], title).toContain('application/problem+json')
      expect(answer.json(), title).toMatchObject({
        type: expect.stringMatching(/^urn:diskret:problem:/),
        status: answer.statusCode,
        detail: expect.any(String),
        errors: expect.any(Array),
      })
      if (!may && answer.statusCode === 403 && !answer.json().type.endsWith('role-not-allowed'))
        expect(answer.json().rule, title).toBe('PRI-2')
    }
  }
})

test('every operation is open under exactly the purposes it names and the role opens, whichever is asked for [PRI-2]', async () => {
  const asked = { open: 0, closed: 0, unknown: 0 }
  for (const { method, path, roles, purposes, isOpen } of operations) {
    if (isOpen || purposes.length === 0) continue
    const foreign = accessRoles.find((purpose) => !purposes.includes(purpose))
    for (const role of roles)
      for (const purpose of [...purposes, ...(foreign ? [foreign] : [])]) {
        // Nobody has this id, and the body is nonsense: only whether the door opens is asked.
        const body = method === 'GET' ? undefined : {}
        const answer = await ask(role, method, addressOf(path, newId()), body, { 'diskret-purpose': purpose })
        const title = `${method} ${path} as ${role} under ${purpose}: ${answer.statusCode} ${answer.body.slice(0, 300)}`
        const problem = answer.statusCode < 400 ? '' : String(answer.json().type)
        const isNamed = purposes.includes(purpose)
        const may = isNamed && rolesOpenTo({ kind: 'account', id: '', roles: [role] }).includes(purpose)
        asked[may ? 'open' : isNamed ? 'closed' : 'unknown'] += 1
        if (may) expect(problem, title).not.toMatch(/purpose-not-open|purpose-unknown/)
        else if (isNamed) expect([answer.statusCode, answer.json().rule], title).toEqual([403, 'PRI-2'])
        else expect([answer.statusCode, problem], title).toEqual([422, 'urn:diskret:problem:purpose-unknown'])
      }
  }
  for (const count of Object.values(asked)) expect(count).toBeGreaterThan(50)
}, 300_000)

/** Whose data may stand in an answer to each role. */
const visible: Record<StaffRole, (keyof typeof marks)[]> = {
  seller: ['customer', 'reader', 'invited'],
  marketer: ['reader', 'invited'],
  officer: ['customer', 'reader', 'invited'],
  administrator: [],
}

describe.each(staffRoles.map((role) => [role] as const))('as %s', (role) => {
  test('no answer, whatever id and purpose it is asked with, holds a word of somebody hidden [PRI-2]', async () => {
    let told = 0
    const open = rolesOpenTo({ kind: 'account', id: '', roles: [role] })
    for (const { method, path } of operations) {
      if (method !== 'GET') continue
      const addresses = path.includes('{')
        ? [...Object.values(ids), ...(path.includes('{purpose}') ? open : [])].map((id) => addressOf(path, id))
        : [path, `${path}?search=example`]
      for (const url of addresses)
        for (const purpose of [undefined, ...open]) {
          const answer = await ask(role, 'GET', url, undefined, purpose ? { 'diskret-purpose': purpose } : {})
          expect(answer.statusCode, `${url} ${purpose}`).toBeLessThan(500)
          for (const [whose, mark] of Object.entries(marks)) {
            if (!answer.body.includes(mark)) continue
            // The administrator keeps mail going, and reads the outbox.
            if (role === 'administrator' && path.startsWith('/api/mail')) continue
            expect(visible[role], `${url} ${purpose}: ${whose}`).toContain(whose)
            told += 1
          }
        }
    }
    if (role !== 'administrator') expect(told).toBeGreaterThan(0)
  })
})

test('a website is a page of the web: nothing that a click would run is taken', async () => {
  for (const website of [
    'javascript:alert(1)',
    'data:text/html,<script>1</script>',
    'file:///etc/passwd',
    'vinhuset',
  ]) {
    const refused = await ask('seller', 'POST', '/api/companies', { name: 'Kælderen ApS', website })
    expect([refused.statusCode, refused.json().errors[0].pointer], website).toEqual([422, '/website'])
  }
  const taken = await ask('seller', 'POST', '/api/companies', {
    name: 'Kælderen ApS',
    website: 'https://vin.example/om',
  })
  expect(taken.statusCode, taken.body).toBe(201)
})

test('a purpose shows whom it concerns: an invited person is no customer, a customer gets no newsletter [PRI-2]', async () => {
  const listed = async (who: StaffRole, purpose: string) => {
    const answer = await ask(who, 'GET', '/api/people?limit=200', undefined, { 'diskret-purpose': purpose })
    return answer
      .json<{ items: { id: string }[] }>()
      .items.map(({ id }) => id)
      .sort()
  }
  const { customer, reader, invited } = ids
  expect(await listed('seller', 'customer')).toEqual([customer, reader].sort())
  expect(await listed('seller', 'invitation')).toEqual([invited])
  expect(await listed('marketer', 'marketing')).toEqual([reader])
  expect(await listed('officer', 'rights')).toEqual([customer, reader, invited].sort())
})

test('an export is the officer’s, comes whole, and is on record with the person as recipient [ACC-5]', async () => {
  const body = { kind: 'access', format: 'json' }
  for (const who of ['seller', 'marketer', 'administrator'] as const)
    expect((await ask(who, 'POST', `/api/people/${ids.reader}/exports`, body)).statusCode).toBe(403)
  const made = await ask('officer', 'POST', `/api/people/${ids.reader}/exports`, body)
  expect(made.statusCode, made.body).toBe(200)
  expect(made.json()).toMatchObject({ mediaType: 'application/json', digest: expect.stringMatching(/^[0-9a-f]{64}$/) })
  expect(made.json().content).toContain(marks.reader)
  for (const other of [marks.customer, marks.invited]) expect(made.json().content).not.toContain(other)
  const { rows } = await database.owner.query('select person_id, recipient from diskret.disclosures')
  expect(rows).toEqual([{ person_id: ids.reader, recipient: 'person' }])
  const wrong = await ask('officer', 'POST', `/api/people/${ids.reader}/exports`, { kind: 'access', format: 'vcard' })
  expect(wrong.statusCode).toBe(422)
  expect((await ask('officer', 'POST', `/api/people/${newId()}/exports`, body)).statusCode).toBe(404)
})

test('the audit names ids and never a word of anybody; only an officer reads it [AUD-1]', async () => {
  const answer = await ask('officer', 'GET', `/api/audit?limit=200&person=${ids.reader}`)
  expect(answer.statusCode).toBe(200)
  expect(answer.json().items.map(({ action }: { action: string }) => action)).toContain('export')
  for (const mark of Object.values(marks)) expect(answer.body).not.toContain(mark)
  expect((await ask('officer', 'GET', '/api/audit?person=mette')).json().errors).toMatchObject([
    { pointer: '/query/person' },
  ])
})

test('what is due is listed without being done, and done on a word', async () => {
  const listed = await ask('officer', 'POST', '/api/due?dryRun=true&within=P60D')
  expect(listed.statusCode, listed.body).toBe(200)
  expect(listed.json().map(({ person }: { person: string }) => person)).toContain(ids.invited)
  expect((await ask('officer', 'POST', '/api/due?within=soon&dryRun=true')).statusCode).toBe(422)
  expect((await ask('officer', 'POST', '/api/due')).json()).toEqual({ done: expect.any(Object) })
})

test('the registers tell what is held of people, and nobody', async () => {
  for (const path of ['/api/registers/record', '/api/registers/fields']) {
    const answer = await ask('officer', 'GET', path)
    expect(answer.statusCode).toBe(200)
    for (const mark of Object.values(marks)) expect(answer.body).not.toContain(mark)
  }
  const record = (await ask('officer', 'GET', '/api/registers/record?language=da')).json()
  expect(record.activities.map(({ purpose }: { purpose: string }) => purpose)).toContain('customer')
})

test('the ledger takes people of before, and tells afterwards only that somebody is not to be registered [ERA-14]', async () => {
  const added = await ask('officer', 'POST', '/api/ledger', [
    { email: 'tidligere@kunde.example', name: 'Else Bo' },
    'x',
  ])
  expect(added.json()).toMatchObject({ added: 1, unusable: [2] })
  const again = await ask('officer', 'POST', '/api/ledger', ['tidligere@kunde.example'])
  expect(again.json()).toMatchObject({ added: 0, known: 1 })
  const refused = await ask('seller', 'POST', '/api/people', {
    name: 'Else Bo',
    emails: ['Tidligere@kunde.example'],
    source: { from: 'elsewhere', description: 'messen' },
    basis: { kind: 'contract', evidence: 'ordre 1' },
  })
  expect(refused.statusCode).toBe(403)
  expect(refused.json().rule).toBeTruthy()
  expect(refused.body).not.toMatch(/Else|tidligere/i)
})

test('an erasure is planned, done once, and then there is nobody [ERA-1]', async () => {
  const path = `/api/people/${ids.customer}`
  for (const who of ['seller', 'marketer', 'administrator'] as const)
    expect((await ask(who, 'DELETE', path)).statusCode).toBe(403)
  const planned = await ask('officer', 'DELETE', `${path}?dryRun=true`)
  expect([planned.statusCode, planned.json().state]).toEqual([200, 'planned'])
  const done = await ask('officer', 'DELETE', path)
  expect([done.statusCode, done.json().state], done.body).toEqual([200, 'done'])
  expect(done.json().plan).toEqual(planned.json().plan)
  const twice = await ask('officer', 'DELETE', path)
  expect([twice.statusCode, twice.json().type]).toEqual([404, 'urn:diskret:problem:person-not-found'])
  for (const who of ['seller', 'officer'] as const) expect((await ask(who, 'GET', path)).statusCode).toBe(404)
  const wrongGround = await ask('officer', 'DELETE', `/api/people/${ids.reader}?ground=because`)
  expect(wrongGround.json().errors).toMatchObject([{ pointer: '/query/ground' }])
  const cases = await ask('officer', 'GET', '/api/erasures?state=done')
  expect(cases.json().items).toMatchObject([{ person: ids.customer, state: 'done' }])
  const place = { table: 'notes', id: newId(), decision: 'redact' }
  expect((await ask('officer', 'POST', `/api/erasures/${newId()}/places`, place)).statusCode).toBeOneOf([404, 422])
})
