import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { openBrowser } from './drivers/browser.ts'
import { administrator, type Installation, patience, setUpPractice } from './drivers/installation.ts'
import { type RunningServer, startServer } from './drivers/server.ts'
import { axeFaults, countedKeys, openApp, reachesOver } from './drivers/web-app.ts'

vi.setConfig({ testTimeout: patience, hookTimeout: patience })

// The rows of the lists of people and companies: a look beside the list, the menu of a row, cells changed where they stand, many at
// a time (ux.md section 6, tasks 3, 13), in both roles and on a telephone.
const sofie = { email: 'sofie@proeve.example', password: 'En-lang-adgangskode-1' }
let diskret: Installation
let server: RunningServer
let browser: Browser
let page: Page
const faults: string[] = []

interface Listed {
  id: string
  name: string
  city: string | null
  emails: string[]
  purposes: string[]
}
let people: Listed[]

async function ask<Answer>(method: 'GET' | 'POST' | 'PATCH', path: string, data?: object): Promise<Answer> {
  const answer = await page.context().request.fetch(path, { method, ...(data && { data }) })
  expect(answer.status(), await answer.text()).toBeLessThan(300)
  return (await answer.json()) as Answer
}

async function open(path: string, heading: string, on: Page = page): Promise<void> {
  await on.goto(path)
  await on.getByRole('heading', { level: 1, name: heading }).waitFor()
  await on.waitForLoadState('networkidle')
}

/** As a screen reader meets it, once all has come to rest; no name of a person stands in the address or the tab. */
async function look(on: Page = page): Promise<void> {
  await expect.poll(() => on.locator('[aria-busy="true"]').count()).toBe(0)
  await on.waitForFunction(() => document.getAnimations().every(({ playState }) => playState !== 'running'))
  expect(await axeFaults(on)).toEqual([])
  const shown = decodeURIComponent(on.url()) + (await on.title())
  expect(people.filter(({ name }) => shown.includes(name))).toEqual([])
}

const rows = (on: Page = page) => on.getByRole('grid').locator('tbody tr[data-index]')
const rowOf = (name: string, on: Page = page) => rows(on).filter({ hasText: name }).first()
const cell = (name: string, column: string) => rowOf(name).locator(`td[data-column="${column}"]`)
const said = (text: string | RegExp) => page.getByText(text).first().waitFor()
const panel = (name: string) => page.getByRole('complementary', { name })

beforeAll(async () => {
  diskret = await setUpPractice('Vinhuset A/S', '--sample', '60')
  server = await startServer(diskret)
  browser = await openBrowser()
  page = await openApp(browser, server.address, administrator)
  page.on('pageerror', ({ message }) => faults.push(message))
  await ask('POST', '/api/accounts', { ...sofie, name: 'Sofie Lund', roles: ['seller'] })
  people = (await ask<{ items: Listed[] }>('GET', '/api/people?limit=60')).items
})
afterAll(async () => {
  await browser?.close()
  await server?.stop()
  diskret?.remove()
})

describe('a look beside the list', () => {
  test('is one press, goes along, and takes a note [task 3]', async () => {
    const read: string[] = []
    page.on('request', (request) => {
      const id = /\/api\/people\/([0-9a-f-]{36})$/.exec(new URL(request.url()).pathname)?.[1]
      if (id && request.method() === 'GET') read.push(id)
    })
    const at = people.findIndex(
      ({ purposes }, index) => index > 0 && purposes.includes('customer') && people[index + 4] !== undefined,
    )
    const [first, , , last] = people.slice(at) as [Listed, Listed, Listed, Listed]
    await open('/people', 'Personer')
    await rows().nth(at).focus()
    const keys = countedKeys(page)
    await keys.press('Space')
    await panel(first.name).getByRole('heading', { name: 'Seneste noter' }).waitFor()
    expect(new URL(page.url()).searchParams.get('peek')).toBe(first.id)
    await look()
    await keys.press('n')
    const note = panel(first.name).getByRole('textbox', { name: 'Note' })
    await note.waitFor()
    await expect.poll(() => note.evaluate((text) => text === document.activeElement), { timeout: patience }).toBe(true)
    await keys.type('Vil have tilbud før jul')
    // At once, while the editor may still be on its way: neither the words nor the key are lost.
    await keys.press('Control+Enter')
    await panel(first.name).getByRole('article').filter({ hasText: 'Vil have tilbud før jul' }).waitFor()
    await expect.poll(() => page.evaluate(() => document.activeElement?.tagName), { timeout: patience }).toBe('TR')
    expect(keys.count()).toBe(3)
    for (const _ of [1, 2, 3]) await keys.press('j')
    await panel(last.name).waitFor()
    await expect.poll(() => read.includes(last.id), { timeout: patience }).toBe(true)
    await expect.poll(() => new URL(page.url()).searchParams.get('peek')).toBe(last.id)
    await page.reload()
    await panel(last.name).waitFor()
    await page.waitForLoadState('networkidle')
    await rowOf(last.name).focus()
    await page.keyboard.press('Escape')
    await panel(last.name).waitFor({ state: 'detached' })
    expect(page.url()).not.toContain('peek')
    // The way back is to the list, not through everybody who was looked at.
    await page.keyboard.press('Space')
    await panel(last.name).waitFor()
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { level: 1, name: last.name }).waitFor()
    await page.goBack()
    await panel(last.name).waitFor()
  })

  test('at a company shows who works there, and says so where there is none', async () => {
    const { items } = await ask<{ items: { id: string; name: string; people: number }[] }>('GET', '/api/companies')
    const company = items.find((one) => one.people > 0)!
    await open('/companies', 'Virksomheder')
    await rowOf(company.name).focus()
    await page.keyboard.press('Space')
    await panel(company.name)
      .getByRole('heading', { name: `Personer ${String(company.people)}` })
      .waitFor()
    await look()
    await open('/companies?peek=01900000-0000-7000-8000-000000000000', 'Virksomheder')
    await panel('Virksomheden findes ikke her').waitFor()
    await look()
  })
})

describe('the menu of a row', () => {
  test('is one press, each act a letter, and so it is for all that are chosen [task 13]', async () => {
    const [, some] = people as [Listed, Listed]
    await open('/people', 'Personer')
    await rowOf(some.name).focus()
    const keys = countedKeys(page)
    await keys.press('.')
    await page.getByRole('menuitem', { name: 'Åbn siden' }).waitFor()
    await look()
    await keys.press('t')
    await panel(some.name).getByRole('textbox', { name: 'Opgave' }).waitFor()
    await keys.type('Ring fredag')
    await keys.press('Enter')
    await said('Opgaven er gemt')
    expect(keys.count()).toBe(3)
    await page.keyboard.press('Escape')
    await panel(some.name).waitFor({ state: 'detached' })
    const many = countedKeys(page)
    await rows().first().focus()
    await many.press('Control+a')
    await page.getByRole('button', { name: 'Handlinger for de valgte' }).waitFor()
    await many.press('.')
    await page.getByRole('menuitem', { name: 'Mærk' }).waitFor()
    await look()
    await many.press('m')
    await page.getByRole('textbox', { name: 'Mærke' }).waitFor()
    await many.type('messe')
    await many.press('Enter')
    await said(/mærket\.$/)
    expect(many.count()).toBe(4)
  })

  test('offers a seller no erasure; an officer sees the plan, types the name, and the list goes on', async () => {
    const gone = people.find(({ purposes }) => purposes.includes('customer'))!
    const hers = await openApp(browser, server.address, sofie, { language: 'en', colorScheme: 'dark' })
    await open('/people', 'People', hers)
    await rowOf(gone.name, hers).focus()
    await hers.keyboard.press('.')
    await hers.getByRole('menuitem', { name: 'Write note' }).waitFor()
    await look(hers)
    expect(await hers.getByRole('menuitem', { name: 'Erase the person' }).count()).toBe(0)
    await hers.context().close()
    await open('/people', 'Personer')
    await rowOf(gone.name).focus()
    const keys = countedKeys(page)
    await keys.press('.')
    await page.getByRole('menuitem', { name: 'Slet personen' }).waitFor()
    await keys.press('d')
    const dialog = page.getByRole('dialog', { name: `Slet ${gone.name}` })
    await dialog.getByRole('cell', { name: 'slettes' }).first().waitFor()
    await look()
    await page.keyboard.type(gone.name)
    await keys.press('Control+Enter')
    await dialog.waitFor({ state: 'detached' })
    await rowOf(gone.name).waitFor({ state: 'detached' })
    expect(keys.count()).toBe(3)
    people = people.filter(({ id }) => id !== gone.id)
  })
})

describe('a cell', () => {
  test('of a company is changed by two presses, clashes where it must, and only there', async () => {
    const { items } = await ask<{ items: Listed[] }>('GET', '/api/companies?limit=20')
    const [one, other, third] = items as [Listed, Listed, Listed]
    await open('/companies', 'Virksomheder')
    await cell(one.name, 'city').focus()
    const keys = countedKeys(page)
    await keys.press('F2')
    const input = page.getByRole('grid').getByRole('textbox', { name: 'By' })
    await look()
    await input.fill('Ribe')
    await keys.press('Enter')
    await cell(one.name, 'city').filter({ hasText: 'Ribe' }).waitFor()
    expect(keys.count()).toBe(2)
    await said('By er gemt')
    await page.keyboard.press('Control+z')
    await cell(one.name, 'city')
      .filter({ hasText: one.city ?? '–' })
      .waitFor()
    // A colleague changes the same, and another field of the third.
    await ask('PATCH', `/api/companies/${other.id}`, { city: 'Nibe' })
    await ask('PATCH', `/api/companies/${third.id}`, { industry: 'Bryggeri' })
    await cell(other.name, 'city').focus()
    await page.keyboard.press('F2')
    await input.fill('Tønder')
    await page.keyboard.press('Enter')
    await said(/Feltet blev ændret imens\. Her står nu: Nibe/)
    await look()
    await page.keyboard.press('Enter')
    await cell(other.name, 'city').filter({ hasText: 'Tønder' }).waitFor()
    await cell(third.name, 'city').focus()
    await page.keyboard.press('F2')
    await input.fill('Vejle')
    await page.keyboard.press('Enter')
    await cell(third.name, 'city').filter({ hasText: 'Vejle' }).waitFor()
    expect(await ask<object>('GET', `/api/companies/${third.id}`)).toMatchObject({
      city: 'Vejle',
      industry: 'Bryggeri',
    })
    expect((await ask<Listed>('GET', `/api/companies/${other.id}`)).city).toBe('Tønder')
  })

  test('that is changed without a connection is kept, whichever page one goes to, and sent afterwards', async () => {
    const { items } = await ask<{ items: Listed[] }>('GET', '/api/companies?limit=20')
    const company = items[4]!
    await open('/companies', 'Virksomheder')
    // The page that is gone to must be here already.
    await page.getByRole('link', { name: 'Personer' }).first().click()
    await page.getByRole('heading', { level: 1, name: 'Personer' }).waitFor()
    await page.goBack()
    await page.getByRole('heading', { level: 1, name: 'Virksomheder' }).waitFor()
    await page.waitForLoadState('networkidle')
    await page.context().setOffline(true)
    await cell(company.name, 'city').focus()
    await page.keyboard.press('F2')
    await page.getByRole('grid').getByRole('textbox', { name: 'By' }).fill('Hobro')
    await page.keyboard.press('Enter')
    await cell(company.name, 'city').getByRole('img', { name: 'Sendes, når du er online' }).waitFor()
    await look()
    await page.getByRole('link', { name: 'Personer' }).first().click()
    await page.getByRole('heading', { level: 1, name: 'Personer' }).waitFor()
    await page.context().setOffline(false)
    await expect
      .poll(async () => (await ask<Listed>('GET', `/api/companies/${company.id}`)).city, {
        timeout: patience,
      })
      .toBe('Hobro')
  })
})

test('what fails half way says what is done, and the list shows it at once', async () => {
  await open('/people', 'Personer')
  await page.getByRole('button', { name: 'Kolonner' }).click()
  await page.getByRole('checkbox', { name: 'Vis Mærker' }).click()
  await page.keyboard.press('Escape')
  let steps = 0
  // The first step is carried out for one of them, and says that more come; the second is refused.
  await page.route('**/api/bulk/tag', async (route) => {
    steps += 1
    if (steps > 1) return route.fulfill({ status: 503, contentType: 'application/problem+json', body: '{}' })
    const body = route.request().postDataJSON() as { selection: { ids: string[] } }
    const [id] = body.selection.ids
    const answer = await route.fetch({ postData: { ...body, selection: { ids: [id!] } } })
    const done = (await answer.json()) as object
    await route.fulfill({ response: answer, json: { ...done, next: id } })
  })
  await rows()
    .nth(0)
    .locator('td[data-column="states"]')
    .click({ modifiers: ['Control'] })
  await rows()
    .nth(2)
    .locator('td[data-column="states"]')
    .click({ modifiers: ['Shift'] })
  await said('3 valgt')
  await page.getByRole('button', { name: 'Mærk', exact: true }).click()
  await page.getByRole('textbox', { name: 'Mærke' }).fill('halvvejs')
  await page.keyboard.press('Enter')
  await said('1 mærket.')
  await said(/^De andre blev ikke nået\./)
  await rows().filter({ hasText: 'halvvejs' }).first().waitFor()
  // Whoever is chosen stays so.
  await said('3 valgt')
  await look()
  await page.unroute('**/api/bulk/tag')
})

test('on a telephone, in English: a row’s acts under the thumb, and a look is the page', async () => {
  const phone = await openApp(browser, server.address, sofie, {
    language: 'en',
    device: 'telephone',
    colorScheme: 'dark',
  })
  phone.on('pageerror', ({ message }) => faults.push(message))
  await open('/people', 'People', phone)
  const some = people.find(({ purposes }) => purposes.includes('customer'))!
  await rowOf(some.name, phone).getByRole('button', { name: 'Actions of the row' }).tap()
  const act = phone.getByRole('menuitem', { name: 'Write note' })
  await act.waitFor()
  await look(phone)
  expect(await reachesOver(phone)).toBe(false)
  expect((await act.boundingBox())!.height).toBeGreaterThanOrEqual(44)
  await act.tap()
  await phone.getByRole('textbox', { name: 'Note' }).waitFor()
  await look(phone)
  await phone.goto(`/people?peek=${some.id}`)
  await phone.waitForURL(`**/people/${some.id}**`)
  await phone.context().close()
})

test('nothing failed on the way', () => {
  expect(faults).toEqual([])
})
