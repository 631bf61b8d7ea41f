import type { FastifyInstance } from 'fastify'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { aCustomer } from '../../crm/people/builders.ts'
import { declarations } from '../../declarations.ts'
import { everything } from '../../frame.ts'
import { newId } from '../../platform/identifiers/new-id.ts'
import { problemTexts } from '../../problem-texts.ts'
import { createApiKey } from '../accounts/create-api-key.ts'
import { declarationOf } from '../declarations/personal-table.ts'
import type { StaffRole } from '../door/actor.ts'
import { buildServer } from '../http/build-server.ts'
import type { Services } from '../services.ts'
import { setUpForTest } from '../testing/person-builders.ts'
import { closeTestDatabase, openTestDatabase, type TestDatabase } from '../testing/test-database.ts'
import { testServices } from '../testing/test-services.ts'
import { readText } from './read-text.ts'
import { scanTexts } from './scan-texts.ts'

const congress = 'Opfølgning om 14 dage, for han er til sit partis kongres'
const operator = { kind: 'operator' } as const

let database: TestDatabase
let services: Services
let app: FastifyInstance
let person: string
const keys = {} as Record<StaffRole, string>

beforeAll(async () => {
  database = await openTestDatabase(declarations)
  const made = await testServices(database, declarations)
  services = { ...made, settings: { ...made.settings, rateLimit: 'off' } }
  await setUpForTest(database)
  app = await buildServer(services, { features: everything, problemTexts, version: '1' })
  for (const role of ['seller', 'officer'] as const)
    keys[role] = (
      await services.door.forPurpose('security', operator, (tx) => createApiKey(tx, { role, name: null }))
    ).key
  person = await aCustomer(services, { name: 'Jens Holm', emails: ['jens@fjord.example'] })
})
afterAll(async () => {
  await app.close()
  await closeTestDatabase(database)
})

const ask = (role: StaffRole, method: 'GET' | 'POST' | 'PATCH', url: string, payload?: object) =>
  app.inject({
    method,
    url,
    headers: { authorization: `Bearer ${keys[role]}`, 'accept-language': 'da' },
    ...(payload ? { payload } : {}),
  })
const queue = async () =>
  (await ask('officer', 'GET', '/api/text-findings')).json<{ items: Record<string, unknown>[] }>().items

test('a note that shows a political opinion is refused with the reason and a neutral wording [SPE-2, SPE-3]', async () => {
  const refused = await ask('seller', 'POST', '/api/notes', { people: [person], text: congress })
  expect(refused.statusCode).toBe(403)
  expect(refused.json()).toMatchObject({ rule: 'SPE-3', detail: expect.stringContaining('en politisk holdning') })
  expect(refused.json().errors).toEqual([
    { pointer: '/text', message: expect.stringMatching(/partis kongres.*→ “Opfølgning om 14 dage”/) },
  ])
  const neutral = await ask('seller', 'POST', '/api/notes', { people: [person], text: 'Opfølgning om 14 dage' })
  expect(neutral.statusCode).toBe(201)
  const { id, etag } = neutral.json<{ id: string; etag: string }>()
  const changed = await app.inject({
    method: 'PATCH',
    url: `/api/notes/${id}`,
    headers: { authorization: `Bearer ${keys.seller}`, 'if-match': etag },
    payload: { text: congress },
  })
  expect(changed.statusCode).toBe(403)
  const task = await ask('seller', 'POST', '/api/tasks', { person, title: 'Ring når han er ude af fængslet' })
  expect(task.statusCode).toBe(403)
})

test.each(
  declarations.tables
    .map(declarationOf)
    .flatMap((table) =>
      [...table.columns].flatMap(([column, declared]) =>
        declared.personal && declared.checked ? [`${table.name}.${column}`] : [],
      ),
    ),
)('PostgreSQL takes no %s that nobody looked at [SPE-3]', async (place) => {
  const [table, column] = place.split('.')
  const note = newId()
  await database.owner.query("insert into diskret.notes (id, text) values ($1, 'x')", [note])
  await database.owner.query(
    'insert into diskret.note_people (id, note_id, person_id) values (gen_random_uuid(), $1, $2)',
    [note, person],
  )
  const act: Record<string, string> = {
    notes: `update diskret.notes set text = 'Ring igen' where id = '${note}'`,
    tasks: `insert into diskret.tasks (id, person_id, title) values ('${newId()}', '${person}', 'Ring igen')`,
    tags: `insert into diskret.tags (id, person_id, tag) values ('${newId()}', '${person}', 'Ring igen')`,
  }
  expect(Object.keys(act), `an act that writes ${table}.${column}`).toContain(table)
  const change = (attest: boolean) =>
    services.door.forPurpose('customer', operator, async ({ client }) => {
      if (attest) await client.query('select diskret.attest_text($1)', ['Ring igen'])
      return (await client.query(act[table!]!)).rowCount
    })
  await expect(change(false)).rejects.toMatchObject({ constraint: 'SPE-3' })
  expect(await change(true)).toBe(1)
})

test('a word that sellers sort by is looked at like any text, one by one and for many [SPE-3]', async () => {
  const word = 'Han er sygemeldt med stress'
  expect((await ask('seller', 'POST', `/api/people/${person}/tags`, { tag: word })).statusCode).toBe(403)
  const many = await ask('seller', 'POST', '/api/bulk/tag', { selection: { ids: [person] }, add: [word] })
  expect(many.statusCode).toBe(403)
  expect(many.json()).toMatchObject({ rule: 'SPE-3', errors: [{ pointer: '/add' }] })
  const evidence = await ask('officer', 'POST', `/api/people/${person}/bases`, { kind: 'contract', evidence: word })
  expect(evidence.statusCode).toBe(403)
  expect((await ask('seller', 'POST', `/api/people/${person}/tags`, { tag: 'storkunde' })).statusCode).toBe(204)
})

test('an old word that shows something is taken off with its row [SPE-6]', async () => {
  await database.owner.query('insert into diskret.tags (id, person_id, tag) values ($1, $2, $3)', [
    newId(),
    person,
    'Han er sygemeldt med angst',
  ])
  await database.owner.query("delete from diskret.text_scans where place = 'tags.tag'")
  await scanTexts(services)
  const [found] = (await queue()).filter(({ place }) => place === 'tags.tag')
  const done = await ask('officer', 'POST', `/api/text-findings/${String(found!.id)}/decision`, { decision: 'redact' })
  expect(done.statusCode).toBe(200)
  const { rows } = await database.owner.query("select from diskret.tags where tag like 'Han er%'")
  expect(rows).toEqual([])
})

test('what somebody judged not sensitive is saved, and that very text only [SPE-8]', async () => {
  const text = `${congress}, som vi leverer kaffe til`
  const write = (words: string) => ask('seller', 'POST', '/api/notes', { people: [person], text: words })
  expect((await write(text)).statusCode).toBe(403)
  expect((await ask('seller', 'POST', '/api/text-dismissals', { text })).statusCode).toBe(204)
  expect((await write(text)).statusCode).toBe(201)
  expect((await write(`${text}. Han er også til sit partis kongres i maj`)).statusCode).toBe(403)
  expect((await ask('seller', 'POST', '/api/text-dismissals', { text: 'Ring i morgen' })).statusCode).toBe(422)
})

test('a sentence that was judged passes in every note, and the rest of the note is still looked at [SPE-8]', async () => {
  const sentence = 'Han er sygemeldt med stress.'
  const write = (words: string) => ask('seller', 'POST', '/api/notes', { people: [person], text: words })
  expect((await write(`Sendte tilbud. ${sentence}`)).statusCode).toBe(403)
  expect((await ask('seller', 'POST', '/api/text-dismissals', { text: sentence })).statusCode).toBe(204)
  expect((await write(`Sendte tilbud. ${sentence} Ring fredag.`)).statusCode).toBe(201)
  const other = await write(`${sentence} ${congress}`)
  expect(other.statusCode).toBe(403)
  expect(other.json<{ detail: string }>().detail).not.toContain('helbred')
})

test('an editor learns which sentences were judged, and a judgement grows with what is found later [SPE-8]', async () => {
  const sentence = 'Han er sygemeldt med stress.'
  const read = async (...texts: string[]) =>
    (await ask('seller', 'POST', '/api/text-judgements', { texts })).json<{ judgements: unknown[] }>().judgements
  expect(await read(sentence, ` ${sentence}`, 'Hun er sygemeldt med stress.')).toEqual([['health'], ['health'], null])
  // As if an older detector had heard something else in it.
  await database.owner.query("update diskret.text_dismissals set categories = '{union}' where categories = '{health}'")
  const refused = await ask('seller', 'POST', '/api/notes', { people: [person], text: sentence })
  expect(refused.statusCode).toBe(403)
  expect((await ask('seller', 'POST', '/api/text-dismissals', { text: sentence })).statusCode).toBe(204)
  expect((await read(sentence))[0]).toEqual(expect.arrayContaining(['health', 'union']))
  const saved = await ask('seller', 'POST', '/api/notes', { people: [person], text: sentence })
  expect(saved.statusCode).toBe(201)
})

test('what stands in the base is found, and the officer rewords, redacts or keeps it [SPE-6, SPE-7]', async () => {
  const old = async (text: string) => {
    const { rows } = await database.owner.query<{ id: string }>(
      'insert into diskret.notes (id, text) values ($1, $2) returning id',
      [newId(), text],
    )
    await database.owner.query(
      'insert into diskret.note_people (id, note_id, person_id) values (gen_random_uuid(), $1, $2)',
      [rows[0]!.id, person],
    )
    return rows[0]!.id
  }
  const textOf = async (id: string) =>
    (await database.owner.query<{ text: string }>('select text from diskret.notes where id = $1', [id])).rows[0]?.text
  await database.owner.query("delete from diskret.text_scans where place = 'notes.text'")
  const [reworded, redacted] = [
    await old(congress),
    await old('Sendte tilbud fredag. Han er sygemeldt med en depression.'),
  ]
  await scanTexts(services)
  expect((await ask('seller', 'GET', '/api/text-findings')).statusCode).toBe(403)
  const items = await queue()
  const idOf = (start: string) => items.find(({ text }) => String(text).startsWith(start))!.id
  const decide = (id: unknown, body: object) => ask('officer', 'POST', `/api/text-findings/${id}/decision`, body)
  const first = idOf('Opfølgning')
  expect((await decide(first, { decision: 'reword', text: 'Han er til kongres i sit parti' })).statusCode).toBe(422)
  expect((await decide(first, { decision: 'reword', text: 'Følg op om 14 dage' })).statusCode).toBe(200)
  expect((await decide(idOf('Sendte'), { decision: 'redact' })).statusCode).toBe(200)
  expect(await textOf(reworded)).toBe('Følg op om 14 dage')
  expect(await textOf(redacted)).toBe('Sendte tilbud fredag.')
  expect(await queue()).toEqual([])
  // Nothing new to read: nothing is found twice.
  expect(await scanTexts(services)).toBe(0)
  const statistics = (await ask('officer', 'GET', '/api/text-findings/statistics')).json()
  expect(statistics).toMatchObject({ open: 0, policy: 'refuse', waiting: [] })
  expect(statistics.decisions).toHaveLength(12)
  expect(statistics.decisions[11]).toMatchObject({ reworded: 1, redacted: expect.any(Number), judged: 2 })
  expect(statistics.decisions[11].found).toBeGreaterThanOrEqual(2)
})

test('texts that say the very same are decided at once [SPE-6]', async () => {
  for (const text of [congress, congress, congress, `${congress}. Ring`]) {
    const id = newId()
    await database.owner.query('insert into diskret.notes (id, text) values ($1, $2)', [id, text])
    await database.owner.query(
      'insert into diskret.note_people (id, note_id, person_id) values (gen_random_uuid(), $1, $2)',
      [id, person],
    )
  }
  await scanTexts(services)
  const items = await queue()
  expect(items.map(({ equal }) => equal)).toEqual([2, 2, 2, 0])
  const url = `/api/text-findings/${String(items[0]!.id)}/decision?equal=true`
  expect((await ask('officer', 'POST', url, { decision: 'reword', text: 'Følg op' })).json()).toEqual({ decided: 3 })
  const [left] = await queue()
  expect(left).toMatchObject({ text: `${congress}. Ring` })
  await ask('officer', 'POST', `/api/text-findings/${String(left!.id)}/decision`, { decision: 'redact' })
})

test('a note about two people is one text where all equal ones are decided [SPE-6]', async () => {
  const other = await aCustomer(services, { name: 'Mette Holm', emails: ['mette@fjord.example'] })
  const id = newId()
  await database.owner.query('insert into diskret.notes (id, text) values ($1, $2)', [id, congress])
  for (const about of [person, other])
    await database.owner.query(
      'insert into diskret.note_people (id, note_id, person_id) values (gen_random_uuid(), $1, $2)',
      [id, about],
    )
  await scanTexts(services)
  const items = await queue()
  expect(items).toHaveLength(2)
  const url = `/api/text-findings/${String(items[0]!.id)}/decision?equal=true`
  expect((await ask('officer', 'POST', url, { decision: 'redact' })).statusCode).toBe(200)
  expect(await queue()).toEqual([])
})

test('what a writer judges meanwhile waits no more, and is not counted [SPE-8]', async () => {
  const text = 'Hun er sygemeldt med en depression.'
  const id = newId()
  await database.owner.query('insert into diskret.notes (id, text) values ($1, $2)', [id, text])
  await database.owner.query(
    'insert into diskret.note_people (id, note_id, person_id) values (gen_random_uuid(), $1, $2)',
    [id, person],
  )
  await scanTexts(services)
  expect(await queue()).toHaveLength(1)
  expect((await ask('seller', 'POST', '/api/text-dismissals', { text })).statusCode).toBe(204)
  expect(await queue()).toEqual([])
  expect((await ask('officer', 'GET', '/api/text-findings/statistics')).json()).toMatchObject({ open: 0 })
})

test('a controller who chose to warn saves the text, and the officer finds it', async () => {
  await database.owner.query(`update diskret.installation set choices = choices || '{"sensitiveText": "warn"}'`)
  expect((await ask('seller', 'POST', '/api/notes', { people: [person], text: congress })).statusCode).toBe(201)
  await scanTexts(services)
  expect(await queue()).toMatchObject([{ kind: 'text', place: 'notes.text', text: congress }])
  await database.owner.query(`update diskret.installation set choices = choices || '{"sensitiveText": "refuse"}'`)
})

test('a text that is changed after it was read is read again, for better or worse [SPE-6]', async () => {
  const written = await ask('seller', 'POST', '/api/notes', { people: [person], text: 'Ring på torsdag' })
  const { id } = written.json<{ id: string }>()
  const change = (text: string) =>
    services.door.forPurpose('customer', operator, async ({ client }) => {
      await client.query('select diskret.attest_text($1)', [text])
      await client.query('update diskret.notes set text = $2 where id = $1', [id, text])
    })
  const texts = async () => (await queue()).map(({ text }) => text)
  const open = async () => (await ask('officer', 'GET', '/api/text-findings/statistics')).json<{ open: number }>().open
  await scanTexts(services)
  const before = { texts: await texts(), open: await open() }
  expect(before.texts).not.toContain('Ring på torsdag')
  const worse = `${congress}. Ring på torsdag`
  await change(worse)
  expect(await scanTexts(services)).toBe(1)
  expect(await texts()).toEqual([...before.texts, worse])
  expect(await scanTexts(services)).toBe(0)
  await change('Ring på fredag')
  expect(await scanTexts(services)).toBe(0)
  expect(await open()).toBe(before.open)
})

test('a text that is written while the scan goes by, under an older id, is read too [SPE-6]', async () => {
  const id = newId(Date.UTC(2020, 0, 1))
  const text = `${congress}, siger han`
  await services.door.forPurpose('customer', operator, async ({ client }) => {
    await client.query('select diskret.attest_text($1)', [text])
    await client.query('insert into diskret.tasks (id, person_id, title) values ($1, $2, $3)', [id, person, text])
  })
  expect(await scanTexts(services)).toBe(1)
  expect(await queue()).toContainEqual(expect.objectContaining({ place: 'tasks.title', text }))
})

test('a wording of the officer’s own is not put before them again [SPE-6, SPE-8]', async () => {
  const items = await queue()
  // Only the wider look of a sweep suspects something in these; which of them depends on how the detector was trained.
  const suspect = [
    'Har lovet lægen at holde sig hjemme',
    'Har lovet lægen at komme',
    'Lægen vil se ham',
    'Han skal ses af lægen',
    'Hun bærer kors',
    'Han spiser ikke frokost med os om fredagen',
    'Hun sidder ned hele dagen nu',
  ].find((text) => readText(text, 'live').findings.length === 0 && readText(text, 'sweep').findings.length > 0)
  expect(suspect).toBeDefined()
  const url = `/api/text-findings/${String(items[0]!.id)}/decision`
  const done = await ask('officer', 'POST', url, { decision: 'reword', text: suspect })
  expect(done.statusCode).toBe(200)
  await scanTexts(services)
  expect((await queue()).map(({ text }) => text)).not.toContain(suspect)
})

test('a job title that shows membership is refused when it is written, and found where a list brought it [SPE-3, SPE-6]', async () => {
  const title = 'Tillidsrepræsentant i HK'
  const change = (words: string) => ask('seller', 'PATCH', `/api/people/${person}`, { title: words })
  const refused = await change(title)
  expect(refused.statusCode).toBe(403)
  expect(refused.json()).toMatchObject({ rule: 'SPE-3', errors: [{ pointer: '/title' }] })
  const registered = await ask('officer', 'POST', '/api/people', {
    name: 'Bo Lund',
    emails: ['bo@fjord.example'],
    title,
    source: { from: 'person', description: 'messen i Herning' },
    basis: { kind: 'contract', evidence: 'ordre 4471' },
  })
  expect(registered.json()).toMatchObject({ rule: 'SPE-3', errors: [{ pointer: '/title' }] })
  for (const trade of ['Psykolog', 'Fængselsbetjent', 'Genetic Counsellor'])
    expect((await change(trade)).statusCode, trade).toBeLessThan(300)

  const listed = await aCustomer(services, { name: 'Kim Dal', emails: ['kim@fjord.example'] })
  await database.owner.query('update diskret.people set title = $2 where id = $1', [listed, title])
  await database.owner.query("delete from diskret.text_scans where place = 'people.title'")
  await scanTexts(services)
  const found = (await queue()).filter(({ place }) => place === 'people.title')
  expect(found).toMatchObject([{ text: title, isChangeable: true, person: { id: listed } }])
  const done = await ask('officer', 'POST', `/api/text-findings/${String(found[0]!.id)}/decision`, {
    decision: 'redact',
  })
  expect(done.statusCode).toBe(200)
  const { rows } = await database.owner.query('select title from diskret.people where id = $1', [listed])
  expect(rows).toEqual([{ title: null }])
})
