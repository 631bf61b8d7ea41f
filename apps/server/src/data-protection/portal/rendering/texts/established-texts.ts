import { defineTexts } from '../../../../platform/texts/define-texts.ts'

/** The page of a person who is registered on a basis. */
export const establishedTexts = defineTexts({
  heading: { da: 'Det må vi bruge dine oplysninger til', en: 'What we may use your data for' },
  lead: {
    da: '{company} har registreret dig. Her ser du, hvad vi må, og her kan du ændre det.',
    en: '{company} has registered you. Here you see what we may do, and here you can change it.',
  },
  purposesHeading: { da: 'Formål', en: 'Purposes' },
  permitted: { da: 'Må bruges', en: 'Permitted' },
  'not-permitted': { da: 'Må ikke bruges', en: 'Not permitted' },
  awaiting: { da: 'Afventer svar', en: 'Awaiting answer' },
  'ending-soon': { da: 'Udløber snart', en: 'Ending soon' },
  objected: { da: 'Indsigelse', en: 'Objected' },
  restricted: { da: 'Begrænset', en: 'Restricted' },
  basisSince: { da: '{basis}, siden {since}.', en: '{basis}, since {since}.' },
  basis: { da: '{basis}.', en: '{basis}.' },
  until: { da: 'Gælder til {until}.', en: 'Runs until {until}.' },
  awaitingAnswer: { da: 'Vi har spurgt, og du har ikke svaret.', en: 'We have asked, and you have not answered.' },
  hasObjected: {
    da: 'Du har gjort indsigelse. Kun du kan åbne igen.',
    en: 'You have objected. Only you can reopen it.',
  },
  isRestricted: {
    da: 'Vi opbevarer kun oplysningerne. Du får besked, før det ophæves.',
    en: 'We only store the data. You are told before that is lifted.',
  },
  noBasis: { da: 'Der er intet retsgrundlag.', en: 'There is no legal basis.' },
  consent: { da: 'Dit samtykke', en: 'Your consent' },
  contract: { da: 'Kontrakt med dig', en: 'A contract with you' },
  'legal-obligation': { da: 'Retlig forpligtelse', en: 'A legal obligation' },
  'vital-interests': { da: 'Vitale interesser', en: 'Vital interests' },
  'public-task': { da: 'En opgave i samfundets interesse', en: 'A task in the public interest' },
  'legitimate-interest': { da: 'Legitim interesse', en: 'A legitimate interest' },
  'soft-opt-in': { da: 'Reglen om egne kunder', en: "The rule on a company's own customers" },
  consentsHeading: { da: 'Dine samtykker', en: 'Your consents' },
  givenAt: { da: 'Du sagde ja {date}.', en: 'You agreed on {date}.' },
  withdraw: { da: 'Træk samtykket tilbage', en: 'Withdraw the consent' },
  withdrawWhich: { da: 'til {label}', en: 'to {label}' },
  questionsHeading: { da: 'Det kan du sige ja eller nej til', en: 'What you can say yes or no to' },
  casesHeading: { da: 'Dine anmodninger', en: 'Your requests' },
  case: { da: '{kind}, sag {number}: svar senest {date}.', en: '{kind}, case {number}: answer by {date}.' },
})
