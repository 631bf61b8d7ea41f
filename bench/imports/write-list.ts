import { createWriteStream } from 'node:fs'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { seededRandom } from '../../apps/server/src/crm/sample/seeded-random.ts'
import invented from '../../apps/server/src/crm/sample/words.json' with { type: 'json' }

const header = 'Fornavn;Efternavn;E-mail;Telefon;Firma;CVR;Titel;Vej;Postnr;By;Land;Noter\n'

/**
 * Writes a list as a company has it: business contacts, five of a company, two in three with a number, one in three with a note.
 * Nobody stands there twice, so that all of it comes in and a COPY of the same has as much to do.
 */
export async function writeList(path: string, rows: number): Promise<void> {
  await pipeline(Readable.from(linesOf(rows)), createWriteStream(path))
}

function* linesOf(rows: number): Generator<string> {
  yield header
  const random = seededRandom(rows)
  const given = [...invented.women, ...invented.men]
  let lines = ''
  for (let row = 0; row < rows; row++) {
    const house = Math.floor(row / 5)
    const town = random.pick(invented.towns)
    const phone = row % 3 === 2 ? '' : `+45 ${20_000_000 + ((row * 48_271) % 70_000_000)}`
    const note = row % 3 === 0 ? random.pick(invented.contactNotes).replace(/[;\n]/g, ',') : ''
    const street = `${random.pick(invented.streets)} ${1 + random.below(140)}`
    const name = `${random.pick(given)};${random.pick(invented.surnames)}`
    lines += `${name};kontakt${row}@hus${house}.example;${phone};Hus ${house} ApS;;${random.pick(invented.titles)};${street};${town.slice(0, 4)};${town.slice(5)};Danmark;${note}\n`
    if (lines.length > 60_000) {
      yield lines
      lines = ''
    }
  }
  yield lines
}
