import { readEntity, readTag } from './markup.ts'
import type { Border, Token } from './token.ts'
import { isInvisible, isWordLetter } from './word-letter.ts'

const longestWord = 60
const apostrophes = new Set(["'", '’'])
const openingQuotes = new Set(['"', '“', '”', '„', '»', '«'])
const clauseSigns = new Set([',', ';', '(', ')', '[', ']', '|', '•', '*', '–', '—', '→', '·'])
const sentenceSigns = new Set(['!', '?', '…'])

/**
 * Cuts a note into words, in one pass: offsets stay those of the note, whatever stands in it (HTML tags and entities,
 * emoji, combining marks, NUL).
 */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = []
  let at = 0
  let border: Border = 2
  let quoted = false
  let runEnd = -1
  let runIsAddress = false
  const raise = (to: Border) => {
    if (to > border) border = to
  }

  while (at < text.length) {
    const code = text.codePointAt(at) ?? 0
    const sign = text[at] ?? ''
    const entity = sign === '&' ? readEntity(text, at) : undefined
    if (isWordLetter(code) || (entity !== undefined && isWordLetter(entity.value.codePointAt(0) ?? 0))) {
      if (at >= runEnd) {
        runEnd = endOfRun(text, at)
        runIsAddress = isAddress(text.slice(at, Math.min(runEnd, at + 400)))
      }
      const { end, written } = readWord(text, at)
      const normal = written.normalize('NFC')
      const lower = normal.toLowerCase()
      const before = tokens.at(-1)
      const capital = normal[0] !== lower[0]
      const kept = settleBorder(border, text, before, at, capital)
      tokens.push({
        start: at,
        end,
        written: normal,
        lower,
        border: before === undefined ? 2 : kept,
        capital,
        initial: before === undefined || kept === 2,
        quoted,
        address: runIsAddress && end <= runEnd,
      })
      border = 0
      at = end
      continue
    }
    if (entity !== undefined) {
      at += entity.length
      continue
    }
    if (sign === '<') {
      const tag = readTag(text, at)
      if (tag !== undefined) {
        if (tag.block) raise(2)
        at += tag.length
        continue
      }
    }
    if (openingQuotes.has(sign)) quoted = !quoted
    else if (sign === '\n') {
      // Mail programs break lines within a sentence: only what comes next tells.
      raise(continuesAfterLineBreak(text, at) ? 0 : 2)
      if (text[at + 1] === '\n') quoted = false
    } else if (sentenceSigns.has(sign)) raise(2)
    else if (sign === '.') raise(isSpace(text[at + 1]) || text[at + 1] === undefined || isCapital(text, at + 1) ? 2 : 0)
    else if (clauseSigns.has(sign) || code > 0x2600) raise(1)
    else if (sign === ':' && !isDigit(text[at + 1])) raise(1)
    else if ((sign === '-' || sign === '/' || sign === '+') && isSpace(text[at + 1]) && isSpace(text[at - 1])) raise(1)
    at += code > 0xffff ? 2 : 1
  }
  return tokens
}

/** A full stop after an abbreviation or an ordinal, before a small letter, ends no sentence. */
function settleBorder(border: Border, text: string, before: Token | undefined, at: number, capital: boolean): Border {
  if (border !== 2 || before === undefined || text[before.end] !== '.' || capital) return border
  const short = isDigit(text[at])
    ? /(?:nr|^no|^kl|^ca|^tlf|^pkt|^pr|^tel|^max|^id)$/.test(before.lower)
    : before.end - before.start <= 4 || isDigit(before.lower[0])
  return short &&
    !text.slice(before.end, at).includes('\n') &&
    /^\.[\s]*$/.test(text.slice(before.end, Math.min(at, before.end + 8)))
    ? 0
    : border
}

function readWord(text: string, from: number): { end: number; written: string } {
  let at = from
  let written = ''
  let plainFrom = from
  let letters = 0
  while (at < text.length && letters < longestWord) {
    const code = text.codePointAt(at) ?? 0
    const width = code > 0xffff ? 2 : 1
    if (isWordLetter(code)) {
      at += width
      letters++
      continue
    }
    const sign = text[at] ?? ''
    if (isInvisible(code)) {
      written += text.slice(plainFrom, at)
      at += width
      plainFrom = at
      letters++
      continue
    }
    if (apostrophes.has(sign) && isWordLetter(text.codePointAt(at + 1) ?? 0)) {
      written += `${text.slice(plainFrom, at)}'`
      at += 1
      plainFrom = at
      continue
    }
    const entity = sign === '&' ? readEntity(text, at) : undefined
    if (entity === undefined) break
    const value = entity.value.codePointAt(0) ?? 0
    if (!isWordLetter(value) && !isInvisible(value)) break
    written += text.slice(plainFrom, at) + (isInvisible(value) ? '' : entity.value)
    at += entity.length
    plainFrom = at
    letters++
  }
  return { end: at, written: written + text.slice(plainFrom, at) }
}

function endOfRun(text: string, from: number): number {
  let end = from
  while (end < text.length && !isSpace(text[end]) && text[end] !== '<') end++
  return end
}

function isAddress(run: string): boolean {
  return /^[\w.+-]+@[\w-]/.test(run) || run.startsWith('http') || run.startsWith('www.')
}

function continuesAfterLineBreak(text: string, at: number): boolean {
  let next = at + 1
  while (next < text.length && next < at + 20 && (text[next] === ' ' || text[next] === '>' || text[next] === '\t'))
    next++
  const letter = text[next]
  const before = text[at - 1] === '\r' ? text[at - 2] : text[at - 1]
  if (letter === undefined || before === undefined || '.!?:'.includes(before)) return false
  return letter !== letter.toUpperCase()
}

function isSpace(letter: string | undefined): boolean {
  return (
    letter !== undefined &&
    (letter === ' ' || letter === '\n' || letter === '\r' || letter === '\t' || letter === '\u00a0')
  )
}

function isDigit(letter: string | undefined): boolean {
  return letter !== undefined && letter >= '0' && letter <= '9'
}

/** A capital right after a full stop without a space, as in "ill.Call on Monday", but not in A.B. */
function isCapital(text: string, at: number): boolean {
  const letter = text[at]
  const before = text[at - 2]
  return (
    letter !== undefined &&
    letter !== letter.toLowerCase() &&
    before !== undefined &&
    before !== before.toUpperCase() &&
    text[at + 1] !== '.'
  )
}
