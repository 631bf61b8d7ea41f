import { defineTexts } from '@diskret/server/texts/define-texts'

export const figureTexts = defineTexts({
  title: { da: 'Tal', en: 'Figures' },
  people: {
    da: { one: '{count} person', other: '{count} personer' },
    en: { one: '{count} person', other: '{count} people' },
  },
  peopleHeading: { da: 'Personer efter grundlag', en: 'People by basis' },
  peopleHelp: {
    da: 'Samme person kan stå under flere formål.',
    en: 'One person may stand under several purposes.',
  },
  state: { da: 'Hvad personerne må bruges til', en: 'What people may be used for' },
  number: { da: 'Antal', en: 'Number' },
  invited: { da: 'Afventer svar', en: 'Awaiting answer' },
  closed: { da: 'Intet formål åbent', en: 'No purpose open' },
  due: { da: 'Har en dag for sletning', en: 'With a day of erasure' },
  consentsHeading: { da: 'Samtykker de sidste tolv måneder', en: 'Consents in the last twelve months' },
  consentsHelp: {
    da: 'Givet {given}, trukket tilbage {withdrawn}, afslået {refused}, udløbet {expired}.',
    en: '{given} given, {withdrawn} withdrawn, {refused} refused, {expired} expired.',
  },
  month: { da: 'Måned', en: 'Month' },
  given: { da: 'Givet', en: 'Given' },
  withdrawn: { da: 'Trukket tilbage', en: 'Withdrawn' },
  refused: { da: 'Afslået', en: 'Refused' },
  expired: { da: 'Udløbet', en: 'Expired' },
  ended: { da: 'Trukket tilbage, afslået eller udløbet', en: 'Withdrawn, refused or expired' },
  answersHeading: { da: 'Tid til svar på anmodninger', en: 'Time to answer requests' },
  noAnswers: {
    da: 'Ingen anmodning er besvaret endnu.',
    en: 'No request has been answered yet.',
  },
  openRequests: {
    da: { one: '{count} anmodning er åben.', other: '{count} anmodninger er åbne.' },
    en: { one: '{count} request is open.', other: '{count} requests are open.' },
  },
  kind: { da: 'Anmodning', en: 'Request' },
  answered: { da: 'Besvaret', en: 'Answered' },
  median: { da: 'Halvdelen inden for', en: 'Half within' },
  slowest: { da: 'Den længste', en: 'The longest' },
  late: { da: 'For sent', en: 'Late' },
  days: { da: '{days} dage', en: '{days} days' },
})
