import { cleanLine } from './cells/clean-cell.ts'
import { addressFields, type ColumnMapping, type Entity, type Field, isListField } from './fields.ts'
import { detectEntity } from './headers/detect-entity.ts'
import { areNamePrefixes, canBeNames, guessByValues, guessColumns } from './headers/guess-by-values.ts'
import { type ColumnGroup, type HeaderMatch, matchHeader } from './headers/match-header.ts'

export interface MappingSuggestion {
  entity: Entity
  /** One for each column, in their order. */
  mapping: ColumnMapping[]
}

/** How many records are looked at: enough for every shape a column has, and no more. */
export const sampleSize = 500

/**
 * What the columns of a table most likely are: by the words of their headers first, by their values where a header is missing or
 * says nothing. Columns about other people, fax numbers and national ids are left out.
 * @param header as written, null if the table has none
 * @param sample cells of some records, the first 500 or so
 * @param options.entity what the user says that the records are; else it is found out
 * @param options.columns how many columns there are, where there is no header
 */
export function suggestMapping(
  header: string[] | null,
  sample: string[][],
  options: { entity?: Entity | undefined; columns?: number } = {},
): MappingSuggestion {
  if (header === null) {
    const columns = options.columns ?? Math.max(0, ...sample.map((cells) => cells.length))
    const fields = guessColumns(columns, sample)
    return {
      entity: options.entity ?? entityOf(fields),
      mapping: fields.map((field) => ({ header: null, field })),
    }
  }
  const detected = options.entity ?? detectEntity(header, sample)
  const column = (index: number) => sample.map((cells) => cells[index] ?? '')
  const matches = header.map((text) => {
    const verdict = matchHeader(text, detected)
    return typeof verdict === 'object' ? verdict : null
  })
  for (const [index, text] of header.entries()) {
    // An unknown header over addresses is one of addresses; nothing else is taken by its values alone.
    if (
      matches[index] === null &&
      matchHeader(text, detected) === 'unknown' &&
      guessByValues(column(index)) === 'email'
    ) {
      matches[index] = { field: 'email', rank: 900, group: 'main', pair: null }
    }
    if (matches[index]?.field === 'fullName' && !canBeNames(column(index))) matches[index] = null
  }
  const reachable = matches.some((match) => match?.field === 'email')
  const entity = options.entity === undefined && detected === 'table' && reachable ? 'person' : detected
  if (entity === 'person' || entity === 'table') tellTitleFromPrefix(header, matches, column)
  // `Birth Day` beside `Birth Month` is a number from 1 to 31 and no date.
  if (header.some((text) => /^\s*birth\s*month\s*$/i.test(text))) {
    for (const [index, match] of matches.entries()) if (match?.field === 'birthDate') matches[index] = null
  }
  const fields = settle(header, matches, sample)
  return { entity, mapping: header.map((text, index) => ({ header: cleanLine(text), field: fields[index] ?? null })) }
}

function entityOf(fields: (Field | null)[]): Entity {
  if (fields.some((field) => field === 'email' || field === 'fullName' || field === 'givenName')) return 'person'
  return fields.includes('company') ? 'company' : 'table'
}

/** `Title` beside `Job Title`, or over Mr. and Ms., is the form of address. */
function tellTitleFromPrefix(
  header: string[],
  matches: (HeaderMatch | null)[],
  column: (index: number) => string[],
): void {
  const isPlain = (index: number) => /^\s*tit(?:le|el|tel)\s*$/i.test(header[index] ?? '')
  const others = matches.some((match, index) => match?.field === 'title' && !isPlain(index) && match.rank < 8)
  const prefixed = matches.some((match) => match?.field === 'namePrefix')
  for (const [index, match] of matches.entries()) {
    if (match?.field !== 'title' || !isPlain(index) || prefixed) continue
    if (others || areNamePrefixes(column(index))) matches[index] = { ...match, field: 'namePrefix' }
  }
}

/** Chooses one column for each field that has one value, and one group of columns for the address. */
function settle(header: string[], matches: (HeaderMatch | null)[], sample: string[][]): (Field | null)[] {
  const fields: (Field | null)[] = header.map(() => null)
  const filledShare = header.map((_, index) => sample.filter((cells) => (cells[index] ?? '').trim() !== '').length)
  const best = new Map<Field, number>()
  const groups = addressGroups(header, matches, sample)
  for (const [index, match] of matches.entries()) {
    if (match === null) continue
    const { field } = match
    if (isListField(field)) {
      fields[index] = field
      continue
    }
    if (addressFields.has(field) && !groups.takes(index)) continue
    const before = best.get(field)
    if (before === undefined || isBetter(index, before)) best.set(field, index)
  }
  for (const [field, index] of best) fields[index] = field
  return fields

  function isBetter(index: number, before: number): boolean {
    const chosen = groups.preference(index) - groups.preference(before)
    if (chosen !== 0) return chosen > 0
    // An empty column never wins over a filled one.
    const [filled = 0, filledBefore = 0] = [filledShare[index], filledShare[before]]
    if (sample.length > 0 && (filled === 0) !== (filledBefore === 0)) return filled > 0
    return (matches[index]?.rank ?? 0) < (matches[before]?.rank ?? 0)
  }
}

/** Work rather than an address of no kind, that rather than home; never two mixed. */
function addressGroups(header: string[], matches: (HeaderMatch | null)[], sample: string[][]) {
  const groupOf = new Map<number, string>()
  const kinds = new Map<string, { group: ColumnGroup; filled: boolean; columns: number }>()
  for (const [index, match] of matches.entries()) {
    if (match === null || !addressFields.has(match.field)) continue
    const group = match.pair === null ? match.group : groupOfPair(header, match.pair, sample)
    const name = match.pair === null ? group : `pair ${match.pair.number}`
    groupOf.set(index, name)
    const kind = kinds.get(name) ?? { group, filled: false, columns: 0 }
    kind.columns++
    kind.filled ||= sample.some((cells) => (cells[index] ?? '').trim() !== '')
    kinds.set(name, kind)
  }
  const order: ColumnGroup[] = ['work', 'main', 'home', 'other']
  const weight = ({ group, filled, columns }: { group: ColumnGroup; filled: boolean; columns: number }) => {
    const place = order.length - order.indexOf(group)
    // A lone column (a company's country) is no address of its own; an empty one gives way, but never to a home.
    return place * 4 + (filled || group === 'home' ? 8 : 0) * (group === 'home' ? 0 : 1) + (columns > 1 ? 32 : 0)
  }
  let chosen = ''
  for (const [name, kind] of kinds) {
    const current = kinds.get(chosen)
    if (current === undefined || weight(kind) > weight(current)) chosen = name
  }
  return {
    /** Whether a column belongs to the address that is taken; columns of no kind fill what it leaves open. */
    takes: (index: number) => groupOf.get(index) === chosen || groupOf.get(index) === 'main',
    preference: (index: number) => (groupOf.get(index) === chosen ? 1 : 0),
  }
}

/** What the type column of a numbered pair (`Address 2 - Type`) mostly says. */
function groupOfPair(header: string[], pair: { name: string; number: number }, sample: string[][]): ColumnGroup {
  const types = header.findIndex((text) =>
    new RegExp(`^${pair.name}\\s+${pair.number}\\s+-\\s+(?:type|label)$`, 'i').test(text.trim()),
  )
  if (types < 0) return 'main'
  let work = 0
  let home = 0
  for (const cells of sample) {
    const type = (cells[types] ?? '').toLowerCase()
    if (/work|business|office|arbej|firma|arbete|jobb|gesch/.test(type)) work++
    else if (/home|hjem|privat|hem|bolig/.test(type)) home++
  }
  if (work > home) return 'work'
  return home > 0 ? 'home' : 'other'
}
