import type { Page } from 'playwright-core'

/** Something that people do all day, by real keys or the mouse. */
export interface Interaction {
  name: string
  /** Brings the page to where it is done; not timed. */
  prepare(page: Page, round: number): Promise<unknown>
  act(page: Page, round: number): Promise<unknown>
  /** Waits for what it leads to, which is timed by the clock as well. */
  shown?(page: Page, round: number): Promise<unknown>
}

const rows = (page: Page) => page.locator('tbody tr[data-index]')
const purposes = (page: Page) => page.getByRole('region', { name: 'Må bruges til' })
const openList = async (page: Page) => {
  await page.goto('/people')
  await rows(page).nth(10).waitFor()
  await page.waitForLoadState('networkidle')
}
const openPerson = async (page: Page, round: number) => {
  await openList(page)
  await rows(page)
    .nth(round % 15)
    .getByRole('link')
    .first()
    .click()
  await page.waitForURL(/\/people\/[0-9a-f-]{36}/)
  await purposes(page).waitFor()
  await page.waitForLoadState('networkidle')
}
/** Once, and then from where the last round ended. */
const once =
  (open: Interaction['prepare']): Interaction['prepare'] =>
  (page, round) =>
    round === 0 ? open(page, round) : Promise.resolve()
const letters = 'annejensen'

export const interactions: readonly Interaction[] = [
  {
    name: 'open-person',
    prepare: openList,
    act: (page, round) =>
      rows(page)
        .nth(round % 15)
        .getByRole('link')
        .first()
        .click(),
    shown: (page) => purposes(page).waitFor(),
  },
  {
    name: 'next-row',
    prepare: once(async (page) => {
      await openList(page)
      await rows(page).first().focus()
    }),
    act: (page) => page.keyboard.press('j'),
  },
  {
    name: 'tick-row',
    prepare: once(openList),
    act: (page, round) =>
      rows(page)
        .nth(round % 15)
        .getByRole('checkbox')
        .click(),
  },
  {
    name: 'type-in-search',
    prepare: once(async (page) => {
      await openList(page)
      await page
        .getByRole('searchbox')
        .or(page.getByPlaceholder(/^Søg efter/))
        .first()
        .click()
    }),
    act: (page, round) => page.keyboard.press(round % 20 < 10 ? letters[round % 10]! : 'Backspace'),
  },
  {
    name: 'open-palette',
    prepare: once(openList),
    act: (page) => page.keyboard.press('Control+k'),
    shown: async (page) => {
      await page.getByRole('dialog').getByRole('option').first().waitFor()
      await page.keyboard.press('Escape')
      await page.getByRole('dialog').waitFor({ state: 'detached' })
    },
  },
  {
    name: 'type-in-palette',
    prepare: once(async (page) => {
      await openList(page)
      await page.keyboard.press('Control+k')
      await page.getByRole('dialog').getByRole('option').first().waitFor()
    }),
    act: (page, round) => page.keyboard.press(round % 20 < 10 ? letters[round % 10]! : 'Backspace'),
  },
  {
    name: 'change-tab',
    prepare: once(openPerson),
    act: (page, round) =>
      page
        .getByRole('button', { name: ['Noter', 'Alt'][round % 2]!, exact: true })
        .first()
        .click(),
  },
  {
    name: 'next-person',
    prepare: once(openPerson),
    act: (page) => page.keyboard.press('j'),
  },
  {
    name: 'write-note',
    prepare: once(async (page) => {
      await openPerson(page, 3)
      await page.keyboard.press('n')
      await page.locator('[contenteditable="true"]').click()
    }),
    act: (page, round) => page.keyboard.press('Vil have tilbud i morgen'[round % 24]!.replace(' ', 'Space')),
  },
  {
    name: 'open-menu',
    prepare: once(openPerson),
    act: (page) => page.keyboard.press('.'),
    shown: async (page) => {
      await page.getByRole('menuitem').first().waitFor()
      await page.keyboard.press('Escape')
      await page.getByRole('menuitem').first().waitFor({ state: 'detached' })
    },
  },
]
