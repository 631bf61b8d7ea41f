import { defineTexts } from '../../platform/texts/define-texts.ts'
import type { Language } from '../../platform/texts/language.ts'
import type { Channel } from '../consents/tables.ts'
import type { Controller } from '../installation/controller.ts'
import type { PermissionPurpose } from '../purposes/purposes.ts'

const labelTexts = defineTexts({
  register: { da: 'At beholde dine oplysninger', en: 'Keeping your data' },
  telephone: { da: 'Opkald', en: 'Telephone calls' },
  post: { da: 'Breve', en: 'Letters' },
  email: { da: 'Mails om samarbejde', en: 'Mails about business' },
  customer: { da: 'Kontakt som kunde', en: 'Contact as a customer' },
  profiling: { da: 'Profilering', en: 'Profiling' },
  marketing: { da: 'Nyheder om {topic}', en: 'News about {topic}' },
  marketingEmail: { da: 'Nyheder om {topic} på e-mail', en: 'News about {topic} by e-mail' },
  marketingTelephone: { da: 'Nyheder om {topic} i telefonen', en: 'News about {topic} by telephone' },
  marketingPost: { da: 'Nyheder om {topic} med brev', en: 'News about {topic} by letter' },
  everything: { da: 'vores varer og ydelser', en: 'our goods and services' },
})

/** What a consent is about: one purpose, topic and channel (CON-2). */
export interface ConsentSubject {
  purpose: PermissionPurpose
  topic: string | null
  channel: Channel | null
}

/** The short name of a consent: `Nyheder om vin på e-mail`. Holds nothing of a person. */
export function labelConsent(
  { purpose, topic, channel }: ConsentSubject,
  { choices }: Pick<Controller, 'choices'>,
  language: Language,
): string {
  const t = labelTexts.in(language)
  if (purpose === 'profiling' || purpose === 'customer') return t(purpose)
  if (purpose === 'prospecting') return t(channel ?? 'register')
  const named = topic === null ? t('everything') : (choices.topics.find(({ id }) => id === topic)?.[language] ?? topic)
  const key = { email: 'marketingEmail', telephone: 'marketingTelephone', post: 'marketingPost' } as const
  return t(channel === null ? 'marketing' : key[channel], { topic: named })
}
