import { formatsFor } from '../../../platform/texts/formats.ts'
import type { TimelineItem } from '../person-queries.ts'
import { bases, consentParts, consentStates, type ItemWords } from './describe-item.ts'
import { timelineTexts } from './timeline-texts.ts'

const togetherOf = {
  ConsentRequested: 'togetherRequested',
  ConsentGiven: 'togetherGiven',
  RenewedConsentGiven: 'togetherRenewed',
  ConsentRefused: 'togetherRefused',
  ConsentWithdrawn: 'togetherWithdrawn',
  ConsentExpired: 'togetherExpired',
  ConsentInvalidated: 'togetherInvalidated',
  unproved: 'togetherUnproved',
} as const

/** What was done at one moment, in one sentence, and what it was about: a line for each purpose and channel. */
export function describeTogether(
  items: readonly Pick<TimelineItem, 'kind' | 'details'>[],
  { language, person, topic }: ItemWords,
): { sentence: string; parts: string[] } {
  const t = timelineTexts.in(language)
  const count = items.length
  const { kind, details } = items[0]!
  const topics = new Map<string, string[]>()
  for (const item of items) {
    const about = consentParts(item, language)
    const basis = bases.find((one) => one === item.details.basis)
    const part = about.topic ? topic(about.topic) : basis && kind !== 'consent' ? t(basis) : null
    topics.set(about.purpose, [...(topics.get(about.purpose) ?? []), ...(part ? [part] : [])])
  }
  const { list } = formatsFor(language, 'UTC')
  const parts = [...topics].flatMap(([what, named]) => {
    if (what === '') return []
    return [named.length === 0 ? what : t('togetherOf', { what, parts: list(named) })]
  })
  if (kind === 'objection') return { sentence: t('togetherObjected', { person, count }), parts }
  if (kind !== 'consent')
    return { sentence: t(kind === 'basis-closed' ? 'togetherClosed' : 'togetherOpened', { count }), parts }
  const state = consentStates.find((one) => one === details.status) ?? 'unproved'
  return { sentence: t(togetherOf[state], { person, count }), parts }
}
