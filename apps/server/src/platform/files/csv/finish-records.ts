import { brokenBytePattern, mendBrokenBytes } from '../mend-broken-bytes.ts'
import { mendMojibake, mojibakePattern } from '../mend-mojibake.ts'
import { type FileRecord, longestCell } from '../records.ts'
import type { ColumnKinds } from './column-kinds.ts'

/** What a text must hold for its records to be looked at cell by cell. */
const suspicious = new RegExp(`[\\0\\uFFFD]|${brokenBytePattern}|${mojibakePattern.source}`)

const brokenBytes = new RegExp(brokenBytePattern)

/** Whether any record of a text may hold something that `finishCells` takes out or mends. */
export function isSuspicious(text: string): boolean {
  return suspicious.test(text)
}

/** Takes NUL out, mends mojibake, cuts cells that are too long, and says so in the record's faults. */
export function finishCells(record: FileRecord): void {
  const { cells, faults } = record
  const found = new Set(faults)
  for (let index = 0; index < cells.length; index++) {
    let cell = cells[index]!
    if (cell.length > longestCell) {
      cell = cell.slice(0, longestCell)
      found.add('cell-too-long')
    }
    if (suspicious.test(cell)) {
      if (cell.includes('\0')) found.add('nul-byte')
      const whole = mendBrokenBytes(cell.replaceAll('\0', ''))
      if (cell.includes('\uFFFD') || brokenBytes.test(cell)) found.add('undefined-byte')
      cell = whole
      const mended = mendMojibake(cell)
      if (mended !== cell) found.add('mojibake')
      cell = mended
    }
    cells[index] = cell
  }
  record.faults = [...found]
}

/**
 * Gives a record as many cells as there are columns, and says so if that may put cells under the wrong headers.
 * @param named how many columns there are up to the last one whose header is not empty
 */
export function finishColumns(record: FileRecord, columns: number, named: number, kinds: ColumnKinds): void {
  const { cells, faults } = record
  if (cells.length > columns) {
    if (cells.slice(columns).every((cell) => cell.trim() === '')) cells.length = columns
    else faults.push('too-many-columns')
  } else if (cells.length < columns) {
    const isWhole = cells.length >= named || faults.includes('unbalanced-quote') || kinds.endsEarly(cells)
    if (!isWhole) faults.push('too-few-columns')
    while (cells.length < columns) cells.push('')
  }
}
