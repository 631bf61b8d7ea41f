import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Seat } from '../drivers/web-app.ts'
import type { Picture } from './picture.ts'
import { fileOf, seatsOf } from './take-pictures.ts'

/** Writes the page that shows them: what a colleague sees first, and each other seat a link away. */
export function writeIndex(folder: string, pictures: readonly Picture[]): void {
  const sections = pictures.map((picture) => {
    const from = seatsOf(picture)
    const of = (colorScheme: Seat['colorScheme']) =>
      from.find((seat) => seat.language === 'en' && seat.colorScheme === colorScheme && seat.device === 'desk')
    const [light, dark] = [of('light')!, of('dark')]
    const image = `<img alt="${picture.title}" src="${fileOf(picture, light)}">`
    const links = from
      .filter((seat) => seat !== light)
      .map(
        (seat) =>
          `[${[seat.language === 'da' ? 'Danish' : 'English', seat.colorScheme, seat.device].join(', ')}](${fileOf(picture, seat)})`,
      )
    return [
      `## ${picture.title}`,
      '',
      dark
        ? `<picture><source media="(prefers-color-scheme: dark)" srcset="${fileOf(picture, dark)}">${image}</picture>`
        : image,
      '',
      links.join(' · '),
    ].join('\n')
  })
  const head = [
    '# What Diskret looks like',
    '',
    'Every main page with the invented sample company, in Danish and English, light and dark, on a desk and a telephone. All of it is written by',
    '`npm run screenshots`; nobody edits it by hand. Nobody in the pictures exists.',
  ]
  writeFileSync(join(folder, 'README.md'), `${[head.join('\n'), ...sections].join('\n\n')}\n`)
}
