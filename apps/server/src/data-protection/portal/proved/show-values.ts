import type { Language } from '../../../platform/texts/language.ts'
import type { Transaction } from '../../door/door.ts'
import type { Controller } from '../../installation/controller.ts'
import type { DescribedRow } from '../../people/describe-fields.ts'
import { describePerson } from '../../people/describe-person.ts'
import type { Services } from '../../services.ts'
import { pageContext } from '../page-context.ts'
import { actOn, pagePath } from '../portal-path.ts'
import { renderValuesPage } from '../rendering/pages/render-values-page.ts'
import type { Sent, ValuesPage } from '../rendering/view-models.ts'
import type { PageAnswer, Visit } from '../visit.ts'
import { listCorrectable } from './list-correctable.ts'
import { provedPerson } from './page-session.ts'
import { valueRows } from './value-rows.ts'

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
  const told = { language, timeZone: controller.timeZone, permitted: described.purposes }
  const labelOf = (table: string) => services.tables.find(({ name }) => name === table)!
  const group = (table: string, rows: readonly DescribedRow[]): ValuesPage['groups'][number] => ({
    heading: labelOf(table).declaration.label[language],
    rows: rows.flatMap((row) => valueRows(labelOf(table), row, told)),
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
