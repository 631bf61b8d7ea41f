import { defineTexts } from '../../../../platform/texts/define-texts.ts'

/** The plan of erasure and its end. */
export const erasureTexts = defineTexts({
  planHeading: { da: 'Det sletter vi', en: 'What we erase' },
  planLead: {
    da: 'Sletning kan ikke gøres om. Tabellen viser hvert sted, vi har oplysninger om dig.',
    en: 'Erasure cannot be undone. The table shows each place where we hold data about you.',
  },
  system: { da: 'System', en: 'System' },
  what: { da: 'Oplysninger', en: 'Data' },
  rows: { da: 'Antal', en: 'Number' },
  action: { da: 'Hvad der sker', en: 'What happens' },
  rowCount: {
    da: { one: '{count} post', other: '{count} poster' },
    en: { one: '{count} record', other: '{count} records' },
  },
  delete: { da: 'Slettes', en: 'Erased' },
  clear: { da: 'Tømmes', en: 'Emptied' },
  anonymise: { da: 'Gøres anonymt', en: 'Made anonymous' },
  keep: { da: 'Bliver til {until}: {law}', en: 'Stays until {until}: {law}' },
  keepUnexplained: { da: 'Bliver', en: 'Stays' },
  erase: { da: 'Slet mine oplysninger', en: 'Erase my data' },
  back: { da: 'Behold mine oplysninger', en: 'Keep my data' },
  nowHeading: { da: 'Dine oplysninger er slettet', en: 'Your data is erased' },
  nowLead: {
    da: {
      one: 'Vi har slettet dine oplysninger i {count} system og undersøgt bagefter, at de er væk.',
      other: 'Vi har slettet dine oplysninger i {count} systemer og undersøgt bagefter, at de er væk.',
    },
    en: {
      one: 'We have erased your data in {count} system and checked afterwards that it is gone.',
      other: 'We have erased your data in {count} systems and checked afterwards that it is gone.',
    },
  },
  laterHeading: { da: 'Vi sletter dine oplysninger', en: 'We are erasing your data' },
  laterLead: {
    da: 'Vi bruger ikke længere oplysningerne. Du får svar, når alt er væk.',
    en: 'We no longer use the data. You get an answer when everything is gone.',
  },
  answerBy: { da: 'Svar senest {date}.', en: 'Answer by {date}.' },
  case: { da: 'Sag {number}.', en: 'Case {number}.' },
  keptHeading: { da: 'Det bliver', en: 'What stays' },
  kept: { da: '{what} til {until}: {law}.', en: '{what} until {until}: {law}.' },
  toldHeading: { da: 'De får også besked', en: 'Also told' },
  told: {
    da: 'Vi har bedt dem, der har fået oplysningerne af os, om at slette: {names}.',
    en: 'We have asked those who got the data from us to erase it: {names}.',
  },
  ledger: {
    da: 'Vi gemmer et kodet mærke af din adresse, så du ikke kommer ind igen fra en liste eller en sikkerhedskopi. Du kan selv tilmelde dig igen.',
    en: 'We keep a coded mark of your address, so that you do not come back in from a list or a backup. You can sign up again yourself.',
  },
})
