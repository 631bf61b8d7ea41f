import { html } from '../../../../platform/texts/html.ts'
import type { ComposedNotice } from '../../../notices/composing/composed-notice.ts'
import { writeSectionsHtml } from '../../../notices/composing/write-sections-html.ts'
import { renderFrame } from '../parts/page-frame.ts'
import { signUpTexts } from '../texts/sign-up-texts.ts'
import type { PageContext } from '../view-models.ts'

/** `/privacy`: the notice in force, whole and in one place, with its contents on top (NOT-C-17). */
export function renderPrivacyPage(context: PageContext, notice: ComposedNotice): string {
  const t = signUpTexts.in(context.language)
  const body = html`<p>${notice.introduction}</p><nav class="part" aria-labelledby="contents"><h2 id="contents">${t('contents')}</h2><ul>${notice.sections.map(
    ({ id, heading }) => html`<li><a href="#${id.toLowerCase()}">${heading}</a></li>`,
  )}</ul></nav>${writeSectionsHtml(notice.sections)}`
  return renderFrame(context, { heading: notice.title, body })
}
