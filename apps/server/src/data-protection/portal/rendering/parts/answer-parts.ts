import { type Html, html } from '../../../../platform/texts/html.ts'
import type { ComposedNotice, NoticeFieldId } from '../../../notices/composing/composed-notice.ts'
import { writeLines } from '../../../notices/composing/write-sections-html.ts'
import { answerTexts } from '../texts/answer-texts.ts'
import type { Act, Objections, PageContext, Sent } from '../view-models.ts'
import { actButton, actForm, oneButton } from './act-form.ts'
import { textArea } from './text-field.ts'

/** The right to object in a box of its own, apart from every other text (OBJ-4, article 21(4)). */
export function objectionBox(
  context: PageContext,
  { marketing, processing }: Objections,
  sent: Sent | null,
): Html | false {
  const t = answerTexts.in(context.language)
  if (marketing === null && processing === null) return false
  return html`<section class="box" aria-labelledby="objection">
<h2 id="objection">${t('objectionHeading')}</h2>
${marketing && actForm(context, marketing, 'object-marketing', html`<p>${t('objectionMarketing')}</p>${actButton(marketing, 'object-marketing', t('objectMarketing'))}`)}
${
  processing &&
  actForm(
    context,
    processing,
    'object',
    html`<p>${t('objectionProcessing')}</p>${textArea(context, 'situation', t('situation'), sent)}${actButton(processing, 'object', t('object'))}`,
  )
}
</section>`
}

/** How to see the values: a code to the address on file. */
export function codeSection(context: PageContext, askCode: Act | null, isEstablished: boolean): Html | false {
  if (askCode === null) return false
  const t = answerTexts.in(context.language)
  return html`<section aria-labelledby="ask-code-heading">
<h2 id="ask-code-heading">${t('codeHeading')}</h2>
<p>${t(isEstablished ? 'codeEstablished' : 'code')}</p>
${oneButton(context, askCode, 'ask-code', t('askCode'))}
</section>`
}

/** The rest of the notice, one step away and in one place (NOT-C-17). */
export function noticeLayers(context: PageContext, notice: ComposedNotice): Html {
  const t = answerTexts.in(context.language)
  const layers: readonly [string, readonly NoticeFieldId[]][] = [
    [t('why'), ['NOT-C-3', 'NOT-C-4', 'NOT-C-5', 'NOT-C-14', 'NOT-C-12', 'NOT-C-13']],
    [t('howLong'), ['NOT-C-8', 'NOT-C-16']],
    [t('who'), ['NOT-C-6', 'NOT-C-7']],
    [t('rights'), ['NOT-C-9', 'NOT-C-10', 'NOT-C-15']],
    [t('complaint'), ['NOT-C-11', 'NOT-C-1', 'NOT-C-2']],
  ]
  return html`<h2>${t('layers')}</h2>
<div class="layers">${layers.map(
    ([summary, ids]) =>
      html`<details><summary>${summary}</summary><div class="inside">${ids.map((id) => noticePart(notice, id))}</div></details>`,
  )}</div>`
}

function noticePart(notice: ComposedNotice, id: NoticeFieldId): Html | false {
  const section = notice.sections.find((candidate) => candidate.id === id)
  return section !== undefined && html`<h3>${section.heading}</h3>${writeLines(section)}`
}
