// npm run bench:text: the detector beside two public ones and a keyword list, on the notes of ../shared/sensitive-text
// if they are there, and on the package's own fixtures. --held-back measures also the notes that nobody tunes on;
// --only NAME measures one set of fixtures alone (each look at a set that only measures wears it out a little).
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { OpenRedaction } from '@openredaction/openredaction'
import { Redactor } from '@redactpii/node'
import { languages } from '../src/language/language.ts'
import { detect } from '../src/sensitive-text.ts'
import { findKeywords } from './bench/keyword-list.ts'
import { type BenchDetector, type Measures, measure } from './bench/measure.ts'
import { type LabelledNote, readNoteSets } from './bench/note-set.ts'

const root = join(import.meta.dirname, '..')
const shared = readNoteSets(join(root, '..', '..', '..', 'shared', 'sensitive-text'), 'dev.')
const fixtures = (name: string): [string, LabelledNote[]] => [
  `${name} fixtures`,
  readNoteSets(join(root, 'fixtures'), `${name}.`),
]
const only = process.argv.indexOf('--only')
const sets: [string, LabelledNote[]][] =
  only < 0 ? [['shared development notes', shared], fixtures('notes')] : [fixtures(process.argv[only + 1] ?? '')]
if (process.argv.includes('--held-back')) sets.push(...['held-back', 'second', 'third', 'fourth'].map(fixtures))

const openRedaction = new OpenRedaction()
const redactor = new Redactor()
const detectors: [string, BenchDetector][] = [
  ['@diskret/sensitive-text, sweep', ({ text, lang }) => detect(text, { locale: lang })],
  ['@diskret/sensitive-text, live', ({ text, lang }) => detect(text, { locale: lang, threshold: 'live' })],
  ['@diskret/sensitive-text, no locale', ({ text }) => detect(text)],
  ['60 Danish keywords', findKeywords],
  // Neither knows our categories: whatever they find at the right place counts as right.
  [
    '@openredaction/openredaction 1.0.4',
    async ({ text }) =>
      (await openRedaction.detect(text)).detections.map(({ position: [start, end] }) => ({ start, end })),
  ],
  ['@redactpii/node 1.0.17', ({ text }) => (redactor.hasPII(text) ? [{ start: 0, end: text.length }] : [])],
]

for (const [name, notes] of sets) {
  if (notes.length === 0) continue
  print(`\n${name}: ${notes.length} notes`)
  print(row(['detector', 'explicit', 'implicit', 'precision', 'hard', 'easy', 'ms/1000']))
  for (const [detector, run] of detectors) print(row([detector, ...figures(await measure(run, notes))]))
  print('\nby language (sweep)')
  for (const language of languages) {
    const part = notes.filter(({ lang }) => lang === language)
    if (part.length > 0) print(row([language, ...figures(await measure(detectors[0]![1], part))]))
  }
  print('\nrecall by category (sweep)')
  const { byCategory } = await measure(detectors[0]![1], notes)
  for (const [category, { gold, found }] of byCategory)
    print(row([category, gold === 0 ? '–' : percent(found / gold), `${found}/${gold}`]))
}

print('')
print(row(['size, gzip', 'lists', 'voice', 'together']))
const sizeOf = (...path: string[]) => gzipSync(readFileSync(join(root, 'src', 'generated', ...path))).length
const common = sizeOf('voices', 'shared.ts')
let all = common
for (const language of languages) {
  const lists = sizeOf(`${language}.ts`)
  const own = sizeOf('voices', `${language}.ts`)
  const voice = own + common
  all += lists + own
  print(row([language, kilobytes(lists), kilobytes(voice), kilobytes(lists + voice)]))
}
print(row(['all', '', '', kilobytes(all)]))

function figures(measures: Measures): string[] {
  const { explicit, implicit, precision, hard, easy, perThousand } = measures
  return [explicit, implicit, precision, hard, easy].map(percent).concat(perThousand.toFixed(0))
}
function row([first = '', ...rest]: readonly string[]): string {
  return first.padEnd(38) + rest.map((cell) => cell.padStart(11)).join('')
}
function percent(share: number): string {
  return Number.isNaN(share) ? '–' : `${(share * 100).toFixed(1)} %`
}
function kilobytes(bytes: number): string {
  return `${(bytes / 1000).toFixed(0)} kB`
}
function print(line: string): void {
  process.stdout.write(`${line}\n`)
}
