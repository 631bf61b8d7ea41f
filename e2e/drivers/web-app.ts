import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Browser, CDPSession, Page } from 'playwright-core'

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/** How many times slower the browser is than it could be: races between a test and a page show at 4 and more. */
const slowdown = Number(process.env.E2E_SLOWDOWN ?? 1)

/** How a colleague sits before the app. */
export interface Seat {
  language?: 'da' | 'en'
  colorScheme?: 'light' | 'dark'
  device?: 'desk' | 'tablet' | 'telephone'
}

const sizes = {
  desk: { width: 1440, height: 900 },
  tablet: { width: 1024, height: 800 },
  telephone: { width: 390, height: 844 },
} as const

/** A colleague's own browser, signed in to the app. */
export async function openApp(
  browser: Browser,
  address: string,
  account: { email: string; password: string },
  seat?: Seat,
): Promise<Page> {
  const page = await openStranger(browser, address, seat)
  const context = page.context()
  const answer = await context.request.post('/api/session', { data: account })
  if (!answer.ok()) throw new Error(`sign-in: ${String(answer.status())} ${await answer.text()}`)
  return page
}

/** The browser of somebody who is not signed in. */
export async function openStranger(
  browser: Browser,
  address: string,
  { language = 'da', colorScheme = 'light', device = 'desk' }: Seat = {},
): Promise<Page> {
  const context = await browser.newContext({
    locale: language === 'da' ? 'da-DK' : 'en-GB',
    colorScheme,
    viewport: sizes[device],
    hasTouch: device === 'telephone',
    baseURL: address,
  })
  const page = await context.newPage()
  if (slowdown > 1) {
    const session = await context.newCDPSession(page)
    await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown })
  }
  return page
}

/**
 * Looks once what fades and slides has come to rest: half faded in, no text has its contrast. What it finds must still be there
 * at a second look, since a page that is being drawn has lists without their options.
 * @returns what axe finds on the page as it stands, a line each; none is what WCAG 2.2 AA wants
 */
export async function axeFaults(page: Page): Promise<string[]> {
  const found = await axeLook(page)
  if (found.length === 0) return found
  await page.waitForTimeout(500)
  return axeLook(page)
}

async function axeLook(page: Page): Promise<string[]> {
  await page.waitForFunction(() =>
    document
      .getAnimations()
      .every(
        ({ playState, effect }) =>
          playState !== 'running' || effect?.getComputedTiming().endTime === Number.POSITIVE_INFINITY,
      ),
  )
  // Run in the page's own world past its policy, which lets no script in.
  await page.evaluate(axeSource)
  return page.evaluate(async () => {
    const { axe } = window as unknown as {
      axe: { run(options: object): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> }
    }
    const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']
    const { violations } = await axe.run({ runOnly: tags })
    return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 200)}`))
  })
}

/** @returns whether something of the app reaches over the right edge */
export function reachesOver(page: Page): Promise<boolean> {
  return page.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth)
}

/**
 * Gives the browser a device that keeps passkeys and knows its owner.
 * @returns how to speak to it, by its id
 */
export async function addDevice(page: Page): Promise<{ device: CDPSession; authenticatorId: string }> {
  const device = await page.context().newCDPSession(page)
  await device.send('WebAuthn.enable')
  const options = {
    protocol: 'ctap2',
    transport: 'internal',
    hasResidentKey: true,
    hasUserVerification: true,
    isUserVerified: true,
    automaticPresenceSimulation: true,
  } as const
  const { authenticatorId } = await device.send('WebAuthn.addVirtualAuthenticator', { options })
  return { device, authenticatorId }
}

/** Presses keys and counts them: a chord is one, typed words are free (ux.md section 6). */
export function countedKeys(page: Page) {
  let count = 0
  return {
    press: async (key: string) => {
      count += 1
      await page.keyboard.press(key)
    },
    type: (words: string) => page.keyboard.insertText(words),
    count: () => count,
  }
}
