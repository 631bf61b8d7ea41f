import { formatsFor } from '../../../../platform/texts/formats.ts'
import { html } from '../../../../platform/texts/html.ts'
import { actButton, actForm } from '../parts/act-form.ts'
import { codeSection, noticeLayers, objectionBox } from '../parts/answer-parts.ts'
import { renderFrame } from '../parts/page-frame.ts'
import { questionFields } from '../parts/question-fields.ts'
import { answerTexts } from '../texts/answer-texts.ts'
import { invitationTexts } from '../texts/invitation-texts.ts'
import type { HeldItem, InvitedPage, PageContext } from '../view-models.ts'

/**
 * `/p/TOKEN` for an invited person: who, what, whence, why, until when, what silence means; then the answers. Yes and no, saving
 * and erasing weigh the same; nothing is chosen (CON-1, NOT-C-17).
 */
export function renderInvitedPage(context: PageContext, page: InvitedPage): string {
  const { language, controller, timeZone } = context
  const t = invitationTexts.in(language)
  const answers = answerTexts.in(language)
  const formats = formatsFor(language, timeZone)
  const date = formats.day(page.endsOn)
  const fact = (label: string, value: string) => html`<div><dt>${label}</dt><dd>${value}</dd></div>`
  const body = html`<p class="lead">${t('lead', { company: controller.name })}</p>
<section><dl class="facts">
${fact(t('held'), formats.list(page.held.map(heldText)))}
${fact(t('source'), page.source)}
${fact(t('purpose'), page.purpose)}
${fact(t('until'), t('untilValue', { date }))}
</dl></section>
<section aria-labelledby="answers-heading">
<h2 id="answers-heading">${answers('heading')}</h2>
${actForm(context, page.save, 'answers', html`<p class="lead">${answers('explanation')}</p>${questionFields(context, page.questions, page.sent)}`)}
${actForm(context, page.erase, 'erase', false)}
<div class="pair">${actButton(page.save, 'answers', answers('save'))}${actButton(page.erase, 'erase', answers('erase'))}</div>
<p class="strong">${t('silence', { date })}</p>
<p>${t('withoutYes')}</p>
</section>
${objectionBox(context, page.objections, page.sent)}
${codeSection(context, page.askCode, false)}
${noticeLayers(context, page.notice)}`
  return renderFrame(context, { heading: t('heading'), body, sent: page.sent })
}

function heldText({ label, masked }: HeldItem): string {
  return masked === null ? label : `${label} (${masked})`
}
