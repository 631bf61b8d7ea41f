import { chmodSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { Client } from 'pg'
import { type Browser, chromium } from 'playwright-core'
import { afterAll, beforeAll, expect, inject, test, vi } from 'vitest'
import { openAccounts } from '../data-protection/accounts/open-accounts.ts'
import { registerColleague } from '../data-protection/accounts/register-colleague.ts'
import type { StaffRole } from '../data-protection/door/actor.ts'
import type { Services } from '../data-protection/services.ts'
import { everything } from '../frame.ts'
import { openDiskret } from '../open-diskret.ts'
import { connectionUrl } from '../platform/database/embedded/connection-settings.ts'
import { silentLog } from '../platform/log/log.ts'
import { readSettings } from '../platform/settings/read-settings.ts'
import { problemTexts } from '../problem-texts.ts'
import { type Serving, serve } from '../serve.ts'
import { menu } from './rendering/navigation.ts'

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 })

const password = 'en lang adgangskode'
const list = [
  'Navn;E-mail;Telefon;Firma',
  'Mette Holm;mette@nordlys.example;20123456;Nordlys A/S',
  'Jonas Friis;jonas@fjord.example;20123457;Fjord ApS',
  'Uden Adresse;;20123458;Fjord ApS',
  'Mette Holm;METTE@nordlys.example;20123456;Nordlys A/S',
].join('\r\n')
let folder: string
let services: Services
let serving: Serving
let everyRole: string

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'diskret-staff-'))
  chmodSync(folder, 0o711)
  const { owner } = inject('postgres')
  const keeper = new Client(owner)
  await keeper.connect()
  const database = `staff_${process.pid}`
  await keeper.query(`create database ${database}`)
  await keeper.end()
  const environment = {
    DATABASE_URL: connectionUrl({ ...owner, database }),
    PORT: '0',
    DISKRET_DATA: join(folder, 'data'),
  }
  // Signing in more often than ten times a minute is what these tests do.
  const settings = { ...readSettings(environment), rateLimit: 'off' as const }
  services = await openDiskret(settings, silentLog, { environment })
  serving = await serve(services, { features: everything, problemTexts, version: '1', sweepEvery: 60_000 })
})
afterAll(async () => {
  await serving?.stop()
  await services?.close()
  rmSync(folder, { recursive: true, force: true })
})

interface Page {
  status: number
  text: string
  location: string
  cookie: string
}

/** The plain pages stand below an address of their own. */
const placed = (path: string) => (path.startsWith('/api/') ? path : `/plain${path}`)

async function ask(path: string, cookie = '', init: RequestInit = {}): Promise<Page> {
  const headers = { 'accept-language': 'da', cookie, ...(init.headers as Record<string, string> | undefined) }
  const response = await fetch(`${serving.address}${placed(path)}`, { redirect: 'manual', ...init, headers })
  const cookies = response.headers.getSetCookie().map((one) => one.split(';')[0])
  return {
    status: response.status,
    text: (await response.text()).replaceAll('"/plain/', '"/'),
    location: (response.headers.get('location') ?? '').replace('/plain/', '/'),
    cookie: cookies.join('; '),
  }
}
const post = (path: string, fields: Record<string, string>, cookie = '') =>
  ask(path, cookie, { method: 'POST', body: new URLSearchParams(fields) })
function upload(cookie: string, text = list): Promise<Page> {
  const form = new FormData()
  form.set('file', new Blob([text]), 'messe.csv')
  form.set('act', 'preview')
  return ask('/imports', cookie, { method: 'POST', body: form })
}
const figure = (text: string, label: string) =>
  new RegExp(`<strong>([^<]*)</strong><span>${label}</span>`).exec(text)?.[1]

async function aColleague(...roles: StaffRole[]): Promise<string> {
  const accounts = await openAccounts(services)
  const email = `${roles.join('-')}@proeve.example`
  const operator = { kind: 'operator' } as const
  await registerColleague(services, accounts, operator, { email, name: `Kollega ${roles}`, password, roles }).catch(
    () => {},
  )
  await accounts.close()
  return (await post('/sign-in', { email, password })).cookie
}

test('the set-up says at each field what is wrong, keeps what was sent, and asks for the zone only where there are several', async () => {
  const wrong = await post('/set-up', { company: 'Prøve ApS', country: 'DK', email: 'x', password: 'kort' })
  expect(wrong.status).toBe(422)
  expect(wrong.text).toContain('id="email-fault"')
  expect(wrong.text).toContain('id="password-fault"')
  expect(wrong.text).toContain('value="Prøve ApS"')
  expect(wrong.text).not.toContain('kort')
  expect(wrong.text).not.toContain('name="timeZone"')
  const filled = { company: 'Prøve ApS', country: 'PT', name: 'Mette', email: 'mette@proeve.example', password }
  const several = await post('/set-up', filled)
  expect([several.status, several.text.includes('Europe/Lisbon')]).toEqual([422, true])
  const done = await post('/set-up', { ...filled, country: 'DK', address: 'Havnegade 1', phone: '+45 86 12 34 56' })
  expect([done.status, done.location]).toEqual([303, '/assessments'])
  everyRole = done.cookie
  const signed = await ask('/api/assessments/invitation/signature', everyRole, { method: 'POST' })
  expect(signed.status, signed.text).toBe(200)
  expect((await services.controller()).contact).toEqual({
    email: 'mette@proeve.example',
    address: 'Havnegade 1',
    phone: '+45 86 12 34 56',
  })
})

test('an empty list says how people come in', async () => {
  const { text } = await ask('/', everyRole)
  expect(text).toContain('Her er ingen personer endnu')
  expect(text).toContain('href="/imports"')
})

test('a list is previewed, then imported on a word, and taken back', async () => {
  const empty = await ask('/imports', everyRole, { method: 'POST', body: new FormData() })
  expect([empty.status, empty.text.includes('id="file-fault"')]).toEqual([422, true])
  const { status, location } = await upload(everyRole)
  expect([status, location]).toEqual([303, expect.stringMatching(/^\/imports\/uploads\//)])
  const preview = await ask(location, everyRole)
  expect(['klar', 'findes', 'afvist'].map((label) => figure(preview.text, label))).toEqual(['2', '1', '1'])
  expect(preview.text).toContain('Ingen e-mail, så ingen kan få besked')
  expect(preview.text).toContain('Invitation: giv besked først')
  expect((await ask('/api/imports', everyRole)).text).toContain('"items":[]')
  // Another account does not find it; an unpressed form does nothing.
  expect((await ask(location, await aColleague('seller'))).status).toBe(404)
  expect((await post(location, { basis: 'invitation' }, everyRole)).status).toBe(422)
  const run = await post(location, { act: 'run', basis: 'invitation' }, everyRole)
  expect([run.status, run.location]).toEqual([303, expect.stringMatching(/^\/imports\/[0-9a-f-]{36}$/)])
  expect(readdirSync(join(folder, 'data/uploads'))).toEqual([])
  let shown = await ask(run.location, everyRole)
  for (let wait = 0; wait < 200 && shown.text.includes('http-equiv="refresh"'); wait++) {
    await sleep(100)
    shown = await ask(run.location, everyRole)
  }
  expect([figure(shown.text, 'kommet ind'), figure(shown.text, 'beskeder')]).toEqual(['2', '2'])
  expect((await ask('/?desk=rights', everyRole)).text).toContain('Jonas Friis')
  // Who is only invited is none of the seller's people (BAS-26).
  expect((await ask('/?desk=seller-desk', everyRole)).text).not.toContain('Jonas Friis')
  expect((await ask('/outbox', everyRole)).text).toContain('jonas@fjord.example')
  expect((await ask(`${run.location}/undo`, everyRole)).text).toContain('Fortryd hele listen')
  expect((await post(`${run.location}/undo`, {}, everyRole)).status).toBe(422)
  expect((await post(`${run.location}/undo`, { act: 'undo' }, everyRole)).status).toBe(303)
  expect((await ask(run.location, everyRole)).text).toContain('Fortrudt')
  expect((await ask('/?desk=rights', everyRole)).text).not.toContain('Jonas Friis')
})

async function aCustomer(name: string): Promise<string> {
  const made = await ask('/api/people', everyRole, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'diskret-purpose': 'seller-desk' },
    body: JSON.stringify({
      name,
      emails: [`${name.toLowerCase().replaceAll(' ', '.')}@kunde.example`],
      source: { from: 'person', description: 'telefonen', noticeGiven: 'handed-over' },
      basis: { kind: 'contract', evidence: 'ordre 1042' },
    }),
  })
  expect(made.status).toBe(201)
  return JSON.parse(made.text).id
}

test('an erasure shows its plan, wants the name, and then finds nobody', async () => {
  const id = await aCustomer('Sofie Lund')
  const plan = await ask(`/people/${id}/erase`, everyRole)
  expect(plan.text).toContain('slettes')
  const wrong = await post(`/people/${id}/erase`, { act: 'erase', typed: 'Sofie' }, everyRole)
  expect([wrong.status, wrong.text.includes('id="typed-fault"')]).toEqual([422, true])
  expect((await post(`/people/${id}/erase`, { typed: 'Sofie Lund' }, everyRole)).status).toBe(422)
  expect((await ask(`/people/${id}?desk=rights`, everyRole)).status).toBe(200)
  const done = await post(`/people/${id}/erase`, { act: 'erase', typed: 'sofie lund' }, everyRole)
  expect([done.status, done.text.includes('Personen er slettet')]).toEqual([200, true])
  expect((await ask(`/people/${id}?desk=rights`, everyRole)).status).toBe(404)
})

test('a seller sees that somebody may not be used, and not why [REQ-18]', async () => {
  const id = await aCustomer('Emil Winther')
  await ask(`/api/people/${id}/objections`, everyRole, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ purpose: 'marketing' }),
  })
  const officer = await ask(`/people/${id}?desk=rights`, everyRole)
  expect(officer.text).toContain('Indsigelse')
  expect(officer.text).toContain(`action="/people/${id}/exports"`)
  const seller = await ask(`/people/${id}`, await aColleague('seller'))
  expect(seller.text).toContain('Må ikke bruges')
  expect(seller.text.replace(/<ol class="timeline">.*<\/ol>/s, '')).not.toContain('ndsigelse')
  expect(seller.text).not.toContain('/erase')
  const report = await post(`/people/${id}/exports`, { act: 'access' }, everyRole)
  expect([report.status, report.text.includes('Emil Winther')]).toEqual([200, true])
})

test('an audience is counted without names, and fetched for a reason that is written down', async () => {
  const query = 'purpose=customer&ask=true'
  const { text } = await ask(`/audiences?${query}`, everyRole)
  expect(figure(text, 'kan nås')).toBe('1')
  expect(text).not.toContain('Emil Winther')
  const without = await post('/audiences', { act: 'export', purpose: 'customer', reason: '' }, everyRole)
  expect([without.status, without.text.includes('id="reason-fault"')]).toEqual([422, true])
  const file = await post('/audiences', { act: 'export', purpose: 'customer', reason: 'brev om nye vilkår' }, everyRole)
  expect([file.status, file.text.includes('Emil Winther')]).toEqual([200, true])
})

test('what a role has no use for is absent from the menu, and its address says who has it', async () => {
  for (const role of ['seller', 'marketer', 'officer', 'administrator'] as const) {
    const cookie = await aColleague(role)
    const start = await ask('/', cookie)
    const home = start.status === 303 ? await ask(start.location, cookie) : start
    for (const { path, roles } of menu) {
      const mine = roles.includes(role)
      expect([role, path, home.text.includes(`<li><a href="${path}"`)]).toEqual([role, path, mine])
      if (path !== '/') expect([role, path, (await ask(path, cookie)).status]).toEqual([role, path, mine ? 200 : 403])
    }
  }
})

test('no form works from another site, and none without a session', async () => {
  const from = { origin: 'https://elsewhere.example', 'sec-fetch-site': 'cross-site' }
  for (const path of ['/imports', '/audiences', '/outbox', '/password', '/sign-in']) {
    const body = new URLSearchParams({ act: 'send' })
    expect([path, (await ask(path, everyRole, { method: 'POST', body, headers: from })).status]).toEqual([path, 403])
  }
  for (const path of ['/imports', '/audiences', '/outbox', '/password'])
    expect([path, (await post(path, { act: 'send' })).status]).toEqual([path, 401])
})

/** The one that `npm test` found, else the machine's. */
function findChromium(): string | undefined {
  const folders = (process.env.PATH ?? '').split(delimiter)
  return process.env.CHROMIUM_PATH || folders.map((one) => join(one, 'chromium')).find(existsSync)
}
const executablePath = findChromium()

test.skipIf(!executablePath)(
  'every page can be used by everybody, and none reaches over the edge of a telephone [WCAG 2.2 AA]',
  async () => {
    const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
    const id = await aCustomer('Karla Berg')
    const { location } = await upload(everyRole)
    const session = everyRole.split('; ').map((pair) => pair.split('=') as [string, string])
    const browser: Browser = await chromium.launch({
      executablePath: executablePath!,
      args: ['--no-sandbox', '--disable-gpu'],
    })
    try {
      const paths = [
        ...menu.map(({ path }) => path),
        ...['/?desk=rights&search=zz', `/people/${id}`, `/people/${id}?desk=rights`, `/people/${id}/erase`],
        ...[location, '/audiences?purpose=marketing&ask=true', '/password'],
      ]
      for (const [index, colorScheme] of (['light', 'dark'] as const).entries()) {
        const context = await browser.newContext({ locale: index ? 'en-GB' : 'da-DK', colorScheme, bypassCSP: true })
        const page = await context.newPage()
        const look = async (path: string) => {
          await page.setViewportSize({ width: 390, height: 900 })
          await page.goto(`${serving.address}${placed(path)}`)
          const edge = await page.evaluate(
            () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
          )
          expect([path, edge]).toEqual([path, 0])
          expect([path, await page.locator('h1').count(), await page.locator('script').count()]).toEqual([path, 1, 0])
          await page.setViewportSize({ width: 1280, height: 900 })
          await page.evaluate(axe)
          const faults = await page.evaluate(
            'axe.run().then((found) => found.violations.map((one) => one.id + " " + one.nodes[0].html))',
          )
          expect([path, faults]).toEqual([path, []])
        }
        await look('/')
        await context.addCookies(
          session.map(([name, ...value]) => ({ name, value: value.join('='), url: serving.address })),
        )
        for (const path of paths) await look(path)
        await context.close()
      }
    } finally {
      await browser.close()
    }
  },
)
