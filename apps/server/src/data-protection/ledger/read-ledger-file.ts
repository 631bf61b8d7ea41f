import { readFile } from 'node:fs/promises'
import { basename } from 'node:path'
import { describeFile } from '../../platform/files/describe-file.ts'
import { fileNotOpened } from '../../platform/files/file-problems.ts'
import { readRecords } from '../../platform/files/read-records.ts'
import type { LedgerIdentifiers } from './hash-identifier.ts'
import { foldText, normaliseEmail, normalisePhone } from './normalise-identifier.ts'
import { ledgerFileUnusable } from './problems.ts'

/** One person of the file. */
export interface LedgerLine extends LedgerIdentifiers {
  /** Line of the file, from 1; in JSON the position in the list. */
  line: number
}

/**
 * Reads the people whom a company erased before: JSON (a list of texts, or of objects with addresses, numbers and a name), a
 * table, or plain text with an address or number in each line.
 * @param country ISO 3166 of numbers without one
 * @throws Problem file-not-opened, ledger-file-unusable
 */
export async function readLedgerFile(path: string, country: string): Promise<LedgerLine[]> {
  const text = await readFile(path, 'utf8').catch((error: NodeJS.ErrnoException) => {
    const reason = error.code === 'ENOENT' ? 'missing' : error.code === 'EISDIR' ? 'folder' : 'failed'
    throw fileNotOpened({ file: basename(path), reason })
  })
  if (/^\ufeff?\s*[[{]/.test(text)) return readJson(text, country)
  const description = await describeFile(path, { count: false })
  if (description.kind === 'vcard' || description.kind === 'xlsx') throw ledgerFileUnusable({})
  const header = description.header?.map((cell) => foldText(cell)) ?? null
  const people: LedgerLine[] = []
  for await (const records of readRecords(path, description))
    for (const { line, cells } of records)
      if (cells.some((cell) => cell.trim() !== '')) people.push({ line, ...identifiersOf(cells, header, country) })
  // A file of one column whose first line is an address has no header, whatever it looks like.
  const first = description.header
  if (
    first &&
    description.headerLine !== null &&
    first.some((cell) => normaliseEmail(cell) || normalisePhone(cell, country))
  )
    people.unshift({ line: description.headerLine, ...identifiersOf(first, null, country) })
  return people
}

/** Reads people from a list that is JSON already, as the API takes it. */
export function readLedgerList(list: readonly unknown[], country: string): LedgerLine[] {
  return list.map((one, index) => {
    const values = typeof one === 'object' && one !== null ? Object.entries(one) : [['', one] as const]
    const cells = values.flatMap(([key, value]) =>
      (Array.isArray(value) ? value : [value]).map(
        (cell) => [key, typeof cell === 'string' ? cell : String(cell ?? '')] as const,
      ),
    )
    return {
      line: index + 1,
      ...identifiersOf(
        cells.map(([, cell]) => cell),
        cells.map(([key]) => foldText(key)),
        country,
      ),
    }
  })
}

function readJson(text: string, country: string): LedgerLine[] {
  let parsed: unknown
  try {
    parsed = JSON.parse(text.replace(/^\ufeff/, ''))
  } catch {
    throw ledgerFileUnusable({})
  }
  if (!Array.isArray(parsed)) throw ledgerFileUnusable({})
  return readLedgerList(parsed, country)
}

const nameHeaders = new Set(['name', 'navn', 'fulde navn', 'full name', 'kontakt', 'kontaktperson'])
const partHeaders = new Set([
  'given name',
  'first name',
  'fornavn',
  'givenname',
  'firstname',
  'family name',
  'last name',
  'efternavn',
  'familyname',
  'lastname',
])

/** Addresses and numbers are known by what they are, a name by its header. */
function identifiersOf(cells: readonly string[], header: readonly string[] | null, country: string): LedgerIdentifiers {
  const emails: string[] = []
  const phones: string[] = []
  const names: string[] = []
  const parts: string[] = []
  for (const [index, cell] of cells.entries()) {
    const title = header?.[index] ?? ''
    if (cell.trim() === '') continue
    if (nameHeaders.has(title)) names.push(cell.trim())
    else if (partHeaders.has(title)) parts.push(cell.trim())
    else
      for (const piece of cell.split(/[;,|\n]/)) {
        const email = normaliseEmail(piece)
        const phone = email ? null : normalisePhone(piece, country)
        if (email) emails.push(email)
        if (phone) phones.push(phone)
      }
  }
  const name = names[0] ?? (parts.length > 0 ? parts.join(' ') : null)
  return { emails, phones, name }
}
