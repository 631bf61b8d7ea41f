import type { Page } from 'playwright-core'
import type { Seat } from '../drivers/web-app.ts'
import type { SampleCompany } from './sample-company.ts'

/** One page of which pictures are taken, in every seat. */
export interface Picture {
  /** Its file is called so, and the seat. */
  name: string
  /** What the index calls it. */
  title: string
  /** Who looks: the administrator in the app, or somebody who is not signed in. */
  who: 'administrator' | 'anybody'
  /** Goes to the page and does what belongs to the picture. */
  open(page: Page, company: SampleCompany, seat: Required<Seat>): Promise<unknown>
}

/** A page of the app that its address shows. */
export const at = (
  name: string,
  title: string,
  path: string | ((company: SampleCompany, seat: Required<Seat>) => string),
  then?: Picture['open'],
): Picture => ({
  name,
  title,
  who: 'administrator',
  open: async (page, company, seat) => {
    await page.goto(typeof path === 'string' ? path : path(company, seat))
    await settle(page)
    await then?.(page, company, seat)
  },
})

/** The same for whoever is not signed in. */
export const outside = (...words: Parameters<typeof at>): Picture => ({ ...at(...words), who: 'anybody' })

/** Waits until a page has its title and has come to rest. */
export async function settle(page: Page): Promise<void> {
  await page.getByRole('heading', { level: 1 }).first().waitFor()
  await rest(page)
}

/** Waits until there are all data and fonts, and nothing moves. */
export async function rest(page: Page): Promise<void> {
  await page.waitForLoadState('networkidle')
  await page.evaluate(() => document.fonts.ready.then(() => undefined))
  await page.waitForFunction(() => document.getAnimations().every(({ playState }) => playState !== 'running'))
}
