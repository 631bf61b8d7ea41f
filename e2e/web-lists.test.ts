import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { openBrowser } from './drivers/browser.ts'
import { administrator, type Installation, patience, setUpPractice } from './drivers/installation.ts'
import { type RunningServer, startServer } from './drivers/server.ts'
import { axeFaults, countedKeys, openApp, reachesOver } from './drivers/web-app.ts'

vi.setConfig({ testTimeout: patience, hookTimeout: patience })

// Filters and views of the lists, by keyboard (ux.md section 6, tasks 11 and 12), for a colleague, and on a telephone in English.
const sofie = { email: 'sofie@proeve.example', password: 'En-lang-adgangskode-1' }
let diskret: Installation
let server: RunningServer
let browser: Browser
let page: Page
let city: string
let name: string
const faults: string[] = []

async function ask<Answer>(method: 'GET' | 'POST', path: string, data?: object): Promise<Answer> {
  const answer = await page.context().request.fetch(path, { method, ...(data && { data }) })
  expect(answer.status(), await answer.text()).toBeLessThan(300)
  return (await answer.json()) as Answer
}
const countOf = async (conditions: object[], match = 'all') =>
  (await ask<{ count: number }>('POST', '/api/people/count', { filter: { match, conditions } })).count

async function open(path: string, heading: string, on: Page = page): Promise<void> {
  await on.goto(path)
  await on.getByRole('heading', { level: 1, name: heading }).waitFor()
  await on.waitForLoadState('networkidle')
}

/** The views above the list; one's own stand below its entry in the navigation as well. */
const tabs = (on: Page = page) => on.getByRole('navigation', { name: 'Visninger' })
/** As a screen reader meets it, once all has come to rest. */
async function look(on: Page = page): Promise<void> {
  await expect.poll(() => on.locator('[aria-busy="true"]').count()).toBe(0)
  await on.waitForFunction(() => document.getAnimations().every(({ playState }) => playState !== 'running'))
  expect(await axeFaults(on)).toEqual([])
}

const address = (on: Page = page) => decodeURIComponent(on.url()).replaceAll('+', ' ')
const chip = (words: string) => page.getByRole('button', { name: `Ret filteret: ${words}` })
const option = (words: string | RegExp) => page.getByRole('option', { name: words }).first().waitFor()
/** The rows that there are in all, as the head of the list says. */
const total = (count: number, on: Page = page) => on.getByText(new RegExp(`(af|of) ${String(count)}$`)).waitFor()

beforeAll(async () => {
  diskret = await setUpPractice('Vinhuset A/S', '--sample', '60')
  server = await startServer(diskret)
  browser = await openBrowser()
  page = await openApp(browser, server.address, administrator)
  page.on('pageerror', ({ message }) => faults.push(message))
  const { items } = await ask<{ items: { name: string; city: string | null; lastContactAt: string | null }[] }>(
    'GET',
    '/api/people?sort=last_contact&limit=60',
  )
  const silent = items.find((one) => one.city && one.lastContactAt)!
  city = silent.city!
  name = silent.name
  await ask('POST', '/api/accounts', { ...sofie, name: 'Sofie Lund', roles: ['seller'] })
})
afterAll(async () => {
  await browser?.close()
  await server?.stop()
  diskret?.remove()
})

describe('cells', () => {
  const titleOf = (row: number) => page.getByRole('row').nth(row).locator('td[data-column="title"]')

  test('a title is changed in two presses, and that of the next row by two more, where Enter has led [task 9]', async () => {
    await open('/people', 'Personer')
    await titleOf(1).waitFor()
    await titleOf(1).focus()
    for (const [row, title] of [
      [1, 'vinchef'],
      [2, 'kældermester'],
    ] as const) {
      const keys = countedKeys(page)
      await keys.press('F2')
      await page.getByRole('grid').getByRole('textbox').fill(title)
      await keys.press('Enter')
      await titleOf(row).filter({ hasText: title }).waitFor()
      expect(keys.count()).toBe(2)
      await look()
    }
  })
})

describe('filters', () => {
  test('a city and thirty days of silence are six presses, and the address says them in words [task 11]', async () => {
    await open('/people', 'Personer')
    const keys = countedKeys(page)
    await keys.press('f')
    await option('Ansvarlig')
    await look()
    await keys.type('by')
    await keys.press('Enter')
    await keys.type(city)
    await option(city)
    await look()
    await keys.press('Enter')
    await chip(`By er ${city}`).waitFor()
    await keys.press('f')
    await keys.type('ikke kon')
    await keys.press('Enter')
    await keys.type('30')
    await keys.press('Enter')
    await chip('Ikke kontaktet i 30 dage').waitFor()
    expect(keys.count()).toBe(6)
    const conditions = [
      { field: 'city', is: [city] },
      { field: 'lastContact', silentDays: 30 },
    ]
    await total(await countOf(conditions))
    await look()
    expect(address()).toContain(`filter=city:${city.replaceAll(' ', '_')} and lastContact.silentDays:30`)
    await page.reload()
    await chip('Ikke kontaktet i 30 dage').waitFor()
    // »og« becomes »eller«.
    await page.getByRole('button', { name: 'Alle gælder' }).click()
    await page.getByRole('menuitem', { name: 'Mindst én gælder' }).click()
    await total(await countOf(conditions, 'any'))
    expect(address()).toContain(' or lastContact.silentDays:30')
  })

  test('one stands beside another in a group, is turned round, and is taken away by keyboard', async () => {
    await open(`/people?filter=${encodeURIComponent(`city:${city.replaceAll(' ', '_')} and reach:email`)}`, 'Personer')
    await chip(`By er ${city}`).focus()
    await page.keyboard.press('Enter')
    await page.getByRole('button', { name: 'Eller noget andet' }).click()
    await option('Ansvarlig')
    await page.keyboard.type('ansvarlig')
    await page.keyboard.press('Enter')
    await option('mig')
    await page.keyboard.type('mig')
    await page.keyboard.press('Enter')
    await page.getByRole('group', { name: `By er ${city} eller Ansvarlig er mig` }).waitFor()
    await look()
    const mine = { field: 'owner', is: ['me'] }
    const group = { match: 'any', conditions: [{ field: 'city', is: [city] }, mine] }
    const reach = { field: 'reach', is: ['email'] }
    await total(await countOf([group, reach]))
    await chip('Har e-mailadresse').click()
    await page.getByText('Er ikke', { exact: true }).click()
    await chip('Har ikke e-mailadresse').waitFor()
    await page.keyboard.press('Escape')
    await page.getByRole('button', { name: 'Fjern filteret: Har ikke e-mailadresse' }).focus()
    await page.keyboard.press('Enter')
    await total(await countOf([group]))
  })

  test('a list that is empty says which filter hides, and shows the rest by one press', async () => {
    await open('/people?filter=country:DK+and+city:Intetsted', 'Personer')
    const inCountry = await countOf([{ field: 'country', is: ['DK'] }])
    const without = page.getByRole('button', { name: `Uden »By er Intetsted«: ${String(inCountry)}` })
    await without.waitFor()
    await look()
    await without.click()
    await total(inCountry)
    // What cannot be read breaks no page.
    await open('/people?filter=city:(and', 'Personer')
    await expect.poll(() => page.getByRole('button', { name: /^Ret filteret/ }).count()).toBe(0)
  })

  test('what is searched for is there after a reload and on the way back, and in no address', async () => {
    await open('/people', 'Personer')
    await page.keyboard.press('/')
    await page.keyboard.type(name)
    await expect.poll(() => page.getByRole('grid').locator('tbody tr[data-index]').count()).toBeLessThan(10)
    await page.reload()
    const box = page.getByRole('searchbox')
    await expect.poll(() => box.inputValue()).toBe(name)
    await page.getByRole('link', { name, exact: true }).first().click()
    await page.getByRole('heading', { level: 1, name }).waitFor()
    await page.goBack()
    await expect.poll(() => box.inputValue()).toBe(name)
    expect(address()).not.toContain(name.split(' ')[0])
    // A link that is shared opens the list without it.
    const other = await page.context().newPage()
    await open(page.url(), 'Personer', other)
    await expect.poll(() => other.getByRole('searchbox').inputValue()).toBe('')
    await other.close()
  })
})

describe('views', () => {
  test('a list is kept as a view by three presses, and says what was changed of it [task 12]', async () => {
    await open('/people?filter=owner:me&sort=-name', 'Personer')
    const keys = countedKeys(page)
    await keys.press('v')
    await page.getByRole('menuitem', { name: 'Gem som ny visning' }).waitFor()
    await look()
    await keys.press('g')
    await page.getByRole('textbox', { name: 'Visningens navn' }).waitFor()
    await look()
    await keys.type('Mine bagfra')
    await keys.press('Enter')
    const tab = tabs().getByRole('link', { name: 'Mine bagfra' })
    await tab.waitFor()
    expect(keys.count()).toBe(3)
    await expect.poll(() => tab.getAttribute('aria-current')).toBeTruthy()
    expect(page.url()).toContain('view=')
    // Columns belong to it as filter and order do.
    await page.getByRole('button', { name: 'Kolonner' }).click()
    await page.getByRole('checkbox', { name: 'Vis Næste opgave' }).click()
    await page.keyboard.press('Escape')
    await page.getByText('Ændret', { exact: true }).waitFor()
    await look()
    await page.getByRole('link', { name: 'Alle', exact: true }).click()
    await page.getByRole('columnheader', { name: 'Næste opgave' }).waitFor()
    await tab.click()
    await page.getByRole('button', { name: 'Gem ændringerne' }).click()
    // What was said when it was made may still stand there.
    await page.getByText('Visningen »Mine bagfra« er gemt.').last().waitFor()
    await expect.poll(() => page.getByText('Ændret', { exact: true }).count()).toBe(0)
    await expect.poll(() => page.getByRole('columnheader', { name: 'Næste opgave' }).count()).toBe(0)
  })

  test('a view is shared, opened by a colleague from its address, renamed, deleted and taken back', async () => {
    await page.keyboard.press('v')
    await page.getByRole('menuitem', { name: 'Del med alle' }).waitFor()
    await page.keyboard.press('d')
    await page.getByText('Alle kolleger kan nu se »Mine bagfra«.').waitFor()
    const view = new URL(page.url()).searchParams.get('view')!
    const hers = await openApp(browser, server.address, sofie)
    await open(`/people?view=${view}`, 'Personer', hers)
    await tabs(hers).getByRole('link', { name: 'Mine bagfra' }).waitFor()
    await hers.getByRole('button', { name: 'Ret filteret: Ansvarlig er mig' }).waitFor()
    await hers.keyboard.press('v')
    await hers.getByRole('menuitem', { name: /Mine bagfra.*Delt af/ }).waitFor()
    // What is a colleague's is theirs to rename and delete.
    await expect.poll(() => hers.getByRole('menuitem', { name: /Slet|Omdøb/ }).count()).toBe(0)
    await page.keyboard.press('v')
    await page.getByRole('menuitem', { name: 'Omdøb visningen' }).waitFor()
    await page.keyboard.press('o')
    await page.getByRole('textbox', { name: 'Visningens navn' }).fill('Mine, Å først')
    await page.keyboard.press('Enter')
    await tabs().getByRole('link', { name: 'Mine, Å først' }).waitFor()
    const deleteIt = async () => {
      await page.keyboard.press('v')
      await page.getByRole('menuitem', { name: 'Slet visningen' }).waitFor()
      await page.keyboard.press('s')
      await page.getByText('Visningen »Mine, Å først« er slettet.').waitFor()
    }
    await deleteIt()
    // The offer to undo stands for ten seconds.
    await page.keyboard.press('Control+z')
    await tabs().getByRole('link', { name: 'Mine, Å først' }).waitFor()
    await deleteIt()
    await open(`/people?view=${view}`, 'Personer', hers)
    await hers.getByText('Visningen er slettet, eller den er ikke delt med dig.').waitFor()
    await look(hers)
    await hers.context().close()
  })

  test.each([
    ['/companies', 'Virksomheder', 'Mine'],
    ['/invitations', 'Invitationer', 'Mangler besked'],
  ])('%s has filters and views too', async (path, heading, view) => {
    await open(path, heading)
    await page.getByRole('link', { name: view, exact: true }).click()
    await page.getByRole('button', { name: /^Ret filteret/ }).waitFor()
    await look()
    await page.getByRole('button', { name: /^Fjern filteret/ }).click()
    await page.getByText('Ændret', { exact: true }).waitFor()
    expect(address()).toContain('filter=none')
    await page.keyboard.press('f')
    await page.getByRole('option').first().waitFor()
    await look()
  })
})

test('on a telephone, in English: a filter and a view by touch, and nothing reaches over the edge', async () => {
  const phone = await openApp(browser, server.address, administrator, { language: 'en', device: 'telephone' })
  await open('/people?filter=owner:me+and+(reach:email+or+lastContact.silentDays:30)', 'People', phone)
  await phone.getByRole('button', { name: 'Edit the filter: Owner is me' }).waitFor()
  await phone.getByRole('group', { name: 'Has an e-mail address or Not contacted for 30 days' }).waitFor()
  expect(await reachesOver(phone)).toBe(false)
  await look(phone)
  await phone.getByRole('button', { name: 'Filter', exact: true }).tap()
  await phone.getByRole('option', { name: 'Country' }).tap()
  await phone.getByRole('option', { name: 'Denmark' }).tap()
  await look(phone)
  expect(await reachesOver(phone)).toBe(false)
  await phone.getByRole('button', { name: 'Done' }).tap()
  await phone.getByRole('button', { name: 'Remove the filter: Country is Denmark' }).waitFor()
  await phone.getByRole('button', { name: 'All', exact: true }).tap()
  await phone.getByRole('menuitem', { name: 'Mine', exact: true }).tap()
  await phone.getByRole('button', { name: 'Mine', exact: true }).waitFor()
  await look(phone)
  await phone.context().close()
})

test('nothing failed on the way', () => {
  expect(faults).toEqual([])
})
