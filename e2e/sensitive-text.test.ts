import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openBrowser } from './drivers/browser.ts'
import { administrator, type Installation, patience, setUpPractice } from './drivers/installation.ts'
import { type RunningServer, startServer } from './drivers/server.ts'
import { axeFaults, countedKeys, openApp, reachesOver } from './drivers/web-app.ts'

const congress = 'Vil have tilbud før jul. Opfølgning om 14 dage, for han er til sit partis kongres'

let installation: Installation
let server: RunningServer
let browser: Browser
let page: Page
let people: string[]
const faults: string[] = []

beforeAll(async () => {
  installation = await setUpPractice('Vinhuset A/S', '--sample', '20')
  server = await startServer(installation)
  browser = await openBrowser()
  page = await openApp(browser, server.address, administrator)
  page.on('pageerror', (error) => faults.push(error.message))
  page.on('console', (message) => {
    if (message.text().includes('Content Security Policy')) faults.push(message.text())
  })
  const list = await page.request.get('/api/people?limit=10')
  people = (await list.json()).items.map(({ id }: { id: string }) => id)
}, patience)
afterAll(async () => {
  await browser?.close()
  await server?.stop()
  installation?.remove()
})

const marked = () => page.locator('[contenteditable=true] mark').allInnerTexts()

/** Opens the editor at a person of one's own, so that no draft of another test is there. */
async function writeNote(): Promise<void> {
  await page.goto(`/people/${people.pop()}`)
  await page.getByRole('button', { name: 'Skriv en note' }).waitFor()
  await page.keyboard.press('n')
  await page.locator('[contenteditable=true]').waitFor()
}

/** Notes in the page how long the first mark came after the last key. */
async function watchMarks(): Promise<() => Promise<number>> {
  await page.evaluate(() => {
    const seen = { typed: 0, marked: 0 }
    Object.assign(window, { seen })
    document.addEventListener('input', () => Object.assign(seen, { typed: performance.now() }), true)
    new MutationObserver(() => {
      if (seen.marked === 0 && document.querySelector('[contenteditable=true] mark')) seen.marked = performance.now()
    }).observe(document.body, { subtree: true, childList: true })
  })
  return () =>
    page.evaluate(() => {
      const { seen } = window as unknown as { seen: { typed: number; marked: number } }
      return Math.round(seen.marked - seen.typed)
    })
}

describe('sensitive text while it is written', { timeout: patience }, () => {
  test('is marked as it is typed, refused as it stands, and mended by one key [SPE-2, SPE-3]', async () => {
    await writeNote()
    const waited = await watchMarks()
    const refused = page.waitForResponse((answer) => answer.url().endsWith('/api/notes') && answer.status() === 403)
    await page.keyboard.type(congress)
    await expect.poll(marked).toEqual(['sit partis kongres'])
    console.info(`the mark came ${String(await waited())} ms after the last key`)
    expect(await (await refused).json()).toMatchObject({ rule: 'SPE-3' })
    await page.getByText('Ikke gemt: én sætning skal ændres.').waitFor()
    expect(await axeFaults(page)).toEqual([])
    const keys = countedKeys(page)
    await keys.press('Control+.')
    await page.getByText('Viser en politisk holdning, en følsom oplysning').last().waitFor()
    await expect
      .poll(() => page.getByRole('blockquote', { name: 'Forslag' }).textContent())
      .toBe('Opfølgning om 14 dage')
    expect(await axeFaults(page)).toEqual([])
    const saved = page.waitForResponse((answer) => answer.url().endsWith('/api/notes') && answer.status() === 201)
    await keys.press('Enter')
    expect(keys.count()).toBe(2)
    expect(await (await saved).json()).toMatchObject({ text: 'Vil have tilbud før jul. Opfølgning om 14 dage' })
    expect(await marked()).toEqual([])
    // The key goes on to its other work where nothing is marked, and the focus is back in the note.
    await page.keyboard.type('. Ring')
    await page.keyboard.press('Control+Enter')
    await page.getByText('Noten er gemt').waitFor()
  })

  test('a sentence is taken out, or judged not sensitive, by keyboard; the judgement is remembered [SPE-8]', async () => {
    await writeNote()
    await page.keyboard.type('Sendte tilbud. Han er sygemeldt med stress. Er til sit partis kongres i maj')
    await expect.poll(async () => (await marked()).length).toBe(2)
    // The cursor stands in the last sentence; the key goes on to the first.
    await page.keyboard.press('Control+.')
    await page.getByText('2 af 2').waitFor()
    await page.keyboard.press('Control+.')
    await page.getByText('1 af 2').waitFor()
    await page.keyboard.press('Control+.')
    await page.getByText('2 af 2').waitFor()
    await page.keyboard.press('Control+.')
    const remove = page.getByRole('button', { name: 'Fjern sætningen' })
    await remove.waitFor()
    while (!(await remove.evaluate((button) => button === document.activeElement))) await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    await expect.poll(() => page.locator('[contenteditable=true]').textContent()).not.toContain('sygemeldt')
    // The focus goes back to the note, and what is left is read anew.
    await expect.poll(() => page.evaluate(() => document.activeElement?.getAttribute('contenteditable'))).toBe('true')
    await expect.poll(async () => (await marked()).length).toBe(1)
    await page.keyboard.press('Control+.')
    const dismiss = page.getByRole('button', { name: 'Ikke følsomt' })
    await dismiss.waitFor()
    while (!(await dismiss.evaluate((button) => button === document.activeElement))) await page.keyboard.press('Tab')
    const saved = page.waitForResponse((answer) => answer.url().endsWith('/api/notes') && answer.status() === 201)
    await page.keyboard.press('Enter')
    expect(await (await saved).json()).toMatchObject({ text: 'Sendte tilbud. Er til sit partis kongres i maj' })
    expect(await marked()).toEqual([])
    const statistics = await page.request.get('/api/text-findings/statistics')
    expect(await statistics.json()).toMatchObject({ dismissed: 1 })
  })

  test('ten thousand characters are read beside the writing, and a telephone shows the card whole', async () => {
    await page.setViewportSize({ width: 390, height: 844 })
    await writeNote()
    await page.keyboard.insertText('Vi talte om druer fra Jura og priser for fade. '.repeat(215))
    const waited = await watchMarks()
    await page.keyboard.type(' Han er sygemeldt')
    await expect.poll(marked).toEqual(['sygemeldt'])
    console.info(`at ten thousand characters the mark came ${String(await waited())} ms after the last key`)
    await page.keyboard.press('Control+.')
    await page.getByRole('button', { name: 'Ikke følsomt' }).waitFor()
    expect(await reachesOver(page)).toBe(false)
    expect(await axeFaults(page)).toEqual([])
    await page.setViewportSize({ width: 1440, height: 900 })
  })

  test('a task is refused at its field, with the reason and a wording [SPE-3]', async () => {
    await page.goto(`/people/${people.pop()}`)
    await page.getByRole('button', { name: 'Ny opgave' }).click()
    const field = page.getByRole('textbox', { name: 'Opgave' })
    await field.fill('Ring fredag. Han er sygemeldt med stress')
    await page.keyboard.press('Enter')
    await expect.poll(() => field.getAttribute('aria-invalid')).toBe('true')
    await page.getByText('Ikke gemt: teksten viser').waitFor()
    expect(await axeFaults(page)).toEqual([])
    await page.getByRole('button', { name: 'Fjern sætningen' }).click()
    await expect.poll(() => field.inputValue()).toBe('Ring fredag.')
    await page.getByRole('button', { name: 'Gem opgaven' }).click()
    await page.getByText('Opgaven er gemt').waitFor()
  })

  test('nothing failed on the way, and the policy of the page let the worker in', () => {
    expect(faults).toEqual([])
  })
})
