import { defineTexts } from '../../../platform/texts/define-texts.ts'

/** Short names of consents, and what goes on after one. */
export const consentTexts = defineTexts({
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
  sensitive: { da: 'At vi gemmer noget om {what}', en: 'That we keep something about {what}' },
  sensitiveAny: { da: 'At vi gemmer noget følsomt', en: 'That we keep something sensitive' },
  everything: { da: 'vores varer og ydelser', en: 'our goods and services' },
  continues: { da: '{purpose}. Grundlag: {basis}.', en: '{purpose}. Basis: {basis}.' },
})
