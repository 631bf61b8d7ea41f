import { formatsFor } from '../../../../platform/texts/formats.ts'
import { type Html, html, linkAddress } from '../../../../platform/texts/html.ts'
import { actButton, actForm } from '../parts/act-form.ts'
import { caseList } from '../parts/case-list.ts'
import { renderFrame } from '../parts/page-frame.ts'
import { textArea, textField } from '../parts/text-field.ts'
import { valuesTexts } from '../texts/values-texts.ts'
import type { PageContext, ValueRow, ValuesPage } from '../view-models.ts'

/** What is held, after a code: to see (article 15), correct (16), restrict (18), fetch (15, 20), erase (17). */
export function renderValuesPage(context: PageContext, page: ValuesPage): string {
  const t = valuesTexts.in(context.language)
  const link = (path: string, label: string) => html`<a class="button" href="${linkAddress(path)}">${label}</a>`
  const groups = page.groups.filter((group) => group.rows.length > 0)
  const body = html`<p class="lead">${t('lead')}</p>
${groups.length === 0 && html`<section><p>${t('empty')}</p></section>`}
${groups.map(
  ({ heading, rows }) =>
    html`<section><h2>${heading}</h2><dl class="facts">${rows.map((row) => valueRow(context, row))}</dl></section>`,
)}
${
  page.fields.length > 0 &&
  html`<section><h2>${t('correctHeading')}</h2><p class="lead">${t('correctNote')}</p>
${actForm(context, page.correct, 'correct', html`${page.fields.map((field) => textField(context, { ...field, isRequired: true }, page.sent))}${actButton(page.correct, 'correct', t('correct'), { filled: true })}`)}</section>`
}
<section><h2>${t('fetchHeading')}</h2>
<p>${t('accessReport')}</p>
<p class="actions">${link(page.accessReport.html, t('accessHtml'))}${link(page.accessReport.json, t('accessJson'))}</p>
${
  page.portability === null
    ? html`<p class="lead">${t('noPortability')}</p>`
    : html`<p>${t('portability')}</p>
<p class="actions">${link(page.portability.json, t('portabilityJson'))}${link(page.portability.csv, t('portabilityCsv'))}${link(page.portability.vcard, t('portabilityVcard'))}</p>`
}</section>
${
  page.restrict &&
  html`<section><h2>${t('restrictHeading')}</h2><p>${t('restrictNote')}</p>
${actForm(context, page.restrict, 'restrict', html`${textArea(context, 'reason', t('restrictReason'), page.sent)}${actButton(page.restrict, 'restrict', t('restrict'))}`)}</section>`
}
<section><h2>${t('eraseHeading')}</h2><p>${t('eraseNote')}</p><p class="actions">${link(page.erasePath, t('eraseLink'))}</p></section>
${caseList(context, page.cases)}
<p><a href="${linkAddress(page.answersPath)}">${t('answers')}</a></p>`
  return renderFrame(context, { heading: t('heading'), body, sent: page.sent })
}

function valueRow(context: PageContext, row: ValueRow): Html {
  const t = valuesTexts.in(context.language)
  const formats = formatsFor(context.language, context.timeZone)
  const origin = [
    ...(row.source === null ? [] : [t('source', { source: row.source })]),
    ...(row.since === null ? [] : [t('since', { date: formats.day(row.since) })]),
    ...(row.purposes.length === 0 ? [] : [t('purposes', { purposes: formats.list(row.purposes) })]),
    ...(row.until === null ? [] : [t('until', { until: row.until })]),
  ]
  return html`<div><dt>${row.label}</dt><dd>${row.value}${origin.length > 0 && html`<p class="note">${origin.join(' ')}</p>`}</dd></div>`
}
