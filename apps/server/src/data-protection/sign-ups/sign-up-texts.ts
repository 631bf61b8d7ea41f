import { defineTexts } from '../../platform/texts/define-texts.ts'

/** What the company's own form is made of, beside the wordings. */
export const signUpFormTexts = defineTexts({
  name: { da: 'Navn', en: 'Name' },
  email: { da: 'E-mail', en: 'E-mail' },
  phone: { da: 'Telefon', en: 'Telephone' },
  street: { da: 'Vej og nummer', en: 'Street and number' },
  postalCode: { da: 'Postnummer', en: 'Postal code' },
  city: { da: 'By', en: 'City' },
  news: { da: 'Nyheder og tilbud', en: 'News and offers' },
  contact: { da: 'Kontakt om samarbejde', en: 'Contact about business' },
  profiling: { da: 'Profilering', en: 'Profiling' },
  source: { da: 'din egen tilmelding på vores side', en: 'your own sign-up on our page' },
  chooseOne: { da: 'Vælg mindst én ting, du siger ja til.', en: 'Choose at least one thing to say yes to.' },
  pressButton: { da: 'Intet er gemt. Tryk på »Tilmeld mig«.', en: 'Nothing is saved. Press “Sign me up”.' },
  emailUnusable: {
    da: 'Det er ingen gyldig e-mailadresse. Skriv den som navn@firma.dk.',
    en: 'This is no valid e-mail address. Type it like name@company.com.',
  },
  phoneUnusable: {
    da: 'Det er intet gyldigt telefonnummer. Skriv det med landekode, f.eks. +45 20 12 34 56.',
    en: 'This is no valid telephone number. Type it with its country code, e.g. +45 20 12 34 56.',
  },
  phoneNeeded: {
    da: 'Du har valgt at blive ringet op. Skriv dit telefonnummer.',
    en: 'You have chosen to be called. Type your telephone number.',
  },
  addressNeeded: {
    da: 'Du har valgt at få breve. Skriv vej, postnummer og by.',
    en: 'You have chosen to get letters. Type street, postal code and city.',
  },
})
