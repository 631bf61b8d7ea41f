import { join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { administrator } from '../drivers/installation.ts'
import { openApp, openStranger, type Seat } from '../drivers/web-app.ts'
import { type Picture, rest } from './picture.ts'
import { foremost } from './pictures.ts'
import type { SampleCompany } from './sample-company.ts'
import { savePicture } from './save-picture.ts'

const languages = ['da', 'en'] as const
const colorSchemes = ['light', 'dark'] as const
const devices = ['desk', 'telephone'] as const

/** Every seat at which a page is looked at. */
export const seats: readonly Required<Seat>[] = languages.flatMap((language) =>
  colorSchemes.flatMap((colorScheme) => devices.map((device) => ({ language, colorScheme, device }))),
)

const fewerSeats = new Set(['en light desk', 'da dark desk', 'da light telephone', 'en dark telephone'])

/** From where a page is looked at: all together would be too heavy for a repository. */
export const seatsOf = ({ name }: Picture): readonly Required<Seat>[] =>
  seats.filter(
    ({ language, colorScheme, device }) => foremost.has(name) || fewerSeats.has(`${language} ${colorScheme} ${device}`),
  )

export const seatName = ({ language, colorScheme, device }: Required<Seat>) => `${language}-${colorScheme}-${device}`
export const fileOf = ({ name }: Picture, seat: Required<Seat>) => `${name}-${seatName(seat)}.webp`

/**
 * Takes a seat's pictures, one page after another.
 * @param now what the browser's clock shows, since words like "in 12 days" follow it
 * @returns what went wrong, a line each
 */
export async function takePictures(
  browser: Browser,
  {
    pictures,
    company,
    seat,
    now,
    folder,
  }: {
    pictures: readonly Picture[]
    company: SampleCompany
    seat: Required<Seat>
    now: Date
    folder: string
  },
): Promise<string[]> {
  const faults: string[] = []
  const desks = {
    administrator: await openApp(browser, company.address, administrator, seat),
    anybody: await openStranger(browser, company.address, seat),
  }
  for (const picture of pictures) {
    const page = desks[picture.who]
    const note = ({ message }: Error) => faults.push(`${picture.name}, ${seatName(seat)}: ${message.split('\n')[0]}`)
    page.on('pageerror', note)
    try {
      await page.clock.setFixedTime(now)
      await picture.open(page, company, seat)
      await lookedAt(page)
      await savePicture(page, join(folder, fileOf(picture, seat)))
    } catch (error) {
      note(error as Error)
    }
    page.off('pageerror', note)
  }
  await Promise.all(Object.values(desks).map((page) => page.context().close()))
  return faults
}

/** Nothing is hovered, and what came is there. */
async function lookedAt(page: Page): Promise<void> {
  await page.mouse.move(0, 0)
  await rest(page)
}
