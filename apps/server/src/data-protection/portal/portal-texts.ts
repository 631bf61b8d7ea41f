import { defineTexts } from '../../platform/texts/define-texts.ts'

/** What the pages say of faults in what was sent. */
export const portalTexts = defineTexts({
  answerOne: {
    da: 'Svar ja eller nej på mindst ét spørgsmål, eller tryk på »Slet mine oplysninger«.',
    en: 'Answer yes or no to at least one question, or press “Erase my data”.',
  },
  answerOneOfThese: {
    da: 'Svar ja eller nej på mindst ét spørgsmål.',
    en: 'Answer yes or no to at least one question.',
  },
  yesOrNo: { da: 'Vælg ja eller nej.', en: 'Choose yes or no.' },
  pressButton: {
    da: 'Intet er gemt. Tryk på den knap, der siger, hvad du vil.',
    en: 'Nothing is saved. Press the button that says what you want.',
  },
  nameNeeded: { da: 'Skriv dit fulde navn.', en: 'Type your full name.' },
  codeWrong: {
    da: 'Koden passer ikke eller gælder ikke længere. Se i den nyeste mail, og skriv den igen, eller få en ny.',
    en: 'The code does not match or is no longer good. Look in the latest mail and type it again, or get a new one.',
  },
})
