import { defineTexts } from '@diskret/server/texts/define-texts'

export const dateTexts = defineTexts({
  pattern: { da: 'dd.mm.åååå', en: 'dd/mm/yyyy' },
  unreadable: {
    da: 'Datoen kan ikke læses. Skriv den sådan: {example}.',
    en: 'The date cannot be read. Write it like this: {example}.',
  },
  missing: { da: 'Skriv en dato, for eksempel {example}.', en: 'Write a date, for example {example}.' },
  tooEarly: { da: 'Vælg {day} eller senere.', en: 'Choose {day} or later.' },
  tooLate: { da: 'Vælg {day} eller tidligere.', en: 'Choose {day} or earlier.' },
  open: { da: 'Vælg i kalender: {label}', en: 'Choose in a calendar: {label}' },
  calendar: { da: 'Kalender', en: 'Calendar' },
  previousMonth: { da: 'Forrige måned', en: 'Previous month' },
  nextMonth: { da: 'Næste måned', en: 'Next month' },
  previousYear: { da: 'Forrige år', en: 'Previous year' },
  nextYear: { da: 'Næste år', en: 'Next year' },
  previousDecade: { da: 'Forrige årti', en: 'Previous decade' },
  nextDecade: { da: 'Næste årti', en: 'Next decade' },
})
