import { defineTexts } from '@diskret/server/texts/define-texts'

/** The purposes that a person can permit, as staff say them. */
export const purposeNames = defineTexts({
  customer: { da: 'Kundeforhold', en: 'Customer' },
  prospecting: { da: 'Kontakt til kundeemner', en: 'Prospecting' },
  marketing: { da: 'Nyheder og tilbud', en: 'News and offers' },
  profiling: { da: 'Profilering', en: 'Profiling' },
  /** The vault, which a person agrees to where something sensitive is said; no list is made by it. */
  sensitive: { da: 'Følsomme oplysninger', en: 'Sensitive data' },
})
export const purposes = ['customer', 'prospecting', 'marketing', 'profiling'] as const
export type Purpose = (typeof purposes)[number]

/** Ways to reach a person. */
export const channelNames = defineTexts({
  email: { da: 'E-mail', en: 'E-mail' },
  telephone: { da: 'Telefon', en: 'Telephone' },
  post: { da: 'Brev', en: 'Letter' },
})
export const channels = ['email', 'telephone', 'post'] as const
export type Channel = (typeof channels)[number]

/** The same where there is little room: on a chip. */
export const shortPurposeNames = defineTexts({
  customer: { da: 'Kunde', en: 'Customer' },
  prospecting: { da: 'Kundeemne', en: 'Prospect' },
  marketing: { da: 'Nyheder', en: 'News' },
  profiling: { da: 'Profilering', en: 'Profiling' },
})
