import { html } from '../../../../platform/texts/html.ts'
import type { NoticeFieldId } from '../../../notices/composing/composed-notice.ts'
import { writeLines } from '../../../notices/composing/write-sections-html.ts'
import { actButton, actForm, oneButton } from '../parts/act-form.ts'
import { renderFrame } from '../parts/page-frame.ts'
import { boxFields } from '../parts/question-fields.ts'
import { textField } from '../parts/text-field.ts'
import { signUpTexts } from '../texts/sign-up-texts.ts'
import type { ConfirmPage, PageContext, SignUpPage } from '../view-models.ts'

const firstLayer: readonly NoticeFieldId[] = ['NOT-C-1', 'NOT-C-3', 'NOT-C-8']

/** `/sign-up`: every purpose, topic and channel by itself, the notice above the button (CON-2, CON-3, NOT-10). */
export function renderSignUpPage(context: PageContext, page: SignUpPage): string {
  const t = signUpTexts.in(context.language)
  const { notice } = page
  const first = notice.sections.filter(({ id }) => firstLayer.includes(id))
  const rest = notice.sections.filter(({ id }) => !firstLayer.includes(id))
  const fields = html`<h2>${t('choicesHeading')}</h2>
${page.topics.map(({ heading, choices }) => html`<fieldset><legend>${heading}</legend>${boxFields(context, choices, page.sent)}</fieldset>`)}
<p class="lead">${t('withdrawal')}</p>
<h2>${t('detailsHeading')}</h2>
${page.fields.map((field) => textField(context, field, page.sent))}
<section class="box" aria-labelledby="notice"><h2 id="notice">${t('noticeHeading')}</h2>
${first.map((section) => html`<h3>${section.heading}</h3>${writeLines(section)}`)}
<details><summary>${t('wholeNotice')}</summary><div class="inside">${rest.map((section) => html`<h3>${section.heading}</h3>${writeLines(section)}`)}</div></details></section>
<p>${t('nextStep')}</p>
${actButton(page.signUp, 'sign-up', t('signUp'), { filled: true })}`
  const body = html`<p class="lead">${t('lead', { company: context.controller.name })}</p>${actForm(context, page.signUp, 'sign-up', fields)}`
  return renderFrame(context, { heading: t('heading'), body, sent: page.sent })
}

/** After the form: the same words whether the address is known or not (REQ-11). */
export function renderCheckMailPage(context: PageContext): string {
  const t = signUpTexts.in(context.language)
  return renderFrame(context, {
    heading: t('checkHeading'),
    body: html`<p>${t('check')}</p><p class="lead">${t('checkNothing')}</p>`,
  })
}

/** Behind the link of the confirming mail: a scanner that opens it confirms nothing (CON-38). */
export function renderConfirmPage(context: PageContext, page: ConfirmPage): string {
  const t = signUpTexts.in(context.language)
  const body = html`<section><p>${t('confirmLead')}</p><ul>${page.wordings.map((wording) => html`<li>${wording}</li>`)}</ul>
${oneButton(context, page.confirm, 'confirm', t('confirm'), { filled: true })}</section>
<p class="lead">${t('confirmNothing')}</p>`
  return renderFrame(context, { heading: t('confirmHeading'), body })
}
