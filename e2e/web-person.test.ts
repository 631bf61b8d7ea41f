import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { openBrowser } from './drivers/browser.ts'
import { administrator, type Installation, patience, setUpPractice } from './drivers/installation.ts'
import { type RunningServer, startServer } from './drivers/server.ts'
import { axeFaults, countedKeys, openApp, reachesOver, type Seat } from './drivers/web-app.ts'

vi.setConfig({ testTimeout: patience, hookTimeout: patience })

// The pages of a person and of a company, as a seller, a marketer and an officer meet them.
const password = 'En-lang-adgangskode-1'
const sofie = { email: 'sofie@proeve.example', password }
const mads = { email: 'mads@proeve.example', password }
const ole = { email: 'ole@proeve.example', password }
let diskret: Installation
let server: RunningServer
let browser: Browser
let officer: Page

interface Listed {
  id: string
  name: string
  companyId: string | null
  phones: string[]
  title: string | null
  states: { purpose: string; state: string }[]
}
let people: Listed[]

const ask = async (page: Page, method: 'GET' | 'POST', path: string, data?: object) => {
  const answer = await page.context().request.fetch(path, { method, ...(data && { data }) })
  return (await answer.json()) as never
}
/** Somebody of the sample whose purposes stand so, each taken once. */
const taken = new Set<string>()
function somebody(fits: (states: Set<string>, person: Listed) => boolean): Listed {
  const found = people.find(
    (person) =>
      !taken.has(person.id) && fits(new Set(person.states.map(({ purpose, state }) => `${purpose} ${state}`)), person),
  )
  if (!found) throw new Error('the sample has nobody like that')
  taken.add(found.id)
  return found
}
const aCustomer = () =>
  somebody((states, { phones, title }) => states.has('customer permitted') && phones.length > 0 && title !== null)

async function open(account: typeof sofie, path: string, seat?: Seat): Promise<Page> {
  const page = await openApp(browser, server.address, account, seat)
  await page.goto(path)
  await page.getByRole('heading', { level: 1 }).waitFor()
  return page
}
const leave = (page: Page) => page.context().close()
const isSaved = (page: Page) => page.getByText(/^Gemt kl\./).waitFor()

beforeAll(async () => {
  diskret = await setUpPractice('Vinhuset A/S', '--sample', '120')
  server = await startServer(diskret)
  browser = await openBrowser()
  const admin = await openApp(browser, server.address, administrator)
  for (const [{ email }, name, role] of [
    [sofie, 'Sofie Lund', 'seller'],
    [mads, 'Mads Krogh', 'marketer'],
    [ole, 'Ole Berg', 'officer'],
  ] as const)
    await ask(admin, 'POST', '/api/accounts', { email, name, roles: [role], password })
  await leave(admin)
  officer = await openApp(browser, server.address, ole)
  people = ((await ask(officer, 'GET', '/api/people?limit=200')) as { items: Listed[] }).items
})
afterAll(async () => {
  await browser?.close()
  await server?.stop()
  diskret?.remove()
})

describe('a seller on a person', () => {
  test('sees at a glance what may be done, in no press, and no fault of access [task 10]', async () => {
    const { id, name } = somebody((states) => states.has('customer permitted') && states.has('marketing permitted'))
    const page = await open(sofie, `/people/${id}`)
    const card = page.getByRole('region', { name: 'Må bruges til' })
    await card.getByText(/^Du må ringe og skrive om kundeforholdet og sende nyheder på e-mail\./).waitFor()
    await expect.poll(() => card.getByText('Må bruges', { exact: true }).count()).toBe(2)
    await expect.poll(() => page.title()).not.toContain(name)
    expect(page.url()).not.toContain(encodeURIComponent(name))
    await card
      .getByRole('button', { name: /Se ordlyden/ })
      .first()
      .click()
    await page.getByRole('dialog').getByText('Vinhuset A/S').first().waitFor()
    await page.keyboard.press('Escape')
    expect(await axeFaults(page)).toEqual([])
    await leave(page)
  })

  test('writes a note in two presses; it is in the timeline at once, and can be taken back [task 3]', async () => {
    const { id } = aCustomer()
    const page = await open(sofie, `/people/${id}`)
    await page.getByRole('button', { name: 'Skriv en note' }).waitFor()
    const keys = countedKeys(page)
    await keys.press('n')
    await page.getByRole('textbox', { name: 'Note', exact: true }).waitFor()
    await keys.type('Vil have tilbud før jul')
    await keys.press('Control+Enter')
    expect(keys.count()).toBe(2)
    const note = page.getByRole('article', { name: 'Du skrev en note' })
    await note.getByText('Vil have tilbud før jul').waitFor()
    await page.getByRole('button', { name: 'Fortryd' }).click()
    await note.waitFor({ state: 'detached' })
    await leave(page)
  })

  test('a note saves itself, with a checklist and a colleague as plain text', async () => {
    const { id } = aCustomer()
    const page = await open(sofie, `/people/${id}`)
    await page.getByRole('button', { name: 'Skriv en note' }).waitFor()
    await page.getByRole('button', { name: 'Skriv en note' }).click()
    await page.getByRole('textbox', { name: 'Note', exact: true }).waitFor()
    await page.keyboard.type('Spørg @Ol')
    await page.getByRole('option', { name: 'Ole Berg' }).waitFor()
    await page.keyboard.press('Enter')
    await page.keyboard.press('Enter')
    await page.keyboard.type('[ ] Ring om fragt')
    await isSaved(page)
    expect(await axeFaults(page)).toEqual([])
    const { items } = (await ask(page, 'GET', `/api/notes?person=${id}`)) as { items: { text: string }[] }
    expect(items[0]?.text.replaceAll('\u00a0', ' ')).toMatch(/^Spørg @Ole Berg ?\n- \[ \] Ring om fragt$/)
    await leave(page)
  })

  test('loses nothing when the connection goes or the session ends', async () => {
    const { id } = aCustomer()
    const page = await open(sofie, `/people/${id}`)
    await page.getByRole('button', { name: 'Skriv en note' }).waitFor()
    // Who types before the editor is there loses no letter to its loading.
    await page.route('**/note-writer*', async (route) => {
      await new Promise((resolve) => setTimeout(resolve, 500))
      await route.continue()
    })
    await page.keyboard.press('n')
    await page.keyboard.type('Hem')
    await page.getByRole('textbox', { name: 'Note', exact: true }).waitFor()
    await page.unroute('**/note-writer*')
    await page.context().setOffline(true)
    await page.keyboard.type('melig fragtaftale')
    await page.getByText('Ligger her og sendes, når du er online').waitFor()
    // Encrypted in the browser: not a word of it can be read there.
    const kept = await page.evaluate(async () => {
      const opening = indexedDB.open('diskret-drafts')
      await new Promise((done) => {
        opening.onsuccess = done
      })
      const all = opening.result.transaction('drafts').objectStore('drafts').getAll()
      await new Promise((done) => {
        all.onsuccess = done
      })
      opening.result.close()
      return all.result.map(({ sealed }: { sealed: ArrayBuffer }) => new TextDecoder().decode(sealed)).join('')
    })
    expect(kept.length).toBeGreaterThan(10)
    expect(kept).not.toContain('fragtaftale')
    await page.context().setOffline(false)
    await isSaved(page)
    await page.context().clearCookies()
    await page.keyboard.type(' igen')
    await page.getByRole('dialog').locator('input[type=password]').fill(password)
    await page.getByRole('dialog').getByRole('button', { name: 'Log ind' }).click()
    await page.getByRole('dialog').waitFor({ state: 'detached' })
    await isSaved(page)
    const { items } = (await ask(page, 'GET', `/api/notes?person=${id}`)) as { items: { text: string }[] }
    expect(items.map(({ text }) => text)).toContain('Hemmelig fragtaftale igen')
    expect(items.filter(({ text }) => text.startsWith('Hemmelig'))).toHaveLength(1)
    await leave(page)
  })

  test('logs a call in two presses, and makes a task whose day stands in its words [tasks 4, 5]', async () => {
    const { id } = aCustomer()
    const page = await open(sofie, `/people/${id}`)
    await page.getByRole('button', { name: 'Skriv en note' }).waitFor()
    const keys = countedKeys(page)
    await keys.press('l')
    await page.getByLabel('Hvad talte I om?').waitFor()
    expect(await axeFaults(page)).toEqual([])
    await keys.type('Aftalte levering')
    await keys.press('Control+Enter')
    await page.getByRole('article', { name: 'Du ringede' }).getByText('Aftalte levering').waitFor()
    expect(keys.count()).toBe(2)
    const again = countedKeys(page)
    await again.press('t')
    await page.getByLabel('Opgave', { exact: true }).waitFor()
    await again.type('Ring fredag')
    await again.press('Enter')
    expect(again.count()).toBe(2)
    await page.getByRole('checkbox', { name: 'Markér som udført: Ring fredag' }).waitFor()
    const { items } = (await ask(page, 'GET', `/api/tasks?person=${id}`)) as {
      items: { title: string; dueOn: string }[]
    }
    const { dueOn } = items.find(({ title }) => title === 'Ring fredag')!
    expect(new Date(`${dueOn}T00:00:00Z`).getUTCDay()).toBe(5)
    await leave(page)
  })

  test('changes a field in place in two presses, and takes it back with mod+Z [task 9]', async () => {
    const { id, title } = aCustomer()
    const page = await open(sofie, `/people/${id}`)
    await page.getByRole('button', { name: `Ret titel: ${title!}` }).click()
    await page.getByRole('textbox', { name: 'Titel' }).fill('vinchef')
    await page.keyboard.press('Enter')
    await page.getByRole('button', { name: 'Ret titel: vinchef' }).waitFor()
    await page.getByText('Titel er gemt').waitFor()
    await page.keyboard.press('Control+z')
    await page.getByRole('button', { name: `Ret titel: ${title!}` }).waitFor()
    await page.getByRole('button', { name: 'Om titel' }).click()
    const about = page.getByText('Kan læses til')
    await about.waitFor()
    await page.keyboard.press('Escape')
    // While it is open, letters are its own.
    await about.waitFor({ state: 'detached' })
    await page.keyboard.press('e')
    await page.getByRole('textbox', { name: 'Navn' }).waitFor()
    await leave(page)
  })

  test('adds, orders and removes telephone numbers', async () => {
    const { id, phones } = aCustomer()
    const page = await open(sofie, `/people/${id}`)
    await page.getByRole('button', { name: 'Tilføj telefon' }).click()
    await page.getByRole('textbox', { name: 'Telefon' }).fill('20 12 34 99')
    await page.keyboard.press('Enter')
    await page.getByRole('button', { name: /Handlinger for \+45\s20\s12\s34\s99/ }).click()
    await page.getByRole('menuitem', { name: 'Gør til den første' }).click()
    const numbers = async () => ((await ask(page, 'GET', `/api/people/${id}`)) as { phones: string[] }).phones
    await expect.poll(numbers).toEqual(['+4520123499', ...phones])
    await page.getByRole('button', { name: /Handlinger for \+45\s20\s12\s34\s99/ }).click()
    await page.getByRole('menuitem', { name: 'Fjern' }).click()
    await expect.poll(numbers).toEqual(phones)
    await leave(page)
  })

  test('writes down a yes by telephone, which opens nothing and says so before it is saved [CON-22]', async () => {
    const { id } = somebody((states) => states.has('customer permitted') && states.size === 1)
    const page = await open(sofie, `/people/${id}`)
    await page.getByRole('button', { name: 'Flere handlinger' }).waitFor()
    await page.keyboard.press('.')
    await page.getByRole('menuitem').first().waitFor()
    await expect.poll(() => page.getByRole('menuitem', { name: /Slet|Udlevér|Begræns/ }).count()).toBe(0)
    await page.keyboard.press('s')
    const dialog = page.getByRole('dialog')
    await dialog.getByLabel('Hvordan').click()
    await page.getByRole('option', { name: 'I telefonen' }).click()
    await dialog.getByLabel('Bevis').fill('sagde ja')
    await dialog.getByText(/^Mangler: .*bevis/).waitFor()
    expect(await axeFaults(page)).toEqual([])
    await dialog.getByRole('button', { name: 'Gem uden bevis' }).click()
    await page.getByText(/^Noteret\. Det åbner intet/).waitFor()
    await page.getByText('Et samtykke er noteret uden bevis. Det åbner intet.').waitFor()
    await leave(page)
  })

  test('is told neither of a restriction nor of an objection [REQ-18]', async () => {
    const restricted = somebody((states) => states.has('customer restricted'))
    const page = await open(sofie, `/people/${restricted.id}`)
    await page.getByRole('heading', { name: 'Personen findes ikke her' }).waitFor()
    const objected = somebody((states) => states.has('marketing objected') && states.has('customer permitted'))
    await page.goto(`/people/${objected.id}`)
    await page.getByText('Ikke nyheder.').waitFor()
    await expect.poll(() => page.getByText(/ndsigelse [0-9]|gjorde indsigelse/).count()).toBe(0)
    await leave(page)
  })

  test('goes on to the next of the list with one press [task 15]', async () => {
    const page = await open(sofie, '/people')
    // Rows that are still on their way have cells as well, and nobody to open.
    await page.locator('tbody a[href^="/people/"]').nth(2).waitFor()
    await page.keyboard.press('j')
    await expect.poll(() => page.evaluate(() => document.activeElement?.tagName)).toBe('TR')
    await page.keyboard.press('Enter')
    await page.getByText(/^\d+ af \d+$/).waitFor()
    const first = page.url()
    await page.keyboard.press('j')
    await expect.poll(() => page.url()).not.toBe(first)
    await leave(page)
  })
})

test('a marketer reads what news need, changes no field and sees no note', async () => {
  const { id } = somebody((states) => states.has('marketing permitted'))
  const page = await open(mads, `/people/${id}`, { language: 'en' })
  await page.getByText('You can see the data but not change it. Sales and data protection can.').waitFor()
  await page.getByText(/^You may send news by e-mail\. Not by telephone or by letter\./).waitFor()
  await expect.poll(() => page.getByRole('button', { name: /^Edit / }).count()).toBe(0)
  await expect.poll(() => page.getByRole('button', { name: 'Write a note' }).count()).toBe(0)
  expect(await axeFaults(page)).toEqual([])
  await leave(page)
})

describe('an officer on a person', () => {
  test('sees in two presses who has looked, and restricts and lifts', async () => {
    const { id } = aCustomer()
    await leave(await open(sofie, `/people/${id}`))
    const page = await open(ole, `/people/${id}`, { colorScheme: 'dark' })
    const keys = countedKeys(page)
    await page.getByRole('region', { name: 'Må bruges til' }).waitFor()
    await keys.press('p')
    await keys.press('h')
    await page.getByText('Sofie Lund, salg').waitFor()
    expect(keys.count()).toBe(2)
    await page.keyboard.press('.')
    await page.getByRole('menuitem').first().waitFor()
    await page.keyboard.press('b')
    await page.getByRole('dialog').getByRole('button', { name: 'Begræns behandlingen' }).click()
    await page.getByText('Oplysningerne må kun opbevares.').waitFor()
    expect(await axeFaults(page)).toEqual([])
    await page.getByRole('button', { name: 'Ophæv begrænsningen' }).click()
    await page.getByLabel('Hvordan og hvornår personen fik besked').fill('ringede i dag')
    await page.getByRole('dialog').getByRole('button', { name: 'Ophæv begrænsningen' }).click()
    await page.getByText('Du må ringe og skrive', { exact: false }).first().waitFor()
    await leave(page)
  })

  test('takes down a request by telephone in three presses, hands out the report', async () => {
    const { id } = aCustomer()
    const page = await open(ole, `/people/${id}`)
    await page.getByRole('button', { name: 'Flere handlinger' }).waitFor()
    const keys = countedKeys(page)
    await keys.press('.')
    await page.getByRole('menuitem').first().waitFor()
    await keys.press('r')
    await page
      .getByRole('dialog')
      .getByRole('radio', { name: /^Indsigt/ })
      .waitFor()
    expect(await axeFaults(page)).toEqual([])
    await keys.press('Control+Enter')
    await page.getByText(/^Sagen er oprettet\. Svar senest/).waitFor()
    expect(keys.count()).toBe(3)
    await page.getByRole('dialog').waitFor({ state: 'detached' })
    // Whoever knows the letter types on before the menu has the focus.
    await page.keyboard.press('.')
    await page.keyboard.press('u')
    const downloading = page.waitForEvent('download')
    await page.getByRole('dialog').getByRole('button', { name: 'Hent filen' }).click()
    expect((await downloading).suggestedFilename()).toMatch(/\.html$/)
    await leave(page)
  })

  test('erases somebody with the plan shown and the name typed', async () => {
    const { id, name } = aCustomer()
    const page = await open(ole, `/people/${id}`)
    await page.getByRole('button', { name: 'Flere handlinger' }).waitFor()
    await page.keyboard.press('.')
    await page.getByRole('menuitem').first().waitFor()
    await page.keyboard.press('d')
    const dialog = page.getByRole('dialog')
    await dialog.getByRole('cell', { name: 'Personer', exact: true }).waitFor()
    expect(
      await dialog.getByRole('button', { name: 'Annullér' }).evaluate((one) => one === document.activeElement),
    ).toBe(true)
    expect(await axeFaults(page)).toEqual([])
    await dialog.getByRole('button', { name: 'Slet personen' }).click()
    await dialog.getByLabel(`Skriv ${name} for at gøre det`).fill(name)
    await dialog.getByRole('button', { name: 'Slet personen' }).click()
    await page.getByText(/^Person(en er|ens egne oplysninger er) slettet/).waitFor()
    expect((await page.context().request.get(`/api/people/${id}`)).status()).toBe(404)
    await leave(page)
  })

  test('sees of an invited person what is sent and until when', async () => {
    const { id } = somebody((states) => states.has('invitation awaiting-answer'))
    const page = await open(ole, `/people/${id}`)
    await page
      .getByRole('region', { name: 'Inviteret' })
      .getByText(/Uden svar slettes alt/)
      .waitFor()
    await expect.poll(() => page.getByRole('link', { name: 'Ring', exact: true }).count()).toBe(0)
    expect(await axeFaults(page)).toEqual([])
    await leave(page)
  })
})

test('on a telephone the sentence is the line under the name, and nothing reaches over the edge', async () => {
  const { id } = aCustomer()
  const page = await open(sofie, `/people/${id}`, { device: 'telephone', language: 'en', colorScheme: 'dark' })
  await page.getByRole('button', { name: /^You may call and write about/ }).tap()
  await page.getByRole('region', { name: 'May be used for' }).waitFor()
  expect([await reachesOver(page), await axeFaults(page)]).toEqual([false, []])
  await page.getByRole('button', { name: /^You may call and write about/ }).tap()
  await page.getByRole('button', { name: 'About', exact: true }).tap()
  await page.getByRole('button', { name: /^Edit name/ }).waitFor()
  expect([await reachesOver(page), await axeFaults(page)]).toEqual([false, []])
  await leave(page)
})

test('a company shows who works there, takes somebody in and ends a position with the way back', async () => {
  const { companyId, name } = somebody((states, { companyId: at }) => states.has('customer permitted') && at !== null)
  const other = aCustomer()
  const page = await open(sofie, `/companies/${companyId!}`)
  await page.getByRole('link', { name }).first().waitFor()
  expect([await reachesOver(page), await axeFaults(page)]).toEqual([false, []])
  await page.getByRole('button', { name: 'Tilføj en person' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByLabel('Person', { exact: true }).fill(other.name)
  await page.getByRole('option', { name: other.name }).first().click()
  await dialog.getByLabel('Rolle eller titel').fill('rådgiver')
  expect(await axeFaults(page)).toEqual([])
  await page.keyboard.press('Control+Enter')
  await page.getByText('rådgiver').waitFor()
  await page.getByRole('button', { name: `Handlinger for ${other.name}` }).click()
  await page.getByRole('menuitem', { name: 'Sluttede i dag' }).click()
  await page.getByRole('heading', { name: 'Tidligere' }).waitFor()
  await page.getByRole('button', { name: 'Fortryd' }).click()
  await page.getByRole('heading', { name: 'Tidligere' }).waitFor({ state: 'detached' })
  await leave(page)
})
