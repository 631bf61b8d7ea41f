import { formatsFor } from '../../platform/texts/formats.ts'
import { type Html, html } from '../../platform/texts/html.ts'
import type { Language } from '../../platform/texts/language.ts'
import { importTexts } from './import-texts.ts'

const shown = ['accepted', 'invitations', 'duplicate', 'rejected', 'skipped'] as const

/** How many rows came in, or would, and what became of the others. */
export function countList(counts: Record<(typeof shown)[number], number>, language: Language, isDone: boolean): Html {
  const t = importTexts.in(language)
  const { number } = formatsFor(language, 'UTC')
  const label = (name: (typeof shown)[number]) =>
    isDone && (name === 'accepted' || name === 'invitations') ? t(`${name}Done`) : t(name)
  return html`<ul class="figures">${shown.map((name) => html`<li><strong>${number(counts[name])}</strong><span>${label(name)}</span></li>`)}</ul>`
}
