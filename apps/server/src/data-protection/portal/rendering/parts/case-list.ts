import { formatsFor } from '../../../../platform/texts/formats.ts'
import { type Html, html } from '../../../../platform/texts/html.ts'
import { establishedTexts } from '../texts/established-texts.ts'
import type { CaseLine, PageContext } from '../view-models.ts'

/** The person's open requests with the day by which each is answered (article 12(3)). */
export function caseList(context: PageContext, cases: readonly CaseLine[]): Html | false {
  if (cases.length === 0) return false
  const t = establishedTexts.in(context.language)
  const formats = formatsFor(context.language, context.timeZone)
  return html`<section><h2>${t('casesHeading')}</h2>
<ul>${cases.map(({ kind, number, answerBy }) => html`<li>${t('case', { kind, number, date: formats.day(answerBy) })}</li>`)}</ul></section>`
}
