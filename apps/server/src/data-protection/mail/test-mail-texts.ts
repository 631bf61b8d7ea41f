import { defineTexts } from '../../platform/texts/define-texts.ts'

/** The mail that shows that mail goes. */
export const testMailTexts = defineTexts({
  subject: { da: 'Mail fra Diskret virker', en: 'Mail from Diskret works' },
  works: {
    da: 'Denne mail er sendt fra Diskret for at prøve mailserveren. Den er kommet frem, så den virker.',
    en: 'This mail was sent from Diskret to try the mail server. It has arrived, so it works.',
  },
})
