const drop = 1
const space = 2
const hyphen = 3
const lineEnd = 4

/** What becomes of each UTF-16 unit; 0 keeps it. A table, for every character of a million rows passes here. */
const treatment = new Uint8Array(65_536)

function treat(kind: number, ...ranges: [first: number, last: number][]): void {
  for (const [first, last] of ranges) treatment.fill(kind, first, last + 1)
}

// Control characters; tab, line feed and carriage return are treated below.
treat(drop, [0x00, 0x1f], [0x7f, 0x9f])
// Soft hyphen, joiners, zero-width characters, marks of direction, fillers, variation selectors, byte order mark, annotations.
treat(drop, [0xad, 0xad], [0x34f, 0x34f], [0x61c, 0x61c], [0x115f, 0x1160], [0x17b4, 0x17b5], [0x180b, 0x180f])
treat(drop, [0x200b, 0x200f], [0x202a, 0x202e], [0x2060, 0x206f], [0xfe00, 0xfe0f], [0xfeff, 0xfeff], [0xfff9, 0xfffb])
treat(space, [0x09, 0x09], [0xa0, 0xa0], [0x1680, 0x1680], [0x2000, 0x200a], [0x202f, 0x202f], [0x205f, 0x205f])
treat(space, [0x3000, 0x3000])
treat(hyphen, [0x2010, 0x2011])
treat(lineEnd, [0x0a, 0x0d], [0x85, 0x85], [0x2028, 0x2029])

/** Letters that may be composed with others: combining marks and all that is rarely met in European lists. */
const firstCombining = 0x300

/**
 * Takes out what nobody sees and trims: zero-width characters, soft hyphens, marks of direction and control characters go,
 * unusual spaces become spaces, U+2011 a hyphen, every line end a line feed, letters are composed (NFC). Markup stays the
 * text it is. Cleaning twice changes nothing more.
 * @param text a cell as the reader hands it over
 */
export function cleanCell(text: string): string {
  const length = text.length
  if (length === 0) return text
  let touched = false
  let composed = true
  for (let i = 0; i < length; i++) {
    const code = text.charCodeAt(i)
    if (treatment[code] !== 0) touched = true
    else if (code >= firstCombining) composed = false
  }
  if (!touched && composed) return text.trim()
  let cleaned = touched ? replaceCharacters(text) : text
  if (!composed) cleaned = cleaned.normalize('NFC')
  return cleaned.trim()
}

function replaceCharacters(text: string): string {
  let cleaned = ''
  let from = 0
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    const kind = treatment[code]
    if (kind === 0) continue
    cleaned += text.slice(from, i)
    from = i + 1
    if (kind === space) cleaned += ' '
    else if (kind === hyphen) cleaned += '-'
    else if (kind === lineEnd && !(code === 0x0a && text.charCodeAt(i - 1) === 0x0d)) cleaned += '\n'
  }
  return cleaned + text.slice(from)
}

/**
 * The same for a cell that has one line: names, addresses, towns. Line breaks and runs of spaces become one space.
 * @param text a cell as the reader hands it over
 */
export function cleanLine(text: string): string {
  const cleaned = cleanCell(text)
  return cleaned.includes('\n') || cleaned.includes('  ') ? cleaned.replace(/\s+/g, ' ') : cleaned
}

/**
 * Whether a spreadsheet would run the cell as a formula: it begins with `=`, `@`, a tab or a carriage return, or with `-` or
 * `+` and more than a number. The text is kept; the report warns and the export makes it harmless.
 * @param text the cell before it is trimmed
 */
export function isFormula(text: string): boolean {
  const first = text.charCodeAt(0)
  if (first === 0x3d || first === 0x40 || first === 0x09 || first === 0x0d) return text.trim().length > 1
  if (first === 0x2d || first === 0x2b)
    return text.length > 1 && (text.length > longestNumber || !signedNumber.test(text))
  return false
}

/** Longer than any number: the pattern below takes quadratic time. */
const longestNumber = 60

/** A signed amount, a telephone number with or without an extension, or a row of dashes that stands for nothing. */
const signedNumber = /^(?:[+-][\d\s().,\-/]*\d[\d\s().,\-/%]*(?:\s?(?:x|ext\.?|lok\.?)\s?\d+)?|[-+\s]+)$/i
