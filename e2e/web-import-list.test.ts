import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { openBrowser } from './drivers/browser.ts'
import { administrator, type Installation, patience, setUpPractice } from './drivers/installation.ts'
import { type RunningServer, startServer } from './drivers/server.ts'
import { axeFaults, openApp, reachesOver } from './drivers/web-app.ts'

vi.setConfig({ testTimeout: patience, hookTimeout: patience })

// The list of imports is narrowed, ordered and kept like every other list.
const files = ['messe i Herning.csv', 'nyhedsbrev.csv', 'messe i Odense.csv']

let diskret: Installation
let server: RunningServer
let browser: Browser
let page: Page

const rows = () => page.locator('tbody tr[data-index]')
/** Names of the files as they stand, once that many do. */
async function shown(count: number): Promise<string[]> {
  await expect.poll(() => rows().count(), { timeout: patience }).toBe(count)
  return rows().locator('strong').allTextContents()
}

beforeAll(async () => {
  diskret = await setUpPractice('Vinhuset A/S')
  server = await startServer(diskret)
  browser = await openBrowser()
  page = await openApp(browser, server.address, administrator)
  for (const [at, file] of files.entries()) {
    const answer = await page.context().request.post('/api/imports', {
      headers: { 'content-type': 'text/csv', 'content-disposition': `attachment; filename="${file}"` },
      data: `Navn;E-mail\n${Array.from({ length: 3 - at }, (_, row) => `Gæst ${at}${row};gaest${at}${row}@vin.example`).join('\n')}\n`,
    })
    expect(answer.ok(), await answer.text()).toBe(true)
    const { id } = (await answer.json()) as { id: string }
    const state = async () => (await (await page.context().request.get(`/api/imports/${id}`)).json()).state
    await vi.waitFor(async () => expect(await state()).toBe('done'), { timeout: patience, interval: 200 })
    if (at === 2) await page.context().request.post(`/api/imports/${id}/undo`)
  }
})
afterAll(async () => {
  await browser?.close()
  await server?.stop()
  diskret?.remove()
})

test('stands the newest first, and by the name of the file or by how many came in', async () => {
  await page.goto('/imports')
  expect(await shown(3)).toEqual(files.toReversed())
  await page.getByRole('button', { name: 'Fil', exact: true }).click()
  await expect.poll(() => shown(3), { timeout: patience }).toEqual([files[0], files[2], files[1]])
  await page.getByRole('button', { name: 'Kom ind', exact: true }).click()
  await expect.poll(() => shown(3), { timeout: patience }).toEqual([files[0], files[1], files[2]])
  expect(new URL(page.url()).searchParams.get('sort')).toBe('-accepted')
})

test('is narrowed by words joined with or, by keys, and says what taking one away would give', async () => {
  await page.goto('/imports')
  await shown(3)
  await page.keyboard.press('f')
  for (const words of ['tilstand', 'taget']) {
    await page.getByRole('option').first().waitFor()
    await page.keyboard.insertText(words)
    // What Enter will take, once the list is as narrow as what is typed.
    await expect.poll(() => page.getByRole('option').count(), { timeout: patience }).toBe(1)
    await page
      .locator('[role=option][data-combobox-selected]')
      .filter({ hasText: new RegExp(words, 'i') })
      .waitFor()
    await page.keyboard.press('Enter')
  }
  await page
    .getByRole('button', { name: /Er taget tilbage/ })
    .first()
    .waitFor()
  expect(await shown(1)).toEqual([files[2]])
  expect(await axeFaults(page)).toEqual([])
  await page.goto('/imports?filter=state:failed+or+by:operator')
  await page.getByText('Er mislykket', { exact: true }).waitFor()
  await page.getByText('Indlæst af driften', { exact: true }).waitFor()
  await page.getByRole('button', { name: 'Fjern alle filtre' }).waitFor()
  expect(await axeFaults(page)).toEqual([])
  await page.goto('/imports?filter=state:done+and+basis:consent')
  await page.getByRole('button', { name: /^Uden .Grundlag: De har sagt ja.: 2$/ }).click()
  expect((await shown(2)).length).toBe(2)
})

test('is searched by a part of the name of the file, which no address shows', async () => {
  await page.goto('/imports')
  await shown(3)
  await page.keyboard.press('/')
  await page.keyboard.type('ODENSE')
  expect(await shown(1)).toEqual([files[2]])
  expect(page.url()).not.toContain('ODENSE')
})

test('is kept as a view, which opens it again', async () => {
  await page.goto('/imports?filter=state:done&sort=file_name')
  expect(await shown(2)).toEqual([files[0], files[1]])
  await page.keyboard.press('v')
  await page.keyboard.press('g')
  await page.getByRole('textbox', { name: 'Visningens navn' }).fill('Det, der kom ind')
  await page.keyboard.press('Enter')
  await page.getByRole('link', { name: 'Det, der kom ind' }).first().waitFor()
  await page.goto('/imports')
  await shown(3)
  await page.getByRole('navigation', { name: 'Visninger' }).getByRole('link', { name: 'Det, der kom ind' }).click()
  expect(await shown(2)).toEqual([files[0], files[1]])
  expect(await axeFaults(page)).toEqual([])
  expect(await reachesOver(page)).toBe(false)
})

test('stands below its list in the navigation, folds with it, and is found by the palette', async () => {
  await page.goto('/profile')
  const navigation = page.getByRole('navigation', { name: 'Hovedmenu' })
  const link = navigation.getByRole('link', { name: 'Det, der kom ind' })
  await link.click()
  expect(await shown(2)).toEqual([files[0], files[1]])
  expect(await link.getAttribute('aria-current')).not.toBeNull()
  expect(await axeFaults(page)).toEqual([])
  await page.keyboard.press('Control+.')
  await link.waitFor({ state: 'hidden' })
  await page.keyboard.press('Control+.')
  await link.waitFor()
  await page.goto('/profile')
  await page.getByRole('heading', { level: 1, name: 'Din profil' }).waitFor()
  await page.waitForLoadState('networkidle')
  await page.keyboard.press('Control+k')
  await page.locator('[role=dialog] input').press('Escape')
  await page.getByRole('dialog').waitFor({ state: 'hidden' })
  await page.keyboard.press('Control+k')
  await page.locator('[role=dialog] input').fill('kom ind')
  await page.getByRole('option', { name: /Det, der kom ind.*Import/ }).waitFor()
  expect(await axeFaults(page)).toEqual([])
  await page.keyboard.press('Enter')
  expect(await shown(2)).toEqual([files[0], files[1]])
  const phone = await openApp(browser, server.address, administrator, { device: 'telephone' })
  await phone.goto('/profile')
  await phone.getByRole('button', { name: 'Mere' }).tap()
  await phone.getByRole('link', { name: 'Det, der kom ind' }).waitFor()
  await phone.getByRole('link', { name: 'Det, der kom ind' }).tap()
  await phone.waitForURL(/\/imports\?.*view=/)
  await phone.context().close()
})
