import { countCells } from './split-line.ts'
import type { TableShape } from './table-shape.ts'

/*
 * Whether a quote is closed where it seems to be. The judgement rests on the lines behind it: if they are whole records by
 * themselves, the quote was never closed. With one to three columns a note may look like records by chance, so more is asked there.
 */

/** So many lines at most are looked at. */
const judgedLines = 50
const judgedCharacters = 50_000

/** A cell that opens with a quote: where the quote stands, how many cells of the record are before it. */
export interface CellStart {
  open: number
  before: number
}

/**
 * Judges the quotes within one quoted cell, from its beginning to its end. It goes through the text once, however many there are.
 */
export class CellJudge {
  readonly #text: string
  readonly #shape: TableShape
  readonly #firstEnd: number
  readonly #firstCells: number
  readonly #isBeforeRecord: boolean
  #lineStart: number
  #lineEnd: number
  #lineFits: boolean | undefined

  constructor(text: string, shape: TableShape, { open, before }: CellStart) {
    this.#text = text
    this.#shape = shape
    this.#firstEnd = endOfLine(text, shape, open)
    this.#firstCells = before + countCells(text.slice(open + 1, this.#firstEnd), shape.separator)
    this.#isBeforeRecord = this.#firstEnd < text.length && looksLikeRecord(text, shape, this.#firstEnd + 1)
    this.#lineStart = open
    this.#lineEnd = this.#firstEnd
  }

  /** Whether the line of the character at `found` is complete in the text. */
  endsLine(found: number): boolean {
    this.#moveTo(found)
    return this.#lineEnd < this.#text.length
  }

  /** Whether the quote at `found`, not doubled and not before a separator, opens a cell of a later record. */
  belongsToLaterRecord(found: number): boolean {
    if (found < this.#firstEnd) return false
    if (this.#isBeforeRecord) return true
    const previous = this.#text[found - 1]
    if (previous !== this.#shape.separator && previous !== this.#shape.lineEnd) return false
    this.#moveTo(found)
    if (this.#lineFits === undefined) {
      const cells = countCells(this.#text.slice(this.#lineStart, this.#lineEnd), this.#shape.separator)
      this.#lineFits = fits(cells, this.#shape) || (cells > 1 && cells === this.#firstCells)
    }
    return this.#lineFits || fits(this.#firstCells, this.#shape)
  }

  #moveTo(found: number): void {
    while (this.#lineEnd < found) {
      this.#lineStart = this.#lineEnd + 1
      this.#lineEnd = endOfLine(this.#text, this.#shape, this.#lineStart)
      this.#lineFits = undefined
    }
  }
}

function endOfLine(text: string, { lineEnd }: TableShape, from: number): number {
  const end = text.indexOf(lineEnd, from)
  return end < 0 ? text.length : end
}

/** Whether a record on one line has the right number of cells only if the quote that opens a cell is one too many. */
export function fitsWithoutQuote(
  text: string,
  { columns, separator }: TableShape,
  { open, before }: CellStart,
  record: { cells: number; end: number },
): boolean {
  if (columns === 0 || record.cells === columns) return false
  return before + countCells(text.slice(open + 1, record.end), separator) === columns
}

/** Whether a record with a cell over several lines is one record, not several behind a quote that is never closed. */
export function isOneRecord(
  text: string,
  { separator, lineEnd, columns }: TableShape,
  { start, end, open, cells }: { start: number; end: number; open: number; cells: number },
): boolean {
  if (columns < 2) return true
  const firstEnd = text.indexOf(lineEnd, open)
  const firstFits = countCells(text.slice(start, firstEnd), separator) === columns
  const later = text
    .slice(firstEnd + 1, Math.min(end, firstEnd + judgedCharacters))
    .split(lineEnd)
    .slice(0, judgedLines)
  const alike = later.filter((line) => line.split(separator ?? '\n').length === columns).length
  const allAlike = firstFits && alike === later.length
  if (cells === columns) return columns < 4 || !allAlike
  return columns < 4 ? !allAlike : !firstFits && alike === 0
}

/** Whether any of the lines behind a quote that the file does not close is a record by itself, or none follows. */
export function isFollowedByRecords(text: string, shape: TableShape, { open, before }: CellStart): boolean {
  let end = text.indexOf(shape.lineEnd, open)
  if (end < 0 || shape.columns < 2) return true
  const firstCells = before + countCells(text.slice(open + 1, end), shape.separator)
  for (let lines = 0; lines < judgedLines && end >= 0 && end + 1 < text.length; lines++) {
    const cells = countCells(text.slice(end + 1, endOfLine(text, shape, end + 1)), shape.separator)
    if (fits(cells, shape) || (cells > 1 && cells === firstCells)) return true
    end = text.indexOf(shape.lineEnd, end + 1)
  }
  return false
}

function looksLikeRecord(text: string, shape: TableShape, start: number): boolean {
  return fits(countCells(text.slice(start, endOfLine(text, shape, start)), shape.separator), shape)
}

function fits(cells: number, { columns }: TableShape): boolean {
  return columns === 0 ? cells >= 2 : cells === columns
}
