import { gzipSync } from 'node:zlib'
import type { Browser, Locator, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { openBrowser, takePictures } from './drivers/browser.ts'
import { administrator, anEmptyFolder, type Installation, patience } from './drivers/installation.ts'
import { linkIn, type MailServer, startMailServer } from './drivers/mail-server.ts'
import { oneAfterAnother } from './drivers/one-after-another.ts'
import { type RunningServer, startServer } from './drivers/server.ts'
import { addDevice, axeFaults, reachesOver } from './drivers/web-app.ts'

vi.setConfig({ testTimeout: patience, hookTimeout: patience })
oneAfterAnother()

/** What the first load may weigh: gzip of script, as it is measured everywhere. */
const budget = 250 * 1024

// The first visit, as somebody has it who opens the address: in Danish by keyboard alone, in English on a telephone.
const words = {
  da: {
    language: 'Velkommen til Diskret',
    next: 'Videre',
    company: 'Hvilken virksomhed er det?',
    companyName: 'Virksomhedens navn',
    number: 'CVR-nummer',
    numberWrong: /ikke et CVR-nummer/,
    administrator: 'Hvem er administrator?',
    name: 'Dit navn',
    email: 'Din e-mail',
    password: 'Adgangskode',
    create: 'Opret kontoen',
    protection: 'Beskyt din konto',
    addPasskey: 'Tilføj en adgangsnøgle',
    ownPassword: 'Din adgangskode',
    passkeyAdded: 'Adgangsnøglen er tilføjet.',
    purposes: 'Hvad bruger I oplysninger til?',
    retention: 'Hvor længe gemmer I dem?',
    notice: 'Hvordan kan man nå jer?',
    address: 'Postadresse',
    start: 'Diskret er klar',
    empty: /^Begynd tomt/,
    today: 'I dag',
    people: 'Personer',
    signIn: 'Log ind',
    signInEmail: 'E-mail',
    signOut: 'Log ud',
    forgotten: 'Glemt adgangskoden?',
    askLink: 'Ny adgangskode',
    sendLink: 'Send linket',
    linkSent: /er der sendt et link/,
    newPassword: 'Ny adgangskode',
    save: 'Gem adgangskoden',
    saved: /Adgangskoden er gemt/,
  },
  en: {
    language: 'Welcome to Diskret',
    next: 'Continue',
    company: 'Which company is it?',
    companyName: 'Name of the company',
    number: 'Registration number (CVR)',
    numberWrong: /is no CVR number/,
    administrator: 'Who is the administrator?',
    name: 'Your name',
    email: 'Your e-mail address',
    password: 'Password',
    create: 'Create the account',
    protection: 'Protect your account',
    addPasskey: 'Add a passkey',
    ownPassword: 'Your password',
    passkeyAdded: 'The passkey is added.',
    purposes: 'What do you use data for?',
    retention: 'How long do you keep them?',
    notice: 'How can you be reached?',
    address: 'Postal address',
    start: 'Diskret is ready',
    empty: /^Begin empty/,
    today: 'Today',
    people: 'People',
    signIn: 'Sign in',
    signInEmail: 'E-mail address',
    signOut: 'Sign out',
    forgotten: 'Forgotten the password?',
    askLink: 'A new password',
    sendLink: 'Send the link',
    linkSent: /a link is on its way/,
    newPassword: 'New password',
    save: 'Save the password',
    saved: /The password is saved/,
  },
} as const

describe.each([
  { language: 'da', by: 'keyboard', width: 1440, colorScheme: 'light' },
  { language: 'en', by: 'touch', width: 390, colorScheme: 'dark' },
] as const)('the first visit in $language, by $by', ({ language, by, width, colorScheme }) => {
  const w = words[language]
  let installation: Installation
  let mailServer: MailServer
  let server: RunningServer
  let browser: Browser
  let page: Page
  const elsewhere: string[] = []
  const faults: string[] = []

  beforeAll(async () => {
    installation = anEmptyFolder('Vinhuset A/S')
    mailServer = await startMailServer()
    installation.smtpUrl = mailServer.url
    // Passkeys belong to a name, never to a number.
    server = await startServer(installation, undefined, 'localhost')
    browser = await openBrowser()
    const context = await browser.newContext({
      locale: language === 'da' ? 'da-DK' : 'en-GB',
      colorScheme,
      viewport: { width, height: 900 },
      hasTouch: by === 'touch',
    })
    page = await context.newPage()
    await addDevice(page)
    page.on('pageerror', ({ message }) => faults.push(message))
    page.on('console', (message) => {
      if (/Content Security Policy/.test(message.text())) faults.push(message.text())
    })
    page.on('request', (request) => {
      if (!request.url().startsWith(server.address)) elsewhere.push(request.url())
    })
  })
  afterAll(async () => {
    await browser?.close()
    await server?.stop()
    await mailServer?.close()
    installation?.remove()
  })

  /** Gets to a control by the Tab key as somebody without a mouse does, and sees that it shows the focus. */
  async function reach(control: Locator): Promise<void> {
    await control.waitFor()
    for (let presses = 0; presses < 60; presses++) {
      if (await control.evaluate((element) => element === document.activeElement)) return
      await page.keyboard.press('Tab')
    }
    throw new Error(`not reached by Tab: ${String(control)}`)
  }
  async function press(name: string | RegExp): Promise<void> {
    const button = page.getByRole('button', { name }).first()
    if (by === 'touch') return button.tap()
    await reach(button)
    await page.keyboard.press('Enter')
  }
  async function write(label: string, text: string): Promise<void> {
    const field = page.getByRole('textbox', { name: label, exact: true })
    if (by === 'touch') return field.fill(text)
    await reach(field)
    await page.keyboard.press('ControlOrMeta+A')
    await page.keyboard.insertText(text)
  }
  /** Waits for a page, and looks at it as a screen reader and a small screen would. */
  async function look(heading: string, picture: string): Promise<void> {
    await page.getByRole('heading', { level: 1, name: heading }).waitFor()
    await page.waitForLoadState('networkidle')
    await takePictures(page, `${picture}-${language}`)
    await page.setViewportSize({ width, height: 900 })
    expect([picture, await axeFaults(page)]).toEqual([picture, []])
    expect([picture, await reachesOver(page)]).toEqual([picture, false])
  }

  /** Opens an address as a browser that was never here, and weighs the script that it gets. */
  async function weigh(path: string, heading: string): Promise<number> {
    const context = await browser.newContext({
      locale: language === 'da' ? 'da-DK' : 'en-GB',
      storageState: await page.context().storageState(),
    })
    const fresh = await context.newPage()
    const scripts: Promise<Buffer>[] = []
    fresh.on('response', (response) => {
      if (response.request().resourceType() === 'script') scripts.push(response.body())
    })
    await fresh.goto(server.address + path)
    await fresh.getByRole('heading', { level: 1, name: heading }).waitFor()
    await fresh.waitForLoadState('networkidle')
    const bodies = await Promise.all(scripts)
    await context.close()
    const weight = bodies.reduce((sum, body) => sum + gzipSync(body, { level: 9 }).length, 0)
    console.log(`First load of ${path}: ${Math.round(weight / 1024)} kB gzip of script in ${bodies.length} files`)
    return weight
  }

  test('begins by itself', async () => {
    await page.goto(server.address)
    await look(w.language, 'set-up-language')
    expect(await weigh('/', w.language)).toBeLessThanOrEqual(budget)
    await press(w.next)
  })
  test('checks the company number by its digits, and keeps what was written', async () => {
    await look(w.company, 'set-up-company')
    await write(w.companyName, installation.company)
    await write(w.number, '13585629')
    await press(w.next)
    await page.getByText(w.numberWrong).waitFor()
    await look(w.company, 'set-up-company-fault')
    await expect.poll(() => page.getByLabel(w.companyName).inputValue()).toBe(installation.company)
    await write(w.number, '13 58 56 28')
    await press(w.next)
  })
  test('goes on where it was left before there is an account, without the password', async () => {
    await look(w.administrator, 'set-up-administrator')
    await write(w.name, 'Sofie Lund')
    await write(w.email, administrator.email)
    await write(w.password, administrator.password)
    await page.goto(server.address)
    await page.getByRole('heading', { level: 1, name: w.administrator }).waitFor()
    await expect.poll(() => page.getByLabel(w.name).inputValue()).toBe('Sofie Lund')
    await expect.poll(() => page.getByRole('textbox', { name: w.password, exact: true }).inputValue()).toBe('')
    await write(w.password, administrator.password)
    await press(w.create)
  })
  test('offers a passkey beside the password, which one may leave for later', async () => {
    await look(w.protection, 'set-up-protection')
    if (by === 'touch') return press(w.next)
    await press(new RegExp(`^${w.addPasskey}`))
    await write(w.ownPassword, administrator.password)
    expect(await axeFaults(page)).toEqual([])
    await press(w.addPasskey)
    await page.getByRole('status').filter({ hasText: w.passkeyAdded }).waitFor()
    await look(w.protection, 'set-up-protected')
    expect(await (await page.request.get(`${server.address}/api/session/passkeys`)).json()).toHaveLength(1)
    await press(w.next)
  })
  test('opens no purpose, and can be left and taken up again [PRI-9]', async () => {
    await look(w.purposes, 'set-up-purposes')
    await press(w.next)
    await look(w.retention, 'set-up-retention')
    await page.goto(server.address)
    await look(w.retention, 'set-up-retention')
    await press(w.next)
    await look(w.notice, 'set-up-notice')
    await write(w.address, 'Havnegade 1, 8000 Aarhus C')
    await press(w.next)
    await look(w.start, 'set-up-start')
    await press(w.empty)
    await look(w.today, 'set-up-done')
    const controller = await page.request.get(`${server.address}/api/controller`)
    expect(await controller.json()).toMatchObject({
      company: installation.company,
      registrationNumber: '13585628',
      contact: { address: 'Havnegade 1, 8000 Aarhus C' },
      practice: false,
    })
  })
  test('signs out and in again, and goes on to the page that was asked for', async () => {
    await page.request.delete(`${server.address}/api/session`)
    await page.goto(`${server.address}/profile`)
    await look(w.signIn, 'sign-in')
    await write(w.signInEmail, administrator.email)
    await write(w.password, 'en forkert adgangskode')
    await press(w.signIn)
    await page.getByRole('alert').waitFor()
    await look(w.signIn, 'sign-in-fault')
    await write(w.password, administrator.password)
    await press(w.signIn)
    await page.waitForURL(/\/profile$/)
    await look(language === 'da' ? 'Din profil' : 'Your profile', 'profile')
  })
  test('loads no more script than 250 kB before the first page is there', async () => {
    const weight = await weigh('/', w.today)
    expect(weight).toBeGreaterThan(50 * 1024)
    expect(weight).toBeLessThanOrEqual(budget)
    expect(await weigh('/people', w.people)).toBeLessThanOrEqual(budget)
  })
  test('sets a lost password anew by mail, and no address tells whether it has an account', async () => {
    await page.request.delete(`${server.address}/api/session`)
    await page.goto(`${server.address}/sign-in`)
    // The page comes late, as on a slow network; what is written meanwhile goes along.
    const written = Promise.withResolvers<void>()
    await page.route('**/assets/forgotten-password-page-*', async (route) => {
      await written.promise
      await route.continue()
    })
    await page.getByRole('link', { name: w.forgotten }).click()
    await write(w.signInEmail, administrator.email)
    written.resolve()
    await look(w.askLink, 'forgotten-password')
    const address = page.getByRole('textbox', { name: w.signInEmail })
    await expect.poll(() => address.inputValue()).toBe(administrator.email)
    expect(page.url()).toBe(`${server.address}/forgotten-password`)
    await press(w.sendLink)
    await page.getByText(w.linkSent).waitFor()
    const mail = await mailServer.waitFor(administrator.email)
    await page.goto(linkIn(mail, '/new-password#'))
    await write(w.newPassword, 'en helt ny adgangskode')
    await press(w.save)
    await page.getByText(w.saved).waitFor()
    await look(language === 'da' ? 'Vælg en ny adgangskode' : 'Choose a new password', 'new-password')
  })
  test('has asked nobody but its own server, and broken no rule of its policy', async () => {
    expect(elsewhere).toEqual([])
    expect(faults).toEqual([])
    const answer = await page.request.get(server.address, { headers: { accept: 'text/html' } })
    expect(answer.headers()['content-security-policy']).toMatch(/script-src 'self';/)
    expect(answer.headers()['content-security-policy']).not.toContain('unsafe')
    expect(await answer.text()).not.toMatch(/<script(?![^>]*\bsrc=)/)
  })
})
