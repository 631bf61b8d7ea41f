import { type Html, html } from '../../../../platform/texts/html.ts'
import type { Language } from '../../../../platform/texts/language.ts'
import { frameTexts } from '../texts/frame-texts.ts'
import type { FieldError, Sent } from '../view-models.ts'

/** The summary on top of an answer with faults: it takes focus by itself, without script, and leads to each field. */
export function errorSummary(errors: readonly FieldError[], language: Language): Html {
  const t = frameTexts.in(language)
  return html`<div class="faults" role="alert" tabindex="-1" autofocus aria-labelledby="faults">
<h2 id="faults">${t('faults')}</h2>
<ul>${errors.map((error) => html`<li><a href="#${fieldId(error.field)}">${error.message}</a></li>`)}</ul>
</div>`
}

/** The id of a field's first control: what the summary links to. */
export function fieldId(name: string): string {
  return `field-${name.replaceAll(/[^\w-]/g, '-')}`
}

/** The same words at the field itself, as `aria-describedby` names them. */
export function errorAt(
  sent: Sent | null,
  name: string,
  language: Language,
): { message: Html | false; id: string | null } {
  const error = sent?.errors.find((candidate) => candidate.field === name)
  if (!error) return { message: false, id: null }
  const id = `${fieldId(name)}-fault`
  return {
    message: html`<p class="wrong" id="${id}"><span class="hidden">${frameTexts.in(language)('faultAtField')} </span>${error.message}</p>`,
    id,
  }
}
