import { channelNames, channels, purposeNames, purposes } from '../../../platform/purposes/purpose-names.ts'
import type { Language } from '../../../platform/texts/language.ts'
import { permissionTexts } from '../card/permission-texts.ts'
import type { TimelineItem } from '../person-queries.ts'
import { timelineTexts } from './timeline-texts.ts'

type Item = Pick<TimelineItem, 'kind' | 'actor' | 'details'>
type Named = keyof typeof timelineTexts.entries

/** What a sentence about an item needs beside it. */
export interface ItemWords {
  language: Language
  /** Id of the reader, who is called `Du`. */
  reader: string
  /** What the controller calls a topic. */
  topic: (id: string) => string
  /** What the person is called. */
  person: string
}

export const consentStates = [
  'ConsentRequested',
  'ConsentGiven',
  'RenewedConsentGiven',
  'ConsentRefused',
  'ConsentWithdrawn',
  'ConsentExpired',
  'ConsentInvalidated',
  'unproved',
] as const
export const bases = ['contract', 'legitimate-interest', 'consent', 'soft-opt-in', 'legal-obligation'] as const

/** One sentence, actor and verb: `Sofie skrev en note`. */
export function describeItem({ kind, actor, details }: Item, { language, reader, topic, person }: ItemWords): string {
  const t = timelineTexts.in(language)
  const text = (name: string) => (typeof details[name] === 'string' ? details[name] : '')
  const who = actor?.id === reader ? t('you') : (actor?.name ?? t('somebody'))
  const purpose = [...purposes, 'sensitive' as const].find((one) => one === text('purpose'))
  const purposeName = purpose ? purposeNames.in(language)(purpose).toLowerCase() : ''
  switch (kind) {
    case 'note':
    case 'meeting':
      return t(kind, { who })
    case 'call':
      return typeof details.minutes === 'number' && details.minutes > 0
        ? t('callLasted', { who, count: details.minutes })
        : t('callMade', { who })
    case 'task':
      return t('task', { title: text('title') })
    case 'task-done':
      return t('taskDone', { who, title: text('title') })
    case 'registered':
      return text('source') ? t('registered', { source: text('source') }) : t('registeredPlain')
    case 'changed': {
      const field = t(hasText(text('field')) ? (text('field') as 'data') : 'data')
      return actor?.name || actor?.id === reader ? t('changed', { who, field }) : t('changedPlain', { field })
    }
    case 'basis-opened':
    case 'basis-closed': {
      const basis = bases.find((one) => one === text('basis'))
      return t(kind === 'basis-opened' ? 'basisOpened' : 'basisClosed', {
        purpose: purposeName,
        basis: basis ? t(basis) : '–',
      })
    }
    case 'consent': {
      const state = consentStates.find((one) => one === text('status')) ?? 'unproved'
      const { purpose: about, topic: one } = consentParts({ details }, language)
      return t(state, { person, what: [about, one && topic(one)].filter(Boolean).join(', ') })
    }
    case 'notice': {
      const channel = channels.find((one) => one === text('channel'))
      return channel
        ? t('noticeBy', { person, channel: permissionTexts.in(language)(channel) })
        : t('notice', { person })
    }
    case 'mail':
      return t(mailState(text('state')))
    case 'objection':
      return purposeName ? t('objection', { person, purpose: purposeName }) : t('objectionAll', { person })
    case 'restriction':
      return t('restriction')
  }
}

/** @returns for what and how a consent is, in words, and the id of its topic */
export function consentParts(
  { details }: Pick<Item, 'details'>,
  language: Language,
): { purpose: string; topic: string | null } {
  const purpose = [...purposes, 'sensitive' as const].find((one) => one === details.purpose)
  const channel = channels.find((one) => one === details.channel)
  const words = [purpose && purposeNames.in(language)(purpose), channel && channelNames.in(language)(channel)]
  return {
    purpose: words.flatMap((word) => (word ? [word.toLowerCase()] : [])).join(', '),
    topic: typeof details.topic === 'string' && details.topic !== '' ? details.topic : null,
  }
}

function mailState(state: string): 'mailSent' | 'mailHeld' | 'mailWaiting' | 'mailRefused' {
  if (state === 'sent') return 'mailSent'
  if (state === 'held') return 'mailHeld'
  return state === 'waiting' || state === 'sending' ? 'mailWaiting' : 'mailRefused'
}

const hasText = (name: string): name is Named => name.includes('.') && Object.hasOwn(timelineTexts.entries, name)
