import { cellKind } from './cell-kind.ts'

/** A row of a table with the line it begins on. */
export interface Row {
  line: number
  cells: string[]
}

/** How many rows at the top may be a title, remarks or a print date before the header. */
const deepestHeader = 20

const comment = /^\s*(?:#|\/\/|--\s)/

/**
 * Finds the row that holds the headers.
 * @param rows the first rows, empty lines left out
 * @param columns how many cells most rows have
 * @param isHeader what somebody who knows the vocabulary says of a row; undefined leaves it to the shape
 * @returns the index in `rows`, -1 if there is no header
 */
export function findHeader(rows: Row[], columns: number, isHeader?: (cells: string[]) => boolean | undefined): number {
  const top = rows.slice(0, deepestHeader)
  if (isHeader) {
    const known = top.findIndex((row) => isHeader(row.cells) === true)
    if (known >= 0 && top.slice(0, known).every((row) => !holdsData(row.cells))) return known
  }
  const index = top.findIndex((row) => !isPreamble(row.cells, columns))
  if (index < 0) return -1
  const said = isHeader?.(top[index]!.cells)
  if (said ?? looksLikeHeader(top[index]!.cells, rows.slice(index + 1), columns)) return index
  return said === false ? -1 : headerBelow(top, index, rows, columns)
}

/** A header below a longer preamble, `Udtræk;24-11-2026;;`: a row of texts that has more cells than all above it and is unlike what is below. */
function headerBelow(top: Row[], first: number, rows: Row[], columns: number): number {
  let most = 0
  for (let index = 0; index < top.length && !holdsData(top[index]!.cells); index++) {
    const { cells } = top[index]!
    const filled = cells.filter(isFilled).length
    const isFuller = filled > most && filled >= columns * 0.8 && most < columns * 0.6
    if (index > first && isFuller && looksLikeHeader(cells, rows.slice(index + 1), columns)) return index
    most = Math.max(most, filled)
  }
  return -1
}

const isFilled = (cell: string) => cell.trim() !== ''

/** A remark or a title over the table: one filled cell in a table of several columns. */
function isPreamble(cells: string[], columns: number): boolean {
  if (comment.test(cells[0] ?? '')) return true
  const filled = cells.filter(isFilled)
  if (filled.length === 0) return true
  return columns > 1 && (filled.length === 1 || (columns >= 5 && filled.length < columns / 3)) && !holdsData(cells)
}

function holdsData(cells: string[]): boolean {
  return cells.some((cell) => cellKind(cell) === 'email')
}

function looksLikeHeader(cells: string[], body: Row[], columns: number): boolean {
  const kinds = cells.map(cellKind)
  const filled = kinds.filter((kind) => kind !== null)
  if (filled.length === 0 || kinds.includes('email')) return false
  const values = filled.filter((kind) => kind !== 'text').length
  if (values > filled.length / 3) return false
  let unlike = 0
  let repeated = false
  for (let column = 0; column < Math.min(columns, cells.length); column++) {
    const head = cells[column]!.trim()
    if (head === '') continue
    const below = body.filter((row) => isFilled(row.cells[column] ?? ''))
    const same = below.filter((row) => row.cells[column]!.trim() === head && !isAlike(row.cells, cells))
    if (same.length >= 2) repeated = true
    const typed = below.filter((row) => cellKind(row.cells[column]!) !== 'text').length
    if (kinds[column] === 'text' && below.length > 0 && typed > below.length * 0.8) unlike++
  }
  return unlike > 0 || (values === 0 && !repeated)
}

/** Whether two rows agree in most cells: the header once more. */
function isAlike(a: string[], b: string[]): boolean {
  const same = a.filter((cell, index) => cell.trim() === (b[index] ?? '').trim()).length
  return same > a.length / 2
}
