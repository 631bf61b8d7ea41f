import { defineTexts } from '../../platform/texts/define-texts.ts'

/** What people read of faults in what they typed about a person. */
export const peopleTexts = defineTexts({
  phoneUnusable: {
    da: 'Det er intet gyldigt telefonnummer. Skriv det med landekode, f.eks. +45 20 12 34 56.',
    en: 'This is no valid telephone number. Write it with its country code, e.g. +45 20 12 34 56.',
  },
  emailUnusable: { da: 'Det er ingen gyldig e-mailadresse.', en: 'This is no valid e-mail address.' },
  addressNeeded: {
    da: 'En invitation skal have én adresse: e-mail, telefon eller post.',
    en: 'An invitation needs one address: e-mail, telephone or post.',
  },
  changedByStaff: { da: 'rettet af en medarbejder', en: 'corrected by a colleague' },
})
