import type { Page } from 'playwright-core'
import { danishList } from '../drivers/danish-list.ts'
import { type Picture, settle } from './picture.ts'

const steps = ['file', 'reading', 'columns', 'preview', 'basis'] as const

/** Goes through the journey as far as a step. */
async function goTo(page: Page, step: (typeof steps)[number]): Promise<void> {
  await page.goto('/imports/new')
  await settle(page)
  if (step === 'file') return
  await page.locator('input[type=file]').first().setInputFiles(danishList)
  for (const before of steps.slice(0, steps.indexOf(step))) {
    await page.waitForURL((address) => (address.searchParams.get('step') ?? 'file') === before)
    await settle(page)
    await page.keyboard.press('Control+Enter')
  }
  await page.waitForURL((address) => address.searchParams.get('step') === step)
  await settle(page)
}

export const importPictures: readonly Picture[] = steps.map((step, index) => ({
  name: `import-${String(index + 1)}-${step}`,
  title: `A list comes in: step ${String(index + 1)} of 5`,
  who: 'administrator',
  open: (page) => goTo(page, step),
}))
