import { categories } from '@diskret/sensitive-text'
import type { Language } from '../../../platform/texts/language.ts'
import type { Channel } from '../../consents/tables.ts'
import { categoryNames } from '../../free-text/category-names.ts'
import type { Controller } from '../../installation/controller.ts'
import type { ConsentPurpose } from '../../purposes/purposes.ts'
import { consentTexts } from './consent-texts.ts'

/** What a consent is about: one purpose, topic and channel (CON-2). */
export interface ConsentSubject {
  purpose: ConsentPurpose
  topic: string | null
  channel: Channel | null
}

/** The short name of a consent: `Nyheder om vin på e-mail`. Holds nothing of a person. */
export function labelConsent(
  { purpose, topic, channel }: ConsentSubject,
  { choices }: Pick<Controller, 'choices'>,
  language: Language,
): string {
  const t = consentTexts.in(language)
  if (purpose === 'profiling' || purpose === 'customer') return t(purpose)
  if (purpose === 'sensitive') {
    const category = categories.find((one) => one === topic)
    return category ? t('sensitive', { what: categoryNames[category][language] }) : t('sensitiveAny')
  }
  if (purpose === 'prospecting') return t(channel ?? 'register')
  const named = topic === null ? t('everything') : (choices.topics.find(({ id }) => id === topic)?.[language] ?? topic)
  const key = { email: 'marketingEmail', telephone: 'marketingTelephone', post: 'marketingPost' } as const
  return t(channel === null ? 'marketing' : key[channel], { topic: named })
}
