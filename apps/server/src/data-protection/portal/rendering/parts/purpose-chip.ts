import { type Html, html } from '../../../../platform/texts/html.ts'
import type { PurposeLine } from '../view-models.ts'

const circle = html`<path d="M3 12a9 9 0 1 0 18 0a9 9 0 1 0 -18 0"/>`

/** The icons of the states, from Tabler Icons (MIT): circle-check, circle-minus, hourglass, clock-exclamation, hand-stop, lock. */
const icons: Readonly<Record<PurposeLine['state'], Html>> = {
  permitted: html`${circle}<path d="M9 12l2 2l4 -4"/>`,
  'not-permitted': html`${circle}<path d="M9 12l6 0"/>`,
  awaiting: html`<path d="M6.5 7h11"/><path d="M6.5 17h11"/><path d="M6 20v-2a6 6 0 1 1 12 0v2a1 1 0 0 1 -1 1h-10a1 1 0 0 1 -1 -1z"/><path d="M6 4v2a6 6 0 1 0 12 0v-2a1 1 0 0 0 -1 -1h-10a1 1 0 0 0 -1 1z"/>`,
  'ending-soon': html`<path d="M20.986 12.502a9 9 0 1 0 -5.973 7.98"/><path d="M12 7v5l3 3"/><path d="M19 16v3"/><path d="M19 22v.01"/>`,
  objected: html`<path d="M8 13v-7.5a1.5 1.5 0 0 1 3 0v6.5"/><path d="M11 5.5v-2a1.5 1.5 0 1 1 3 0v8.5"/><path d="M14 5.5a1.5 1.5 0 0 1 3 0v6.5"/><path d="M17 7.5a1.5 1.5 0 0 1 3 0v8.5a6 6 0 0 1 -6 6h-2h.208a6 6 0 0 1 -5.012 -2.7a69.74 69.74 0 0 1 -.196 -.3c-.312 -.479 -1.407 -2.388 -3.286 -5.728a1.5 1.5 0 0 1 .536 -2.022a1.867 1.867 0 0 1 2.28 .28l1.47 1.47"/>`,
  restricted: html`<path d="M5 13a2 2 0 0 1 2 -2h10a2 2 0 0 1 2 2v6a2 2 0 0 1 -2 2h-10a2 2 0 0 1 -2 -2v-6z"/><path d="M11 16a1 1 0 1 0 2 0a1 1 0 0 0 -2 0"/><path d="M8 11v-4a4 4 0 1 1 8 0v4"/>`,
}

/** A state as icon and word in one colour on its tint, never by colour alone. */
export function purposeChip(state: PurposeLine['state'], label: string): Html {
  return html`<span class="chip ${state}"><svg viewBox="0 0 24 24" aria-hidden="true" focusable="false">${icons[state]}</svg>${label}</span>`
}
