import type { Browser, CDPSession, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { openBrowser } from './drivers/browser.ts'
import { administrator, type Installation, patience, setUpPractice } from './drivers/installation.ts'
import { type RunningServer, startServer } from './drivers/server.ts'
import { addDevice, axeFaults, openApp } from './drivers/web-app.ts'

vi.setConfig({ testTimeout: patience, hookTimeout: patience })

let diskret: Installation
let server: RunningServer
let browser: Browser
let page: Page
/** The device of the browser, which keeps keys and asks its owner. */
let device: CDPSession
let deviceId: string

beforeAll(async () => {
  diskret = await setUpPractice('Vinhuset A/S')
  server = await startServer(diskret, undefined, 'localhost')
  browser = await openBrowser()
  page = await openApp(browser, server.address, administrator)
  const added = await addDevice(page)
  device = added.device
  deviceId = added.authenticatorId
})
afterAll(async () => {
  await browser?.close()
  await server?.stop()
  diskret?.remove()
})

const verifiesItsUser = (isUserVerified: boolean) =>
  device.send('WebAuthn.setUserVerified', { authenticatorId: deviceId, isUserVerified })
const section = () => page.locator('section', { has: page.getByRole('heading', { name: 'Adgangsnøgler' }) })
async function signInByPasskey() {
  await page.context().clearCookies()
  await page.goto('/profile')
  await page.getByRole('button', { name: 'Log ind med adgangsnøgle' }).click()
}

test('a passkey is added with the password only', async () => {
  await page.goto('/profile')
  await section().getByRole('button', { name: 'Tilføj en adgangsnøgle' }).click()
  await section().getByLabel('Navn').fill('Bærbar')
  await section().getByLabel('Din adgangskode').fill('en forkert adgangskode')
  await section().getByRole('button', { name: 'Tilføj en adgangsnøgle' }).click()
  await section().getByText('Den nuværende adgangskode er forkert.').waitFor()
  expect(await axeFaults(page)).toEqual([])
  await section().getByLabel('Din adgangskode').fill(administrator.password)
  await section().getByRole('button', { name: 'Tilføj en adgangsnøgle' }).click()
  await section().getByRole('cell', { name: 'Bærbar' }).waitFor()
  expect(await axeFaults(page)).toEqual([])
})

test('it opens the account without a password, in one press', async () => {
  await signInByPasskey()
  await section().getByRole('cell', { name: 'Bærbar' }).waitFor()
})

test('a device that has not asked for its owner is refused by the browser, and by the server where it was not asked to', async () => {
  await verifiesItsUser(false)
  await signInByPasskey()
  await page.getByText('Enheden gav ingen adgangsnøgle').waitFor()
  await page.route('**/api/session/passkey/challenge', async (route) => {
    const answer = await route.fetch()
    const { options } = (await answer.json()) as { options: object }
    await route.fulfill({ response: answer, json: { options: { ...options, userVerification: 'discouraged' } } })
  })
  await signInByPasskey()
  await page.getByText('Adgangsnøglen blev ikke godkendt').waitFor()
  expect((await page.context().request.get('/api/session')).status()).toBe(401)
  await page.unroute('**/api/session/passkey/challenge')
  await verifiesItsUser(true)
})

test('one that was taken away opens nothing any more', async () => {
  await signInByPasskey()
  await section().getByRole('button', { name: 'Fjern den' }).click()
  await section().getByRole('cell', { name: 'Bærbar' }).waitFor({ state: 'detached' })
  await signInByPasskey()
  await page.getByText('Adgangsnøglen blev ikke godkendt').waitFor()
  expect((await page.context().request.get('/api/session')).status()).toBe(401)
})
