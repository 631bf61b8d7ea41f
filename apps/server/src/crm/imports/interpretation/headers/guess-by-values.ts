import { cleanLine } from '../cells/clean-cell.ts'
import { fold } from '../cells/fold-name.ts'
import { isNationalId } from '../cells/is-national-id.ts'
import { readConsent } from '../cells/read-consent.ts'
import { readCountry } from '../cells/read-country.ts'
import { readDate } from '../cells/read-date.ts'
import { isEmailAddress, readEmails } from '../cells/read-emails.ts'
import { isCvrNumber } from '../cells/read-tax-id.ts'
import type { Field } from '../fields.ts'

const companyForm = /(?:^|\s)(?:aps|a\/s|i\/s|k\/s|p\/s|gmbh|ltd\.?|llc|inc\.?|corp\.?|plc)\s*$/i
const streetShape = /^\p{L}[\p{L}.\s'-]+\s\d{1,4}\s?\p{L}?(?:,.*)?$|^\d{1,5}\s\p{L}/u
const phoneShape = /^(?:tlf\.?\s*)?\+?[\d\s().-]{8,20}(?:x\d+)?$/i
const websiteShape = /^(?:https?:\/\/|www\.)\S+$/i
const wordShape = /^\p{Lu}[\p{L}.'-]*(?:\s\p{L}[\p{L}.'-]*){0,3}$/u

/** What the cells of a column are, if nearly all of them are of one kind; null if they are not. */
export function guessByValues(cells: string[]): Field | 'national-id' | 'date' | null {
  const values = filled(cells)
  if (values.length === 0) return null
  const share = (test: (value: string) => boolean) => values.filter(test).length / values.length
  if (share((value) => readEmails(value).addresses.length > 0) >= 0.6) return 'email'
  if (share(isNationalId) >= 0.6) return 'national-id'
  if (share((value) => websiteShape.test(value)) >= 0.7) return 'website'
  if (share((value) => readDate(value, 'day-first') !== null || readDate(value, 'month-first') !== null) >= 0.8)
    return 'date'
  if (share((value) => isCvrNumber(value.replace(/\D/g, '')) && /^(?:DK|CVR)?[\s-]*[\d\s]{8,11}$/i.test(value)) >= 0.7)
    return 'taxId'
  if (share((value) => phoneShape.test(value) && /^(?:\D*\d){8,15}\D*$/.test(value)) >= 0.7) return 'phone'
  if (share((value) => companyForm.test(value)) >= 0.3) return 'company'
  if (share((value) => streetShape.test(value)) >= 0.7) return 'street'
  return null
}

/**
 * The fields of a table without a header, from its values alone. Names are known by the addresses beside them, towns by the
 * postcodes before them.
 * @param columns how many columns the table has
 * @param sample some of its records
 */
export function guessColumns(columns: number, sample: string[][]): (Field | null)[] {
  const fields: (Field | null)[] = []
  const dates = new Set<number>()
  for (let column = 0; column < columns; column++) {
    const guess = guessByValues(sample.map((cells) => cells[column] ?? ''))
    if (guess === 'date') dates.add(column)
    fields.push(guess === 'date' || guess === 'national-id' ? null : guess)
  }
  const free = (column: number) => fields[column] === null && !dates.has(column)
  const values = (column: number) => filled(sample.map((cells) => cells[column] ?? ''))
  placeNames(fields, sample, columns)
  for (let column = 0; column < columns; column++) {
    if (!free(column)) continue
    const cells = values(column)
    if (cells.length === 0) continue
    const share = (test: (value: string) => boolean) => cells.filter(test).length / cells.length
    if (
      !fields.includes('postalCode') &&
      column + 1 < columns &&
      share((value) => /^(?:[A-Z]{1,2}-)?\d{3,5}$/.test(value)) >= 0.8
    ) {
      const town = values(column + 1)
      if (
        town.length > 0 &&
        town.filter((value) => /^\p{Lu}[\p{L}\s.-]+$/u.test(value)).length / town.length >= 0.8 &&
        free(column + 1)
      ) {
        fields[column] = 'postalCode'
        fields[column + 1] = 'city'
      }
    } else if (!fields.includes('country') && share((value) => readCountry(value) !== null && value.length > 2) >= 0.8)
      fields[column] = 'country'
    else if (!fields.includes('consentClaim') && isConsentColumn(cells)) fields[column] = 'consentClaim'
    else if (!fields.includes('notes') && share((value) => value.split(' ').length >= 4) >= 0.6)
      fields[column] = 'notes'
  }
  return fields
}

/** A column of yes and no, whichever words it uses; numbers alone are none. */
function isConsentColumn(cells: string[]): boolean {
  const read = cells.filter((value) => value.length <= 40 && !/^[\d.,-]+$/.test(value)).map(readConsent)
  const known = read.filter((reading) => reading !== 'none').length
  return (
    known >= 2 &&
    known / cells.length >= 0.6 &&
    read.includes('refused') &&
    new Set(cells.map(fold)).size <= cells.length / 2 + 2
  )
}

/** Finds given name, surname and whole name by the local part of the address in the same record. */
function placeNames(fields: (Field | null)[], sample: string[][], columns: number): void {
  const mail = fields.indexOf('email')
  if (mail < 0) {
    const only = fields.findIndex(
      (field, column) => field === null && looksLikeNames(filled(sample.map((cells) => cells[column] ?? ''))),
    )
    if (only >= 0) fields[only] = 'fullName'
    return
  }
  const scores = Array.from({ length: columns }, () => ({ first: 0, last: 0, both: 0, rows: 0 }))
  for (const cells of sample) {
    const address = cleanLine(cells[mail] ?? '').toLowerCase()
    if (!isEmailAddress(address)) continue
    const parts = fold(address.slice(0, address.lastIndexOf('@')).replace(/\+.*$/, ''))
      .replace(/\d+/g, '')
      .split(' ')
      .filter((part) => part !== '')
    if (parts.length < 2) continue
    for (let column = 0; column < columns; column++) {
      const score = scores[column]
      const value = cleanLine(cells[column] ?? '')
      if (score === undefined || fields[column] !== null || value === '') continue
      score.rows++
      const words = fold(value).split(' ')
      const joined = words.join('')
      if (joined === parts[0]) score.first++
      else if (joined === parts.at(-1)) score.last++
      else if (words.includes(parts[0] ?? '') && words.includes(parts.at(-1) ?? '')) score.both++
    }
  }
  const best = (kind: 'first' | 'last' | 'both') => {
    let found = -1
    for (const [column, score] of scores.entries()) {
      if (score.rows < 2 || score[kind] / score.rows < 0.4) continue
      if (found < 0 || score[kind] > (scores[found]?.[kind] ?? 0)) found = column
    }
    return found
  }
  const first = best('first')
  const last = best('last')
  if (first >= 0 && last >= 0) {
    fields[first] = 'givenName'
    fields[last] = 'familyName'
    return
  }
  const both = best('both')
  if (both >= 0) fields[both] = 'fullName'
  else {
    const only = fields.findIndex(
      (field, column) => field === null && looksLikeNames(filled(sample.map((cells) => cells[column] ?? ''))),
    )
    if (only >= 0) fields[only] = 'fullName'
  }
}

/** Two or three capitalised words in nearly every cell, and hardly any twice. */
function looksLikeNames(values: string[]): boolean {
  if (values.length === 0) return false
  const names = values.filter((value) => wordShape.test(value) && value.includes(' '))
  return names.length / values.length >= 0.8 && new Set(values).size / values.length >= 0.7
}

/** Whether the cells of a column called `Name` can be people's names at all: no codes, no single letters. */
export function canBeNames(cells: string[]): boolean {
  const values = filled(cells)
  if (values.length === 0) return true
  return values.filter((value) => /\p{L}{3}/u.test(value) && !/\d{3}/.test(value)).length / values.length >= 0.5
}

/** Whether a column called `Title` holds forms of address. */
export function areNamePrefixes(cells: string[]): boolean {
  const values = filled(cells)
  if (values.length === 0) return false
  return (
    values.filter((value) => /^(?:mr|mrs|ms|miss|mx|dr|prof|hr|herr|fru|frk|frau)\.?$/i.test(value)).length /
      values.length >=
    0.6
  )
}

function filled(cells: string[]): string[] {
  return cells.map(cleanLine).filter((value) => value !== '' && value !== '-')
}
