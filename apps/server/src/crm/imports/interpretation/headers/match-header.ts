import { fold } from '../cells/fold-name.ts'
import dictionary from '../dictionaries/header-names.json' with { type: 'json' }
import { addressFields, type Entity, type Field, isField, isListField } from '../fields.ts'
import { headerWords } from './header-words.ts'

/** Which of a person's several addresses or numbers a column holds. */
export type ColumnGroup = 'home' | 'work' | 'main' | 'other'

/** What a header says. */
export interface HeaderMatch {
  field: Field
  /** Place in the dictionary's list: of several columns for one field the lowest is preferred. */
  rank: number
  group: ColumnGroup
  /** The number of a numbered pair, whose type stands in a column of its own (`Address 2 - Type`). */
  pair: { name: string; number: number } | null
}

/** What a header says beside fields: whose column it is. */
export type HeaderVerdict = HeaderMatch | 'other-person' | 'never' | 'national-id' | 'unknown'

type Words = Record<string, string[]>
const compactOf = (name: string) => headerWords(name).compact

/** Fields a company has as a person has them; their headers are those of people. */
const companyShares: ReadonlySet<Field> = new Set<Field>(
  'email phone street street2 postalCode city region country website notes tags source owner taxId doNotContact'.split(
    ' ',
  ) as Field[],
)

/** For each entity: compact header → field and rank. What an entity does not say itself, it has from people. */
const names = new Map<Entity, Map<string, { field: Field; rank: number }>>()
for (const entity of ['person', 'company', 'deal', 'lead', 'activity'] as const) {
  const known = new Map<string, { field: Field; rank: number }>()
  const own: Words = dictionary[entity]
  const add = (words: Words, allowed: (field: Field) => boolean) => {
    for (const [field, list] of Object.entries(words)) {
      if (!isField(field) || !allowed(field)) continue
      for (const [rank, name] of list.entries())
        if (!known.has(compactOf(name))) known.set(compactOf(name), { field, rank })
    }
  }
  add(own, () => true)
  if (entity === 'company') add(dictionary.person, (field) => companyShares.has(field))
  names.set(entity, known)
}

const tokenSets = (list: string[]) => {
  const single = new Set<string>()
  const several: string[] = []
  for (const entry of list.map(fold)) {
    if (entry.includes(' ')) several.push(entry)
    else single.add(entry)
  }
  return (words: string[]) =>
    words.some((word) => single.has(word)) ||
    (several.length > 0 && several.some((entry) => ` ${words.join(' ')} `.includes(` ${entry} `)))
}
const namesOtherPerson = tokenSets(dictionary.otherPeople)
const isNever = tokenSets(dictionary.never)
const nationalIds = new Set(dictionary.nationalId.map(compactOf))
const groupOf = new Map<string, ColumnGroup>()
for (const [group, list] of Object.entries(dictionary.groups)) {
  for (const word of list) groupOf.set(fold(word), group as ColumnGroup)
}

const numberedPair =
  /^(e-?mail|phone|address|organization|organisation|website|relation|event|im|custom field|external id|jot|calendar link)\s+(\d+)\s+-\s+(.+)$/i
const entityPrefix = /^(?:person|contact|kontakt|deal|lead|activity|aktivitet)\s+-\s+(?=\S)/i
const pairFields: Record<string, Field> = { email: 'email', phone: 'phone', website: 'website' }

/**
 * What a header says, by its words alone.
 * @param header as written
 * @param entity what the file's records are
 */
export function matchHeader(header: string, entity: Entity): HeaderVerdict {
  const pair = numberedPair.exec(header.trim())
  if (pair !== null) return matchPair(pair)
  const known = names.get(entity === 'table' ? 'person' : entity) ?? new Map()
  const bare = header.trim().replace(entityPrefix, '')
  const verdict = matchWords(bare, known)
  if (verdict !== 'unknown') return verdict
  // `Navn (fornavn og efternavn)`, `Telefon / mobil`, `Navn, dvs. efternavn, fornavn`: the first part says it.
  const first = bare.split(/[,(/:;[]|\s-\s/)[0]?.trim() ?? ''
  return first !== '' && first !== bare ? matchWords(first, known) : 'unknown'
}

function matchWords(header: string, known: Map<string, { field: Field; rank: number }>): HeaderVerdict {
  const { words, compact, number } = headerWords(header)
  if (words.length === 0) return 'unknown'
  if (nationalIds.has(compact)) return 'national-id'
  const exact = known.get(compact)
  if (exact !== undefined) return numbered({ ...exact, group: 'main', pair: null }, number)
  if (namesOtherPerson(words)) return 'other-person'
  if (isNever(words)) return 'never'
  let group: ColumnGroup = 'main'
  const rest = words.filter((word) => {
    const found = groupOf.get(word)
    if (found === undefined) return true
    if (group === 'main') group = found
    return false
  })
  if (rest.length === 0) return 'unknown'
  for (const candidate of [
    rest,
    rest.filter((word) => !addressWords.has(word)),
    rest.filter((word) => !numberWords.has(word)),
  ]) {
    const found = known.get(candidate.join(''))
    if (found !== undefined && (rest.length < words.length || candidate.length < rest.length)) {
      return numbered({ ...found, rank: found.rank + 100, group, pair: null }, number)
    }
  }
  return 'unknown'
}

const addressWords = new Set(['address', 'adresse', 'adress', 'anschrift'])
const numberWords = new Set(['number', 'nr', 'no', 'nummer', 'primary', 'direkte'])

/** A second street is the street's second line; a second of anything else that is single is another address. */
function numbered(match: HeaderMatch, number: number | null): HeaderVerdict {
  if (number === null || number < 2 || isListField(match.field)) return match
  if (match.field === 'street') return number === 2 ? { ...match, field: 'street2' } : 'never'
  if (addressFields.has(match.field)) return { ...match, group: 'other', rank: match.rank + number }
  return { ...match, rank: match.rank + 200 + number }
}

function matchPair(found: RegExpExecArray): HeaderVerdict {
  const name = fold(found[1] ?? '').replace('e mail', 'email')
  const number = Number(found[2])
  const part = headerWords(found[3] ?? '').words.join(' ')
  const pair = { name, number }
  const listed = pairFields[name]
  if (listed !== undefined) return part === 'value' ? { field: listed, rank: number, group: 'main', pair } : 'never'
  if (name === 'address') {
    for (const field of ['street', 'city', 'region', 'postalCode', 'country'] as const) {
      if (dictionary.pairs[field].includes(part)) return { field, rank: number, group: 'other', pair }
    }
  }
  if (name.startsWith('organi')) {
    for (const field of ['company', 'title', 'department'] as const) {
      if (dictionary.pairs[field].includes(part)) return { field, rank: number, group: 'work', pair }
    }
  }
  return name === 'relation' ? 'other-person' : 'never'
}
