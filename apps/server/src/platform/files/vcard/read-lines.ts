import type { TextEncoding } from '../detect-encoding.ts'
import type { OpenFile } from '../open-file.ts'
import { readText } from '../read-text.ts'

/** A longer line is cut: pictures that are not folded. */
const longestLine = 8 << 20

/** A physical line as bytes (one character of the string is one byte), without its line end. */
export interface ByteLine {
  line: number
  text: string
}

/**
 * The physical lines of a file of cards, in pieces. They stay bytes, since each property of a card may have its own character set and
 * folding may cut a letter in two; what is UTF-16 or UTF-32 becomes UTF-8.
 */
export async function* readLines(file: OpenFile, encoding: TextEncoding): AsyncGenerator<ByteLine[]> {
  const isWide = /^utf-(?:16|32)/.test(encoding.name)
  const lineEnd = encoding.hasLineFeed ? '\n' : '\r'
  const source = { name: isWide ? encoding.name : 'latin1', markBytes: encoding.markBytes }
  let rest = ''
  let held = ''
  let line = 1
  for await (const chunk of readText(file, source)) {
    let text = chunk
    if (isWide) {
      text = held + text
      held = /[\uD800-\uDBFF]$/.exec(text)?.[0] ?? ''
      text = Buffer.from(text.slice(0, text.length - held.length)).toString('latin1')
    }
    // What would be cut anyway is not put together first: of a line of a gigabyte each piece would cost as much as the longest line.
    if (rest.length === longestLine) {
      const end = text.indexOf(lineEnd)
      if (end < 0) continue
      text = text.slice(end)
    }
    const pieces = (rest + text).split(lineEnd)
    rest = pieces.pop()!.slice(0, longestLine)
    yield pieces.map((piece) => ({ line: line++, text: piece.replace(/\r+$/, '') }))
  }
  if (rest !== '') yield [{ line, text: rest.replace(/\r+$/, '') }]
}
