import { defineTexts } from '@diskret/server/texts/define-texts'

export const audienceTexts = defineTexts({
  title: { da: 'Målgrupper', en: 'Audiences' },
  what: { da: 'Hvad skal de bruges til?', en: 'What are they for?' },
  how: { da: 'Hvordan?', en: 'How?' },
  anyChannel: { da: 'Alle veje', en: 'Any way' },
  topic: { da: 'Emne', en: 'Topic' },
  everyTopic: { da: 'Alle emner', en: 'All topics' },
  reached: {
    da: { one: '{count} person må nås', other: '{count} personer må nås' },
    en: { one: '{count} person may be reached', other: '{count} people may be reached' },
  },
  nobody: { da: 'Ingen må nås på den måde', en: 'Nobody may be reached that way' },
  nobodyWhy: {
    da: 'Vælg en anden vej eller et andet formål, eller invitér dem, I vil have et ja fra.',
    en: 'Choose another way or another purpose, or invite those whose yes you want.',
  },
  hiddenFew: { da: 'Færre end 5 vises ikke. Ingen navne.', en: 'Fewer than 5 are not shown. No names.' },
  hiddenNone: { da: 'Alle vises.', en: 'All are shown.' },
  hidden: {
    da: { one: '{count} vises ikke. Intet navn.', other: '{count} vises ikke. Ingen navne.' },
    en: { one: '{count} is not shown. No name.', other: '{count} are not shown. No names.' },
  },
  why: { da: 'Hvorfor de ikke vises', en: 'Why they are not shown' },
  count: { da: 'Antal', en: 'Number' },
  reason: { da: 'Grund', en: 'Reason' },
  restricted: { da: 'Behandlingen er begrænset', en: 'Processing is restricted' },
  objection: { da: 'Har gjort indsigelse', en: 'Have objected' },
  'not-informed': { da: 'Har endnu ikke fået besked', en: 'Have not been informed yet' },
  'no-consent': { da: 'Har ikke sagt ja', en: 'Have not agreed' },
  'country-rule': { da: 'Landets regler tillader det ikke', en: "The country's rules do not allow it" },
  other: { da: 'Andre grunde', en: 'Other reasons' },
  export: {
    da: { one: 'Eksportér {count}', other: 'Eksportér {count}' },
    en: { one: 'Export {count}', other: 'Export {count}' },
  },
  exportTitle: { da: 'Hvad skal de bruges til?', en: 'What are they for?' },
  exportWhy: {
    da: {
      one: 'Personen kan se dit svar. Listen gælder nu: brug den straks, og slet den bagefter.',
      other: 'De {count} kan se dit svar. Listen gælder nu: brug den straks, og slet den bagefter.',
    },
    en: {
      one: 'The person can see your answer. The list holds now: use it at once, and delete it afterwards.',
      other: 'The {count} can see your answer. The list holds now: use it at once, and delete it afterwards.',
    },
  },
  exportReason: { da: 'Formål med udtrækket', en: 'What the list is for' },
  exportHint: {
    da: 'For eksempel: Julebrev 2026, sendes af trykkeriet',
    en: 'For example: Christmas letter 2026, sent by the printer',
  },
  download: { da: 'Hent som CSV', en: 'Download as CSV' },
  copy: { da: 'Kopiér adresser', en: 'Copy addresses' },
  close: { da: 'Luk', en: 'Close' },
  downloaded: {
    da: { one: '{count} person hentet og noteret.', other: '{count} personer hentet og noteret.' },
    en: { one: '{count} person downloaded and recorded.', other: '{count} people downloaded and recorded.' },
  },
  copied: {
    da: { one: '{count} adresse kopieret og noteret.', other: '{count} adresser kopieret og noteret.' },
    en: { one: '{count} address copied and recorded.', other: '{count} addresses copied and recorded.' },
  },
  onlyNow: {
    da: 'Tallene gælder i dette øjeblik. Trækker nogen sit ja tilbage, er personen ude af den næste liste.',
    en: 'The numbers hold at this moment. Whoever withdraws is out of the next list.',
  },
})
