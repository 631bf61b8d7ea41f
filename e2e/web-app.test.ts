import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openBrowser, openPerson } from './drivers/browser.ts'
import { administrator, type Installation, patience, root, setUpPractice } from './drivers/installation.ts'
import { type RunningServer, startServer } from './drivers/server.ts'
import { countedKeys } from './drivers/web-app.ts'

const axe = readFileSync(createRequire(join(root, 'apps/server/package.json')).resolve('axe-core/axe.min.js'), 'utf8')
const list =
  'Navn;Mail;Telefon;Noter\nSigne Bro;signe@broen.example;20 12 34 56;Ring torsdag\nLars Ege;lars@egen.example;;Er sygemeldt med stress\n'

let installation: Installation
let server: RunningServer
let browser: Browser
let page: Page
const elsewhere: string[] = []
const faults: string[] = []

beforeAll(async () => {
  installation = await setUpPractice('Vinhuset A/S', '--sample', '40')
  server = await startServer(installation)
  browser = await openBrowser()
  const context = await openPerson(browser, { javaScriptEnabled: true })
  page = await context.newPage()
  page.on('pageerror', (error) => faults.push(error.message))
  page.on('request', (request) => {
    if (!request.url().startsWith(server.address) && !/^(?:data|blob):/.test(request.url()))
      elsewhere.push(request.url())
  })
}, patience)
afterAll(async () => {
  await browser?.close()
  await server?.stop()
  installation?.remove()
})

/** @returns what axe finds on the page as it stands, by rule and element */
async function violations(): Promise<string[]> {
  // The policy forbids scripts that are not the app's own; this one comes past it, from outside the page.
  return page.evaluate(
    `${axe}; axe.run(document, { resultTypes: ['violations'] }).then((found) => found.violations.map((one) => one.id + ' ' + one.nodes[0].html.slice(0, 200)))`,
  )
}

/** Waits until the page shows its heading, and looks at it as a screen reader and a telephone would. */
async function look(heading: string | RegExp): Promise<void> {
  await page.getByRole('heading', { level: 1, name: heading }).waitFor({ timeout: 15_000 })
  await page.waitForLoadState('networkidle')
  expect(await violations()).toEqual([])
  const { width, height } = page.viewportSize()!
  await page.setViewportSize({ width: 390, height })
  const over = () => page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
  await expect.poll(over).toBeLessThanOrEqual(0)
  await page.setViewportSize({ width, height })
}

describe('the web app', { timeout: patience }, () => {
  test('is signed in to by keyboard, and begins with the day', async () => {
    await page.goto(`${server.address}/people`)
    await page.getByLabel('E-mail').fill(administrator.email)
    await page.getByLabel('Adgangskode', { exact: true }).fill(administrator.password)
    await page.keyboard.press('Enter')
    await look('Personer')
    await page.goto(server.address)
    await look('I dag')
  })

  test('lists people: searches, filters, and adds one with a source and a basis [PRI-1, NOT-15]', async () => {
    await page.goto(`${server.address}/people`)
    await look('Personer')
    await page.keyboard.press('c')
    await page.keyboard.press('p')
    await page.getByRole('textbox', { name: 'Navn' }).fill('Åse Ørsted')
    await page.getByRole('textbox', { name: 'E-mail' }).fill('aase@nordlys.example')
    await page.getByLabel('Hvor har I dem fra?').fill('Vinmessen i Aarhus')
    expect(await violations()).toEqual([])
    await page.keyboard.press('Control+Enter')
    await look('Åse Ørsted')
    // Whoever has not answered yet is with the invitations.
    await page.goto(`${server.address}/invitations`)
    await page.getByRole('searchbox').fill('ørst')
    await page.waitForURL(/searched=/)
    await page.getByText('Åse Ørsted').first().waitFor()
    // A name stands in no address, which histories and logs hold; it is there again after a reload.
    await page.reload()
    await page.getByText('Åse Ørsted').first().waitFor()
    await expect.poll(() => page.getByRole('searchbox').inputValue()).toBe('ørst')
    expect(decodeURIComponent(page.url())).not.toContain('ørst')
    await page.goto(`${server.address}/people?filter=purpose:marketing`)
    await look('Personer')
  })

  test('keys of the sheet do what it tells, each one thing [ux.md 3]', async () => {
    await page.goto(`${server.address}/people`)
    await page.locator('tbody a[href^="/people/"]').first().waitFor()
    await page.keyboard.press('?')
    const sheet = page.getByRole('dialog')
    await sheet.getByText('Vælg rækken').waitFor()
    await page.keyboard.press('Escape')
    await sheet.waitFor({ state: 'detached' })
    await page.keyboard.press('Control+s')
    await page.getByText('Alt er gemt').first().waitFor()
    const chosen = page.locator('tbody').getByRole('checkbox', { checked: true })
    await page.keyboard.press('x')
    await expect.poll(() => chosen.count()).toBe(1)
    await page.keyboard.press('Escape')
    await expect.poll(() => chosen.count()).toBe(0)
    await page.keyboard.press('/')
    await expect.poll(() => page.evaluate(() => document.activeElement?.getAttribute('type'))).toBe('search')
  })

  test('lists companies: makes one by its number in three presses, finds it, and makes none twice [task 8]', async () => {
    await page.goto(`${server.address}/companies`)
    await look('Virksomheder')
    const keys = countedKeys(page)
    await keys.press('c')
    await keys.press('v')
    await page.getByRole('textbox', { name: 'Navn' }).fill('Ærø Vinlager ApS')
    await page.getByRole('textbox', { name: 'CVR-nummer' }).fill('13612870')
    await page.getByRole('textbox', { name: 'By', exact: true }).fill('Marstal')
    expect(await violations()).toEqual([])
    await keys.press('Control+Enter')
    await look('Ærø Vinlager ApS')
    expect(keys.count()).toBe(3)
    await page.goto(`${server.address}/companies`)
    await page.getByRole('searchbox').fill('vinlager')
    await page.getByRole('row', { name: /Ærø Vinlager ApS.*Marstal/ }).waitFor()
    await page.keyboard.press('Control+k')
    await page.locator('[role=dialog] input').fill('vinlager')
    await page.getByRole('dialog').getByText('Ærø Vinlager ApS').waitFor()
    await page.keyboard.press('Escape')
    await page.goto(`${server.address}/companies?create=true`)
    await page.getByRole('textbox', { name: 'Navn' }).fill('Den samme en gang til')
    await page.getByRole('textbox', { name: 'CVR-nummer' }).fill('13612870')
    await page.keyboard.press('Control+Enter')
    await page.getByRole('alert').first().waitFor()
  })

  test('refuses a note that shows a political opinion, and keeps what was typed [SPE-3]', async () => {
    await page.goto(`${server.address}/people`)
    await page.locator('tbody a[href^="/people/"]').first().click()
    await page.waitForURL(/\/people\/[0-9a-f-]{36}/)
    await page.waitForLoadState('networkidle')
    expect(await violations()).toEqual([])
    await page.getByRole('button', { name: 'Skriv en note' }).waitFor()
    await page.keyboard.press('n')
    await page.locator('[contenteditable=true]').waitFor()
    await page.keyboard.type('Opfølgning om 14 dage, for han er til sit partis kongres')
    const answer = page.waitForResponse(
      (response) => response.url().endsWith('/api/notes') && response.status() === 403,
    )
    await page.keyboard.press('Control+Enter')
    expect(await (await answer).json()).toMatchObject({ rule: 'SPE-3' })
    await expect.poll(() => page.getByText('sit partis kongres').count()).toBeGreaterThan(0)
  })

  test('takes a list in, holds back what is sensitive for the officer, and takes the list back [SPE-6]', async () => {
    await page.goto(`${server.address}/imports/new`)
    await look('Importér en liste')
    await page.setInputFiles('input[type=file]', { name: 'liste.csv', mimeType: 'text/csv', buffer: Buffer.from(list) })
    await page.getByText('liste.csv', { exact: true }).first().waitFor()
    for (const sign of ['Signe Bro', 'Noter bliver til', '2 klar', 'Importér 2']) {
      await page.keyboard.press('Control+Enter')
      await page.getByText(sign).or(page.getByLabel(sign)).first().waitFor()
      expect(await violations()).toEqual([])
    }
    await page.keyboard.press('Control+Enter')
    await page.getByRole('status').filter({ hasText: 'Importeret' }).waitFor({ timeout: 30_000 })
    await look('liste.csv')
    await page.goto(`${server.address}/findings`)
    await look('Fund i tekst')
    await page.getByText('Er sygemeldt med stress').waitFor()
    await page.goto(`${server.address}/imports`)
    await page.getByText('liste.csv').first().click()
    await page.getByRole('button', { name: 'Mere' }).click()
    await page.getByRole('menuitem', { name: /Tag importen tilbage/ }).click()
    await page.getByRole('button', { name: 'Tag listen tilbage' }).click()
    await page.getByRole('status').filter({ hasText: 'Taget tilbage' }).waitFor()
    await page.goto(`${server.address}/findings`)
    await look('Fund i tekst')
    expect(await page.getByText('Er sygemeldt med stress').count()).toBe(0)
  })

  test.each([
    ['/audiences?purpose=marketing&channel=email', 'Målgrupper'],
    ['/invitations', 'Invitationer'],
    ['/profile', 'Din profil'],
    ['/settings/company', 'Virksomhed og meddelelser'],
    ['/settings/purposes', 'Formål og emner'],
    ['/settings/users', 'Brugere og roller'],
    ['/settings/mail', 'Mail'],
    ['/settings/api-keys', 'API-nøgler'],
  ])('%s is whole, and a screen reader and a telephone can use it', async (path, heading) => {
    await page.goto(`${server.address}${path}`)
    await look(heading)
  })

  test('erases many at once: the plan first, their number typed; whom an act reaches is said before it [ERA-1]', async () => {
    await page.goto(`${server.address}/people`)
    const rows = page.locator('tr[data-index]')
    await rows.nth(2).waitFor()
    const names = await rows.locator('[data-column=name]').allInnerTexts()
    for (const row of [0, 1]) await rows.nth(row).getByRole('checkbox').check()
    await page.getByText('2 valgt').waitFor()
    await page.getByRole('button', { name: 'Tildel' }).click()
    await page.getByRole('dialog').getByText('Gælder 2 personer').waitFor()
    expect(await violations()).toEqual([])
    // Esc closes what lies on top, and what is chosen stays chosen.
    await page.keyboard.press('Escape')
    await page.keyboard.press('Escape')
    await page.getByRole('dialog').waitFor({ state: 'detached' })
    await page.getByRole('button', { name: 'Eksportér' }).click()
    await page.getByRole('dialog').getByText('Gælder 2 personer').waitFor()
    expect(await violations()).toEqual([])
    await page.keyboard.press('Escape')
    await page.getByRole('dialog').waitFor({ state: 'detached' })
    await page.getByText('2 valgt').waitFor()
    await page.getByRole('button', { name: 'Slet', exact: true }).click()
    const plan = page.getByRole('dialog', { name: 'Slet 2 personer' })
    await plan.getByRole('row', { name: /^Personer 2 slettes/i }).waitFor()
    expect(await violations()).toEqual([])
    await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toBe('Annullér')
    await page.keyboard.type('2 personer')
    await page.keyboard.press('Enter')
    await page.getByText(/^2 personer er slettet|^2 slettet/).waitFor()
    await page.goto(`${server.address}/people`)
    await rows.nth(2).waitFor()
    const left = await rows.locator('[data-column=name]').allInnerTexts()
    for (const name of names.slice(0, 2)) expect(left).not.toContain(name)
  })

  test('asks nobody else for anything, and nothing failed on the way', () => {
    expect(elsewhere).toEqual([])
    expect(faults).toEqual([])
  })
})
