import { html } from '../../../../platform/texts/html.ts'
import { oneButton } from '../parts/act-form.ts'
import { renderFrame } from '../parts/page-frame.ts'
import { signUpTexts } from '../texts/sign-up-texts.ts'
import type { PageContext, UnsubscribePage } from '../view-models.ts'

/** Behind the visible link of a mail: one button, no reason asked, no sign-in (CON-30, MKT-5). */
export function renderUnsubscribePage(context: PageContext, page: UnsubscribePage): string {
  const t = signUpTexts.in(context.language)
  const text =
    page.topic === null
      ? t('unsubscribeAll', { company: context.controller.name })
      : t('unsubscribeTopic', { topic: page.topic })
  const body = html`<p>${text}</p>${oneButton(context, page.unsubscribe, 'unsubscribe', t('unsubscribe'), { filled: true })}`
  return renderFrame(context, { heading: t('unsubscribeHeading'), body })
}
