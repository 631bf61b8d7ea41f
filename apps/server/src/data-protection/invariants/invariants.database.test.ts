import { afterAll, beforeAll, expect, test } from 'vitest'
import { declarations } from '../../declarations.ts'
import { newId } from '../../platform/identifiers/new-id.ts'
import { recordAudit } from '../audit/record-audit.ts'
import { examine } from '../doctor/examine.ts'
import { erasePerson } from '../erasure/erase-person.ts'
import type { Services } from '../services.ts'
import { aPerson } from '../testing/person-builders.ts'
import { closeTestDatabase, openTestDatabase, type TestDatabase } from '../testing/test-database.ts'
import { testServices } from '../testing/test-services.ts'
import { checkOf } from './invariant.ts'
import { invariants } from './invariants.ts'

const system = { kind: 'system' } as const
const erased = { email: 'slettet@invarians.example', id: '' }
const guarded = ['people', 'legal_bases', 'email_addresses', 'invitations', 'notices', 'objections', 'consents']

let database: TestDatabase
let services: Services
beforeAll(async () => {
  database = await openTestDatabase(declarations)
  services = await testServices(database, declarations)
  await services.door.forPurpose('rights', system, (tx) => recordAudit(tx, { action: 'settings' }))
  erased.id = await aPerson(database, { email: erased.email, phone: null })
  await erasePerson(services, system, erased.id, { ground: 'A17ObjectA21', remember: 'erased' })
  await aPerson(database, { phone: null })
})
afterAll(() => closeTestDatabase(database))

/** What the doctor finds, by the name of the check. */
async function found(): Promise<Record<string, string>> {
  const { checks } = await examine(services, invariants.map(checkOf), true)
  return Object.fromEntries(checks.filter(({ ok }) => !ok).map(({ name, detail }) => [name, detail]))
}

/** A person who is then changed past triggers and policies, as no verb could; gone again after the look. */
async function broken(...statements: string[]): Promise<Record<string, string>> {
  const id = await aPerson(database, { phone: null })
  const source = newId()
  const { owner } = database
  for (const table of guarded) await owner.query(`alter table diskret.${table} disable trigger user`)
  await owner.query(
    "insert into diskret.sources (id, kind, from_person, description) values ($1, 'import', false, 'a list')",
    [source],
  )
  const fill = (text: string) => text.replaceAll('$person', `'${id}'`).replaceAll('$source', `'${source}'`)
  for (const text of statements) await owner.query(fill(text))
  const seen = await found()
  for (const table of ['notices', 'mail_people', 'invitations', 'objections', 'legal_bases', 'email_addresses'])
    await owner.query(`delete from diskret.${table} where person_id = $1`, [id])
  await owner.query("delete from diskret.mail_messages where recipient = 'a@invarians.example'")
  await owner.query('delete from diskret.people where id = $1', [id])
  await owner.query('delete from diskret.sources where id = $1', [source])
  for (const table of guarded) await owner.query(`alter table diskret.${table} enable trigger user`)
  return seen
}

const aMail = (state: string, kind = 'notice') =>
  `with made as (insert into diskret.mail_messages (id, kind, recipient, language, state, permitted_purposes, lasting_purposes)
     values (gen_random_uuid(), '${kind}', 'a@invarians.example', 'da', '${state}', 97, 97) returning id)
   insert into diskret.mail_people (id, mail_id, person_id) select gen_random_uuid(), id, $person from made`
const aNotice = (columns: string, values: string) =>
  `insert into diskret.notices (id, person_id, kind, due_at, recorded_at, ${columns}) values (gen_random_uuid(), $person, 'art14', diskret.clock() + interval '1 month', diskret.clock(), ${values})`
const theMail = "(select id from diskret.mail_messages where recipient = 'a@invarians.example' limit 1)"
const anInvitation = (state: string, columns = '', values = '') =>
  `insert into diskret.invitations (id, person_id, source_id, state, ends_on${columns}) values (gen_random_uuid(), $person, $source, '${state}', diskret.today() + 14${values})`

test('where nothing is broken every invariant holds', async () => {
  expect(await found()).toEqual({})
  expect(await broken('select 1')).toEqual({})
})

test.each([
  [
    'carried-permissions',
    'email_addresses: 1',
    'update diskret.email_addresses set permitted_purposes = 255 where person_id = $person',
  ],
  [
    'permissions',
    'other permissions',
    "insert into diskret.objections (id, person_id, purpose, state, recorded_by) values (gen_random_uuid(), $person, 'customer', 'upheld', 'person')",
  ],
  ['basis-or-end', 'without basis or day of erasure: 1', 'delete from diskret.legal_bases where person_id = $person'],
  [
    'nobody-resurrected',
    'held again: 1',
    `update diskret.email_addresses set address = '${erased.email}' where person_id = $person`,
  ],
  ['notices-sent-once', 'more mails than duties', aMail('held')],
  ['notices-sent-once', 'went and that are open: 1', aMail('sent'), aNotice('mail_id', theMail)],
  [
    'notices-sent-once',
    'a mail that did not go: 1',
    aMail('waiting'),
    aNotice('mail_id, delivered_at, channel', `${theMail}, diskret.clock(), 'email'`),
  ],
  ['notices-sent-once', 'wait for a refused mail: 1', aMail('refused'), aNotice('mail_id', theMail)],
  ['invitations-consistent', 'keep the list: 1', anInvitation('agreed', ', waiting', ", 'x'")],
  ['invitations-consistent', 'count without a message: 1', anInvitation('open', ', sent_at', ', diskret.clock()')],
  [
    'invitations-consistent',
    'outlast their end: 1',
    'delete from diskret.legal_bases where person_id = $person',
    anInvitation('open'),
  ],
  [
    'audit-complete',
    'objections (recorded_at) without an entry: 1',
    "insert into diskret.objections (id, person_id, purpose, state, recorded_by) values (gen_random_uuid(), $person, 'marketing', 'upheld', 'person')",
  ],
  [
    'waiting-work',
    'wait longer than any pause: 1',
    aMail('waiting'),
    "update diskret.mail_messages set next_attempt_at = diskret.clock() + interval '3 days' where recipient = 'a@invarians.example'",
  ],
])('the doctor finds a break of %s: %s', async (name, detail, ...statements) => {
  expect((await broken(...statements))[name]).toContain(detail)
})

test('the doctor finds who was erased and is here, and an audit that a role may change [ERA-1, AUD-2]', async () => {
  const { owner } = database
  await owner.query("insert into diskret.people (id, name, due_for_erasure_on) values ($1, 'Igen', '2099-01-01')", [
    erased.id,
  ])
  await owner.query(`grant delete on diskret.audit_entries to "${database.door.names.of('customer')}"`)
  const seen = await found()
  expect(seen['erased-are-gone']).toBe('erased and still held: 1')
  expect(seen['audit-complete']).toContain('audit_entries that roles may change: 1')
  expect(seen['audit-complete']).toContain('entries of erasures that did not happen: 1')
})
