import { writeFileSync } from 'node:fs'
import type { Page } from 'playwright-core'

/** Small, and letters still stand sharp. */
const quality = 35

/** Writes what is seen of a page as WebP, which Chromium makes itself. */
export async function savePicture(page: Page, path: string): Promise<void> {
  // A caret that blinks would be there in some runs only.
  await page.addStyleTag({ content: '* { caret-color: transparent !important }' }).catch(() => undefined)
  const session = await page.context().newCDPSession(page)
  const { data } = await session.send('Page.captureScreenshot', { format: 'webp', quality })
  await session.detach()
  writeFileSync(path, Buffer.from(data, 'base64'))
}
