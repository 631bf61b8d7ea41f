import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { openBrowser } from './drivers/browser.ts'
import { administrator, type Installation, patience, setUpPractice } from './drivers/installation.ts'
import { type RunningServer, startServer } from './drivers/server.ts'
import { axeFaults, countedKeys, openApp, reachesOver } from './drivers/web-app.ts'

vi.setConfig({ testTimeout: patience, hookTimeout: patience })

// A list comes in by five steps, by keyboard alone, and is taken back.
const seller = { email: 'sofie@proeve.example', password: 'En-lang-adgangskode-1' }
const list = [
  'Navn;E-mail;CPR-nr;Telefon;Firma;Hobby',
  'Åse Bro;aase@broen.example;250577-0001;20 12 34 56;Broen A/S;vin',
  'Lars Ege;lars@egen.example;;;Egen ApS;ski',
  'LARS EGE;Lars@Egen.example;;20 12 34 57;Egen ApS;',
  'Uden Domæne;uden@domaene;;;;',
].join('\r\n')
/** A Danish list as Excel saves it: Windows-1252, semicolons. */
const file = { name: 'messe.csv', mimeType: 'text/csv', buffer: Buffer.from(list, 'latin1') }
/** Others, since whoever came in is a duplicate from then on. */
const others = { ...file, buffer: Buffer.from(list.replaceAll(/(?<=;)(?=\w+@)/g, 'ny.'), 'latin1') }
/** What only calls itself a list. */
const picture = { ...file, name: 'foto.csv', buffer: Buffer.from('\x89PNG\r\n\x1a\n\0\0', 'latin1') }

let diskret: Installation
let server: RunningServer
let browser: Browser
let page: Page

const fileInput = () => page.locator('input[type=file]').first()
/** Chooses a file and waits until the page has it: each step has the button that goes on. */
const choose = async (chosen: typeof file) => {
  await fileInput().setInputFiles(chosen)
  await page.getByText(chosen.name, { exact: true }).first().waitFor()
}
const step = (name: string) => page.getByRole('region', { name, exact: true })
const figure = (label: string) => page.locator('dl div', { has: page.getByText(label, { exact: true }) }).locator('dd')
const next = () => page.keyboard.press('Control+Enter')
const isState = (state: string) => page.getByRole('status').filter({ hasText: state }).waitFor()

beforeAll(async () => {
  diskret = await setUpPractice('Vinhuset A/S')
  server = await startServer(diskret)
  browser = await openBrowser()
  const admin = await openApp(browser, server.address, administrator)
  const roles = ['seller']
  await admin.context().request.post('/api/accounts', { data: { ...seller, name: 'Sofie Lund', roles } })
  await admin.context().close()
  page = await openApp(browser, server.address, seller)
})
afterAll(async () => {
  await browser?.close()
  await server?.stop()
  diskret?.remove()
})

describe('a list', () => {
  test('comes in by seven presses: to the imports, a file, and five times on [task 18]', async () => {
    await page.goto('/')
    await page.getByRole('heading', { level: 1 }).waitFor()
    const keys = countedKeys(page)
    await keys.press('g')
    await keys.press('i')
    await page.getByRole('heading', { name: 'Ingen lister endnu' }).waitFor()
    expect(await axeFaults(page)).toEqual([])
    await choose(file)
    await step('Fil').waitFor()
    expect(await axeFaults(page)).toEqual([])
    await keys.press('Control+Enter')

    const reading = step('Læsning')
    for (const fact of ['windows-1252', 'semikolon', 'linje 1'])
      await reading.getByText(fact, { exact: true }).waitFor()
    await reading.getByText('Åse Bro').waitFor()
    expect(await reading.getByText('250577').count()).toBe(0)
    expect(await axeFaults(page)).toEqual([])
    await keys.press('Control+Enter')

    const columns = step('Kolonner')
    await columns.getByText('CPR-numre kommer aldrig ind. Ingen formål kræver dem.').waitFor()
    await expect.poll(() => columns.getByLabel('Navn bliver til').inputValue()).toBe('fullName')
    await expect.poll(() => columns.getByLabel('CPR-nr bliver til').count()).toBe(0)
    expect(await axeFaults(page)).toEqual([])
    await keys.press('Control+Enter')

    const preview = step('Gennemsyn')
    await preview.getByRole('button', { name: '2 klar' }).waitFor()
    await preview.getByRole('cell', { name: /uden@domaene.*E-mailen er ingen adresse/ }).waitFor()
    expect(await axeFaults(page)).toEqual([])
    await keys.press('Control+Enter')

    const basis = step('Grundlag')
    await basis.getByText(/^Sender 2 beskeder/).waitFor()
    await basis.getByText(/Hej /).waitFor()
    // A seller tells first; the officer decides about every other basis (PRI-2).
    await expect.poll(() => basis.getByRole('radio', { name: /./ }).count()).toBeGreaterThan(0)
    await expect.poll(() => basis.getByText('De er kunder', { exact: true }).count()).toBe(0)
    expect(await axeFaults(page)).toEqual([])
    expect((await (await page.context().request.get('/api/imports')).json()).items).toEqual([])
    await keys.press('Control+Enter')

    await isState('Importeret')
    expect(keys.count()).toBe(7)
    await expect.poll(() => figure('Kom ind').textContent()).toBe('2')
    await expect.poll(() => figure('Fandtes').textContent()).toBe('1')
    expect(await axeFaults(page)).toEqual([])
  })

  test('says what became of each row, and leads to who is invited', async () => {
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Hent rapport om hver række' }).click(),
    ])
    expect(download.suggestedFilename()).toBe('Rapport om messe.csv.csv')
    await page.getByRole('link', { name: 'Se dem, der er inviteret' }).click()
    await page.getByText('Åse Bro').first().waitFor()
  })

  test('is taken back by six presses, and says who stayed [task 19]', async () => {
    await page.goto('/')
    await page.getByRole('heading', { level: 1 }).waitFor()
    const keys = countedKeys(page)
    await keys.press('g')
    await keys.press('i')
    await page.getByRole('row', { name: /messe\.csv/ }).waitFor()
    await expect.poll(() => page.evaluate(() => document.activeElement?.tagName)).toBe('TR')
    expect(await axeFaults(page)).toEqual([])
    await keys.press('Enter')
    await page.getByRole('button', { name: 'Mere' }).waitFor()
    await keys.press('.')
    await page.getByRole('menuitem', { name: /Tag importen tilbage/ }).waitFor()
    await keys.press('z')
    await page.getByRole('dialog').waitFor()
    await page.getByRole('menu').waitFor({ state: 'detached' })
    expect(await axeFaults(page)).toEqual([])
    await keys.press('Control+Enter')
    await isState('Taget tilbage')
    expect(keys.count()).toBe(6)
    await page.getByText('Ingen af dem er her længere.').waitFor()
  })

  test('is mapped as the last of its kind; Back keeps everything, and a page loaded anew says that the file is gone', async () => {
    await page.goto('/imports/new')
    await choose(file)
    await next()
    await step('Læsning').getByText('Åse Bro').waitFor()
    await next()
    const hobby = step('Kolonner').getByLabel('Hobby bliver til')
    await hobby.selectOption('tags')
    await step('Kolonner').getByText('Valgt', { exact: true }).waitFor()
    await page.goBack()
    await step('Læsning').getByText('Åse Bro').waitFor()
    await page.goForward()
    await hobby.waitFor()
    await expect.poll(() => hobby.inputValue()).toBe('tags')
    await next()
    await step('Gennemsyn').getByRole('button', { name: '1 findes' }).click()
    await step('Gennemsyn').getByRole('columnheader', { name: 'Række 3 i filen' }).waitFor()
    expect(await axeFaults(page)).toEqual([])
    await next()
    await step('Grundlag')
      .getByText(/^Sender 2 beskeder/)
      .waitFor()
    const kept = page.waitForResponse((answer) => answer.url().endsWith('/preferences') && answer.ok())
    await next()
    await isState('Importeret')
    await kept
    await page.goto('/imports/new')
    await choose(file)
    await next()
    await step('Læsning').getByText('Åse Bro').waitFor()
    await next()
    await step('Kolonner')
      .getByText(/har indlæst en fil med de samme overskrifter/)
      .waitFor()
    await expect.poll(() => hobby.inputValue()).toBe('tags')
    await page.reload()
    await page.getByText(/Filen er ikke længere i denne side/).waitFor()
  })

  test('has its five steps on a telephone, and a file that is no list is refused in words', async () => {
    page = await openApp(browser, server.address, seller, { device: 'telephone', colorScheme: 'dark' })
    await page.goto('/imports/new')
    await choose(picture)
    await page.getByText('Trin 1 af 5 · Fil').waitFor()
    await page.getByRole('button', { name: 'Videre' }).click()
    await page.getByText('Trin 2 af 5 · Læsning').waitFor()
    await page
      .getByText(/foto\.csv/)
      .first()
      .waitFor()
    expect(await axeFaults(page)).toEqual([])
    await page.getByRole('button', { name: 'Tilbage' }).click()
    await page.getByText('Trin 1 af 5 · Fil').waitFor()
    await choose(others)
    for (const name of ['Læsning', 'Kolonner', 'Gennemsyn', 'Grundlag']) {
      await page.getByRole('button', { name: 'Videre' }).click()
      await page.getByText(new RegExp(`^Trin . af 5 · ${name}$`)).waitFor()
      await page.waitForLoadState('networkidle')
      expect(await reachesOver(page)).toBe(false)
      expect(await axeFaults(page)).toEqual([])
    }
  })
})
