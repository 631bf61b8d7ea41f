import { writeCsv } from '../../platform/files/write-csv.ts'
import type { Language } from '../../platform/texts/language.ts'
import type { PortableField } from './portable-data.ts'
import { reportTexts } from './report-texts.ts'
import { writeVcard } from './write-vcard.ts'

/** Machine-readable formats of article 20 (POR-3); a page to read is none. */
export type PortabilityFormat = 'json' | 'csv' | 'vcard'

export interface PortabilityFacts {
  person: string
  company: string
  language: Language
  generatedAt: string
}

/** Columns as importers of other systems know them without asking. */
const knownHeaders: Record<string, string> = {
  'people.name': 'Name',
  'people.given_name': 'First Name',
  'people.family_name': 'Last Name',
  'pd:EmailAddress': 'Email',
  'pd:TelephoneNumber': 'Phone Number',
  'pd:Job': 'Job Title',
  'pd:Street': 'Street Address',
  'pd:PostalCode': 'Postal Code',
  'pd:City': 'City',
  'pd:Region': 'State/Region',
  'pd:Country': 'Country/Region',
  'pd:Language': 'Language',
  'pd:SocialMedia': 'Website URL',
}

/** Writes the portability file in one of its formats; where nothing is portable, it says why (POR-7). */
export function writePortability(
  fields: readonly PortableField[],
  format: PortabilityFormat,
  facts: PortabilityFacts,
): string {
  const t = reportTexts.in(facts.language)
  const note = fields.length === 0 ? t('notPortable') : null
  if (format === 'vcard') return writeVcard(fields, facts.person, facts.generatedAt, note)
  if (format === 'csv') return writeTable(fields, note)
  const document = {
    kind: 'portability',
    article: '20',
    person: facts.person,
    controller: facts.company,
    generatedAt: facts.generatedAt,
    explanation: note ?? t('portable'),
    fields: fields.map(({ label, ...field }) => ({ ...field, description: label[facts.language] })),
  }
  return `${JSON.stringify(document, null, 2)}\n`
}

/** One row for the person, under headers that other systems know; a second address is `Email 2`. */
function writeTable(fields: readonly PortableField[], note: string | null): string {
  if (note) return [...writeCsv(['Note'], [[note]], { byteOrderMark: true })].join('')
  const counts = new Map<string, number>()
  const cells = fields.map((field): [string, string | number] => {
    const header = knownHeaders[`${field.table}.${field.name}`] ?? knownHeaders[field.category] ?? field.label.en
    const count = (counts.get(header) ?? 0) + 1
    counts.set(header, count)
    const value = typeof field.value === 'object' ? JSON.stringify(field.value) : String(field.value)
    return [count === 1 ? header : `${header} ${count}`, value]
  })
  const row = cells.map(([, value]) => value)
  return [
    ...writeCsv(
      cells.map(([header]) => header),
      [row],
      { byteOrderMark: true },
    ),
  ].join('')
}
