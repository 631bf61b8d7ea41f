import { setTimeout as sleep } from 'node:timers/promises'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { openBrowser } from './drivers/browser.ts'
import { administrator, type Installation, patience, setUpPractice } from './drivers/installation.ts'
import { type RunningServer, startServer } from './drivers/server.ts'
import { axeFaults, countedKeys, openApp, reachesOver } from './drivers/web-app.ts'

vi.setConfig({ testTimeout: patience, hookTimeout: patience })

// The list of tasks, and the texts about others after an erasure, by keyboard (ux.md section 6) and on a telephone.
let diskret: Installation
let server: RunningServer
let browser: Browser
let page: Page
const faults: string[] = []

interface Listed {
  id: string
  name: string
  emails: string[]
}
let people: Listed[]

async function ask<Answer>(method: 'GET' | 'POST' | 'DELETE', path: string, data?: object): Promise<Answer> {
  const answer = await page.context().request.fetch(path, { method, ...(data && { data }) })
  expect(answer.status(), await answer.text()).toBeLessThan(300)
  return (await answer.json()) as Answer
}
const taskCount = async (body: object) => (await ask<{ count: number }>('POST', '/api/tasks/count', body)).count

async function open(path: string, heading: string | RegExp): Promise<void> {
  await page.goto(path)
  await page.getByRole('heading', { level: 1, name: heading }).waitFor()
  await page.waitForLoadState('networkidle')
}

/** As a screen reader and a telephone meet it, once all has come to rest; no name of a person stands in the address or the tab. */
async function look(): Promise<void> {
  await expect.poll(() => page.locator('[aria-busy="true"]').count()).toBe(0)
  await page.waitForFunction(() => document.getAnimations().every(({ playState }) => playState !== 'running'))
  expect(await axeFaults(page)).toEqual([])
  const { width, height } = page.viewportSize()!
  await page.setViewportSize({ width: 390, height })
  await expect.poll(() => reachesOver(page)).toBe(false)
  await page.setViewportSize({ width, height })
  const shown = decodeURIComponent(page.url()) + (await page.title())
  expect(people.filter(({ name }) => shown.includes(name))).toEqual([])
}

const rows = () => page.getByRole('grid').locator('tbody tr[data-index]')
const said = (text: string | RegExp) => page.getByText(text).first().waitFor()

beforeAll(async () => {
  diskret = await setUpPractice('Vinhuset A/S', '--sample', '60')
  server = await startServer(diskret)
  browser = await openBrowser()
  page = await openApp(browser, server.address, administrator)
  page.on('pageerror', ({ message }) => faults.push(message))
  const { items } = await ask<{ items: (Listed & { purposes: string[] })[] }>('GET', '/api/people?limit=60')
  people = items.filter(({ purposes, emails }) => purposes.includes('customer') && emails.length > 0)
})
afterAll(async () => {
  await browser?.close()
  await server?.stop()
  diskret?.remove()
})

describe('the list of tasks', () => {
  test('is two presses away, and each task one: done, put off, and back again [task 6]', async () => {
    await open('/profile', 'Din profil')
    const keys = countedKeys(page)
    await keys.press('g')
    await keys.press('o')
    await page.getByRole('heading', { level: 1, name: 'Opgaver' }).waitFor()
    await rows().first().waitFor()
    expect(keys.count()).toBe(2)
    await look()
    const before = await taskCount({ filter: { conditions: [{ field: 'assignee', is: ['me'] }] } })
    const first = (await rows().first().textContent())!
    await keys.press('d')
    await said(/^Udført:/)
    await expect.poll(() => rows().first().textContent()).not.toBe(first)
    await keys.press('d')
    expect(keys.count()).toBe(4)
    const left = () => taskCount({ filter: { conditions: [{ field: 'assignee', is: ['me'] }] } })
    await expect.poll(left).toBe(before - 2)
    await page.keyboard.press('Control+z')
    await expect.poll(left).toBe(before - 1)
    // Late ones stand first, and say so by a word beside their colour.
    await page.goto('/tasks?filter=due:overdue')
    await page.getByText('Overskredet:').first().waitFor({ state: 'attached' })
    const late = await rows().count()
    await rows().first().focus()
    await page.keyboard.press('s')
    await page.keyboard.press('1')
    await said(/^Udsat til/)
    await expect.poll(() => rows().count()).toBe(late - 1)
  })

  test('makes a task from anywhere, and what is sensitive is refused at the field [SPE-3]', async () => {
    await open('/companies', 'Virksomheder')
    const keys = countedKeys(page)
    await keys.press('c')
    await keys.press('t')
    const panel = page.getByRole('complementary', { name: 'Ny opgave' })
    const title = panel.getByRole('textbox', { name: 'Opgave' })
    await title.waitFor()
    await keys.type('Han har diabetes, ring fredag')
    await keys.press('Tab')
    const choice = panel.getByRole('combobox', { name: 'Person eller virksomhed' })
    // Who types the name and presses Enter gets that person, however late the answer comes.
    await page.route(
      /\/api\/people\?.*search=/,
      async (route) => {
        await sleep(600)
        await route.continue()
      },
      { times: 1 },
    )
    await choice.fill(people[0]!.name)
    await keys.press('Enter')
    await page.getByRole('listbox').waitFor({ state: 'hidden' })
    await expect.poll(() => choice.inputValue()).toContain(people[0]!.name)
    await look()
    await keys.press('Control+Enter')
    await panel.locator('[aria-invalid="true"]').waitFor()
    await title.fill('Ring fredag')
    await keys.press('Control+Enter')
    await said('Opgaven er gemt')
    const { items } = await ask<{ items: { title: string; dueOn: string; person: Listed }[] }>(
      'GET',
      '/api/tasks?search=ring+fredag',
    )
    expect(items).toMatchObject([{ title: 'Ring fredag', person: { id: people[0]!.id } }])
    expect(new Date(`${items[0]!.dueOn}T00:00:00Z`).getUTCDay()).toBe(5)
    // c t, Tab, Enter, and twice mod+Enter, once of them for the refusal.
    expect(keys.count()).toBe(6)
  })

  test('takes a day as it is written here, says at the field what cannot be read, and shows a month by keyboard', async () => {
    await open('/tasks?create=true', 'Opgaver')
    const panel = page.getByRole('complementary', { name: 'Ny opgave' })
    const day = panel.getByRole('textbox', { name: 'Frist' })
    const choice = panel.getByRole('combobox', { name: 'Person eller virksomhed' })
    await choice.fill(people[0]!.name)
    await page.keyboard.press('Enter')
    await page.getByRole('listbox').waitFor({ state: 'hidden' })
    await panel.getByRole('textbox', { name: 'Opgave' }).fill('Send kataloget')
    const before = await taskCount({})
    await day.fill('31.2.2027')
    await page.keyboard.press('Control+Enter')
    await panel.getByText(/^Datoen kan ikke læses. Skriv den sådan: 24.12.20/).waitFor()
    expect(await day.evaluate((element) => element === document.activeElement)).toBe(true)
    await look()
    expect(await taskCount({})).toBe(before)
    for (const written of ['24/12/2027', '2027-12-24', '24. december 2027', '24.12.27']) {
      await day.fill(written)
      await day.blur()
      expect([written, await day.inputValue()]).toEqual([written, '24.12.2027'])
    }
    await day.press('Alt+ArrowDown')
    const calendar = page.getByRole('dialog', { name: 'Kalender' })
    await calendar.getByText('December 2027').waitFor()
    expect(await calendar.locator('th').first().textContent()).toMatch(/^Ma/i)
    await look()
    await page.keyboard.press('Escape')
    await calendar.waitFor({ state: 'hidden' })
    await panel.waitFor()
    await panel.getByRole('button', { name: 'Vælg i kalender: Frist' }).click()
    await calendar.waitFor()
    await page.keyboard.press('ArrowRight')
    await page.keyboard.press('Enter')
    await calendar.waitFor({ state: 'hidden' })
    expect(await day.inputValue()).toBe('25.12.2027')
    await page.keyboard.press('Control+Enter')
    await said('Opgaven er gemt')
    const { items } = await ask<{ items: { dueOn: string }[] }>('GET', '/api/tasks?search=kataloget')
    expect(items).toMatchObject([{ dueOn: '2027-12-25' }])
    const phone = await openApp(browser, server.address, administrator, { language: 'en', device: 'telephone' })
    await phone.goto('/tasks?create=true')
    const due = phone.getByRole('textbox', { name: 'Due' })
    await due.fill('24/12/2027')
    await due.blur()
    expect(await due.inputValue()).toBe('24 Dec 2027')
    await phone.getByRole('button', { name: 'Choose in a calendar: Due' }).tap()
    await phone.getByRole('dialog', { name: 'Calendar' }).waitFor()
    expect(await axeFaults(phone)).toEqual([])
    expect(await reachesOver(phone)).toBe(false)
    await phone.getByRole('button', { name: '26 December 2027' }).tap()
    expect(await due.inputValue()).toBe('26 Dec 2027')
    await phone.context().close()
  })

  test('finds a task by part of a name, which no address holds; opens it, the person, and hands it on', async () => {
    await open('/tasks', 'Opgaver')
    await page.keyboard.press('/')
    await page.getByRole('searchbox').fill(people[0]!.name.slice(0, 9))
    const row = rows().filter({ hasText: 'Ring fredag' })
    await page.waitForURL(/searched=/)
    await expect.poll(() => rows().filter({ hasNotText: people[0]!.name }).count()).toBe(0)
    await row.waitFor()
    await look()
    await row.focus()
    await page.keyboard.press('Enter')
    const panel = page.getByRole('complementary', { name: 'Ret opgaven' })
    await panel.getByRole('link', { name: people[0]!.name }).waitFor()
    await expect.poll(() => panel.getByRole('textbox', { name: 'Opgave' }).inputValue()).toBe('Ring fredag')
    await look()
    await page.keyboard.press('Escape')
    await panel.waitFor({ state: 'detached' })
    // The words are changed where they stand [task 9].
    await row.focus()
    const keys = countedKeys(page)
    await keys.press('F2')
    await page.getByRole('grid').getByRole('textbox').fill('Ring fredag om fragten')
    await keys.press('Enter')
    await row.filter({ hasText: 'om fragten' }).waitFor()
    expect(keys.count()).toBe(2)
    await row.focus()
    await page.keyboard.press('a')
    const dialog = page.getByRole('dialog', { name: 'Tildel en kollega' })
    await dialog.getByRole('combobox').fill('ingen')
    await page.getByRole('option', { name: 'Ingen' }).waitFor()
    await page.keyboard.press('Enter')
    await said('Opgaven er ingens nu')
    // It has gone from one's own.
    await row.waitFor({ state: 'detached' })
    await page.getByRole('link', { name: 'Alle', exact: true }).click()
    await page.getByRole('searchbox').fill('om fragten')
    await row.focus()
    await page.keyboard.press('o')
    await page.waitForURL(`**/people/${people[0]!.id}**`)
  })

  test('says how many are reached before many are done, put off, and taken back', async () => {
    await open('/tasks', 'Opgaver')
    await rows().first().focus()
    const mine = await taskCount({ filter: { conditions: [{ field: 'assignee', is: ['me'] }] } })
    const keys = countedKeys(page)
    await keys.press('Control+a')
    await page.getByRole('button', { name: `Markér ${String(mine)} som udført` }).waitFor()
    await look()
    await keys.press('d')
    await said(`${String(mine)} opgaver er udført.`)
    expect(keys.count()).toBe(2)
    // Nothing is left: the page says what to do next.
    await said('Du har ingen åbne opgaver')
    await look()
    await page.keyboard.press('Control+z')
    await expect.poll(() => taskCount({ filter: { conditions: [{ field: 'assignee', is: ['me'] }] } })).toBe(mine)
    await page.getByRole('link', { name: 'Udførte', exact: true }).click()
    await page.waitForURL(/view=done/)
    await rows().first().waitFor()
    await page.getByRole('columnheader', { name: 'Udført' }).waitFor()
    await look()
    await page.keyboard.press('f')
    await page.getByRole('option', { name: 'Frist' }).waitFor()
    await page.keyboard.press('Escape')
    await page.getByRole('searchbox').fill('findes slet ikke')
    await said('Ingen passer')
    await look()
  })

  test('is two lines a row on a telephone, with targets that a thumb hits', async () => {
    const telephone = await openApp(browser, server.address, administrator, {
      device: 'telephone',
      language: 'en',
      colorScheme: 'dark',
    })
    telephone.on('pageerror', ({ message }) => faults.push(message))
    await telephone.goto('/tasks')
    const ring = telephone.getByRole('button', { name: /^Mark as done:/ }).first()
    await ring.waitFor()
    expect(await axeFaults(telephone)).toEqual([])
    expect(await reachesOver(telephone)).toBe(false)
    const { width, height } = (await ring.boundingBox())!
    expect([width >= 44, height >= 44]).toEqual([true, true])
    await ring.tap()
    await telephone.getByText(/^Done:/).waitFor()
    await telephone.context().close()
  })
})

describe('an erasure', () => {
  test('leads on to the texts about others, each decided by one press and all carried out by one [ERA-9]', async () => {
    const [, gone, other] = people
    const note = (text: string) => ask('POST', '/api/notes', { people: [other!.id], text })
    const address = gone!.emails[0]!
    await note(`Skriv til ${address} om fragten`)
    await note(`Kopi til ${address}`)
    await note(`${gone!.name} kendte hende`)
    await open(`/people/${gone!.id}?desk=rights`, gone!.name)
    await page.keyboard.press('.')
    await page.getByRole('menuitem', { name: /^Slet/ }).click()
    const dialog = page.getByRole('dialog')
    await dialog.getByRole('cell', { name: 'slettes' }).first().waitFor()
    await page.keyboard.type(gone!.name)
    await page.keyboard.press('Control+Enter')
    await page.waitForURL(/\/erasures\//)
    await page.getByRole('heading', { level: 1, name: /^Sletning/ }).waitFor()
    const places = page.getByRole('article')
    await expect.poll(() => places.count()).toBe(3)
    await said('0 af 3 afgjort')
    await said('Et navn: måske en navnebror')
    await look()
    const keys = countedKeys(page)
    await keys.press('r')
    await keys.press('w')
    const wording = page.getByRole('textbox', { name: 'Neutral ordlyd' })
    await wording.waitFor()
    await look()
    await wording.fill(`Kopi til ${address}`)
    await keys.press('Control+Enter')
    await said('1 sted er afgjort.')
    await said(/Den nye tekst siger stadig det, der skal væk/)
    await wording.fill('Kopi til speditøren')
    await keys.press('Escape')
    await keys.press('j')
    await keys.press('d')
    await page.getByRole('textbox', { name: 'Begrundelse' }).waitFor()
    await look()
    await keys.press('Control+Enter')
    await said('Alle steder er afgjort')
    expect(keys.count()).toBe(7)
    await look()
    const { items } = await ask<{ items: { text: string }[] }>('GET', `/api/notes?person=${other!.id}`)
    const texts = items.map(({ text }) => text)
    expect(texts).toContain('Skriv til [slettet] om fragten')
    expect(texts).toContain('Kopi til speditøren')
    expect(texts).toContain(`${gone!.name} kendte hende`)
  })

  test('stands in the officer’s list by its number, also when nothing waits any more', async () => {
    await open('/erasures', 'Sletninger')
    await said('Ingen sletning venter')
    await look()
    await page.getByRole('button', { name: 'Vis alle sletninger' }).click()
    await rows().filter({ hasText: 'Færdig' }).first().click()
    await said(/beholdt: Handler ikke om den slettede person/)
    await look()
  })

  test('nothing failed on the way', () => {
    expect(faults).toEqual([])
  })
})
