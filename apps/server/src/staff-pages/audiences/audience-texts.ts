import { defineTexts } from '../../platform/texts/define-texts.ts'

/** The words of audiences. */
export const audienceTexts = defineTexts({
  heading: { da: 'Målgrupper', en: 'Audiences' },
  lead: {
    da: 'Hvem må du nå, hvortil og hvordan? Ingen navne, før listen hentes med en grund.',
    en: 'Whom may you reach, what for and how? No names until the list is fetched for a reason.',
  },
  purpose: { da: 'Formål', en: 'Purpose' },
  channel: { da: 'Kanal', en: 'Channel' },
  topic: { da: 'Emne', en: 'Topic' },
  any: { da: 'Alle', en: 'Any' },
  email: { da: 'E-mail', en: 'E-mail' },
  telephone: { da: 'Telefon', en: 'Telephone' },
  post: { da: 'Post', en: 'Post' },
  count: { da: 'Tæl', en: 'Count' },
  permitted: { da: 'kan nås', en: 'can be reached' },
  hidden: { da: 'skjult', en: 'hidden' },
  few: { da: 'under 5', en: 'fewer than 5' },
  reasons: { da: 'Hvorfor nogen er skjult', en: 'Why some are hidden' },
  restricted: { da: 'Behandlingen er begrænset', en: 'The processing is restricted' },
  objection: { da: 'Har gjort indsigelse', en: 'Objected' },
  'not-informed': { da: 'Har ikke fået besked endnu', en: 'Not told yet' },
  'no-consent': { da: 'Har ikke sagt ja', en: 'Did not say yes' },
  'country-rule': { da: 'Landets regler for markedsføring', en: 'The country’s marketing rules' },
  export: { da: 'Hent listen', en: 'Get the list' },
  exportNote: {
    da: 'Grunden bliver skrevet ned hos hver person på listen.',
    en: 'The reason is recorded with every person on the list.',
  },
  reason: { da: 'Hvorfor skal listen bruges?', en: 'What is the list for?' },
  exportButton: { da: 'Hent {count} som CSV', en: 'Get {count} as CSV' },
})
