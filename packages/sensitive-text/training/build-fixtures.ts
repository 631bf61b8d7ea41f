/**
 * Builds `<set>.<language>.jsonl` from the readable files in `fixtures/source/`, for each set and language there is:
 * `node packages/sensitive-text/training/build-fixtures.ts`. The author of the detector reads `notes`, `trial` and
 * `fresh` and learns from them; `held-back`, `second`, `third` and `fourth` only measure.
 */
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { makeNumber, type NumberKind, numberKinds } from './make-number.ts'

const noteTypes: Record<string, string> = {
  c: 'call note',
  m: 'meeting note',
  e: 'e-mail excerpt',
  s: 'support ticket',
  t: 'task title',
}

/** A label of a fixture, with UTF-16 offsets into the note. */
export type Label = { category: string; start: number; end: number; text: string }

/** Reads `before {category|words} after` into the plain text and its labels; `\n` written out becomes a line break. */
export function readMarkup(line: string): { text: string; labels: Label[] } {
  const labels: Label[] = []
  let text = ''
  let seed = 0
  for (const character of line) seed = (Math.imul(seed, 31) + (character.codePointAt(0) ?? 0)) >>> 0
  const filled = line.replaceAll('\\n', '\n').replace(/<([a-z-]+)>/g, (whole, kind: string) => {
    seed += 1
    return (numberKinds as readonly string[]).includes(kind) ? makeNumber(kind as NumberKind, seed) : whole
  })
  for (const part of filled.split(/(\{[a-z_]+\|[^}]*\})/)) {
    const match = /^\{([a-z_]+)\|([^}]*)\}$/.exec(part)
    if (match === null) {
      text += part
      continue
    }
    const words = match[2] ?? ''
    labels.push({ category: match[1] ?? '', start: text.length, end: text.length + words.length, text: words })
    text += words
  }
  return { text, labels }
}

function build(name: string, language: string): number {
  const folder = new URL('../fixtures/', import.meta.url)
  let kind = ''
  const lines: string[] = []
  for (const line of readFileSync(new URL(`source/${name}.${language}.txt`, folder), 'utf8').split('\n')) {
    if (line.startsWith('## ')) kind = line.slice(3).trim()
    if (line.trim() === '' || line.startsWith('#')) continue
    const noteType = noteTypes[line[0] ?? '']
    if (noteType === undefined || line[1] !== ' ') throw new Error(`${name}.${language}: cannot read "${line}"`)
    const { text, labels } = readMarkup(line.slice(2))
    if (labels.length > 0 !== (kind === 'explicit' || kind === 'implicit')) {
      throw new Error(`${name}.${language}: labels do not fit the kind ${kind}: "${line}"`)
    }
    const id = `${language}-${createHash('sha256').update(text).digest('hex').slice(0, 8)}`
    lines.push(JSON.stringify({ id, lang: language, text, kind, labels, 'note-type': noteType }))
  }
  writeFileSync(new URL(`${name}.${language}.jsonl`, folder), `${lines.join('\n')}\n`)
  return lines.length
}

for (const name of ['notes', 'held-back', 'trial', 'second', 'third', 'fourth', 'fresh']) {
  for (const language of ['da', 'en', 'sv', 'nb', 'de']) {
    if (!existsSync(new URL(`../fixtures/source/${name}.${language}.txt`, import.meta.url))) continue
    process.stdout.write(`${name}.${language}: ${build(name, language)} notes\n`)
  }
}
