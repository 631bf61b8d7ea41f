import type { FastifyInstance } from 'fastify'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { createApiKey } from '../../data-protection/accounts/create-api-key.ts'
import type { StaffRole } from '../../data-protection/door/actor.ts'
import { buildServer } from '../../data-protection/http/build-server.ts'
import { closeTestDatabase } from '../../data-protection/testing/test-database.ts'
import { problemTexts } from '../../problem-texts.ts'
import { importsFeature } from './feature.ts'
import { type ImportBench, openImportBench, operator } from './running/testing/import-bench.ts'

let bench: ImportBench
let app: FastifyInstance
const keys: Partial<Record<StaffRole, string>> = {}

beforeAll(async () => {
  bench = await openImportBench()
  const { door } = bench.services
  app = await buildServer(bench.services, { features: [importsFeature], problemTexts, version: '1.2.3' })
  for (const role of ['seller', 'officer', 'administrator'] as const)
    keys[role] = (await door.forPurpose('security', operator, (tx) => createApiKey(tx, { role, name: null }))).key
})
afterAll(async () => {
  await app.close()
  await closeTestDatabase(bench.database)
})

const list = 'Navn;E-mail;Telefon\nMette Holm;mette@a.example;67510201\nIb Skov;ib@a.example;\n'
const as = (role: StaffRole) => ({ authorization: `Bearer ${keys[role]}` })

function form(parts: { name: string; filename?: string; text: string }[]) {
  const boundary = 'between'
  const payload = parts
    .map(
      ({ name, filename, text }) =>
        `--${boundary}\r\ncontent-disposition: form-data; name="${name}"${filename ? `; filename="${filename}"\r\ncontent-type: text/csv` : ''}\r\n\r\n${text}\r\n`,
    )
    .join('')
  return {
    payload: `${payload}--${boundary}--\r\n`,
    headers: { 'content-type': `multipart/form-data; boundary=${boundary}` },
  }
}

/** Runs what waits, as the server's worker does. */
async function runJobs() {
  const waiting = await bench.query<{ id: string }>("select id from diskret.imports where state = 'running'")
  for (const { id } of waiting) await importsFeature.jobs?.['run-import']?.(bench.services, { import: id })
}

test('a list is sent, imported in the background, shown, reported and taken back', async () => {
  const sent = await app.inject({
    method: 'POST',
    url: '/api/imports?country=DK',
    headers: { ...as('seller'), 'content-type': 'text/csv', 'content-disposition': 'attachment; filename="messe.csv"' },
    payload: list,
  })
  expect(sent.statusCode, sent.body).toBe(202)
  const { id } = sent.json()
  expect(sent.json()).toMatchObject({ state: 'running', file: { name: 'messe.csv' } })
  await runJobs()
  const shown = await app.inject({ url: `/api/imports/${id}`, headers: as('seller') })
  expect(shown.json()).toMatchObject({ state: 'done', counts: { accepted: 2 }, basis: 'invitation' })
  const events = await app.inject({ url: `/api/imports/${id}/events`, headers: as('seller') })
  expect(events.headers['content-type']).toContain('text/event-stream')
  expect(events.body).toMatch(/^event: ended\ndata: \{.*"state":"done"/)
  const report = await app.inject({ url: `/api/imports/${id}/report`, headers: as('officer') })
  expect(report.json()).toMatchObject([
    { line: 2, outcome: 'accepted', phone: '+4567510201' },
    { line: 3, email: 'ib@a.example' },
  ])
  const sellers = await app.inject({ url: `/api/imports/${id}/report`, headers: as('seller') })
  expect(sellers.json()[0]).not.toHaveProperty('phone')
  const undone = await app.inject({ method: 'POST', url: `/api/imports/${id}/undo`, headers: as('seller') })
  expect(undone.json()).toMatchObject({ state: 'undone', remained: [] })
  expect(await bench.query('select id from diskret.people')).toEqual([])
})

test('a form with a mapping is previewed, and changes nothing', async () => {
  const { payload, headers } = form([
    { name: 'mapping', text: JSON.stringify([{ header: 'Telefon', field: null }]) },
    { name: 'file', filename: 'liste.csv', text: list },
  ])
  const preview = await app.inject({
    method: 'POST',
    url: '/api/imports?preview=true',
    headers: { ...as('seller'), ...headers },
    payload,
  })
  expect(preview.statusCode, preview.body).toBe(200)
  expect(preview.json()).toMatchObject({
    id: null,
    state: 'preview',
    file: { name: 'liste.csv', records: 2 },
    counts: { accepted: 2 },
  })
  expect(preview.json().mapping[2]).toEqual({ header: 'Telefon', field: null })
  expect(await bench.query("select id from diskret.imports where file_name = 'liste.csv'")).toEqual([])
})

test('the same key and file give the first answer, another file a conflict', async () => {
  const send = (payload: string) =>
    app.inject({
      method: 'POST',
      url: '/api/imports',
      headers: { ...as('seller'), 'content-type': 'text/csv', 'idempotency-key': 'once' },
      payload,
    })
  const first = await send(list)
  expect((await send(list)).json()).toEqual(first.json())
  expect((await send(`${list}Eva;eva@a.example;\n`)).statusCode).toBe(409)
  await runJobs()
})

test('roles import under their basis only [PRI-2]', async () => {
  const send = (role: StaffRole, basis: string) =>
    app.inject({
      method: 'POST',
      url: `/api/imports?basis=${basis}`,
      headers: { ...as(role), 'content-type': 'text/csv' },
      payload: list,
    })
  expect((await send('seller', 'contract')).json()).toMatchObject({ status: 403, rule: 'PRI-2' })
  expect((await send('officer', 'contract')).json()).toMatchObject({ status: 403, rule: 'LIA-1' })
  expect((await send('administrator', 'invitation')).statusCode).toBe(403)
  expect((await app.inject({ method: 'POST', url: '/api/imports', payload: list })).statusCode).toBe(401)
})

test('what is no list is refused by the name of what it is, and nothing stays on disk', async () => {
  const pdf = await app.inject({
    method: 'POST',
    url: '/api/imports',
    headers: { ...as('seller'), 'content-type': 'application/pdf' },
    payload: '%PDF-1.7\n%âãÏÓ\n1 0 obj\n',
  })
  expect(pdf.statusCode).toBe(422)
  const none = await app.inject({ method: 'POST', url: '/api/imports', headers: as('seller') })
  expect(none.statusCode).toBe(422)
  const wrong = await app.inject({
    method: 'POST',
    url: '/api/imports?basis=gift',
    headers: { ...as('seller'), 'content-type': 'text/csv' },
    payload: list,
  })
  expect(wrong.statusCode).toBe(422)
})

test('imports are listed page by page, the newest first, to others their own only', async () => {
  const page = async (role: StaffRole, query: string) => {
    const answer = await app.inject({ url: `/api/imports?${query}`, headers: as(role) })
    expect(answer.statusCode, answer.body).toBe(200)
    return answer.json() as { items: { id: string }[]; next: string | null }
  }
  const all = (await page('officer', 'limit=200')).items.map(({ id }) => id)
  expect(all.length).toBeGreaterThan(1)
  expect(all).toEqual(
    (await bench.query<{ id: string }>('select id from diskret.imports order by recorded_at desc, id desc')).map(
      ({ id }) => id,
    ),
  )
  const found: string[] = []
  for (let cursor: string | null = ''; cursor !== null; ) {
    const { items, next }: Awaited<ReturnType<typeof page>> = await page(
      'officer',
      `limit=1${cursor ? `&cursor=${encodeURIComponent(cursor)}` : ''}`,
    )
    found.push(...items.map(({ id }) => id))
    cursor = next
  }
  expect(found).toEqual(all)
  const others = await bench.importText('Navn;E-mail\nKaj Lund;kaj@a.example\n')
  expect((await page('officer', '')).items.map(({ id }) => id)).toContain(others.id)
  expect((await page('seller', '')).items.map(({ id }) => id)).toEqual(all)
  const wrong = await app.inject({ url: '/api/imports?cursor=x', headers: as('officer') })
  expect(wrong.statusCode).toBe(422)
})
