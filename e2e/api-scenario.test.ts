import { readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { type ApiAnswer, type ApiClient, doDue, openApi } from './drivers/api-client.ts'
import { asksForMarketing } from './drivers/asks-for-marketing.ts'
import {
  addressesWrittenTo,
  agreeing,
  answerKey,
  danishList,
  erasedBefore,
  identifiersIn,
  identifiersOfList,
  refusing,
  silent,
} from './drivers/danish-list.ts'
import type {
  AudienceDocument,
  ErasureDocument,
  FoundPerson,
  ImportDocument,
  PersonDocument,
} from './drivers/documents.ts'
import { type Installation, patience, setUpPractice } from './drivers/installation.ts'
import { linkIn, type MailServer, startMailServer } from './drivers/mail-server.ts'
import { oneAfterAnother } from './drivers/one-after-another.ts'
import { type RunningServer, startServer } from './drivers/server.ts'

vi.setConfig({ testTimeout: patience, hookTimeout: patience })
oneAfterAnother()

// The same story over HTTP, as another system would tell it. Each test goes on where the one before stopped.
let mailServer: MailServer
let diskret: Installation
let server: RunningServer
let officer: ApiClient
let seller: ApiClient
let marketer: ApiClient

const list = () => new Blob([readFileSync(danishList)], { type: 'text/csv' })
const find = async (email: string) => {
  const { body } = await officer.get<{ items: FoundPerson[] }>(`/api/people?search=${encodeURIComponent(email)}`)
  return body.items[0]
}
const audience = async (purpose: string, channel: string) =>
  (await officer.get<AudienceDocument>(`/api/audiences/${purpose}?channel=${channel}`)).body
const keyOf = async (role: string) => (await diskret.command<{ key: string }>('api-key', 'create', '--role', role)).key

/** Sends the list as one part of a form, and waits until it is in. */
async function importList(): Promise<ImportDocument> {
  const form = new FormData()
  form.set('file', list(), basename(danishList))
  const started = await seller.post<ImportDocument>('/api/imports?basis=invitation', form)
  expect(started.status, JSON.stringify(started.body)).toBeLessThan(300)
  for (let tries = 0; ; tries++) {
    const { body } = await seller.get<ImportDocument>(`/api/imports/${started.body.id}`)
    if (body.state !== 'running' || tries > 300) return body
    await sleep(100)
  }
}

beforeAll(async () => {
  mailServer = await startMailServer()
  diskret = await setUpPractice('Vinhuset Prøve ApS')
  diskret.smtpUrl = mailServer.url
  server = await startServer(diskret)
  officer = openApi(server.address, await keyOf('officer'))
  seller = openApi(server.address, await keyOf('seller'))
  marketer = openApi(server.address, await keyOf('marketer'))
})
afterAll(async () => {
  await server?.stop()
  await mailServer?.close()
  diskret?.remove()
})

describe('who may come in', () => {
  test('health and the description of the API need no key, everything else does', async () => {
    expect(await (await fetch(`${server.address}/health`)).json()).toMatchObject({ status: 'ok' })
    const description = await openApi(server.address, '').get<{ openapi: string; paths: object }>('/api/openapi.json')
    expect(description.body.openapi).toMatch(/^3\.1/)
    for (const path of [
      '/api/people',
      '/api/audiences/{purpose}',
      '/api/imports',
      '/api/ledger',
      '/api/due',
      '/api/audit',
    ])
      expect(Object.keys(description.body.paths)).toContain(path)
    const nobody = openApi(server.address, 'no-such-key')
    for (const path of ['/api/people', '/api/audit', '/api/audiences/marketing?channel=email']) {
      const answer = await nobody.get(path)
      expect(answer).toMatchObject({ status: 401, type: 'application/problem+json' })
    }
  })
  test("a marketer's key opens no other purpose [PRI-2]", async () => {
    const answer = await marketer.get('/api/people', { 'diskret-purpose': 'customer' })
    expect(answer).toMatchObject({ status: 403, type: 'application/problem+json' })
  })
})

describe('a list becomes lawful', () => {
  test('who was erased before is told to the ledger, and stays out [ERA-15]', async () => {
    const answer = await officer.post('/api/ledger', JSON.parse(readFileSync(erasedBefore, 'utf8')))
    expect(answer.status, JSON.stringify(answer.body)).toBeLessThan(300)
    const { accepted, duplicates, rejected, skipped, reasons } = answerKey.summary
    const done = await importList()
    expect(done).toMatchObject({ state: 'done', counts: { accepted, duplicate: duplicates, rejected, skipped } })
    expect(done.reasons).toMatchObject({ 'erased-earlier': reasons['erased-earlier'] })
  })
  test('everybody is told, and nobody is asked for consent to marketing [MKT-7]', async () => {
    const expected = addressesWrittenTo()
    // The server would do it by itself within a minute.
    expect((await doDue(officer)).status).toBe(200)
    await mailServer.waitForNumber(expected.length)
    expect(mailServer.mails.map(({ to }) => to).sort()).toEqual(expected)
    for (const { subject, text } of mailServer.mails) expect(asksForMarketing(`${subject}\n${text}`)).toEqual([])
  })
  test('nobody on it is seen by a seller or a marketer [PRI-2]', async () => {
    for (const client of [seller, marketer])
      expect((await client.get<{ items: unknown[] }>('/api/people')).body.items).toEqual([])
    const person = await find(agreeing.email)
    expect((await seller.get(`/api/people/${person!.id}`)).status).toBe(404)
  })
})

describe('answers', () => {
  test('one agrees on the page to be kept and called', async () => {
    const link = linkIn(await mailServer.waitFor(agreeing.email), '/p/')
    const page = await (await fetch(link, { headers: { 'accept-language': 'da' } })).text()
    const names = [...page.matchAll(/<fieldset[^>]*>\s*<legend>([^<]*)<\/legend>[\s\S]*?name="([^"]+)"/g)]
    const nameOf = (wording: RegExp) => names.find(([, legend]) => wording.test(legend!))![2]!
    const form = {
      [nameOf(/beholde (mine|dine)/)]: 'yes',
      [nameOf(/ringe til (mig|dig)/)]: 'yes',
      act: 'save',
      language: 'da',
    }
    const answer = await fetch(`${link}/answers`, { method: 'POST', body: new URLSearchParams(form) })
    expect(answer.status).toBe(200)
    expect(await audience('prospecting', 'telephone')).toMatchObject({
      permitted: 1,
      people: [(await find(agreeing.email))!.id],
    })
  })
  test('a seller now sees exactly that one', async () => {
    const { body } = await seller.get<{ items: FoundPerson[] }>('/api/people')
    expect(body.items.map(({ name }) => name)).toEqual([agreeing.name])
  })
  test('another writes to say no, and is erased: first the plan, then the act [ERA-5]', async () => {
    const { id } = (await find(refusing.email))!
    const plan = await officer.delete<ErasureDocument>(`/api/people/${id}?dryRun=true`)
    expect(plan.body).toMatchObject({ state: 'planned' })
    expect(await find(refusing.email)).toBeDefined()
    const erasure = await officer.delete<ErasureDocument>(`/api/people/${id}`)
    expect(erasure.body).toMatchObject({ state: 'done', checked: { remaining: 0 } })
    expect((await officer.get(`/api/people/${id}`)).status).toBe(404)
  })
  test('nobody may be mailed, for want of consent; a marketer learns the number only [REQ-18]', async () => {
    const { permitted, hidden } = await audience('marketing', 'email')
    expect(permitted).toBe(0)
    expect(hidden.reasons).toHaveProperty('no-consent')
    const seen = await marketer.get<AudienceDocument>('/api/audiences/marketing?channel=email')
    expect(seen.body).toMatchObject({ permitted: 0, people: [] })
    expect(seen.body.hidden).not.toHaveProperty('reasons.no-consent')
  })
})

describe('consent by the API', () => {
  let id = ''
  const proof = async (): Promise<Record<string, string>> => {
    const wordings = await diskret.command<
      { id: string; purpose: string; channel: string; language: string; topic: null }[]
    >('wording', 'list')
    const wording = wordings.find(
      (one) => one.purpose === 'marketing' && one.channel === 'email' && one.language === 'da' && !one.topic,
    )!
    const given = {
      wording: wording.id,
      language: 'da',
      method: 'paper',
      givenAt: new Date(Date.now() - 60_000).toISOString(),
    }
    return { purpose: 'marketing', channel: 'email', ...given, evidence: 'Kort fra messen, arkiv 17' }
  }
  test('without its proof it is written down and opens nothing [CON-20, CON-22]', async () => {
    id = (await find(agreeing.email))!.id
    const { evidence: _evidence, ...unproved } = await proof()
    const answer = await officer.post<{ status: string; missing: string[] }>(`/api/people/${id}/consents`, unproved)
    expect(answer.body).toMatchObject({ status: 'unproved' })
    expect(answer.body.missing.length).toBeGreaterThan(0)
    expect(await audience('marketing', 'email')).toMatchObject({ permitted: 0 })
  })
  test('with its proof the person is alone in the audience, and the same key gives the same answer', async () => {
    const body = await proof()
    const first = await officer.post(`/api/people/${id}/consents`, body, { 'idempotency-key': 'card-17' })
    expect(first.body).toMatchObject({ status: 'given', missing: [] })
    const again = await officer.post(`/api/people/${id}/consents`, body, { 'idempotency-key': 'card-17' })
    expect(again).toMatchObject({ status: first.status, body: first.body })
    const other = { ...body, evidence: 'Et andet kort' }
    expect((await officer.post(`/api/people/${id}/consents`, other, { 'idempotency-key': 'card-17' })).status).toBe(409)
    expect(await audience('marketing', 'email')).toMatchObject({ permitted: 1, people: [id] })
    const { body: person } = await officer.get<PersonDocument>(`/api/people/${id}`)
    expect(person.consents.filter(({ status }) => status === 'ConsentGiven')).toHaveLength(3)
  })
  test('withdrawn, it is over for the next request [CON-30]', async () => {
    const answer = await officer.post(`/api/people/${id}/withdrawals`, { purpose: 'marketing', channel: 'email' })
    expect(answer.status).toBeLessThan(300)
    expect(await audience('marketing', 'email')).toMatchObject({ permitted: 0, people: [] })
    expect(await audience('prospecting', 'telephone')).toMatchObject({ permitted: 1 })
  })
  test('the access report has everything, and fetching it stands in the log as a look [ACC-1, AUD-1]', async () => {
    const answer: ApiAnswer<unknown> = await officer.post(`/api/people/${id}/exports`, {
      kind: 'access',
      format: 'json',
    })
    expect(answer.status).toBeLessThan(300)
    expect(JSON.stringify(answer.body)).toContain(agreeing.email)
    const audit = await officer.get<{ items?: { action: string; person: string | null }[] }>('/api/audit')
    expect(JSON.stringify(audit.body)).toContain(id)
    expect(identifiersIn(JSON.stringify(audit.body), identifiersOfList())).toEqual([])
  })
})

describe('time and erasure', () => {
  test('when the time is up the silent are gone [BAS-26]', async () => {
    const port = Number(new URL(server.address).port)
    expect(await server.stop()).toBe(0)
    diskret.clockOffset = 'P15D'
    server = await startServer(diskret, port)
    const due = await doDue(officer)
    expect(due.status, JSON.stringify(due.body)).toBe(200)
    expect(await find(silent.email)).toBeUndefined()
    expect(await find(agreeing.email)).toBeDefined()
  })
  test('one is erased, and the same list brings nobody back [ERA-15]', async () => {
    const sent = mailServer.mails.length
    const { id } = (await find(agreeing.email))!
    expect((await officer.delete<ErasureDocument>(`/api/people/${id}`)).body).toMatchObject({ state: 'done' })
    const again = await importList()
    expect(again.counts).toMatchObject({ accepted: 0, invitations: 0 })
    expect(again.reasons).toHaveProperty('asked-earlier')
    for (const { email } of [agreeing, refusing, silent]) expect(await find(email)).toBeUndefined()
    await doDue(officer)
    expect(mailServer.mails.filter(({ to }, index) => index >= sent && to !== agreeing.email)).toEqual([])
  })
})

test('the server ends when asked, and no log holds any identifier of the list', async () => {
  expect(await server.stop()).toBe(0)
  expect(identifiersIn(diskret.log, identifiersOfList())).toEqual([])
})
