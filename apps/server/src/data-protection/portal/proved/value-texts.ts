import { defineTexts } from '../../../platform/texts/define-texts.ts'

/** Values that are codes of ours, in words, and when one goes. */
export const valueTexts = defineTexts({
  yes: { da: 'ja', en: 'yes' },
  no: { da: 'nej', en: 'no' },
  consumer: { da: 'privatperson', en: 'private person' },
  'company-contact': { da: 'kontaktperson i en virksomhed', en: 'contact person of a company' },
  'sole-trader': { da: 'enkeltmandsvirksomhed', en: 'sole trader' },
  email: { da: 'e-mail', en: 'e-mail' },
  telephone: { da: 'telefon', en: 'telephone' },
  post: { da: 'brev', en: 'letter' },
  ConsentRequested: { da: 'spurgt', en: 'asked' },
  ConsentGiven: { da: 'ja', en: 'yes' },
  RenewedConsentGiven: { da: 'ja, fornyet', en: 'yes, renewed' },
  ConsentRefused: { da: 'nej', en: 'no' },
  ConsentExpired: { da: 'udløbet', en: 'expired' },
  ConsentWithdrawn: { da: 'trukket tilbage', en: 'withdrawn' },
  ConsentInvalidated: { da: 'ikke gyldigt', en: 'not valid' },
  unproved: { da: 'skrevet ned af en medarbejder, ikke bevist', en: 'written down by staff, not proved' },
  latest: { da: 'senest {day}', en: 'by {day}' },
})
