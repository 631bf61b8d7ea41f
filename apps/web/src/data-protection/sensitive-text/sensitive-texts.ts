import { defineTexts } from '@diskret/server/texts/define-texts'

/** What the card says of a sentence that somebody writes; the names of the categories stand with the officer's queue. */
export const sensitiveTexts = defineTexts({
  card: { da: 'Fund i teksten', en: 'Finding in the text' },
  shows: { da: 'Viser {what}, en følsom oplysning', en: 'Shows {what}, which is sensitive data' },
  mayShow: { da: 'Kan vise {what}, en følsom oplysning', en: 'May show {what}, which is sensitive data' },
  showsPlain: { da: 'Viser {what}', en: 'Shows {what}' },
  mayShowPlain: { da: 'Kan vise {what}', en: 'May show {what}' },
  possible: { da: 'Muligt fund', en: 'Possible finding' },
  numberOut: {
    da: 'Fjern personnummeret. Det må ikke stå i noter.',
    en: 'Remove the number. It may not stand in notes.',
  },
  proposal: { da: 'Forslag', en: 'Proposal' },
  take: { da: 'Brug forslaget', en: 'Use the proposal' },
  remove: { da: 'Fjern sætningen', en: 'Remove the sentence' },
  nothingLeft: {
    da: 'Sætningen siger ikke andet. Fjern den, eller skriv det, salget har brug for.',
    en: 'The sentence says nothing else. Remove it, or write what the sale needs.',
  },
  dismiss: { da: 'Ikke følsomt', en: 'Not sensitive' },
  next: { da: 'Næste fund', en: 'Next finding' },
  place: { da: '{at} af {count}', en: '{at} of {count}' },
  close: { da: 'Luk', en: 'Close' },
  show: { da: 'Vis', en: 'Show' },
  judged: {
    da: 'Sætningen er vurderet som ikke følsom. Den databeskyttelsesansvarlige kan se det.',
    en: 'The sentence is judged not sensitive. The data protection officer can see it.',
  },
  found: {
    da: { one: 'Én sætning viser noget følsomt.', other: '{count} sætninger viser noget følsomt.' },
    en: { one: 'One sentence shows something sensitive.', other: '{count} sentences show something sensitive.' },
  },
  notSaved: {
    da: { one: 'Ikke gemt: én sætning skal ændres.', other: 'Ikke gemt: {count} sætninger skal ændres.' },
    en: { one: 'Not saved: one sentence must be changed.', other: 'Not saved: {count} sentences must be changed.' },
  },
})
