import { defineTexts } from '@diskret/server/texts/define-texts'

/** Findings in text as a document: how much, where, what, how it went, how texts are read. */
export const overviewTexts = defineTexts({
  title: { da: 'Følsomt i fritekst', en: 'Sensitive data in free text' },
  queue: { da: 'Fund i tekst', en: 'Findings in text' },
  print: { da: 'Udskriv', en: 'Print' },
  derived: {
    da: '{company}, udledt {moment}. Ingen tekst og ingen person står her.',
    en: '{company}, derived {moment}. No text and no person stands here.',
  },
  howMuch: { da: 'Hvor meget der venter', en: 'How much is waiting' },
  waiting: {
    da: { one: '{count} tekst venter på afgørelse.', other: '{count} tekster venter på afgørelse.' },
    en: { one: '{count} text waits for a decision.', other: '{count} texts wait for a decision.' },
  },
  nothing: { da: 'Ingen tekst venter.', en: 'No text is waiting.' },
  where: { da: 'Hvor', en: 'Where' },
  what: { da: 'Hvad', en: 'What' },
  number: { da: 'Antal', en: 'Number' },
  trend: { da: 'De sidste tolv måneder', en: 'The last twelve months' },
  month: { da: 'Måned', en: 'Month' },
  found: { da: 'Fundet ved gennemlæsning', en: 'Found by reading through' },
  reworded: { da: 'Omskrevet', en: 'Reworded' },
  redacted: { da: 'Fjernet', en: 'Removed' },
  vaulted: { da: 'Lagt i boksen', en: 'Put into the vault' },
  dismissed: { da: 'Ikke følsomt, officer', en: 'Not sensitive, officer' },
  judged: { da: 'Ikke følsomt, den der skrev', en: 'Not sensitive, the writer' },
  chart: {
    da: 'Søjler: afgørelser pr. måned. Tallene står i tabellen.',
    en: 'Bars: decisions by month. The figures are in the table.',
  },
  noDecisions: { da: 'Intet er fundet eller afgjort.', en: 'Nothing was found or decided.' },
  how: { da: 'Sådan læses teksterne', en: 'How the texts are read' },
  refuse: {
    da: 'En tekst, der viser noget følsomt, bliver ikke gemt. Den, der skriver, får grunden og en neutral ordlyd.',
    en: 'A text that shows something sensitive is not saved. Whoever writes gets the reason and a neutral wording.',
  },
  warn: {
    da: 'En tekst, der viser noget følsomt, bliver gemt med en advarsel og lagt frem her.',
    en: 'A text that shows something sensitive is saved with a warning and laid before the officer.',
  },
  inside: {
    da: 'Det sker i Diskret selv (udgave {detector} af ordlisterne). Ingen tekst sendes til andre.',
    en: 'This happens within Diskret (version {detector} of the word lists). No text goes to anybody else.',
  },
  kept: {
    da: 'Efter en afgørelse gemmes kategori, dag og hvem der afgjorde det, aldrig teksten.',
    en: 'After a decision its category, its day and who made it are kept, never the text.',
  },
  read: { da: 'Læst', en: 'Read' },
  last: { da: 'Senest', en: 'Last' },
  never: { da: 'ikke endnu', en: 'not yet' },
  older: { da: 'læses igen', en: 'being read again' },
})
