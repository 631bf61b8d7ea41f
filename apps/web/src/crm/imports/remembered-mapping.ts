import { keepOnAccount, keptOnAccount } from '../../platform/preferences/account-preferences.ts'
import type { ColumnMapping } from './imports-api.ts'

const name = 'importColumns'
/** Kinds of lists that are remembered; the account keeps 20 kB in all. */
const most = 8
const mostColumns = 100

type Remembered = [key: string, fields: (string | null)[]]

/**
 * What tells lists of a kind: their headers, in the order of the columns. Kept is a short sum of them, not the words.
 * @returns undefined where there is no header
 */
export function kindOfList(headers: readonly (string | null)[]): string | undefined {
  if (headers.length === 0 || headers.length > mostColumns || headers.some((header) => header === null))
    return undefined
  let sum = 0xcbf29ce484222325n
  for (const letter of JSON.stringify(headers.map((header) => header?.trim().toLowerCase()))) {
    sum = BigInt.asUintN(64, (sum ^ BigInt(letter.codePointAt(0) ?? 0)) * 0x100000001b3n)
  }
  return sum.toString(36)
}

const isRemembered = (value: unknown): value is Remembered =>
  Array.isArray(value) && typeof value[0] === 'string' && Array.isArray(value[1])

function remembered(): Remembered[] {
  const kept = keptOnAccount(name)
  return Array.isArray(kept) ? kept.filter(isRemembered) : []
}

/** @returns what the columns of the last list of this kind became; undefined for a kind that is new */
export function recallMapping(columns: readonly ColumnMapping[]): ColumnMapping[] | undefined {
  const kind = kindOfList(columns.map(({ header }) => header))
  const found = remembered().find(([key]) => key === kind)?.[1]
  if (!found || found.length !== columns.length) return undefined
  return columns.map(({ header }, index) => ({ header, field: found[index] ?? null }))
}

/** Remembers what the columns become, for the next list of this kind. */
export function rememberMapping(mapping: readonly ColumnMapping[]): void {
  const kind = kindOfList(mapping.map(({ header }) => header))
  if (kind === undefined) return
  const others = remembered().filter(([key]) => key !== kind)
  keepOnAccount(name, [[kind, mapping.map(({ field }) => field)], ...others].slice(0, most))
}
