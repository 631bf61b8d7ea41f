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

/** Whether the quote at `found`, within the cell, not doubled and not before a separator, opens a cell of a later record. */
export function belongsToLaterRecord(
  text: string,
  shape: TableShape,
  { open, before }: CellStart,
  found: number,
): boolean {
  const { lineEnd, separator } = shape
  const firstEnd = text.indexOf(lineEnd, open)
  if (firstEnd < 0 || firstEnd > found) return false
  if (looksLikeRecord(text, shape, firstEnd + 1)) return true
  const previous = text[found - 1]
  if (previous !== separator && previous !== lineEnd) return false
  return (
    fits(before + countCells(text.slice(open + 1, firstEnd), separator), shape) ||
    looksLikeRecord(text, shape, text.lastIndexOf(lineEnd, found - 1) + 1)
  )
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
export function isFollowedByRecords(text: string, shape: TableShape, open: number): boolean {
  let end = text.indexOf(shape.lineEnd, open)
  if (end < 0 || shape.columns < 2) return true
  for (let lines = 0; lines < judgedLines && end >= 0 && end + 1 < text.length; lines++) {
    if (looksLikeRecord(text, shape, end + 1)) return true
    end = text.indexOf(shape.lineEnd, end + 1)
  }
  return false
}

function looksLikeRecord(text: string, shape: TableShape, start: number): boolean {
  const end = text.indexOf(shape.lineEnd, start)
  return fits(countCells(text.slice(start, end < 0 ? text.length : end), shape.separator), shape)
}

function fits(cells: number, { columns }: TableShape): boolean {
  return columns === 0 ? cells >= 2 : cells === columns
}
