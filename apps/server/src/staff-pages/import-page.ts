import { type Html, html } from '../platform/texts/html.ts'
import type { Language } from '../platform/texts/language.ts'
import { staffTexts } from './staff-texts.ts'

/** An import as the API answers it, as far as the page shows it. */
export interface ImportAnswer {
  state: string
  counts: Record<string, number>
  reasons?: Record<string, number>
}

const counted = ['accepted', 'invitations', 'duplicate', 'rejected', 'skipped', 'flaggedNotes'] as const

/** What came of an import, in numbers. */
export function importBody(language: Language, { state, counts, reasons = {} }: ImportAnswer): Html {
  const t = staffTexts.in(language)
  const why = Object.entries(reasons)
  return html`${state === 'preview' && html`<p class="lead">${t('previewed')}</p>`}
<dl class="facts">${counted.map((name) => html`<div><dt>${t(name)}</dt><dd>${String(counts[name] ?? 0)}</dd></div>`)}</dl>
${why.length > 0 && html`<h2 class="after">${t('reasons')}</h2><ul>${why.map(([code, count]) => html`<li>${code}: ${count}</li>`)}</ul>`}
<p class="after"><a class="button" href="/?language=${language}">${t('back')}</a></p>`
}
