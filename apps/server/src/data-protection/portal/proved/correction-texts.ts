import { defineTexts } from '../../../platform/texts/define-texts.ts'

/** What the page says of a correction. */
export const correctionTexts = defineTexts({
  source: { da: 'din egen rettelse', en: 'your own correction' },
  text: { da: 'Skriv teksten, højst 200 tegn.', en: 'Type the text, at most 200 characters.' },
  email: {
    da: 'Det er ingen gyldig e-mailadresse. Skriv den som navn@firma.dk.',
    en: 'This is no valid e-mail address. Type it like name@company.com.',
  },
  tel: {
    da: 'Det er intet gyldigt telefonnummer. Skriv det med landekode, f.eks. +45 20 12 34 56.',
    en: 'This is no valid telephone number. Type it with its country code, e.g. +45 20 12 34 56.',
  },
})
