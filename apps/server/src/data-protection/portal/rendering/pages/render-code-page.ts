import { html } from '../../../../platform/texts/html.ts'
import { actButton, actForm, oneButton } from '../parts/act-form.ts'
import { renderFrame } from '../parts/page-frame.ts'
import { textField } from '../parts/text-field.ts'
import { codeTexts } from '../texts/code-texts.ts'
import type { CodePage, PageContext } from '../view-models.ts'

/** Where the code is typed; says the same whether a code was sent or not (REQ-11). */
export function renderCodePage(context: PageContext, page: CodePage): string {
  const t = codeTexts.in(context.language)
  const field = {
    name: 'code',
    label: t('code'),
    // A wrong code is not worth keeping in the field: it has to be typed anew.
    value: '',
    type: 'text',
    autocomplete: 'one-time-code',
    isRequired: true,
    note: t('codeNote', { digits: page.digits }),
    digits: page.digits,
  } as const
  const sent = page.sent && { ...page.sent, values: {} }
  const body = html`<section><p>${t('lead', { minutes: page.minutes })}</p>
${actForm(context, page.enter, 'enter-code', html`${textField(context, field, sent)}${actButton(page.enter, 'enter-code', t('enter'), { filled: true })}`)}</section>
<section><h2>${t('noCode')}</h2><p>${t('noCodeNote')}</p>
${oneButton(context, page.again, 'send-again', t('again'))}</section>`
  return renderFrame(context, { heading: t('heading'), body, sent })
}
