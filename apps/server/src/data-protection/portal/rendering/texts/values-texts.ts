import { defineTexts } from '../../../../platform/texts/define-texts.ts'

/** What is held, correcting, fetching, erasing. */
export const valuesTexts = defineTexts({
  heading: { da: 'Det har vi om dig', en: 'What we hold about you' },
  lead: {
    da: 'Siden er åben, så længe koden gælder. Luk den, når du er færdig, især på en computer, som andre bruger.',
    en: 'The page is open for as long as the code is good. Close it when you are done, above all on a computer that others use.',
  },
  answers: { da: 'Gå til mine svar', en: 'Go to my answers' },
  empty: { da: 'Her er ingen oplysninger.', en: 'There is no data here.' },
  source: { da: 'Kilde: {source}.', en: 'Source: {source}.' },
  since: { da: 'Siden {date}.', en: 'Since {date}.' },
  purposes: { da: 'Bruges til {purposes}.', en: 'Used for {purposes}.' },
  until: { da: 'Slettes: {until}.', en: 'Erased: {until}.' },
  correctHeading: { da: 'Ret dine oplysninger', en: 'Correct your data' },
  correctNote: {
    da: 'Ret det, der er forkert. Vi giver rettelsen videre til dem, der har fået oplysningen af os.',
    en: 'Correct what is wrong. We pass the correction on to those who got the data from us.',
  },
  correct: { da: 'Gem rettelserne', en: 'Save the corrections' },
  fetchHeading: { da: 'Hent dine oplysninger', en: 'Fetch your data' },
  accessReport: {
    da: 'Hele indsigten: alt, vi har om dig, med formål, kilde, modtagere og frist.',
    en: 'The whole access report: all that we hold about you, with purpose, source, recipients and period.',
  },
  accessHtml: { da: 'Hent som side (HTML)', en: 'Fetch as a page (HTML)' },
  accessJson: { da: 'Hent som data (JSON)', en: 'Fetch as data (JSON)' },
  portability: {
    da: 'Til et andet system: det, du selv har givet os efter samtykke eller kontrakt.',
    en: 'For another system: what you gave us yourself under consent or contract.',
  },
  portabilityJson: { da: 'Hent JSON', en: 'Fetch JSON' },
  portabilityCsv: { da: 'Hent CSV', en: 'Fetch CSV' },
  portabilityVcard: { da: 'Hent visitkort (vCard)', en: 'Fetch contact card (vCard)' },
  noPortability: {
    da: 'Dataportabilitet gælder kun oplysninger efter samtykke eller kontrakt. Det har vi ikke om dig. Indsigten ovenfor indeholder alt.',
    en: 'Portability covers only data held on consent or contract. We hold none of that about you. The access report above holds everything.',
  },
  restrictHeading: { da: 'Begræns behandlingen', en: 'Restrict the processing' },
  restrictNote: {
    da: 'Så opbevarer vi kun oplysningerne, for eksempel mens vi undersøger, om de er rigtige.',
    en: 'We then only store the data, for instance while we check whether it is accurate.',
  },
  restrictReason: { da: 'Hvad drejer det sig om?', en: 'What is it about?' },
  restrict: { da: 'Begræns behandlingen', en: 'Restrict the processing' },
  eraseHeading: { da: 'Slet dine oplysninger', en: 'Erase your data' },
  eraseNote: {
    da: 'Du ser først, hvad der slettes, og hvad loven kræver, at vi beholder.',
    en: 'You first see what is erased and what the law requires us to keep.',
  },
  eraseLink: { da: 'Se, hvad der slettes', en: 'See what is erased' },
})
