import { mkdirSync, rmSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { findChromium } from '../../scripts/find-chromium.mjs'
import { openBrowser } from '../drivers/browser.ts'
import { anEmptyFolder, root, setUpPracticeAt } from '../drivers/installation.ts'
import { startServer } from '../drivers/server.ts'
import { fixedMoment } from './fixed-moment.ts'
import { pictures } from './pictures.ts'
import { prepareSample } from './sample-company.ts'
import { seatName, seats, seatsOf, takePictures } from './take-pictures.ts'
import { writeIndex } from './write-index.ts'

const help = `Usage: npm run screenshots -- [PICTURE…] [--seat SEAT…] [--folder FOLDER]

Takes the pictures of docs/screenshots: starts a practice installation of its own with the sample company, opens every main page in
both languages, light and dark, on a desk and a telephone, and writes what is seen, with an index. The installation is removed.

  PICTURE          only these: ${pictures.map(({ name }) => name).join(' ')}
  --seat SEAT      only from here: ${seats.map(seatName).join(' ')}
  --folder FOLDER  where they go (default docs/screenshots)

Exit code 0 when all are taken, 1 when some are missing, 2 for wrong words.
`

function wordsOf() {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      seat: { type: 'string', multiple: true },
      folder: { type: 'string', default: join(root, 'docs/screenshots') },
      help: { type: 'boolean', default: false },
    },
  })
  const chosen = pictures.filter(({ name }) => positionals.length === 0 || positionals.includes(name))
  const from = seats.filter((seat) => !values.seat || values.seat.includes(seatName(seat)))
  if (chosen.length < positionals.length) throw new TypeError('there is no such picture')
  if (from.length < (values.seat?.length ?? 0)) throw new TypeError('there is no such seat')
  return { ...values, chosen, from, isWhole: positionals.length === 0 && !values.seat }
}

/** @returns whether all are there */
async function take({ chosen, from, folder, isWhole }: ReturnType<typeof wordsOf>): Promise<boolean> {
  process.env.CHROMIUM_PATH = findChromium()
  const { now, offset } = fixedMoment()
  const diskret = await setUpPracticeAt(offset, 'Vinhuset A/S', '--sample', '200')
  const nobody = anEmptyFolder('Vinhuset A/S')
  const [server, empty, browser] = await Promise.all([startServer(diskret), startServer(nobody), openBrowser()])
  const faults: string[] = []
  try {
    const company = await prepareSample(diskret, server, browser, { empty: empty.address, now })
    // What no page has any more is not kept.
    if (isWhole) rmSync(folder, { recursive: true, force: true })
    mkdirSync(folder, { recursive: true })
    for (const seat of from) {
      process.stderr.write(`${seatName(seat)} …\n`)
      // Who names a seat or a picture gets it.
      const those = isWhole ? chosen.filter((picture) => seatsOf(picture).includes(seat)) : chosen
      faults.push(...(await takePictures(browser, { pictures: those, company, seat, now, folder: resolve(folder) })))
    }
    if (isWhole) writeIndex(folder, pictures)
  } finally {
    await browser.close()
    await Promise.all([server.stop(), empty.stop()])
    diskret.remove()
    nobody.remove()
  }
  for (const fault of faults) process.stderr.write(`${fault}\n`)
  return faults.length === 0
}

let words: ReturnType<typeof wordsOf> | undefined
try {
  words = wordsOf()
} catch (error) {
  process.stderr.write(`${(error as Error).message}\n${help}`)
  process.exitCode = 2
}
if (words?.help) process.stdout.write(help)
else if (words) process.exitCode = (await take(words)) ? 0 : 1
