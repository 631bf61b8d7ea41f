import { html } from '../../../../platform/texts/html.ts'
import { actButton, actForm } from '../parts/act-form.ts'
import { codeSection, noticeLayers, objectionBox } from '../parts/answer-parts.ts'
import { renderFrame } from '../parts/page-frame.ts'
import { questionFields } from '../parts/question-fields.ts'
import { textField } from '../parts/text-field.ts'
import { answerTexts } from '../texts/answer-texts.ts'
import { codeTexts } from '../texts/code-texts.ts'
import type { PageContext, SharedMailboxPage } from '../view-models.ts'

/** `/p/TOKEN` at an address that several share: names nobody; one types one's name and acts for that person only (REQ-11). */
export function renderSharedMailboxPage(context: PageContext, page: SharedMailboxPage): string {
  const t = codeTexts.in(context.language)
  if (page.step === 'name') {
    const field = {
      name: 'name',
      label: t('name'),
      value: '',
      type: 'text',
      autocomplete: 'name',
      isRequired: true,
    } as const
    const body = html`<section><p>${t('nameLead')}</p>
${actForm(context, page.enter, 'enter-name', html`${textField(context, field, page.sent)}${actButton(page.enter, 'enter-name', t('nameEnter'), { filled: true })}`)}</section>`
    return renderFrame(context, { heading: t('nameHeading'), body, sent: page.sent })
  }
  const answers = answerTexts.in(context.language)
  const body = html`<p class="lead">${t('chooseLead', { name: page.typedName })}</p>
<section aria-labelledby="answers-heading">
<h2 id="answers-heading">${answers('heading')}</h2>
${actForm(context, page.save, 'answers', html`<p class="lead">${answers('explanation')}</p>${questionFields(context, page.questions, page.sent)}`)}
${actForm(context, page.erase, 'erase', false)}
<div class="pair">${actButton(page.save, 'answers', answers('save'))}${actButton(page.erase, 'erase', answers('erase'))}</div>
</section>
${objectionBox(context, page.objections, page.sent)}
${codeSection(context, page.askCode, false)}
${noticeLayers(context, page.notice)}`
  return renderFrame(context, { heading: t('chooseHeading'), body, sent: page.sent })
}
