import { type Flag, flagLetters } from '../lexicon/compiled-language.ts'

/** One step of a pattern: a set of words (sorted, separated by spaces), a slot, a gap, any word, or a border. */
export type Step = { words: string } | { slot: string } | { sign: '_' | '..' | '...' | '....' | '.....' | ',' }

/** An entry of a word list, its alternatives written out. */
export interface Entry {
  readonly patterns: Step[][]
  readonly flags: Flag[]
}

const wordSeparators = /[^\p{L}\p{M}\p{N}'*~^=(),]+/u
const patternLimit = 400

/**
 * Reads one line of a word list (data/README.md says how they are written).
 * @throws Error that says what cannot be read
 */
export function parseEntry(line: string): Entry {
  const [body = '', ...remarks] = line.split(/\s;(?=\s|$)/)
  const flags = remarks.flatMap((remark) => remark.split(',')).map((remark) => remark.trim())
  for (const flag of flags) if (!(flag in flagLetters)) throw new Error(`"${flag}" is no remark for an entry`)
  let patterns: Step[][] = [[]]
  for (const part of splitOutsideBraces(body.trim(), ' ')) {
    if (part === '') continue
    const choices = part.startsWith('{') ? readAlternatives(part) : [readWord(part)]
    patterns = patterns.flatMap((before) => choices.map((choice) => [...before, ...choice]))
    if (patterns.length > patternLimit) throw new Error('too many alternatives of several words: make two entries')
  }
  const kept = patterns.filter((pattern) => pattern.some((step) => !('sign' in step)))
  if (kept.length === 0) throw new Error('an entry needs a word')
  return { patterns: kept, flags: flags as Flag[] }
}

/** Alternatives of one word become one set; longer ones, and nothing, stay choices of their own. */
function readAlternatives(part: string): Step[][] {
  if (!part.endsWith('}')) throw new Error(`"${part}": a space is missing after }`)
  const choices = splitOutsideBraces(part.slice(1, -1), '|').map((choice) =>
    choice
      .trim()
      .split(/\s+/)
      .filter((word) => word !== '')
      .flatMap(readWord),
  )
  const words = new Set<string>()
  const others: Step[][] = []
  for (const choice of choices) {
    const [only] = choice
    if (choice.length === 1 && only !== undefined && 'words' in only) {
      for (const word of only.words.split(' ')) words.add(word)
    } else others.push(choice)
  }
  return words.size === 0 ? others : [[{ words: [...words].sort().join(' ') }], ...others]
}

function readWord(written: string): Step[] {
  switch (written) {
    case '_':
    case '..':
    case '...':
    case '....':
    case '.....':
    case ',':
      return [{ sign: written }]
  }
  if (written === '…') return [{ sign: '...' }]
  if (/^<[\p{L}\p{N}-]+>$/u.test(written)) return [{ slot: written.slice(1, -1) }]
  if (/[<>{}|]/.test(written)) throw new Error(`"${written}" cannot be read: a space may be missing`)
  // A hyphen or a stroke separates words in a note as well, so hiv-positiv is two words.
  const word = written.normalize('NFC').replaceAll('’', "'")
  const parts = splitOutsideBraces(word, '-', '(', ')').flatMap((piece) =>
    piece.includes('(') ? [piece] : piece.split(wordSeparators),
  )
  return parts.filter((piece) => piece !== '').map((piece) => ({ words: writeForms(piece).sort().join(' ') }))
}

/** `operer(es,et)*` as operer·es*, operer·et*. */
function writeForms(word: string): string[] {
  const match = /^([*=^]*)([\p{L}\p{M}\p{N}']*)(?:\(([^()]*)\))?([*~]*)$/u.exec(word)
  if (!match) throw new Error(`"${word}" cannot be read`)
  const [, before = '', stem = '', endings, after = ''] = match
  if (stem === '') throw new Error(`"${word}" has no letters`)
  const lower = before.includes('=') ? stem : stem.toLowerCase()
  return (endings === undefined ? [''] : endings.split(',')).map((ending) => {
    const form = `${lower}${ending.trim()}`
    return `${before}${form}${after.includes('*') ? '*' : ''}${after.includes('~') ? '~' : ''}`
  })
}

function splitOutsideBraces(text: string, separator: string, open = '{', close = '}'): string[] {
  const parts: string[] = []
  let depth = 0
  let from = 0
  for (let index = 0; index < text.length; index++) {
    const letter = text[index]
    if (letter === open) depth++
    else if (letter === close) depth--
    else if (letter === separator && depth === 0) {
      parts.push(text.slice(from, index))
      from = index + 1
    }
  }
  if (depth !== 0) throw new Error(`a ${open} or ${close} is missing`)
  parts.push(text.slice(from))
  return parts
}
