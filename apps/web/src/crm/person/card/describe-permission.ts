import { listFormat } from '@diskret/server/texts/intl-formats'
import type { Language } from '../../../platform/texts/language.ts'
import type { CardPurpose } from '../person-queries.ts'
import { permissionTexts } from './permission-texts.ts'

type Purpose = Pick<CardPurpose, 'purpose' | 'state' | 'channels' | 'basis'>

/** What the card's sentence rests on. */
export interface Permission {
  purposes: readonly Purpose[]
  /** Whether an invitation is open. */
  isInvited: boolean
}

const channels = ['email', 'telephone', 'post'] as const

/** @returns whether a purpose may be used now */
export const isOpen = (state: CardPurpose['state']): boolean => state === 'permitted' || state === 'ending-soon'

/**
 * Says in a sentence or two what may be done: `Du må ringe og skrive om aftalen og sende nyheder på e-mail. Ikke på telefon
 * eller med brev.` It says what is permitted, and of what is asked for most (contact about sales, news) what is not.
 */
export function describePermission({ purposes, isInvited }: Permission, language: Language): string {
  const t = permissionTexts.in(language)
  const open = new Map(purposes.filter(({ state }) => isOpen(state)).map((purpose) => [purpose.purpose, purpose]))
  if (purposes.some(({ state }) => state === 'restricted')) return t('storageOnly')
  if (open.size === 0) return isInvited ? t('waits') : t('nothing')
  const acts = [...open.values()].map((purpose) => actOf(purpose, language))
  const sentences = [t('may', { acts: joined(acts, 'conjunction', language) })]
  for (const closed of closedActs(open, language))
    if (closed.length > 0) sentences.push(t('mayNot', { acts: joined(closed, 'disjunction', language) }))
  return sentences.join(' ')
}

function actOf({ purpose, channels: named, basis }: Purpose, language: Language): string {
  const t = permissionTexts.in(language)
  const ways = channels.filter((channel) => named.includes(channel))
  if (purpose === 'customer') return t(basis?.kind === 'contract' ? 'contract' : 'customer')
  if (purpose === 'profiling') return t('profiling')
  if (purpose === 'prospecting')
    return ways.length === 0
      ? t('prospecting')
      : joined(
          ways.map((way) => t(`prospecting-${way}`)),
          'conjunction',
          language,
        )
  return ways.length === 0
    ? t('marketing')
    : t('marketingBy', {
        channels: joined(
          ways.map((way) => t(way)),
          'conjunction',
          language,
        ),
      })
}

/** What is closed beside what is open: ways that the news may not go; then news and contact about sales as such. */
function closedActs(open: ReadonlyMap<Purpose['purpose'], Purpose>, language: Language): string[][] {
  const t = permissionTexts.in(language)
  const named = open.get('marketing')?.channels ?? []
  const ways = named.length === 0 ? [] : channels.filter((channel) => !named.includes(channel))
  const whole = [
    ...(open.has('customer') || open.has('prospecting') ? [] : [t('contact')]),
    ...(open.has('marketing') ? [] : [t('news')]),
  ]
  return [ways.map((way) => t(way)), whole]
}

function joined(parts: readonly string[], type: 'conjunction' | 'disjunction', language: Language): string {
  return listFormat(language, { type, style: 'long' }).format(parts)
}
