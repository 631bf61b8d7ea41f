import { cleanCell, cleanLine } from './cells/clean-cell.ts'
import { fold } from './cells/fold-name.ts'
import dictionary from './dictionaries/row-words.json' with { type: 'json' }
import type { SkipReason } from './interpreted-row.ts'
import type { ColumnPlan } from './plan-columns.ts'

const summary = new Set(dictionary.summary.map(fold))
const commentBeginnings = dictionary.comment.map(fold)

/**
 * Whether a row of a table is nobody's record: blank, the header once more, a total, a remark.
 * @returns why it is skipped, null if it is a record
 */
export function findNoRecord(cells: string[], plan: ColumnPlan): SkipReason | null {
  let filled = 0
  let first = -1
  for (let i = 0; i < cells.length; i++) {
    const cell = cells[i]
    if (cell === undefined || cell === '') continue
    // Nearly every cell begins with something to see, so the cleaning is for the few others.
    const code = cell.charCodeAt(0)
    if ((code <= 0x20 || code >= 0x7f) && cleanCell(cell) === '') continue
    if (first < 0) first = i
    filled++
  }
  if (filled === 0) return 'blank-row'
  if (isRepeatedHeader(cells, first, plan.foldedHeader)) return 'repeated-header'
  const text = cleanLine(cells[first] ?? '')
  if (isSummary(text, cells, first, filled, plan)) return 'summary-row'
  if (filled === 1 && first === 0 && plan.mapping.length > 2 && isComment(text)) return 'comment-row'
  return null
}

/** Every filled cell says what its header says, and at least two do (or all there are). */
function isRepeatedHeader(cells: string[], first: number, header: string[] | null): boolean {
  if (header === null || fold(cells[first] ?? '') !== header[first]) return false
  let same = 0
  for (let i = first; i < cells.length; i++) {
    const cell = cells[i] ?? ''
    if (cell === '') continue
    if (fold(cell) !== header[i]) return false
    same++
  }
  return same >= Math.min(2, header.filter((text) => text !== '').length)
}

/** A word for a total in the first filled cell; beside it only numbers, and no address. */
function isSummary(text: string, cells: string[], first: number, filled: number, plan: ColumnPlan): boolean {
  if (text.length > 40) return false
  const folded = fold(text)
  const words = folded.replace(/ ?\d+/g, '').trim()
  if (!summary.has(words) && !summary.has(folded)) return false
  if (filled === 1) return plan.mapping.length > 1
  for (let i = first + 1; i < cells.length; i++) {
    const cell = cleanLine(cells[i] ?? '')
    if (cell !== '' && !/^[^\p{L}@]*(?:kr\.?|dkk|eur|stk\.?|%)?$/iu.test(cell)) return false
  }
  return true
}

/** One cell over the width of the table that is a sentence, a mark of a comment or a note about the list. */
function isComment(text: string): boolean {
  if (/^(?:#|\/\/|--|\*\*|;|%|>)/.test(text)) return true
  if (text.includes('@')) return false
  const folded = fold(text)
  const words = folded.split(' ')
  if (words.length >= 5) return true
  if (
    words.length >= 2 &&
    commentBeginnings.some((beginning) => folded === beginning || folded.startsWith(`${beginning} `))
  )
    return true
  return /[.:!]$/.test(text) && words.length >= 3
}
