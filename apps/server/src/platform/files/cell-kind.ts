export type CellKind = 'email' | 'web' | 'date' | 'number' | 'phone' | 'text'

const email = /^[^\s@,;:"<>]+@[^\s@,;:"<>]+\.[^\s@,;:"<>.]+$/
const web = /^(?:https?:\/\/|www\.)\S+$/i
const date = /^(?:\d{4}[-./]\d{1,2}[-./]\d{1,2}|\d{1,2}[-./]\d{1,2}[-./]\d{2,4})(?:[T ]\d{1,2}[:.]\d{2}\S*)?$/
const number = /^[-+]?(?:\d{1,3}(?:[.,' \u00A0]\d{3})+|\d+)(?:[.,]\d+)?\s*(?:%|kr\.?|DKK|EUR|USD|[$€£])?$/i
const phone = /^\+?\(?\d[\d ().\-/]{5,}(?:\s*(?:x|ext\.?|lok\.?)\s*\d+)?$/i

/** What a cell looks like by its characters alone; null if it is empty. For telling separators, headers and shifted cells. */
export function cellKind(cell: string): CellKind | null {
  const text = cell.trim()
  if (text === '') return null
  if (text.length > 300) return 'text'
  if (email.test(text)) return 'email'
  if (web.test(text)) return 'web'
  if (date.test(text)) return 'date'
  if (number.test(text)) return 'number'
  return phone.test(text) ? 'phone' : 'text'
}
