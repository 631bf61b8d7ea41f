import { gzipSync } from 'node:zlib'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { openBrowser } from './drivers/browser.ts'
import { administrator, type Installation, patience, setUpPractice } from './drivers/installation.ts'
import { type RunningServer, startServer } from './drivers/server.ts'
import { openApp } from './drivers/web-app.ts'

vi.setConfig({ testTimeout: 3 * patience, hookTimeout: patience })

// Whoever gets an address opens it as a first page: none may weigh more than another (gzip of script).
const budget = 250 * 1024
const screens = [
  '/today /people /companies /tasks /audiences /imports /imports/new /invitations /profile',
  '/due /cases /erasures /findings /findings/overview /fields /record /assessments /assessments/new',
  '/wordings /retention /audit /figures /settings /settings/company /settings/users /settings/purposes /settings/mail',
  '/settings/api-keys',
].flatMap((line) => line.split(' '))

let diskret: Installation
let server: RunningServer
let browser: Browser
let page: Page

const first = async (path: string) => {
  const { items } = (await (await page.context().request.get(path)).json()) as { items: { id: string }[] }
  return items[0]?.id
}

beforeAll(async () => {
  diskret = await setUpPractice('Vinhuset A/S', '--sample', '60')
  server = await startServer(diskret)
  browser = await openBrowser()
  page = await openApp(browser, server.address, administrator)
})
afterAll(async () => {
  await browser?.close()
  await server?.stop()
  diskret?.remove()
})

/** @returns bytes of packed script that come before the page stands there, in a browser that has kept nothing */
async function weigh(path: string): Promise<number> {
  const context = await browser.newContext({
    locale: 'da-DK',
    baseURL: server.address,
    storageState: await page.context().storageState(),
  })
  const fresh = await context.newPage()
  const scripts: Promise<Buffer>[] = []
  fresh.on('response', (response) => {
    if (response.request().resourceType() === 'script') scripts.push(response.body())
  })
  await fresh.goto(path)
  await fresh.getByRole('heading', { level: 1 }).waitFor()
  await fresh.waitForLoadState('networkidle')
  const bodies = await Promise.all(scripts)
  await context.close()
  return bodies.reduce((sum, body) => sum + gzipSync(body, { level: 9 }).length, 0)
}

test('no screen that is opened directly loads more than 250 kB of script', async () => {
  const person = await first('/api/people?limit=1')
  const company = await first('/api/companies?limit=1')
  const request = await first('/api/requests?limit=1')
  const paths = [
    ...screens,
    ...(person ? [`/people/${person}`] : []),
    ...(company ? [`/companies/${company}`] : []),
    ...(request ? [`/cases/${request}`] : []),
    '/wordings/marketing',
  ]
  expect([person, company].every(Boolean)).toBe(true)
  const weights: { path: string; weight: number }[] = []
  for (const path of paths) weights.push({ path: path.replace(/[0-9a-f-]{36}/, '…'), weight: await weigh(path) })
  const heaviest = weights.toSorted((one, other) => other.weight - one.weight)
  for (const { path, weight } of heaviest.slice(0, 5))
    console.log(`First load of ${path}: ${Math.round(weight / 1024)} kB gzip of script`)
  // What loads nothing is no screen.
  expect(weights.filter(({ weight }) => weight < 50 * 1024)).toEqual([])
  expect(weights.filter(({ weight }) => weight > budget)).toEqual([])
})
