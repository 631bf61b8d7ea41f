import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { openBrowser } from './drivers/browser.ts'
import { administrator, type Installation, patience, setUpPractice } from './drivers/installation.ts'
import { type RunningServer, startServer } from './drivers/server.ts'
import { axeFaults, countedKeys, openApp, reachesOver } from './drivers/web-app.ts'

const ill = 'Han er sygemeldt med stress.'
const signed = Buffer.from('Jeg siger udtrykkeligt ja til, at I gemmer det om mit helbred.').toString('base64')

let installation: Installation
let server: RunningServer
let browser: Browser
let page: Page
let agreed: string
let silent: string

beforeAll(async () => {
  installation = await setUpPractice('Vinhuset A/S', '--sample', '20')
  server = await startServer(installation)
  browser = await openBrowser()
  page = await openApp(browser, server.address, administrator)
  const list = await page.request.get('/api/people?limit=2')
  ;[agreed, silent] = (await list.json()).items.map(({ id }: { id: string }) => id)
  // Notes as they stand in a base of before: saved while the controller only warned, and read through since.
  await send('PATCH', '/api/controller', { sensitiveText: 'warn' })
  for (const [person, text] of [
    [agreed, `Sendte tilbud. ${ill}`],
    [silent, `Sendte tilbud. ${ill}`],
    [silent, 'Opfølgning om 14 dage, for han er til sit partis kongres'],
  ])
    await send('POST', '/api/notes', { people: [person], text })
  await send('PATCH', '/api/controller', { sensitiveText: 'refuse' })
  // The server's own look at what is due, soon after its start, may be under way.
  await vi.waitFor(() => send('POST', '/api/due', undefined), { timeout: 20_000, interval: 100 })
  await send('POST', `/api/people/${agreed}/vault-consents`, {
    category: 'health',
    language: 'da',
    method: 'paper',
    givenAt: new Date(Date.now() - 86_400_000).toISOString(),
    evidence: { name: 'samtykke.txt', content: signed },
  })
}, patience)
afterAll(async () => {
  await browser?.close()
  await server?.stop()
  installation?.remove()
})

async function send(method: string, path: string, data: object | undefined): Promise<void> {
  const answer = await page.request.fetch(path, { method, ...(data && { data }) })
  if (!answer.ok()) throw new Error(`${path}: ${String(answer.status())} ${await answer.text()}`)
}

/** The page as it stands, at a desk and on a telephone. */
async function expectWhole(): Promise<void> {
  expect(await axeFaults(page)).toEqual([])
  await page.setViewportSize({ width: 390, height: 844 })
  await expect.poll(() => reachesOver(page)).toBe(false)
  expect(await axeFaults(page)).toEqual([])
  await page.setViewportSize({ width: 1440, height: 900 })
}

describe('sensitive text before the officer', { timeout: patience }, () => {
  test('two keys put a sentence into the vault; equal ones go where their person agreed; it is taken back [SPE-5, SPE-6]', async () => {
    await page.goto('/findings')
    const cards = page.getByRole('article')
    await cards.first().waitFor()
    await expect.poll(() => cards.count()).toBe(3)
    const keys = countedKeys(page)
    await keys.press('b')
    await page.getByText('har udtrykkeligt sagt ja til, at I gemmer noget om helbred').waitFor()
    await expectWhole()
    await keys.press('Control+Enter')
    expect(keys.count()).toBe(2)
    await page.getByText('1 tekst er afgjort. 1 venter stadig uden samtykke.').waitFor()
    await expect.poll(() => cards.count()).toBe(2)
    await page.getByRole('button', { name: 'Fortryd' }).click()
    await expect.poll(() => cards.count()).toBe(3)
    await cards.first().getByRole('button', { name: 'Læg i boksen' }).click()
    await page.keyboard.press('Control+Enter')
    await expect.poll(() => cards.count()).toBe(2)
  })

  test('without the consent the queue says so and leads to it; nothing goes [SPE-5]', async () => {
    const card = page.getByRole('article').filter({ hasText: 'sygemeldt' })
    await card.getByRole('button', { name: 'Læg i boksen' }).click()
    await card.getByText('har ikke udtrykkeligt sagt ja').waitFor()
    await page.getByRole('button', { name: 'Udfør 1' }).click()
    await card.getByRole('alert').filter({ hasText: 'Registrér samtykket først' }).waitFor()
    await expectWhole()
    await card.getByRole('button', { name: 'Registrér samtykke' }).click()
    await page.getByRole('dialog').getByText('Jeg siger udtrykkeligt ja til').waitFor()
    await expectWhole()
    await page.keyboard.press('Escape')
    await page.getByRole('dialog').waitFor({ state: 'detached' })
  })

  test.each(['da', 'en'] as const)(
    'the overview is read as charts, as a table and as a document, in %s',
    async (language) => {
      page = await openApp(browser, server.address, administrator, { language })
      const words = {
        da: { title: 'Følsomt i fritekst', vaulted: 'Lagt i boksen', chart: 'Søjler: afgørelser pr. måned' },
        en: { title: 'Sensitive data in free text', vaulted: 'Put into the vault', chart: 'Bars: decisions by month' },
      }[language]
      await page.goto('/findings/overview')
      await page.getByRole('heading', { name: words.title }).waitFor()
      await page.getByRole('img', { name: words.chart }).waitFor()
      await page.getByRole('columnheader', { name: words.vaulted }).waitFor()
      await expectWhole()
      await page.emulateMedia({ media: 'print' })
      await expect.poll(() => page.getByRole('navigation').count()).toBe(0)
      expect(await page.getByRole('article').textContent()).not.toContain('sygemeldt')
      await page.emulateMedia({ media: null })
    },
  )

  test.each(['da', 'en'] as const)(
    'the vault is seen and looked into, in %s; the look is written down [SPE-5]',
    async (language) => {
      page = await openApp(browser, server.address, administrator, { language })
      const words = {
        da: { there: 'Én sætning står i boksen', show: 'Vis sætningen', noted: 'Det er skrevet ned' },
        en: { there: 'One sentence is in the vault', show: 'Show the sentence', noted: 'It is written down' },
      }[language]
      await page.goto(`/people/${agreed}`)
      await page.getByText(words.there).waitFor()
      expect(await page.getByText('sygemeldt').count()).toBe(0)
      await page.getByRole('button', { name: words.show }).click()
      await page.getByText(words.noted).waitFor()
      await expect.poll(() => page.getByText(ill).count()).toBe(1)
      await expectWhole()
      const audit = await (await page.request.get(`/api/audit?person=${agreed}&limit=50`)).json()
      const looks = audit.items.filter(
        ({ action, purpose }: Record<string, string>) => `${action} ${purpose}` === 'look sensitive',
      )
      expect(looks).toHaveLength(language === 'da' ? 1 : 2)
    },
  )

  test('what lies in the vault is erased there for good, after one more word [SPE-5]', async () => {
    // On a telephone the page is another one: who comes back looks anew.
    await page.getByRole('button', { name: 'Show the sentence' }).click()
    await page.getByRole('button', { name: 'Erase from the vault' }).click()
    await page.getByRole('button', { name: 'Erase it for good' }).click()
    await page.getByText('The sentence is erased.').waitFor()
    await expect.poll(() => page.getByText('One sentence is in the vault').count()).toBe(0)
    await expectWhole()
  })
})

describe('a sentence that was judged not sensitive', { timeout: patience }, () => {
  test('stays unmarked when its note is opened again, until it changes [SPE-8]', async () => {
    await send('POST', '/api/text-dismissals', { text: ill })
    await send('POST', '/api/notes', { people: [agreed], text: `Ring fredag. ${ill}` })
    await page.goto(`/people/${agreed}`)
    const note = page.getByRole('article').filter({ hasText: 'Ring fredag' })
    await note.waitFor()
    await note.locator('[aria-haspopup=menu]').click()
    const asked = page.waitForResponse('**/api/text-judgements')
    await page.getByRole('menuitem', { name: 'Edit' }).click()
    const editor = page.locator('[contenteditable=true]')
    await editor.waitFor()
    await asked
    await expect.poll(() => editor.locator('mark').count()).toBe(0)
    await page.keyboard.type(' Han er til sit partis kongres.')
    await expect.poll(() => editor.locator('mark').allInnerTexts()).toEqual(['sit partis kongres'])
  })
})
