import dictionary from '../dictionaries/name-words.json' with { type: 'json' }
import { fold } from './fold-name.ts'
import { recaseName } from './recase-name.ts'

/** A person's name in its parts; null where nothing stands. */
export interface Names {
  prefix: string | null
  given: string | null
  middle: string | null
  family: string | null
  suffix: string | null
  nickname: string | null
}

/** What stands in a name. */
export type NameReading =
  | { kind: 'person'; names: Names }
  /** A department, a function or a company: nobody's name. */
  | { kind: 'no-person'; label: string }
  /** Two people in one record. */
  | { kind: 'two-persons' }
  | { kind: 'empty' }

/** Longer than any name; what follows is cut off, and the patterns here stay fast. */
const longestName = 200

export const noNames: Names = { prefix: null, given: null, middle: null, family: null, suffix: null, nickname: null }

const foldedSet = (words: string[]) => new Set(words.map(fold))
const prefixes = foldedSet(dictionary.prefixes)
const suffixes = foldedSet(dictionary.suffixes)
const particles = foldedSet(dictionary.particles)
const joiners = new Set(dictionary.joiners)
const departments = foldedSet(dictionary.departments)
const departmentEnding = new RegExp(`(?:${dictionary.departmentEndings.map(fold).join('|')})$`)
const departmentQualifiers = foldedSet(dictionary.departmentQualifiers)
const legalForms = new Set(dictionary.legalForms)
const surnames = foldedSet(dictionary.surnames)
const surnameEnding = new RegExp(`.(?:${dictionary.surnameEndings.map(fold).join('|')})$`)

const unusual = /[<>()[\]{}"“”„«»@:;,&+/*#|]|\d|\s[-–—]\s/
const bracketed = /\s*[([{<][^)\]}>]*(?:[)\]}>]|$)/g
const quoted = /["“”„«»]([^"“”„«»]*)["“”„«»]|\s'([^']+)'\s/
/** `Holm VVS v/ Anne Holm` names the person behind, `Anne Holm c/o Lind` the one before. */
const careOf = /^.*\bv\/\s*|\s*\bc\/o\b.*$/gi
const behindDash = /\s[-–—]\s.*$/
const behindSlash = /\s*\/[^/]+$/
const written = /(?:\S*:\s*)?\S*@\S*/g

/**
 * Splits a whole name: `Hr. Jens Peter Holm`, `Holm, Anne`, `ANNE HOLM (barsel)`. The last word with its particles is the
 * surname; a middle name known to be a surname stands as such, any other belongs to the given name.
 * @param text a cleaned cell
 * @param company the company of the record, which is nobody's name
 */
export function readFullName(text: string, company: string | null): NameReading {
  if (text === '') return { kind: 'empty' }
  let name = text.slice(0, longestName)
  let nickname: string | null = null
  if (unusual.test(name)) {
    const nick = quoted.exec(name)
    nickname = nick?.[1]?.trim() || nick?.[2]?.trim() || null
    name = tidy(name)
    if (name === '') return { kind: 'empty' }
    if (isTwoPersons(name)) return { kind: 'two-persons' }
  } else if (isTwoPersons(name)) return { kind: 'two-persons' }
  if (isNobody(name, company)) return { kind: 'no-person', label: name }
  return { kind: 'person', names: splitName(name, nickname) }
}

/** Takes out what stands in brackets, in quotes or behind a dash, addresses, and what is no part of a name. */
function tidy(text: string): string {
  return text
    .replace(careOf, ' ')
    .replace(behindDash, '')
    .replace(behindSlash, (rest) => (isDepartment(rest.slice(rest.indexOf('/') + 1).trim()) ? '' : rest))
    .replace(quoted, ' ')
    .replace(bracketed, ' ')
    .replace(written, ' ')
    .replace(/["“”„«»<>*#|]/g, ' ')
    .replace(/\s+/g, ' ')
    .replace(/^[\s,;:/&+-]+|[\s,;:/&+-]+$/g, '')
}

function isTwoPersons(name: string): boolean {
  if (!/[&+/]|\s(?:og|and|und|och|et)\s/i.test(name)) return false
  if (name.split(' ').some((word) => legalForms.has(word.toLowerCase()))) return false
  if (/\p{L}\s*[&+]\s*\p{L}/u.test(name)) return true
  const parts = name.split(/\s*\/\s*|\s(?:og|and|und|och|et)\s/i)
  return (
    parts.length === 2 &&
    parts.every((part) => /\p{L}{2}/u.test(part) && part.split(' ').length <= 4) &&
    !isDepartment(name)
  )
}

/** Whether a name is a department's, a company's or the record's own company. */
export function isNobody(name: string, company: string | null): boolean {
  if (company !== null && name.length === company.length && name.toLowerCase() === company.toLowerCase()) return true
  if (isDepartment(name)) return true
  const words = name.toLowerCase().split(' ')
  const last = words.at(-1) ?? ''
  // `AS`, `AB` and `AG` alone may be initials, so the form must stand behind a name.
  return words.length > 1 && legalForms.has(last) && last !== 'as' && last !== 'ab' && last !== 'ag'
}

function isDepartment(name: string): boolean {
  const words = fold(name)
  if (departments.has(words)) return true
  const parts = words.split(' ')
  let found = false
  for (const part of parts) {
    const isPart = departments.has(part) || departmentEnding.test(part)
    if (isPart) found = true
    else if (!joiners.has(part) && !departmentQualifiers.has(part)) return false
  }
  return found
}

function splitName(name: string, nickname: string | null): Names {
  const names: Names = { ...noNames, nickname }
  let rest = name
  let family: string | null = null
  const comma = rest.indexOf(',')
  if (comma >= 0) {
    const before = rest.slice(0, comma).trim()
    const after = rest
      .slice(comma + 1)
      .replace(/,/g, ' ')
      .replace(/\s+/g, ' ')
      .trim()
    if (suffixes.has(fold(after))) {
      names.suffix = after
      rest = before
    } else if (isRemark(before, after)) rest = before
    else {
      family = before
      rest = after
    }
  }
  let words = rest.split(' ').filter((word) => word !== '')
  const prefix: string[] = []
  while (
    words.length > 1 &&
    prefixes.has(fold(words[0] ?? '')) &&
    !(words.length === 2 && family === null && !isPlainPrefix(words[0]))
  ) {
    prefix.push(words.shift() ?? '')
  }
  if (family !== null) {
    const familyWords = family.split(' ')
    while (familyWords.length > 1 && prefixes.has(fold(familyWords[0] ?? ''))) prefix.push(familyWords.shift() ?? '')
    family = familyWords.join(' ')
  }
  const suffix: string[] = []
  while (words.length > 2 && suffixes.has(fold(words.at(-1) ?? ''))) suffix.unshift(words.pop() ?? '')
  if (prefix.length > 0) names.prefix = prefix.join(' ')
  if (suffix.length > 0) names.suffix = suffix.join(' ')
  if (name === name.toUpperCase() || name === name.toLowerCase()) {
    words = recaseName(words.join(' ')).split(' ')
    if (family !== null) family = recaseName(family)
  }
  return placeWords(names, words, family)
}

/** `Hr. Holm` is a man called Holm; `Ing Holm` may well be a name. */
function isPlainPrefix(word: string | undefined): boolean {
  return word !== undefined && /^(?:hr|herr|fru|frk|frau|mr|mrs|ms|dr)\.?$/i.test(word)
}

/** Whether what stands behind a comma is no given name but a title or a remark: small letters, or too much. */
function isRemark(before: string, after: string): boolean {
  if (after === '') return true
  if (/\d/.test(after) || after.split(' ').length > 4) return true
  const lowerAfter = after === after.toLowerCase() && after !== after.toUpperCase()
  return lowerAfter && before !== before.toLowerCase()
}

function placeWords(names: Names, words: string[], family: string | null): Names {
  if (family !== null) {
    names.family = family
    names.given = words.join(' ') || null
    return names
  }
  if (words.length === 1) {
    const only = words[0] ?? null
    if (names.prefix !== null) names.family = only
    else names.given = only
    return names
  }
  let start = words.length - 1
  while (start > 1 && particles.has(fold(words[start - 1] ?? ''))) start--
  names.family = words.slice(start).join(' ')
  let middle = start
  while (middle > 1 && isSurname(words[middle - 1] ?? '')) middle--
  names.given = words.slice(0, middle).join(' ')
  names.middle = middle < start ? words.slice(middle, start).join(' ') : null
  return names
}

function isSurname(word: string): boolean {
  if (word.includes('-') || word.length < 3) return false
  const folded = fold(word)
  return surnames.has(folded) || surnameEnding.test(folded)
}

/**
 * Reads the columns of a name that has several: given, middle, surname. A cell `Surname, Given` or a whole name in one of them is
 * split; forms of address and brackets go.
 */
export function readNameParts(given: string, middle: string, family: string, company: string | null): NameReading {
  if (given.length + middle.length + family.length > longestName) {
    const [first, second, last] = [given, middle, family].map((part) => part.slice(0, longestName / 4).trim())
    return readNameParts(first ?? '', second ?? '', last ?? '', company)
  }
  if (given === '' && middle === '') return family === '' ? { kind: 'empty' } : familyOnly(family, company)
  const whole = unusual.test(given) || unusual.test(family) || unusual.test(middle)
  if (whole && isTwoPersons(tidy(given))) return { kind: 'two-persons' }
  if (!whole && /\s(?:og|and|und|och)\s/i.test(given)) return { kind: 'two-persons' }
  const parts = whole ? [tidyPart(given), tidyPart(middle), tidyPart(family)] : [given, middle, family]
  const [first = '', second = '', last = ''] = parts
  if (last === '' && second === '') return readFullName(given, company)
  const all = `${first} ${last}`
  if (isNobody(all, company) || (last === '' && isNobody(first, company)))
    return { kind: 'no-person', label: all.trim() }
  const names: Names = { ...noNames, given: first || null, middle: second || null, family: last || null }
  const words = first.split(' ')
  if (words.length > 1 && prefixes.has(fold(words[0] ?? '')) && isPlainPrefix(words[0])) {
    names.prefix = words[0] ?? null
    names.given = words.slice(1).join(' ')
  } else if (isPlainPrefix(first) && second === '') {
    names.prefix = first
    names.given = null
  }
  if (names.family !== null) {
    const familyWords = names.family.split(' ')
    if (familyWords.length > 1 && suffixes.has(fold(familyWords.at(-1) ?? ''))) {
      names.suffix = familyWords.pop() ?? null
      names.family = familyWords.join(' ')
    }
  }
  const upper = all.toUpperCase()
  if (all === upper || all === all.toLowerCase()) {
    names.given = names.given === null ? null : recaseName(names.given)
    names.middle = names.middle === null ? null : recaseName(names.middle)
    names.family = names.family === null ? null : recaseName(names.family)
  }
  return { kind: 'person', names }
}

function tidyPart(text: string): string {
  return tidy(text).replace(/,/g, ' ').replace(/\s+/g, ' ').trim()
}

function familyOnly(family: string, company: string | null): NameReading {
  if (family.includes(',') || (family.includes(' ') && isNobody(family, company))) return readFullName(family, company)
  const reading = readFullName(family, company)
  if (reading.kind !== 'person' || family.includes(' ')) return reading
  return {
    kind: 'person',
    names: { ...reading.names, given: null, family: reading.names.family ?? reading.names.given },
  }
}
