import { defineTexts } from '@diskret/server/texts/define-texts'

/** What the pages of imports say beyond the words of imports themselves. */
export const journeyTexts = defineTexts({
  newList: { da: 'Importér en liste', en: 'Import a list' },
  step: { da: 'Trin {number} af 3', en: 'Step {number} of 3' },
  file: { da: 'Vælg en fil', en: 'Choose a file' },
  fileHelp: {
    da: 'CSV, Excel eller visitkort. Træk filen hertil, eller vælg den. Intet gemmes før sidste trin.',
    en: 'CSV, Excel or contact cards. Drag the file here, or choose it. Nothing is kept before the last step.',
  },
  another: { da: 'Vælg en anden fil', en: 'Choose another file' },
  looking: { da: 'Filen læses', en: 'Reading the file' },
  read: { da: 'Sådan bliver den læst', en: 'How it is read' },
  include: { da: 'Tag kolonnen {column} med', en: 'Take the column {column} in' },
  why: { da: 'Hvorfor må I have dem?', en: 'Why may you have them?' },
  empty: { da: 'Ingen lister endnu', en: 'No lists yet' },
  emptyWhy: {
    da: 'Alle på en liste får besked, og den, der siger nej, kommer ikke tilbage.',
    en: 'Everybody on a list is told, and whoever says no does not come back.',
  },
  name: { da: 'Liste', en: 'List' },
  ended: { da: 'Afsluttet', en: 'Ended' },
  flagged: {
    da: { one: '{count} note venter hos databeskyttelse', other: '{count} noter venter hos databeskyttelse' },
    en: { one: '{count} note waits with data protection', other: '{count} notes wait with data protection' },
  },
  invited: { da: 'Se dem, der er inviteret', en: 'See who is invited' },
  undone: { da: 'Listen er taget tilbage.', en: 'The list is taken back.' },
  readRows: {
    da: { one: '{count} række læst', other: '{count} rækker læst' },
    en: { one: '{count} row read', other: '{count} rows read' },
  },
  language: { da: 'Sprog', en: 'Language' },
  mail: { da: 'Sådan ser mailen ud', en: 'What the mail looks like' },
})
