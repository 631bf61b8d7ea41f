import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Picture } from './picture.ts'
import { fileOf, seats } from './take-pictures.ts'

/** Writes the page that shows them: what a colleague sees first, and each other seat a link away. */
export function writeIndex(folder: string, pictures: readonly Picture[]): void {
  const linked = seats.filter(
    ({ language, colorScheme, device }) => `${language}${colorScheme}${device}` !== 'enlightdesk',
  )
  const sections = pictures.map((picture) => {
    const dark = fileOf(picture, { language: 'en', colorScheme: 'dark', device: 'desk' })
    const light = fileOf(picture, { language: 'en', colorScheme: 'light', device: 'desk' })
    const links = linked.map(
      (seat) =>
        `[${[seat.language === 'da' ? 'Danish' : 'English', seat.colorScheme, seat.device].join(', ')}](${fileOf(picture, seat)})`,
    )
    return [
      `## ${picture.title}`,
      '',
      `<picture><source media="(prefers-color-scheme: dark)" srcset="${dark}"><img alt="${picture.title}" src="${light}"></picture>`,
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
