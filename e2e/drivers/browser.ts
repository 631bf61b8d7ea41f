import { existsSync, mkdirSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core'

const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

/** Widths of the pictures: a desk and a telephone. */
const widths = { desk: 1280, telephone: 390 } as const

export function openBrowser(): Promise<Browser> {
  return chromium.launch({ executablePath: findChromium(), args: flags })
}

/** The one that `npm test` found, else Debian's. */
function findChromium(): string {
  const folders = (process.env.PATH ?? '').split(delimiter)
  const found = process.env.CHROMIUM_PATH || folders.map((folder) => join(folder, 'chromium')).find(existsSync)
  if (!found) throw new Error('no Chromium: set CHROMIUM_PATH, or run these tests by npm test')
  return found
}

/**
 * A person's own browser: fresh, and without JavaScript unless asked, since the pages must work without.
 * @param language as the browser states it
 */
export function openPerson(
  browser: Browser,
  { language = 'da-DK', javaScriptEnabled = false }: { language?: string; javaScriptEnabled?: boolean } = {},
): Promise<BrowserContext> {
  return browser.newContext({ locale: language, javaScriptEnabled, viewport: { width: widths.desk, height: 900 } })
}

/** Takes pictures of a page as it stands, at both widths, where SCREENSHOTS names a folder. */
export async function takePictures(page: Page, name: string): Promise<void> {
  const folder = process.env.SCREENSHOTS
  if (!folder) return
  mkdirSync(folder, { recursive: true })
  for (const [device, width] of Object.entries(widths)) {
    await page.setViewportSize({ width, height: 900 })
    await page.screenshot({ path: join(folder, `${name}-${device}.png`), fullPage: true })
  }
  await page.setViewportSize({ width: widths.desk, height: 900 })
}

/** @returns whether something reaches over the right edge at the width of a telephone */
export async function scrollsSideways(page: Page): Promise<boolean> {
  await page.setViewportSize({ width: widths.telephone, height: 900 })
  const { content, shown } = await page.evaluate(() => ({
    content: document.documentElement.scrollWidth,
    shown: document.documentElement.clientWidth,
  }))
  await page.setViewportSize({ width: widths.desk, height: 900 })
  return content > shown
}
