import { defineTexts } from '../../platform/texts/define-texts.ts'
import type { Language } from '../../platform/texts/language.ts'
import type { Transaction } from '../door/door.ts'
import type { Controller } from '../installation/controller.ts'
import type { DescribedRow } from '../people/describe-fields.ts'
import { describePerson } from '../people/describe-person.ts'
import { purposes } from '../purposes/purposes.ts'
import type { Services } from '../services.ts'
import { listCorrectable } from './list-correctable.ts'
import { pageContext } from './page-context.ts'
import { provedPerson } from './page-session.ts'
import { actOn, pagePath } from './portal-path.ts'
import { renderValuesPage } from './rendering/pages/render-values-page.ts'
import type { Sent, ValueRow, ValuesPage } from './rendering/view-models.ts'
import type { PageAnswer, Visit } from './visit.ts'

const texts = defineTexts({
  yes: { da: 'ja', en: 'yes' },
  no: { da: 'nej', en: 'no' },
  latest: { da: 'senest {day}', en: 'by {day}' },
})

/** Whom the page shows, and where. */
export interface ShownValues {
  token: string
  personId: string
  language: Language
}

/** `GET /p/TOKEN/values`. */
export async function getValues(tx: Transaction<'rights'>, visit: Visit): Promise<PageAnswer> {
  const { services, controller, token, language } = visit
  const person = provedPerson(visit)
  if (!person) return { problem: { kind: 'code-expired', backPath: pagePath(token) } }
  return { page: await showValues(tx, services, controller, { token, personId: person.id, language }) }
}

/** What is held about a person, after a code: every value with its source, its purposes and its end (article 15). */
export async function showValues(
  tx: Transaction<'rights'>,
  services: Services,
  controller: Controller,
  { token, personId, language }: ShownValues,
  sent: Sent | null = null,
): Promise<string> {
  const described = await describePerson(tx, services, controller.timeZone, personId)
  const page = pagePath(token)
  const restricted = Object.values(described.purposes).some(({ why }) => why === 'restricted')
  const isPortable = described.bases.some(
    ({ basis, closedAt }) => closedAt === null && (basis === 'consent' || basis === 'contract'),
  )
  const labelOf = (table: string) => services.tables.find(({ name }) => name === table)!
  const group = (table: string, rows: readonly DescribedRow[]): ValuesPage['groups'][number] => ({
    heading: labelOf(table).declaration.label[language],
    rows: rows.flatMap((row) => valueRows(labelOf(table), row, language)),
  })
  return renderValuesPage(pageContext(controller, language, `${page}/values`), {
    groups: [
      group('people', [described.fields]),
      ...Object.entries(described.related).map(([table, rows]) => group(table, rows)),
    ],
    fields: await listCorrectable(tx, services, personId, language),
    correct: actOn(token, 'correction', 'correct'),
    accessReport: {
      html: `${page}/access.html?language=${language}`,
      json: `${page}/access.json?language=${language}`,
    },
    portability: isPortable
      ? { json: `${page}/portability.json`, csv: `${page}/portability.csv`, vcard: `${page}/portability.vcf` }
      : null,
    erasePath: `${page}/erasure?language=${language}`,
    restrict: restricted ? null : actOn(token, 'restriction', 'restrict'),
    answersPath: page,
    cases: [],
    sent,
  })
}

function valueRows(
  { columns, properties }: Services['tables'][number],
  row: DescribedRow,
  language: Language,
): ValueRow[] {
  const t = texts.in(language)
  return [...columns].flatMap(([column, declaration]) => {
    const field = row[properties.get(column)!]
    if (!declaration.personal || !field) return []
    return [
      {
        label: declaration.label[language],
        value: readable(field.value, language),
        source: field.source,
        since: field.since,
        purposes: field.purposes.map((purpose) => purposes[purpose].label[language].toLowerCase()),
        until: field.until === null ? null : t('latest', { day: field.until }),
      },
    ]
  })
}

/** A value as people read it; what waited sealed is told part by part. */
function readable(value: unknown, language: Language): string {
  const t = texts.in(language)
  if (typeof value === 'boolean') return t(value ? 'yes' : 'no')
  if (Array.isArray(value)) return value.map((one) => readable(one, language)).join(', ')
  if (typeof value === 'object' && value !== null)
    return Object.values(value)
      .filter((part) => part !== null)
      .map((part) => readable(part, language))
      .join('; ')
  return String(value)
}
