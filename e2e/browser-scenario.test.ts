import { readFileSync } from 'node:fs'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { type ApiClient, doDue, openApi } from './drivers/api-client.ts'
import { asksForMarketing } from './drivers/asks-for-marketing.ts'
import { openBrowser, openPerson, scrollsSideways, takePictures } from './drivers/browser.ts'
import {
  addressesWrittenTo,
  agreeing,
  answerKey,
  danishList,
  erasedBefore,
  identifiersIn,
  identifiersOfList,
  refusing,
  silent,
} from './drivers/danish-list.ts'
import type { AudienceDocument, FoundPerson, ImportDocument, PersonDocument } from './drivers/documents.ts'
import { administrator, type Installation, patience, setUpPractice } from './drivers/installation.ts'
import { linkIn, type MailServer, startMailServer } from './drivers/mail-server.ts'
import { oneAfterAnother } from './drivers/one-after-another.ts'
import { type RunningServer, startServer } from './drivers/server.ts'

vi.setConfig({ testTimeout: patience, hookTimeout: patience })
oneAfterAnother()

// What the registered people meet: real mails, a real browser, no JavaScript; before it, how staff bring the list in by the web app.
// Each test goes on where the one before stopped. What became of it is asked of the API, which answers sooner than a command starts.
let mailServer: MailServer
let diskret: Installation
let server: RunningServer
let officer: ApiClient
let browser: Browser
let page: Page
/** Page of each person, from the mail. */
const links = new Map<string, string>()

const audience = async (purpose: string, channel: string) =>
  (await officer.get<AudienceDocument>(`/api/audiences/${purpose}?channel=${channel}`)).body
const find = async (email: string) => {
  const { body } = await officer.get<{ items: FoundPerson[] }>(`/api/people?search=${encodeURIComponent(email)}`)
  return body.items[0]
}
const imports = async () => (await officer.get<{ items: ImportDocument[] }>('/api/imports')).body.items
/** How often the person has pressed something since this was set back. */
let presses = 0
const press = async (name: string | RegExp) => {
  presses += 1
  await page.getByRole('button', { name }).first().click()
}
const heading = () => page.getByRole('heading', { level: 1 }).textContent()
const choose = (question: RegExp, answer: 'Ja' | 'Nej') =>
  page.getByRole('group', { name: question }).getByRole('radio', { name: answer }).check()
const openPageOf = ({ email }: { email: string }) => page.goto(links.get(email)!)
const freshPage = async (options: { language?: string; javaScriptEnabled?: boolean } = {}) => {
  await page?.context().close()
  page = await (await openPerson(browser, options)).newPage()
}
/** Stops the server and starts it at the same address. */
const startAgain = async () => {
  const port = Number(new URL(server.address).port)
  expect(await server.stop()).toBe(0)
  server = await startServer(diskret, port)
}

beforeAll(async () => {
  mailServer = await startMailServer()
  diskret = await setUpPractice('Vinhuset Prøve ApS')
  diskret.smtpUrl = mailServer.url
  server = await startServer(diskret)
  const { key } = await diskret.command<{ key: string }>('api-key', 'create', '--role', 'officer')
  officer = openApi(server.address, key)
  browser = await openBrowser()
})
afterAll(async () => {
  await browser?.close()
  await server?.stop()
  await mailServer?.close()
  diskret?.remove()
})

describe('the web app for staff', () => {
  test('lets in who has the password, and nobody else', async () => {
    await freshPage({ javaScriptEnabled: true })
    await page.goto(`${server.address}/people`)
    const password = page.getByLabel('Adgangskode', { exact: true })
    await page.getByLabel('E-mail').fill(administrator.email)
    await password.fill('en forkert adgangskode')
    await press('Log ind')
    await page.getByRole('alert').waitFor()
    expect(await page.getByRole('alert').count()).toBe(1)
    await page.getByLabel('E-mail').fill(administrator.email)
    await password.fill(administrator.password)
    await press('Log ind')
    await page.getByRole('heading', { level: 1, name: 'Personer' }).waitFor()
  })
  test('shows what will become of a list, and then runs the import', async () => {
    const { accepted } = answerKey.summary
    await officer.post('/api/ledger', JSON.parse(readFileSync(erasedBefore, 'utf8')))
    await page.goto(`${server.address}/imports/new`)
    await page.locator('input[type=file]').first().setInputFiles(danishList)
    const step = (name: string) => page.getByRole('region', { name, exact: true })
    for (const name of ['Fil', 'Læsning', 'Kolonner']) {
      await step(name).waitFor()
      await press('Videre')
    }
    await step('Gennemsyn')
      .getByRole('button', { name: `${accepted} klar` })
      .waitFor()
    await takePictures(page, 'staff-preview-da')
    await press('Videre')
    await step('Grundlag')
      .getByText(/^Sender \d+ beskeder/)
      .waitFor()
    expect(await imports()).toEqual([])
    await press(`Importér ${accepted}`)
    await page.getByRole('status').filter({ hasText: 'Importeret' }).waitFor()
    await takePictures(page, 'staff-imported-da')
    const [done] = await imports()
    expect(done).toMatchObject({ state: 'done', counts: { accepted } })
  })
})

describe('the notices', () => {
  test('go out by themselves once the list is in, one to each address', async () => {
    const expected = addressesWrittenTo()
    // A server looks at what is due as it starts, and each minute.
    await startAgain()
    await mailServer.waitForNumber(expected.length)
    expect(mailServer.mails.map(({ to }) => to).sort()).toEqual(expected)
  })
  test('none asks for consent to marketing, and each leads to a page [MKT-7]', () => {
    for (const mail of mailServer.mails) {
      expect(asksForMarketing(`${mail.subject}\n${mail.text}`)).toEqual([])
      links.set(mail.to, linkIn(mail, '/p/'))
    }
    expect(new Set(links.values()).size).toBe(mailServer.mails.length)
  })
  test('opened by a scanner, which posts every form empty, they change nothing [CON-38]', async () => {
    for (const path of ['', '/answers', '/erasure', '/objection']) {
      const address = `${links.get(silent.email)}${path}`
      if (path === '') expect((await fetch(address)).status).toBe(200)
      else expect((await fetch(address, { method: 'POST', body: new URLSearchParams() })).status).toBe(422)
    }
    expect(await find(silent.email)).toBeDefined()
  })
})

describe('the page behind a notice', () => {
  test('says who has what and why, offers no electronic marketing, and has nothing ticked [MKT-8, CON-1]', async () => {
    await freshPage()
    await openPageOf(agreeing)
    await takePictures(page, 'invited-da')
    expect(await heading()).toBe('Vi har dine oplysninger')
    expect(await page.locator('input:checked').count()).toBe(0)
    expect(await page.getByRole('group', { name: /e-mail|sms/i }).count()).toBe(0)
    expect(await page.content()).not.toContain(agreeing.phone.slice(3))
    expect(await scrollsSideways(page)).toBe(false)
  })
  test('speaks English to those who ask for it', async () => {
    await freshPage({ language: 'en-GB' })
    await page.goto(`${links.get(agreeing.email)}?language=en`)
    await takePictures(page, 'invited-en')
    expect(await heading()).toBe('We hold your data')
  })
  test('gives yes and no the same weight [CON-1]', async () => {
    await freshPage()
    await openPageOf(agreeing)
    const looks = await Promise.all(
      ['Gem mine svar', 'Slet mine oplysninger'].map((name) =>
        page.getByRole('button', { name }).evaluate((button) => {
          const { backgroundColor, color, fontSize, fontWeight, borderColor } = getComputedStyle(button)
          return {
            backgroundColor,
            color,
            fontSize,
            fontWeight,
            borderColor,
            height: button.getBoundingClientRect().height,
          }
        }),
      ),
    )
    expect(looks[0]).toEqual(looks[1])
  })
  test('saved without an answer it says what is missing, and keeps everything', async () => {
    await press('Gem mine svar')
    await takePictures(page, 'nothing-answered-da')
    expect(await find(agreeing.email)).toBeDefined()
  })
  test('one agrees to be kept and called, and gets a receipt on the page and by mail [CON-20]', async () => {
    await openPageOf(agreeing)
    await choose(/beholde (mine|dine) oplysninger/, 'Ja')
    await choose(/ringe til (mig|dig)/, 'Ja')
    await press('Gem mine svar')
    await takePictures(page, 'receipt-da')
    expect(await page.locator('body').textContent()).toMatch(/ringe til (mig|dig)/i)
    expect((await mailServer.waitFor(agreeing.email, ({ subject }) => /Kvittering/.test(subject))).text).toMatch(
      /Du sagde ja til/,
    )
  })
  test('another says no, and is gone at once [ERA-1]', async () => {
    await openPageOf(refusing)
    await press('Slet mine oplysninger')
    await takePictures(page, 'erased-da')
    expect(await heading()).toMatch(/slettet/)
    expect(await find(refusing.email)).toBeUndefined()
  })
})

describe('the audiences', () => {
  test('for calls: exactly the one, whose number has moved in', async () => {
    const person = await find(agreeing.email)
    expect(person).toMatchObject({ phones: [agreeing.phone] })
    expect(await audience('prospecting', 'telephone')).toMatchObject({ permitted: 1, people: [person!.id] })
  })
  test('for mails: nobody, for want of consent', async () => {
    const { permitted, people, hidden } = await audience('marketing', 'email')
    expect({ permitted, people }).toEqual({ permitted: 0, people: [] })
    expect(hidden.reasons).toHaveProperty('no-consent')
  })
})

describe("the company's own sign-up", () => {
  let pressesToGive = 0
  test('offers each channel by itself, with nothing ticked and the notice above the button [CON-2, NOT-10]', async () => {
    await freshPage()
    await page.goto(`${server.address}/sign-up`)
    await takePictures(page, 'sign-up-da')
    expect(await page.locator('input:checked').count()).toBe(0)
    expect(await page.getByRole('checkbox', { name: /e-mail/ }).count()).toBeGreaterThan(0)
    expect(await scrollsSideways(page)).toBe(false)
  })
  test('counts only once the mailed link was opened and its button pressed [CON-38]', async () => {
    presses = 1
    await page
      .getByRole('checkbox', { name: /e-mail/ })
      .first()
      .check()
    await page.getByLabel(/navn/i).first().fill(agreeing.name)
    await page
      .getByLabel(/e-mail/i)
      .and(page.locator('input[type=email], input[autocomplete=email], input[name=email]'))
      .first()
      .fill(agreeing.email)
    await press('Tilmeld mig')
    await takePictures(page, 'check-your-mail-da')
    expect(await audience('marketing', 'email')).toMatchObject({ permitted: 0 })
    const mail = await mailServer.waitFor(agreeing.email, ({ subject }) => /Bekræft/.test(subject))
    await page.goto(linkIn(mail, '/sign-up/'))
    await takePictures(page, 'confirm-da')
    expect(await audience('marketing', 'email')).toMatchObject({ permitted: 0 })
    await press('Bekræft min tilmelding')
    await takePictures(page, 'signed-up-da')
    pressesToGive = presses
  })
  test('the one who signed up is alone in the audience for mails', async () => {
    const person = await find(agreeing.email)
    expect(await audience('marketing', 'email')).toMatchObject({ permitted: 1, people: [person!.id] })
    const { body } = await officer.get<PersonDocument>(`/api/people/${person!.id}`)
    expect(body.consents).toContainEqual(
      expect.objectContaining({ purpose: 'marketing', channel: 'email', method: 'double-opt-in' }),
    )
  })
  test('withdrawing takes no more presses than giving, and works at once [CON-30]', async () => {
    await openPageOf(agreeing)
    await takePictures(page, 'established-da')
    presses = 0
    await press(/Træk samtykket tilbage.*e-mail/i)
    expect(presses).toBeLessThanOrEqual(pressesToGive)
    expect(await audience('marketing', 'email')).toMatchObject({ permitted: 0, people: [] })
    expect(await audience('prospecting', 'telephone')).toMatchObject({ permitted: 1 })
  })
})

describe('time and erasure', () => {
  test('when the time is up the silent are gone, and nobody is written to again [BAS-26]', async () => {
    diskret.clockOffset = 'P15D'
    await startAgain()
    const sent = mailServer.mails.length
    expect((await doDue(officer)).status).toBe(200)
    expect(await find(silent.email)).toBeUndefined()
    expect(await find(agreeing.email)).toBeDefined()
    expect((await fetch(links.get(silent.email)!)).status).toBe(404)
    expect(mailServer.mails.filter(({ to }) => to === silent.email)).toHaveLength(1)
    expect(mailServer.mails.length - sent).toBeLessThanOrEqual(1)
  })
  test('what is held is shown only after a code that was mailed [REQ-10]', async () => {
    await freshPage()
    await openPageOf(agreeing)
    expect(await page.content()).not.toContain(agreeing.name)
    await press('Send mig en kode')
    await takePictures(page, 'code-da')
    const mail = await mailServer.waitFor(agreeing.email, ({ subject }) => /kode/i.test(subject))
    await page.getByLabel('Kode').fill(/\b\d{6}\b/.exec(mail.text)![0])
    await press('Vis mine oplysninger')
    await takePictures(page, 'values-da')
    const shown = await page.locator('body').textContent()
    for (const value of [agreeing.name, agreeing.email]) expect(shown).toContain(value)
  })
  test('the person sees what will go, and erases themselves [ERA-5]', async () => {
    await page.getByRole('link', { name: 'Se, hvad der slettes' }).click()
    await takePictures(page, 'erasure-plan-da')
    await press('Slet mine oplysninger')
    await takePictures(page, 'erased-established-da')
    expect(await heading()).toMatch(/slettet/)
    expect(await find(agreeing.email)).toBeUndefined()
    expect(await audience('prospecting', 'telephone')).toMatchObject({ permitted: 0 })
  })
  test('the same list brings nobody back, and nobody gets another mail [ERA-15]', async () => {
    const sent = mailServer.mails.length
    const { counts } = await diskret.command<ImportDocument>('import', danishList)
    expect(counts).toMatchObject({ accepted: 0, invitations: 0 })
    for (const { email } of [agreeing, refusing, silent]) expect(await find(email)).toBeUndefined()
    await doDue(officer)
    expect(mailServer.mails.filter(({ to }, index) => index >= sent && to !== agreeing.email)).toEqual([])
  })
})

describe('the public pages', () => {
  test('the notice in force and an unknown link, in both languages', async () => {
    for (const language of ['da', 'en']) {
      await freshPage({ language })
      await page.goto(`${server.address}/privacy?language=${language}`)
      await takePictures(page, `privacy-${language}`)
      expect(await page.locator('body').textContent()).toContain('Vinhuset Prøve ApS')
      const answer = await page.goto(`${server.address}/p/no-such-token?language=${language}`)
      await takePictures(page, `unknown-link-${language}`)
      expect(answer!.status()).toBe(404)
    }
  })
})

test('the server ends when asked, and no log holds any identifier of the list', async () => {
  expect(await server.stop()).toBe(0)
  expect(identifiersIn(diskret.log, identifiersOfList())).toEqual([])
})
