import { defineTexts } from '../../../../platform/texts/define-texts.ts'

/** The company's own form, its confirmation, the notice in force, and the page that stops a mail. */
export const signUpTexts = defineTexts({
  heading: { da: 'Tilmeld dig', en: 'Sign up' },
  lead: {
    da: 'Vælg selv, hvad {company} må bruge dine oplysninger til. Hvert valg står for sig selv.',
    en: 'Choose yourself what {company} may use your data for. Each choice stands by itself.',
  },
  choicesHeading: { da: 'Det siger jeg ja til', en: 'What I say yes to' },
  withdrawal: {
    da: 'Du kan altid trække et ja tilbage med linket i hver mail, lige så let som du gav det.',
    en: 'You can always withdraw a yes with the link in each mail, as easily as you gave it.',
  },
  detailsHeading: { da: 'Dine oplysninger', en: 'Your data' },
  noticeHeading: { da: 'Det skal du vide, før du tilmelder dig', en: 'What you should know before you sign up' },
  wholeNotice: { da: 'Læs det hele', en: 'Read all of it' },
  signUp: { da: 'Tilmeld mig', en: 'Sign me up' },
  nextStep: {
    da: 'Vi sender en mail, hvor du bekræfter. Først derefter gælder dit ja.',
    en: 'We send a mail in which you confirm. Only then does your yes apply.',
  },
  checkHeading: { da: 'Se i din mail', en: 'Check your mail' },
  check: {
    da: 'Vi har sendt en mail til den adresse, du skrev. Åbn linket i den, og tryk på knappen, så er du tilmeldt. Linket virker i 14 dage.',
    en: 'We have sent a mail to the address you typed. Open the link in it and press the button, and you are signed up. The link works for 14 days.',
  },
  checkNothing: {
    da: 'Kommer der ingen mail, så se i mappen med uønsket post, eller prøv igen. Bekræfter du ikke, sletter vi det, du skrev.',
    en: 'If no mail arrives, look in the folder for unwanted mail, or try again. If you do not confirm, we erase what you typed.',
  },
  confirmHeading: { da: 'Bekræft din tilmelding', en: 'Confirm your sign-up' },
  confirmLead: { da: 'Du har sagt ja til dette:', en: 'You have said yes to this:' },
  confirm: { da: 'Bekræft min tilmelding', en: 'Confirm my sign-up' },
  confirmNothing: {
    da: 'Er det ikke dig, så luk siden. Så sker der intet, og vi sletter oplysningerne efter 14 dage.',
    en: 'If it was not you, close the page. Nothing happens then, and we erase the data after 14 days.',
  },
  contents: { da: 'Indhold', en: 'Contents' },
  unsubscribeHeading: { da: 'Afmeld', en: 'Unsubscribe' },
  unsubscribeTopic: {
    da: 'Tryk på knappen, så stopper vi: {topic}.',
    en: 'Press the button, and we stop: {topic}.',
  },
  unsubscribeAll: {
    da: 'Tryk på knappen, så stopper al markedsføring fra {company}.',
    en: 'Press the button, and all marketing from {company} stops.',
  },
  unsubscribe: { da: 'Afmeld mig', en: 'Unsubscribe me' },
})
