import { defineTexts } from '../../../../platform/texts/define-texts.ts'

/** Questions, answers, objection: what the invited, the established and the shared mailbox's page have in common. */
export const answerTexts = defineTexts({
  heading: { da: 'Dine svar', en: 'Your answers' },
  explanation: {
    da: 'Det, du ikke svarer på, er et nej. Et ja kan du altid trække tilbage på denne side, lige så let som du gav det.',
    en: 'What you do not answer is a no. You can always withdraw a yes on this page, as easily as you gave it.',
  },
  save: { da: 'Gem mine svar', en: 'Save my answers' },
  erase: { da: 'Slet mine oplysninger', en: 'Erase my data' },
  objectionHeading: { da: 'Du kan gøre indsigelse', en: 'You can object' },
  objectionMarketing: {
    da: 'Mod direkte markedsføring kan du altid gøre indsigelse. Du skal ikke give en grund, og det virker med det samme.',
    en: 'You can always object to direct marketing. You need give no reason, and it takes effect at once.',
  },
  objectMarketing: { da: 'Gør indsigelse mod markedsføring', en: 'Object to marketing' },
  objectionProcessing: {
    da: 'Mod den behandling, der bygger på vores legitime interesse, kan du gøre indsigelse af grunde, der vedrører din situation. Imens bruger vi ikke oplysningerne.',
    en: 'You can object to processing that rests on our legitimate interest, on grounds relating to your situation. Meanwhile we do not use the data.',
  },
  situation: { da: 'Din situation', en: 'Your situation' },
  object: { da: 'Gør indsigelse', en: 'Object' },
  codeHeading: { da: 'Se, ret eller hent dine oplysninger', en: 'See, correct or fetch your data' },
  code: {
    da: 'Dit link er ikke nok til at vise oplysningerne. Derfor sender vi en kode til den adresse, vi har.',
    en: 'Your link is not enough to show the data. So we send a code to the address that we hold.',
  },
  codeEstablished: {
    da: 'Dit link er ikke nok til at vise eller slette oplysningerne. Derfor sender vi en kode til den adresse, vi har.',
    en: 'Your link is not enough to show or erase the data. So we send a code to the address that we hold.',
  },
  askCode: { da: 'Send mig en kode', en: 'Send me a code' },
  layers: { da: 'Mere om dine oplysninger', en: 'More about your data' },
  why: { da: 'Hvorfor og på hvilket grundlag', en: 'Why, and on which basis' },
  howLong: { da: 'Hvor længe', en: 'How long' },
  who: { da: 'Hvem får dem', en: 'Who receives them' },
  rights: { da: 'Dine rettigheder', en: 'Your rights' },
  complaint: { da: 'Klage og kontakt', en: 'Complaint and contact' },
})
