import { defineTexts } from '../../platform/texts/define-texts.ts'

/** The words of mails about a request (chapter 7.1). */
export const caseMailTexts = defineTexts({
  receivedSubject: { da: 'Vi har modtaget din anmodning', en: 'We have received your request' },
  received: {
    da: 'Vi modtog din anmodning om {kind} {moment}. Sagen har nummer {number}. Du får svar senest {date}. Det koster ikke noget.',
    en: 'We received your request for {kind} on {moment}. The case has number {number}. You get an answer by {date}. It is free of charge.',
  },
  extendedSubject: { da: 'Svaret på din anmodning tager længere tid', en: 'The answer to your request takes longer' },
  extended: {
    da: 'Sag {number} om {kind} tager længere tid. Du får svar senest {date}. Grunden er: {reason}',
    en: 'Case {number} on {kind} takes longer. You get an answer by {date}. The reason is: {reason}',
  },
  refusedSubject: { da: 'Svar på din anmodning', en: 'Answer to your request' },
  refused: {
    da: 'Vi kan ikke imødekomme din anmodning om {kind}, sag {number}. Grunden er: {reason}',
    en: 'We cannot meet your request for {kind}, case {number}. The reason is: {reason}',
  },
  readySubject: { da: 'Svaret på din anmodning er klar', en: 'The answer to your request is ready' },
  ready: {
    da: 'Svaret på din anmodning om {kind}, sag {number}, er klar. Du henter det på siden med en kode, som vi sender til dig. Det ligger der til {date}.',
    en: 'The answer to your request for {kind}, case {number}, is ready. You fetch it on the page with a code that we send you. It is there until {date}.',
  },
})
