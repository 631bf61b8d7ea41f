import { cellKind } from '../cell-kind.ts'
import type { Separator } from '../records.ts'
import { TableParser } from './table-parser.ts'

/** The character of each separator. */
export const separatorCharacters: Record<Separator, string> = { comma: ',', semicolon: ';', tab: '\t', pipe: '|' }

/** How many records of the sample are weighed. */
const weighed = 200

/**
 * Finds the separator of a table by reading a sample with each and weighing what comes out: records of one length, cells that are
 * a whole address, date or number, no other separators left within cells.
 * @param lineEnd the character that ends records
 * @param isCut whether the sample ends within a record
 * @returns null if there is one column
 */
export function detectSeparator(sample: string, lineEnd: '\n' | '\r', isCut: boolean): Separator | null {
  let best: Separator | null = null
  let bestScore = 0.2
  for (const name of Object.keys(separatorCharacters) as Separator[]) {
    const score = scoreSeparator(sample, name, lineEnd, isCut)
    if (score <= bestScore) continue
    best = name
    bestScore = score
  }
  return best
}

function scoreSeparator(sample: string, name: Separator, lineEnd: '\n' | '\r', isCut: boolean): number {
  const separator = separatorCharacters[name]
  if (!sample.includes(separator)) return 0
  const parser = new TableParser({ separator, lineEnd, lineCount: lineEnd, columns: 0 })
  const records = parser.push(sample, !isCut).slice(0, weighed)
  const columns = columnsOf(records.map((record) => record.cells.length))
  if (columns < 2) return 0
  let fitting = 0
  let filled = 0
  let typed = 0
  let indented = 0
  let leftOver = 0
  for (const { cells } of records) {
    fitting += cells.length === columns ? 1 : cells.length > 1 && cells.length < columns ? 0.6 : 0
    let holdsOther = false
    for (const cell of cells) {
      if (cell === '') continue
      filled++
      const kind = cellKind(cell)
      if (kind === 'email' || kind === 'web' || kind === 'date') typed++
      else if (kind !== 'text') typed += 0.5
      else if (cell.startsWith(' ')) indented++
      if (kind === 'text' && otherSeparators(name).some((other) => cell.includes(other))) holdsOther = true
    }
    if (holdsOther) leftOver++
  }
  const fit = fitting / records.length
  // One header over `Surname, Given`.
  const isProse = name === 'comma' && columns === 2 && records[0]!.cells.length === 1 && indented >= records.length / 2
  if (isProse) return 0
  const share = (count: number) => count / Math.max(filled, 1)
  return (
    fit * (1 + share(typed)) - 0.5 * (leftOver / records.length) - 0.5 * share(indented) + Math.min(columns, 10) / 100
  )
}

/** Commas are common within texts, the others are not. */
function otherSeparators(name: Separator): string[] {
  return ([';', '\t', '|'] as const).filter((character) => character !== separatorCharacters[name])
}

/** How many columns records of these lengths have: the most frequent length, the longer of two that are nearly as frequent. */
export function columnsOf(lengths: number[]): number {
  const counts = new Map<number, number>()
  for (const length of lengths) counts.set(length, (counts.get(length) ?? 0) + 1)
  const most = Math.max(0, ...counts.values())
  return Math.max(0, ...[...counts].filter(([, count]) => count > most * 0.7).map(([length]) => length))
}
