import { formatsFor } from '../../../../platform/texts/formats.ts'
import { type Html, html, linkAddress } from '../../../../platform/texts/html.ts'
import { actButton, actForm } from '../parts/act-form.ts'
import { renderFrame } from '../parts/page-frame.ts'
import { erasureTexts } from '../texts/erasure-texts.ts'
import type { ErasedPage, ErasurePlanPage, ErasureRow, PageContext } from '../view-models.ts'

/** The plan: each system with what goes and what a law keeps, then the button (ERA-5). Asks once, urges nothing. */
export function renderErasurePlanPage(context: PageContext, page: ErasurePlanPage): string {
  const t = erasureTexts.in(context.language)
  const body = html`<p class="lead">${t('planLead')}</p>
<table class="plan"><thead><tr><th scope="col">${t('what')}</th><th scope="col">${t('system')}</th><th scope="col" class="figure">${t('rows')}</th><th scope="col">${t('action')}</th></tr></thead>
<tbody>${page.rows.map((row) => planRow(context, row))}</tbody></table>
${actForm(context, page.erase, 'erase', false)}
<div class="pair after">${actButton(page.erase, 'erase', t('erase'))}<a class="button" href="${linkAddress(page.backPath)}">${t('back')}</a></div>`
  return renderFrame(context, { heading: t('planHeading'), body })
}

function planRow(context: PageContext, row: ErasureRow): Html {
  const t = erasureTexts.in(context.language)
  const formats = formatsFor(context.language, context.timeZone)
  const action =
    row.action !== 'keep'
      ? t(row.action)
      : row.hold === null
        ? t('keepUnexplained')
        : t('keep', { until: formats.day(row.hold.until), law: row.hold.law })
  return html`<tr><th scope="row">${row.what}</th><td>${row.system}</td><td class="figure">${t('rowCount', { count: row.rows })}</td><td>${action}</td></tr>`
}

/** The end of an erasure: what went, what stays, which law, until when, who was told (ERA-12). */
export function renderErasedPage(context: PageContext, page: ErasedPage): string {
  const t = erasureTexts.in(context.language)
  const formats = formatsFor(context.language, context.timeZone)
  const isDone = page.state === 'now'
  const body = html`<section>
<p>${isDone ? t('nowLead', { count: page.systems }) : t('laterLead')}</p>
${page.answerBy !== null && html`<p class="strong">${t('answerBy', { date: formats.day(page.answerBy) })}</p>`}
${page.caseNumber !== null && html`<p>${t('case', { number: page.caseNumber })}</p>`}
</section>
${
  page.kept.length > 0 &&
  html`<section><h2>${t('keptHeading')}</h2><ul>${page.kept.map(
    ({ what, law, until }) => html`<li>${t('kept', { what, law, until: formats.day(until) })}</li>`,
  )}</ul></section>`
}
${page.recipientsTold.length > 0 && html`<section><h2>${t('toldHeading')}</h2><p>${t('told', { names: formats.list(page.recipientsTold) })}</p></section>`}
<p class="lead">${t('ledger')}</p>`
  return renderFrame(context, { heading: t(isDone ? 'nowHeading' : 'laterHeading'), body })
}
