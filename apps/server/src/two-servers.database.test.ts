import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { createServer, type Server, request as send } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { Client } from 'pg'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import type { Services } from './data-protection/services.ts'
import { everything } from './frame.ts'
import { openDiskret } from './open-diskret.ts'
import { connectionUrl } from './platform/database/embedded/connection-settings.ts'
import { silentLog } from './platform/log/log.ts'
import { readSettings } from './platform/settings/read-settings.ts'
import { problemTexts } from './problem-texts.ts'
import { type Serving, serve } from './serve.ts'

let folder: string
let opened: Services[]
let serving: Serving[]
let proxy: Server
let address: string
let turn = 0

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'diskret-two-'))
  chmodSync(folder, 0o711)
  const { owner } = inject('postgres')
  const keeper = new Client(owner)
  await keeper.connect()
  const database = `two_${process.pid}`
  await keeper.query(`create database ${database}`)
  await keeper.end()
  // Two machines: a data folder each, the keys of the installation the same.
  const open = (name: string) => {
    const environment = {
      DATABASE_URL: connectionUrl({ ...owner, database }),
      PORT: '0',
      DISKRET_DATA: join(folder, name),
      DISKRET_KEYS: join(folder, 'keys'),
    }
    return openDiskret(readSettings(environment), silentLog, { environment })
  }
  // At once, on a database that nobody has opened before.
  opened = await Promise.all([open('one'), open('other')])
  serving = await Promise.all(
    opened.map((services) =>
      serve(services, { features: everything, problemTexts, version: '1.2.3', sweepEvery: 500 }),
    ),
  )
  // A plain proxy: each request goes to the next.
  proxy = createServer((incoming, outgoing) => {
    const to = new URL(incoming.url ?? '/', serving[turn++ % 2]!.address)
    const through = send(to, { method: incoming.method, headers: incoming.headers }, (answer) => {
      outgoing.writeHead(answer.statusCode ?? 502, answer.headers)
      answer.pipe(outgoing)
    })
    through.on('error', () => outgoing.destroy())
    incoming.pipe(through)
  })
  await new Promise<void>((resolve) => proxy.listen(0, '127.0.0.1', resolve))
  address = `http://127.0.0.1:${(proxy.address() as AddressInfo).port}`
})
afterAll(async () => {
  proxy?.closeAllConnections()
  proxy?.close()
  await Promise.all(serving?.map((one) => one.stop()) ?? [])
  await Promise.all(opened?.map((one) => one.close()) ?? [])
  rmSync(folder, { recursive: true, force: true })
})

const email = 'mette@proeve.example'
const password = 'hemmelig-hemmelig'
let cookie = ''

function ask(path: string, init: { method?: string; body?: unknown; headers?: Record<string, string> } = {}) {
  const isText = typeof init.body === 'string'
  return fetch(`${address}${path}`, {
    method: init.method ?? 'GET',
    headers: { cookie, ...(init.body && !isText ? { 'content-type': 'application/json' } : {}), ...init.headers },
    ...(init.body ? { body: isText ? (init.body as string) : JSON.stringify(init.body) } : {}),
  })
}

test('behind a plain proxy two processes are one Diskret: set-up, session, repeated requests, changes', async () => {
  const setUp = await ask('/api/set-up', {
    method: 'POST',
    body: { company: 'Prøve ApS', country: 'DK', email, password },
  })
  expect(setUp.status).toBe(201)
  const session = await ask('/api/session', { method: 'POST', body: { email, password } })
  cookie = session.headers
    .getSetCookie()
    .map((one) => one.split(';')[0])
    .join('; ')
  for (let request = 0; request < 4; request++) expect((await ask('/api/session')).status).toBe(200)
  // The same key, to one process and to the other: one company.
  const create = () =>
    ask('/api/companies', {
      method: 'POST',
      body: { name: 'Nordlys A/S', country: 'DK' },
      headers: { 'idempotency-key': 'one-press-only' },
    })
  const [first, again] = [await create(), await create()]
  expect([first.status, again.status]).toEqual([201, 201])
  const { id } = (await first.json()) as { id: string }
  expect(((await again.json()) as { id: string }).id).toBe(id)
  // Each sees what the other has just written.
  for (let request = 0; request < 2; request++) expect((await ask(`/api/companies/${id}`)).status).toBe(200)
})

test('a list taken in by one process comes in by whichever is free, and both tell how far it is', async () => {
  const { items } = (await (await ask('/api/assessments')).json()) as { items: { id: string; kind: string }[] }
  const assessment = items.find(({ kind }) => kind === 'invitation')
  await ask(`/api/assessments/${assessment!.id}/signature`, { method: 'POST', body: {} })
  const list = `Navn;Mail\n${Array.from({ length: 40 }, (_, row) => `Person ${row} Holm;p${row}@liste.example`).join('\n')}\n`
  const started = await ask('/api/imports?basis=invitation', {
    method: 'POST',
    body: list,
    headers: { 'content-type': 'text/csv' },
  })
  const { id } = (await started.json()) as { id: string }
  expect([started.status, id]).toEqual([202, expect.any(String)])
  let state = 'running'
  for (let attempt = 0; state === 'running' && attempt < 200; attempt++) {
    await sleep(100)
    state = ((await (await ask(`/api/imports/${id}`)).json()) as { state: string }).state
  }
  for (let request = 0; request < 2; request++)
    expect(await (await ask(`/api/imports/${id}`)).json()).toMatchObject({ state: 'done', counts: { accepted: 40 } })
})

test('whoever guesses passwords at both is counted once', async () => {
  const statuses: number[] = []
  for (let attempt = 0; attempt < 12; attempt++)
    statuses.push((await ask('/api/session', { method: 'POST', body: { email, password: `guess ${attempt}` } })).status)
  expect(statuses.slice(-2)).toEqual([429, 429])
})
