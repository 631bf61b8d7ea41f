import type { Formats } from '../../../platform/texts/formats.ts'
import type { Language } from '../../../platform/texts/language.ts'
import type { CardPurpose } from '../person-queries.ts'
import { cardTexts } from './card-texts.ts'
import { isOpen } from './describe-permission.ts'

/** What the sentences of a purpose are written with. */
export interface PurposeWords {
  language: Language
  formats: Pick<Formats, 'day' | 'list'>
  /** What the person is called, who has no gender here. */
  name: string
  topic: (id: string) => string
  /** Why it is closed, by its code; nothing for roles that may not know (REQ-18). */
  why: string | null
}

const methods = ['web', 'double-opt-in', 'paper', 'telephone', 'in-person', 'imported'] as const
const given = new Set(['ConsentGiven', 'RenewedConsentGiven'])

/**
 * Says since when a purpose is open, on what, and how long; or what is known of why it is closed.
 * @returns a few sentences
 */
export function describePurpose(purpose: CardPurpose, words: PurposeWords): string {
  const { language, formats, name } = words
  const t = cardTexts.in(language)
  if (isOpen(purpose.state)) {
    const sentences = [basisSentence(purpose, words)]
    const topics = purpose.consents.flatMap(({ topic, status }) => (topic && given.has(status) ? [topic] : []))
    if (topics.length > 0)
      sentences.push(t('topics', { topics: formats.list([...new Set(topics)].map((topic) => words.topic(topic))) }))
    if (purpose.since && purpose.basis?.kind !== 'consent')
      sentences.push(t('since', { day: formats.day(purpose.since) }))
    if (purpose.until) sentences.push(t('until', { day: formats.day(purpose.until) }))
    return sentences.join(' ')
  }
  if (purpose.state === 'restricted') return t('restricted', { name })
  if (purpose.state === 'objected')
    return purpose.since ? t('objected', { day: formats.day(purpose.since), name }) : t('objectedUndated', { name })
  if (purpose.state === 'awaiting-answer') return t('awaiting')
  return closedSentence(purpose, words)
}

function basisSentence({ basis, consents }: CardPurpose, { language, formats, name }: PurposeWords): string {
  const t = cardTexts.in(language)
  if (basis?.kind === 'contract')
    return basis.evidence ? t('contractNamed', { evidence: basis.evidence }) : t('contract')
  if (basis?.kind === 'soft-opt-in') return t('softOptIn')
  if (basis?.kind === 'legal-obligation') return t('obligation')
  if (basis?.kind === 'legitimate-interest') {
    const { assessment } = basis
    if (!assessment) return t('interest')
    return assessment.reviewOn
      ? t('interestVersion', { version: assessment.version, day: formats.day(assessment.reviewOn) })
      : t('interestUndated', { version: assessment.version })
  }
  const consent = consents.find(({ status }) => given.has(status))
  const method = methods.find((one) => one === consent?.method)
  return consent?.at && method
    ? t('consent', { name, day: formats.day(consent.at), how: t(`by-${method}`) })
    : t('consentPlain', { name })
}

function closedSentence({ consents }: CardPurpose, { language, name, why }: PurposeWords): string {
  const t = cardTexts.in(language)
  if (why === 'not-informed' || why === 'minor' || why === 'deceased') return t(why, { name })
  if (why === 'assessment-overdue') return t('assessment-overdue')
  const [latest] = consents
  if (latest?.status === 'unproved') return t('unproved')
  // Sellers are told no reason; that there is none is one (REQ-18).
  if (why === null) return t('mayNot', { name })
  if (latest?.status === 'ConsentWithdrawn') return t('withdrawn', { name })
  if (latest?.status === 'ConsentRefused') return t('refused', { name })
  return latest?.status === 'ConsentExpired' ? t('expired') : t('noBasis')
}
