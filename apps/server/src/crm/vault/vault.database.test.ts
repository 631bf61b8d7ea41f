import type { FastifyInstance } from 'fastify'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { createApiKey } from '../../data-protection/accounts/create-api-key.ts'
import type { StaffRole } from '../../data-protection/door/actor.ts'
import { scanTexts } from '../../data-protection/free-text/scan-texts.ts'
import { buildServer } from '../../data-protection/http/build-server.ts'
import { type AccessRole, accessRoles } from '../../data-protection/purposes/purposes.ts'
import type { Services } from '../../data-protection/services.ts'
import { setUpForTest } from '../../data-protection/testing/person-builders.ts'
import { closeTestDatabase, openTestDatabase, type TestDatabase } from '../../data-protection/testing/test-database.ts'
import { testServices } from '../../data-protection/testing/test-services.ts'
import { declarations } from '../../declarations.ts'
import { everything } from '../../frame.ts'
import { newId } from '../../platform/identifiers/new-id.ts'
import { problemTexts } from '../../problem-texts.ts'
import { aCustomer } from '../people/builders.ts'

const sentence = 'Han er sygemeldt med stress.'
const operator = { kind: 'operator' } as const
const signed = Buffer.from('Jeg siger udtrykkeligt ja til, at I gemmer det om mit helbred. Jens Holm').toString(
  'base64',
)

let database: TestDatabase
let services: Services
let app: FastifyInstance
let person: string
let note: string
const keys = {} as Record<'seller' | 'other' | 'marketer' | 'officer', string>

beforeAll(async () => {
  database = await openTestDatabase(declarations)
  const made = await testServices(database, declarations)
  services = { ...made, settings: { ...made.settings, rateLimit: 'off' } }
  await setUpForTest(database)
  app = await buildServer(services, { features: everything, problemTexts, version: '1' })
  const roles: [keyof typeof keys, StaffRole][] = [
    ['seller', 'seller'],
    ['other', 'seller'],
    ['marketer', 'marketer'],
    ['officer', 'officer'],
  ]
  for (const [name, role] of roles)
    keys[name] = (
      await services.door.forPurpose('security', operator, (tx) => createApiKey(tx, { role, name: null }))
    ).key
  person = await aCustomer(services, { name: 'Jens Holm', emails: ['jens@fjord.example'] })
  note = (await ask('seller', 'POST', '/api/notes', { people: [person], text: 'Sendte tilbud.' })).json().id
})
afterAll(async () => {
  await app.close()
  await closeTestDatabase(database)
})

const ask = (who: keyof typeof keys, method: 'GET' | 'POST' | 'DELETE', url: string, payload?: object) =>
  app.inject({
    method,
    url,
    headers: { authorization: `Bearer ${keys[who]}`, 'accept-language': 'da' },
    ...(payload ? { payload } : {}),
  })
const keep = (text = sentence, category = 'health') =>
  ask('seller', 'POST', `/api/notes/${note}/vault`, { person, category, text })
const agree = (content = signed) =>
  ask('seller', 'POST', `/api/people/${person}/vault-consents`, {
    category: 'health',
    language: 'da',
    method: 'paper',
    givenAt: '2026-01-05T10:00:00Z',
    evidence: { name: 'samtykke.txt', content },
  })
const marksOf = async (who: keyof typeof keys) =>
  (await ask(who, 'GET', `/api/notes/${note}`)).json<{ vault: { id: string; endsOn: string }[] }>().vault
const lying = async () =>
  (await database.owner.query('select count(*)::int as n from diskret.vault_texts')).rows[0].n as number

test('without an explicit consent of the person nothing is kept [SPE-5]', async () => {
  const refused = await keep()
  expect(refused.statusCode).toBe(403)
  expect(refused.json()).toMatchObject({ rule: 'SPE-5', detail: expect.stringContaining('helbred') })
  const asked = await ask('seller', 'GET', `/api/people/${person}/vault-consent?category=health`)
  expect(asked.json()).toMatchObject({ consent: null, wording: { da: expect.stringContaining('om mit helbred') } })
})

test('on signed words the sentence is kept, twelve months at most; the note says that it is there and not what [CON-11, SPE-5]', async () => {
  expect((await agree()).json()).toMatchObject({ status: 'given', missing: [] })
  expect((await keep('Ring fredag')).statusCode).toBe(422)
  expect((await keep(`${sentence} Han er til sit partis kongres`)).statusCode).toBe(422)
  const kept = await keep()
  expect(kept.statusCode).toBe(201)
  const { id, endsOn } = kept.json<{ id: string; endsOn: string }>()
  expect(endsOn).toBe('2027-01-05')
  expect(await marksOf('seller')).toEqual([{ id, endsOn }])
  expect(await marksOf('other')).toEqual([{ id, endsOn }])
  const timeline = await ask('other', 'GET', `/api/people/${person}/timeline`)
  expect(timeline.json().items[0].details.vault).toEqual([{ id, endsOn }])
  expect(timeline.body).not.toContain('sygemeldt')
  // That somebody agreed tells of what, so those who may not look do not see it either.
  expect(timeline.body).not.toContain('health')
})

test('who put it there and officers may look, and each look is written down; others find nothing [SPE-5]', async () => {
  const [mark] = await marksOf('seller')
  const look = (who: keyof typeof keys) => ask(who, 'POST', `/api/vault/${mark!.id}/looks`)
  expect((await look('seller')).json()).toMatchObject({ text: sentence, category: 'health' })
  expect((await look('officer')).json()).toMatchObject({ text: sentence })
  expect((await look('other')).statusCode).toBe(404)
  expect((await look('marketer')).statusCode).toBe(403)
  const { rows } = await database.owner.query(
    `select actor, purpose from diskret.audit_entries where action = 'look' and details->>'vault' = $1`,
    [mark!.id],
  )
  expect(rows).toHaveLength(2)
  expect(new Set(rows.map(({ purpose }) => purpose))).toEqual(new Set(['sensitive']))
})

test.each(accessRoles.filter((role) => role !== 'sensitive' && role !== 'rights').map((role) => [role]))(
  'under %s the vault is closed, and so are the consents to it [SPE-5, PRI-4]',
  async (role: AccessRole) => {
    const count = (query: string) =>
      services.door.forPurpose(role, operator, async ({ client }) => (await client.query(query)).rows.length)
    for (const column of ['text', 'category', 'id', 'person_id'])
      await expect(count(`select "${column}" from diskret.vault_texts`)).rejects.toMatchObject({ code: '42501' })
    const consents = await count("select id from diskret.consents where purpose = 'sensitive'").catch(
      ({ code }: { code: string }) => code,
    )
    expect([0, '42501']).toContain(consents)
  },
)

test('PostgreSQL takes no text on the consent of somebody else, to something else, or without one [SPE-5]', async () => {
  const other = await aCustomer(services, { name: 'Mette Holm', emails: ['mette@fjord.example'] })
  const { rows } = await database.owner.query("select id from diskret.consents where purpose = 'sensitive'")
  const insert = (about: string, category: string) =>
    services.door.forPurpose('sensitive', operator, ({ client }) =>
      client.query(
        `insert into diskret.vault_texts (id, person_id, note_id, consent_id, category, text, author_id) values ($1, $2, $3, $4, $5, $6, 'x')`,
        [newId(), about, note, rows[0].id, category, sentence],
      ),
    )
  await expect(insert(person, 'religion')).rejects.toMatchObject({ constraint: 'SPE-5' })
  // Who agreed to nothing is not there at all for that purpose.
  await expect(insert(other, 'health')).rejects.toMatchObject({ constraint: 'hidden_subject' })
  await expect(insert(person, 'criminal')).rejects.toMatchObject({ code: '23514' })
})

/** An old note that holds the words, read through by the sweep. @returns the note and its findings in the queue */
async function anOldNote(text: string, about: string) {
  const id = newId()
  await database.owner.query('insert into diskret.notes (id, text) values ($1, $2)', [id, text])
  await database.owner.query(
    'insert into diskret.note_people (id, note_id, person_id) values (gen_random_uuid(), $1, $2)',
    [id, about],
  )
  await scanTexts(services)
  return id
}
const waiting = async () =>
  (await ask('officer', 'GET', '/api/text-findings')).json<{ items: { id: string; person: { id: string } }[] }>().items
const textOf = async (id: string) =>
  (await database.owner.query<{ text: string }>('select text from diskret.notes where id = $1', [id])).rows[0]?.text

test('from the queue the officer puts into the vault what the person agreed to, and takes it back [SPE-5, SPE-6]', async () => {
  const old = await anOldNote(`Sendte tilbud. ${sentence}`, person)
  const [found] = await waiting()
  const move = (who: keyof typeof keys, id: string) => ask(who, 'POST', `/api/text-findings/${id}/vault`)
  expect((await move('seller', found!.id)).statusCode).toBe(403)
  const moved = await move('officer', found!.id)
  expect(moved.json()).toMatchObject({ decided: 1, left: 0, undo: expect.any(String) })
  expect(await textOf(old)).toBe('Sendte tilbud.')
  expect(await waiting()).toEqual([])
  const { vault } = (await ask('seller', 'GET', `/api/notes/${old}`)).json<{ vault: { id: string }[] }>()
  expect(vault).toHaveLength(1)
  const look = await ask('officer', 'POST', `/api/vault/${vault[0]!.id}/looks`)
  expect(look.json()).toMatchObject({ text: sentence, category: 'health' })
  const { rows } = await database.owner.query(
    "select details::text from diskret.audit_entries where details->>'text' = 'vault'",
  )
  expect(rows).toEqual([{ details: expect.not.stringContaining('sygemeldt') }])
  const undone = await ask('officer', 'POST', '/api/undo', { token: moved.json().undo })
  expect(undone.json()).toEqual({ people: 1 })
  expect(await textOf(old)).toBe(`Sendte tilbud. ${sentence}`)
  expect(await lying()).toBe(1)
  expect((await waiting()).map(({ id }) => id)).toEqual([found!.id])
  expect((await ask('officer', 'POST', '/api/undo', { token: moved.json().undo })).statusCode).toBe(409)
  await ask('officer', 'POST', `/api/text-findings/${found!.id}/decision`, { decision: 'redact' })
})

test('of equal texts those go whose person agreed; an offence, a number and two things at once never [SPE-5, SPE-10]', async () => {
  const mette = await aCustomer(services, { name: 'Mette Bro', emails: ['mette.bro@fjord.example'] })
  const [mine, hers] = [await anOldNote(sentence, person), await anOldNote(sentence, mette)]
  const of = async (about: string) => (await waiting()).find((item) => item.person.id === about)!.id
  const without = await ask('officer', 'POST', `/api/text-findings/${await of(mette)}/vault`)
  expect(without.json()).toMatchObject({ rule: 'SPE-5', detail: expect.stringContaining('helbred') })
  const moved = await ask('officer', 'POST', `/api/text-findings/${await of(person)}/vault?equal=true`)
  expect(moved.json()).toMatchObject({ decided: 1, left: 1 })
  expect([await textOf(mine), await textOf(hers)]).toEqual(['Se boksen.', sentence])
  await ask('officer', 'POST', `/api/text-findings/${await of(mette)}/decision`, { decision: 'redact' })
  await anOldNote('Han sidder i fængsel for vold.', person)
  const offence = await ask('officer', 'POST', `/api/text-findings/${await of(person)}/vault`)
  expect(offence.json()).toMatchObject({ rule: 'SPE-5', detail: expect.stringContaining('strafbare forhold') })
  await ask('officer', 'POST', `/api/text-findings/${await of(person)}/decision`, { decision: 'redact' })
  expect((await ask('seller', 'DELETE', `/api/notes/${mine}`)).statusCode).toBe(200)
})

test('a task that is found goes into the vault beside a note that says so [SPE-5]', async () => {
  const task = newId()
  await database.owner.query('insert into diskret.tasks (id, person_id, title) values ($1, $2, $3)', [
    task,
    person,
    `Ring fredag. ${sentence}`,
  ])
  await scanTexts(services)
  const [found] = await waiting()
  const moved = await ask('officer', 'POST', `/api/text-findings/${found!.id}/vault`)
  expect(moved.json()).toEqual({ decided: 1, left: 0, undo: null })
  const { rows } = await database.owner.query<{ title: string; id: string; text: string }>(
    `select t.title, n.id, n.text from diskret.tasks t, diskret.vault_texts v join diskret.notes n on n.id = v.note_id
     where t.id = $1 and n.text = 'Se boksen.'`,
    [task],
  )
  expect(rows).toEqual([{ title: 'Ring fredag.', id: expect.any(String), text: 'Se boksen.' }])
  expect((await ask('seller', 'DELETE', `/api/notes/${rows[0]!.id}`)).statusCode).toBe(200)
})

test('the access report tells it, the erasure plan counts it, and it keeps nobody registered [ACC-1, ERA-1]', async () => {
  const fields = await ask('officer', 'GET', '/api/registers/fields')
  expect(fields.body).toContain('Tekst i boksen')
  const erasure = await ask('officer', 'DELETE', `/api/people/${person}?dryRun=true&ground=A17NonNecessity`)
  expect(erasure.body).toContain('vault_texts')
  await expect(
    database.owner.query(
      "update diskret.legal_bases set closed_at = diskret.clock() where person_id = $1 and purpose <> 'sensitive'",
      [person],
    ),
  ).rejects.toMatchObject({ constraint: 'basis_or_end' })
})

test('a withdrawal empties the vault in the same statement, and so does the end of the note [SPE-5, CON-31]', async () => {
  expect(await lying()).toBe(1)
  expect((await ask('seller', 'POST', `/api/people/${person}/withdrawals`, { purpose: 'sensitive' })).statusCode).toBe(
    200,
  )
  expect(await lying()).toBe(0)
  expect((await keep()).statusCode).toBe(403)
  expect((await agree()).statusCode).toBe(403)
  const later = await ask('seller', 'POST', `/api/people/${person}/vault-consents`, {
    category: 'health',
    language: 'da',
    method: 'paper',
    givenAt: services.clock.now().toISOString(),
    evidence: { name: 'samtykke.txt', content: signed },
  })
  expect(later.json()).toMatchObject({ status: 'given' })
  expect((await keep()).statusCode).toBe(201)
  expect((await ask('seller', 'DELETE', `/api/notes/${note}`)).statusCode).toBe(200)
  expect(await lying()).toBe(0)
})
