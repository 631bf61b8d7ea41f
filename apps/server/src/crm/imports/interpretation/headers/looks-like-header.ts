import { isEmailAddress } from '../cells/read-emails.ts'
import { matchHeader } from './match-header.ts'

/**
 * Whether the first row of a table is a header, by the vocabulary of headers.
 * @param cells the row
 * @returns true if some cells are known headers and none is a value, false if cells are plainly values, undefined if neither
 */
export function looksLikeHeader(cells: string[]): boolean | undefined {
  let known = 0
  let filled = 0
  for (const cell of cells) {
    const text = cell.trim().toLowerCase()
    if (text === '') continue
    filled++
    if (isEmailAddress(text) || /^\+?[\d\s().-]{6,}$/.test(text) || /^\d{1,4}[-./]\d{1,2}[-./]\d{2,4}$/.test(text))
      return false
    for (const entity of ['person', 'company', 'deal', 'activity'] as const) {
      if (matchHeader(cell, entity) === 'unknown') continue
      known++
      break
    }
  }
  if (filled === 0) return undefined
  return known >= 2 || known === filled ? true : undefined
}
