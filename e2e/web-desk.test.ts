import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { openBrowser } from './drivers/browser.ts'
import { administrator, type Installation, patience, setUpPractice } from './drivers/installation.ts'
import { type RunningServer, startServer } from './drivers/server.ts'
import { axeFaults, countedKeys, openApp, reachesOver } from './drivers/web-app.ts'

vi.setConfig({ testTimeout: patience, hookTimeout: patience })

// The officer's desk: what is due, cases, and the registers, as somebody uses them with the keyboard (ux.md section 6).
let diskret: Installation
let server: RunningServer
let browser: Browser
let page: Page
const faults: string[] = []

interface Listed {
  id: string
  name: string
}
let people: Listed[]

async function ask<Answer>(method: 'GET' | 'POST', path: string, data?: object): Promise<Answer> {
  const answer = await page.context().request.fetch(path, {
    method,
    headers: { 'diskret-purpose': 'rights' },
    ...(data && { data }),
  })
  expect(answer.status(), await answer.text()).toBeLessThan(300)
  return (await answer.json()) as Answer
}

/** A case of somebody of the sample. */
const asks = (person: Listed, kind: string, more: object = {}) =>
  ask<{ id: string }>('POST', '/api/requests', { person: person.id, kind, channel: 'telephone', ...more })

async function open(path: string, heading: string | RegExp): Promise<void> {
  await page.goto(path)
  await page.getByRole('heading', { level: 1, name: heading }).waitFor()
  await page.waitForLoadState('networkidle')
}

/** As a screen reader and a telephone meet it; no name of a person stands in the address or the tab. */
async function look(): Promise<void> {
  expect(await axeFaults(page)).toEqual([])
  const { width, height } = page.viewportSize()!
  await page.setViewportSize({ width: 390, height })
  await expect.poll(() => reachesOver(page)).toBe(false)
  await page.setViewportSize({ width, height })
  const shown = decodeURIComponent(page.url()) + (await page.title())
  expect(people.filter(({ name }) => shown.includes(name))).toEqual([])
}

beforeAll(async () => {
  diskret = await setUpPractice('Vinhuset A/S', '--sample', '60')
  server = await startServer(diskret)
  browser = await openBrowser()
  page = await openApp(browser, server.address, administrator)
  page.on('pageerror', ({ message }) => faults.push(message))
  await page.addInitScript(() => {
    window.print = () => document.documentElement.setAttribute('data-printed', '')
  })
  const { items } = await ask<{ items: (Listed & { purposes: string[] })[] }>('GET', '/api/people?limit=60')
  people = items.filter(({ purposes }) => purposes.includes('customer'))
})
afterAll(async () => {
  await browser?.close()
  await server?.stop()
  diskret?.remove()
})

describe('what is due', () => {
  test('is two presses away, with working days left and whom it waits for [DL-25, SM-18]', async () => {
    await asks(people[0]!, 'access', { words: 'Hvad har I om mig?' })
    await open('/profile', 'Din profil')
    const keys = countedKeys(page)
    await keys.press('g')
    await keys.press('b')
    await page.getByRole('heading', { level: 1, name: 'Frister' }).waitFor()
    expect(keys.count()).toBe(2)
    const row = page.getByRole('listitem').filter({ hasText: 'Anmodning skal besvares: indsigt' })
    await row.waitFor()
    await expect.poll(() => row.textContent()).toMatch(/\d+ arbejdsdage.*Sag [0-9a-f]{4}-[0-9a-f]{2}.*venter på dig/)
    await look()
  })

  test('is a calendar too, whose month stands in the address and is a table', async () => {
    await page.getByText('Kalender', { exact: true }).click()
    await page.getByRole('table').waitFor()
    await page.getByRole('link', { name: 'Måneden efter' }).click()
    await page.waitForURL(/month=\d{4}-\d{2}/)
    await page.waitForLoadState('networkidle')
    await expect.poll(() => page.getByRole('columnheader').count()).toBe(8)
    // The tooltip of the arrow lies outside the page's regions for as long as the pointer rests there.
    await page.mouse.move(0, 0)
    await page.getByRole('tooltip').waitFor({ state: 'hidden' })
    await look()
  })
})

describe('an objection', () => {
  test('is decided where it stands, and nothing is chosen before [OBJ-2]', async () => {
    for (const { id } of people.slice(4)) {
      // Who is a customer by contract cannot object to that.
      await page.context().request.post(`/api/people/${id}/objections`, {
        headers: { 'diskret-purpose': 'rights' },
        data: { purpose: 'customer' },
      })
      const { work } = await ask<{ work: { what: string }[] }>('GET', '/api/due?within=P60D')
      if (work.some(({ what }) => what === 'uphold-objection')) break
    }
    await open('/due', 'Frister')
    const row = page.getByRole('listitem').filter({ hasText: 'Indsigelse skal afgøres' })
    await row.getByRole('button', { name: 'Afgør' }).click()
    const dialog = page.getByRole('dialog', { name: 'Afgør indsigelsen' })
    await expect.poll(() => dialog.getByRole('radio', { checked: true }).count()).toBe(0)
    await dialog.getByRole('radio', { name: /^Personen har ret/ }).check()
    expect(await axeFaults(page)).toEqual([])
    await page.keyboard.press('Control+Enter')
    await page.getByText('Indsigelsen er afgjort.').waitFor()
    await row.waitFor({ state: 'detached' })
  })
})

describe('a case', () => {
  test('of erasure shows its plan and is approved by three presses and the name [ERA-1]', async () => {
    const person = people[1]!
    const longAgo = new Date(Date.now() - 60 * 24 * 60 * 60_000).toISOString()
    const { id } = await asks(person, 'erasure', { receivedAt: longAgo })
    await open('/cases', 'Sager')
    await look()
    // What is late stands first.
    await page.getByRole('row').filter({ hasText: 'For sent' }).focus()
    const keys = countedKeys(page)
    await keys.press('Enter')
    await page.waitForURL(`**/cases/${id}`)
    await page.getByRole('heading', { name: 'Det bliver slettet' }).waitFor()
    await page.getByRole('cell', { name: 'slettes' }).first().waitFor()
    await look()
    await keys.press('a')
    const dialog = page.getByRole('dialog', { name: `Slet ${person.name}, og luk sagen` })
    await dialog.getByRole('cell', { name: 'slettes' }).first().waitFor()
    expect(await axeFaults(page)).toEqual([])
    await page.keyboard.type(person.name)
    await keys.press('Control+Enter')
    await dialog.waitFor({ state: 'detached' })
    expect(keys.count()).toBe(3)
    await page.getByText('Personen er slettet', { exact: true }).waitFor()
    expect(await ask('GET', `/api/requests/${id}`)).toMatchObject({ state: 'answered' })
  })

  test('is extended by four presses, once, and only with what the person was told [REQ-5]', async () => {
    const { id } = await asks(people[2]!, 'rectification', { words: 'Mit navn er stavet forkert' })
    await open(`/cases/${id}`, /^Berigtigelse, sag/)
    const before = await ask<{ dueOn: string }>('GET', `/api/requests/${id}`)
    const keys = countedKeys(page)
    await keys.press('.')
    await page.getByRole('menuitem', { name: 'Forlæng fristen' }).waitFor()
    await keys.press('f')
    await page.getByRole('dialog').getByLabel('Begrundelse').waitFor()
    await keys.type('Oplysningerne ligger i otte systemer')
    await keys.press('Tab')
    await keys.type('pr. brev i dag')
    await keys.press('Control+Enter')
    await page.getByText(/^Fristen er nu/).waitFor()
    expect(keys.count()).toBe(4)
    const after = await ask<{ dueOn: string }>('GET', `/api/requests/${id}`)
    expect(after.dueOn > before.dueOn).toBe(true)
    await look()
  })

  test('of access is answered by two presses: the report is handed out, and the case closed [ACC-5]', async () => {
    const { id } = await asks(people[3]!, 'access')
    await open(`/cases/${id}`, /^Indsigt, sag/)
    const keys = countedKeys(page)
    await keys.press('a')
    await page.getByRole('dialog', { name: 'Udlevér rapporten, og luk sagen' }).waitFor()
    expect(await axeFaults(page)).toEqual([])
    const file = page.waitForEvent('download')
    await keys.press('Control+Enter')
    expect((await file).suggestedFilename()).toMatch(/\.html$/)
    await page.getByText('Besvaret', { exact: true }).waitFor()
    expect(keys.count()).toBe(2)
    await look()
  })

  test('is registered by telephone, also when nobody knows yet who asks [REQ-1, REQ-13]', async () => {
    await open('/cases', 'Sager')
    const keys = countedKeys(page)
    await keys.press('.')
    await page.getByRole('menuitem', { name: 'Registrér anmodning' }).waitFor()
    await keys.press('r')
    const dialog = page.getByRole('dialog', { name: 'Registrér en anmodning' })
    await dialog.getByRole('radio', { name: /^Sletning/ }).check()
    expect(await axeFaults(page)).toEqual([])
    await keys.press('Control+Enter')
    await page.getByText(/^Sagen er oprettet/).waitFor()
    // The kind is one press more by keyboard.
    expect(keys.count()).toBe(3)
    await dialog.waitFor({ state: 'detached' })
    await page.getByRole('row').filter({ hasText: 'Sletning' }).first().waitFor()
  })
})

describe('the registers', () => {
  test('the record is printed by three presses, and the paper shows the document alone [GOV-1]', async () => {
    const keys = countedKeys(page)
    await keys.press('g')
    await keys.press('r')
    await page.getByRole('heading', { name: '(a) Dataansvarlig' }).waitFor()
    await keys.press('Enter')
    await expect.poll(() => page.locator('html[data-printed]').count()).toBe(1)
    expect(keys.count()).toBe(3)
    for (const letter of ['b', 'c', 'd', 'e', 'f', 'g'])
      await expect.poll(() => page.getByRole('heading', { name: `(${letter})` }).count()).toBeGreaterThan(0)
    await look()
    await page.emulateMedia({ media: 'print' })
    await expect.poll(() => page.getByRole('navigation').count()).toBe(0)
    await expect.poll(() => page.getByRole('button', { name: 'Udskriv' }).count()).toBe(0)
    await page.emulateMedia({ media: null })
  })

  test('every personal field is there, narrowed by purpose, and opened for all it says [PRI-4, RET-9]', async () => {
    await open('/fields', 'Felter')
    await page.getByRole('combobox', { name: 'Formål' }).selectOption('marketing')
    await page.waitForURL(/purpose=marketing/)
    await page.getByRole('searchbox').fill('e-mail')
    await page.getByRole('row').filter({ hasText: 'E-mailadresser' }).first().click()
    await page.getByRole('complementary').getByText('email_addresses.').waitFor()
    await look()
  })

  test('a wording gets a new version by three presses, and the old one stays beside it [CON-23]', async () => {
    await open('/wordings', 'Ordlyd')
    await look()
    await open('/wordings/marketing?channel=email&topic=news', 'Nyheder og tilbud, e-mail, nye vine')
    await page.getByText(/^Låst: brugt siden/).waitFor()
    const keys = countedKeys(page)
    await keys.press('.')
    await page.getByRole('menuitem', { name: 'Ny version' }).waitFor()
    await keys.press('n')
    const editor = page.getByRole('textbox', { name: 'Ordlyden af version 2' })
    await editor.waitFor()
    await editor.press('End')
    await keys.type(' Højst én gang om måneden. ')
    expect(await axeFaults(page)).toEqual([])
    await keys.press('Control+Enter')
    await page.getByRole('heading', { name: 'Version 2' }).waitFor()
    expect(keys.count()).toBe(3)
    await page.getByRole('heading', { name: 'Version 1' }).waitFor()
    await look()
  })

  test('an assessment begins from a template, its outcome is empty, and two presses sign it [LIA-1, LIA-5]', async () => {
    await open('/assessments', 'Vurderinger')
    await look()
    await page.getByRole('link', { name: 'Ny vurdering' }).click()
    await page.getByRole('radio', { name: 'Kundeemner i virksomheder' }).check()
    await look()
    await page.getByRole('button', { name: 'Begynd' }).click()
    const next = () => page.keyboard.press('Control+Enter')
    for (const question of [
      'Hvis interesse er det, og i hvad?',
      'Hvorfor er intet mindre nok?',
      'Hvilke oplysninger, og hvorfor hver af dem?',
      'Hvad taler for personerne?',
      'Hvad gør I for dem?',
    ]) {
      await page.getByText(question).first().waitFor()
      await next()
    }
    const outcome = page.getByRole('textbox', { name: 'Hvad vejer tungest, og hvorfor?' })
    await outcome.waitFor()
    await expect.poll(() => outcome.inputValue()).toBe('')
    await next()
    await page.getByText('Skriv mindst én hel sætning.').waitFor()
    await look()
    await outcome.fill('Interessen vejer tungest for kontakter på arbejde.')
    await next()
    await page.getByText('Ikke underskrevet').waitFor()
    await look()
    const keys = countedKeys(page)
    await keys.press('a')
    await page.getByRole('dialog', { name: 'Underskriv vurderingen' }).waitFor()
    await keys.press('Control+Enter')
    await page.getByText(/^Gennemgås/).waitFor()
    expect(keys.count()).toBe(2)
  })

  test.each([
    ['/retention?days=365', 'Opbevaring'],
    ['/figures', 'Tal'],
    ['/audit', 'Revision'],
  ])('%s is whole, and a screen reader and a telephone can use it', async (path, heading) => {
    await open(path, heading)
    await look()
  })

  test('the audit is narrowed by what was done and to one person by id [AUD-1]', async () => {
    await open('/audit', 'Revision')
    await page.getByRole('combobox', { name: 'Handling' }).selectOption('erase')
    await page.waitForURL(/action=erase/)
    // The rows of before stay until those that were asked for are there.
    await expect.poll(() => page.locator('tbody tr').filter({ hasNotText: 'Slettede' }).count()).toBe(0)
    await page.getByRole('row').filter({ hasText: 'Slettede' }).first().click()
    await page.getByRole('button', { name: 'Vis alt om personen' }).click()
    await expect.poll(() => page.url()).toContain(`person=${people[1]!.id}`)
    await page.getByRole('row').filter({ hasText: 'Behandlede en anmodning' }).first().waitFor()
    await look()
  })

  test('nothing failed on the way', () => {
    expect(faults).toEqual([])
  })
})
