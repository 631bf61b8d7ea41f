import { legalBasisKinds } from '../../data-protection/purposes/legal-basis-kinds.ts'
import { isPurpose, purposes } from '../../data-protection/purposes/purposes.ts'
import { type Html, html } from '../../platform/texts/html.ts'
import type { Language } from '../../platform/texts/language.ts'
import { wordOf } from '../rendering/word-of.ts'
import type { PersonView } from './person-document.ts'
import { personTexts, stateTexts, timelineTexts } from './person-texts.ts'

/** What happened with a person, the latest first. */
export function timelineList({ language, formats, timeline }: PersonView): Html {
  if (timeline.length === 0) return html`<p class="note">${personTexts.in(language)('timelineEmpty')}</p>`
  return html`<ol class="timeline">${timeline.map(
    (item) => html`<li><time datetime="${item.at}">${formats.moment(item.at)}</time>${sentence(item, language)}</li>`,
  )}</ol>`
}

function sentence({ kind, details }: PersonView['timeline'][number], language: Language): string {
  const t = timelineTexts.in(language)
  const text = (name: string) => (typeof details[name] === 'string' ? details[name] : '')
  const purpose = isPurpose(text('purpose')) ? purposes[text('purpose') as keyof typeof purposes].label[language] : ''
  const basis = text('basis')
  const basisLabel =
    basis in legalBasisKinds ? legalBasisKinds[basis as keyof typeof legalBasisKinds].label[language] : basis
  switch (kind) {
    case 'registered':
    case 'changed':
      return t(kind, { source: text('source') || t('unknown') })
    case 'note':
    case 'call':
    case 'meeting':
      return t('note', { text: text('text') })
    case 'task':
    case 'task-done':
      return t(kind, { text: text('title') })
    case 'basis-opened':
    case 'basis-closed':
      return t(kind, { basis: basisLabel, purpose })
    case 'consent':
      return t(kind, { status: wordOf(stateTexts, text('status'), language), purpose })
    case 'notice':
      return t(kind, { article: text('notice').replace('art', '') })
    case 'mail':
      return t(kind, { state: wordOf(stateTexts, text('state'), language) })
    case 'objection':
      return t(kind, { purpose })
    case 'restriction':
      return t(kind)
  }
}
