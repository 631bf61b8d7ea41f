import { formatsFor } from '../../../../platform/texts/formats.ts'
import { type Html, html, linkAddress } from '../../../../platform/texts/html.ts'
import type { ConsentReceipt } from '../consent-receipt.ts'
import { renderFrame } from '../parts/page-frame.ts'
import { receiptFields } from '../parts/receipt-fields.ts'
import { receiptTexts } from '../texts/receipt-texts.ts'
import type { PageContext, ReceiptPage } from '../view-models.ts'

const effects = {
  withdrawal: 'effectWithdrawal',
  objection: 'effectObjection',
  correction: 'effectCorrection',
  restriction: 'effectRestriction',
  'shared-mailbox': 'sharedMailbox',
} as const

/** After an act: that it is recorded, since when, what goes on, the way back, and the receipt (CON-25, BAS-4). */
export function renderReceiptPage(context: PageContext, page: ReceiptPage): string {
  const t = receiptTexts.in(context.language)
  const formats = formatsFor(context.language, context.timeZone)
  const effect = page.kind in effects ? effects[page.kind as keyof typeof effects] : null
  const body = html`<section><p>${t('at', { moment: formats.moment(page.at) })}</p>${effect !== null && html`<p>${t(effect)}</p>`}</section>
${page.receipt && answerLists(context, page.receipt)}
${
  page.continues.length > 0 &&
  html`<section><h2>${t('continuesHeading')}</h2><ul>${page.continues.map((sentence) => html`<li>${sentence}</li>`)}</ul></section>`
}
${page.dueForErasure !== null && html`<p class="strong">${t('due', { date: formats.day(page.dueForErasure) })}</p>`}
${page.downloadPath !== null && html`<section><p class="actions"><a class="button" href="${linkAddress(page.downloadPath)}">${t('download')}</a></p></section>`}
${
  page.answersPath !== null &&
  html`<section><h2>${t('changeHeading')}</h2><p>${t('changeNote')}</p><p><a href="${linkAddress(page.answersPath)}">${t('change')}</a></p></section>`
}
${page.receipt && html`<div class="layers"><details><summary>${t('allFields')}</summary><div class="inside">${receiptFields(context, page.receipt)}</div></details></div>`}`
  return renderFrame(context, { heading: t(page.kind), body })
}

function answerLists(context: PageContext, receipt: ConsentReceipt): Html {
  const t = receiptTexts.in(context.language)
  const list = (label: string, states: readonly string[]): Html | false => {
    const consents = receipt.consents.filter((consent) => states.includes(consent.state))
    return (
      consents.length > 0 &&
      html`<div><dt>${label}</dt><dd>${consents.map((consent) => html`<p>${consent.label}</p>`)}</dd></div>`
    )
  }
  return html`<section><dl class="facts">${list(t('saidYes'), ['given', 'renewed'])}${list(t('saidNo'), ['refused'])}${list(t('withdrew'), ['withdrawn'])}<div><dt>${t('number')}</dt><dd>${receipt.receiptId}</dd></div></dl></section>`
}
