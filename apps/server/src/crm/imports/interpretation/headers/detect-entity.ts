import type { Entity, Field } from '../fields.ts'
import { headerWords } from './header-words.ts'
import { matchHeader } from './match-header.ts'

const companyForm =
  /(?:^|\s)(?:aps|a\/s|i\/s|k\/s|p\/s|gmbh|ab|as|oy|ltd\.?|llc|inc\.?|corp\.?|plc|group|holding|& co\.?|& (?:sons|søn(?:ner)?))\s*$/i
const genericNames = new Set(['name', 'navn', 'namn', 'nimi', 'nom', 'naam'])

/** Which fields the headers name if the records were of this entity. */
function fieldsAs(header: string[], entity: Entity): Set<Field> {
  const found = new Set<Field>()
  for (const text of header) {
    const verdict = matchHeader(text, entity)
    if (typeof verdict === 'object' && verdict.rank < 200) found.add(verdict.field)
  }
  return found
}

/**
 * What the records of a table are: people as soon as a person's name or a lone address stands there, companies by what only
 * companies have, deals, leads and activities by theirs; `table` if nobody is named.
 * @param header of the table
 * @param sample some of its records
 */
export function detectEntity(header: string[], sample: string[][]): Entity {
  const prefixed = majorityPrefix(header)
  if (prefixed !== null) return prefixed
  const person = fieldsAs(header, 'person')
  const company = fieldsAs(header, 'company')
  const compacts = header.map((text) => headerWords(text).compact)
  const genericName = compacts.findIndex((compact) => genericNames.has(compact))
  const ownName =
    person.has('givenName') || person.has('familyName') || (person.has('fullName') && hasSpecificName(header))
  const contact = ownName || person.has('email')

  if (!contact) {
    const other = otherEntity(header, compacts)
    if (other !== null) return other
  }
  if (ownName) return 'person'
  const companyHints = ['industry', 'employees', 'revenue'].filter((field) => company.has(field as Field)).length
  const companyColumn = person.has('company')
  if (genericName >= 0 && !companyColumn) {
    if (shareOfForms(sample, genericName) >= 0.3 || companyHints > 0 || (person.has('taxId') && !person.has('title')))
      return 'company'
    return person.size > 1 ? 'person' : 'table'
  }
  if (genericName >= 0 || person.has('fullName')) return 'person'
  if (companyColumn && (companyHints > 0 || person.has('taxId') || !person.has('email'))) return 'company'
  return person.has('email') ? 'person' : 'table'
}

function hasSpecificName(header: string[]): boolean {
  return header.some((text) => {
    const verdict = matchHeader(text, 'person')
    return (
      typeof verdict === 'object' &&
      verdict.field === 'fullName' &&
      !genericNames.has(headerWords(text).compact) &&
      !looseNames.has(headerWords(text).compact)
    )
  })
}

/** `Contact` and `Person` also head references of deals and tasks. */
const looseNames = new Set(['contact', 'person', 'kontakt', 'customername', 'kundenavn', 'clientname', 'leadname'])

function otherEntity(header: string[], compacts: string[]): Entity | null {
  const deal = fieldsAs(header, 'deal')
  const activity = fieldsAs(header, 'activity')
  const count = (fields: Set<Field>, wanted: Field[]) => wanted.filter((field) => fields.has(field)).length
  const dealScore =
    count(deal, ['stage', 'amount', 'closeDate', 'probability', 'nextStep']) +
    (compacts.some((text) => /^(?:deal|opportunity|salgsmulighed)/.test(text)) ? 1 : 0)
  const activityScore =
    count(activity, ['subject', 'due', 'done', 'type']) +
    (compacts.some((text) => /^(?:activity|task|aktivitet|opgave)/.test(text)) ? 1 : 0)
  if (dealScore >= 2 && dealScore >= activityScore) return 'deal'
  if (activityScore >= 3) return 'activity'
  const lead = fieldsAs(header, 'lead')
  if (compacts.includes('leadid') && count(lead, ['status', 'source', 'person', 'created']) >= 2) return 'lead'
  return null
}

/** `Deal - Title; Deal - Value; …`: the export says it itself. */
function majorityPrefix(header: string[]): Entity | null {
  for (const [entity, pattern] of Object.entries({
    deal: /^deal\s+-\s/i,
    activity: /^activity\s+-\s/i,
    person: /^(?:person|contact)\s+-\s/i,
    lead: /^lead\s+-\s/i,
    company: /^organi[sz]ation\s+-\s/i,
  })) {
    if (header.filter((text) => pattern.test(text)).length * 2 > header.length)
      return entity === 'lead' ? 'lead' : (entity as Entity)
  }
  return null
}

function shareOfForms(sample: string[][], column: number): number {
  const values = sample.map((cells) => cells[column]?.trim() ?? '').filter((value) => value !== '')
  if (values.length === 0) return 0
  return values.filter((value) => companyForm.test(value)).length / values.length
}
