import { defineTexts } from '@diskret/server/texts/define-texts'

/** The sentence on top of the card, in parts: what one may do, and what not. */
export const permissionTexts = defineTexts({
  may: { da: 'Du må {acts}.', en: 'You may {acts}.' },
  mayNot: { da: 'Ikke {acts}.', en: 'Not {acts}.' },
  contract: { da: 'ringe og skrive om aftalen', en: 'call and write about the contract' },
  customer: { da: 'ringe og skrive om kundeforholdet', en: 'call and write about the customer relation' },
  prospecting: { da: 'tage kontakt om et muligt samarbejde', en: 'get in touch about possible business' },
  'prospecting-telephone': { da: 'ringe om et muligt samarbejde', en: 'call about possible business' },
  'prospecting-email': { da: 'skrive en mail om et muligt samarbejde', en: 'e-mail about possible business' },
  'prospecting-post': { da: 'sende brev om et muligt samarbejde', en: 'send a letter about possible business' },
  marketing: { da: 'sende nyheder', en: 'send news' },
  marketingBy: { da: 'sende nyheder {channels}', en: 'send news {channels}' },
  profiling: { da: 'vurdere interesser automatisk', en: 'assess interests automatically' },
  email: { da: 'på e-mail', en: 'by e-mail' },
  telephone: { da: 'på telefon', en: 'by telephone' },
  post: { da: 'med brev', en: 'by letter' },
  news: { da: 'nyheder', en: 'news' },
  contact: { da: 'kontakt om salg', en: 'contact about sales' },
  nothing: { da: 'Du må ikke bruge oplysningerne til noget nu.', en: 'You may use the data for nothing now.' },
  storageOnly: { da: 'Oplysningerne må kun opbevares.', en: 'The data may only be stored.' },
  waits: {
    da: 'Vi venter på svar. Indtil da må du ikke tage kontakt.',
    en: 'We await the answer. Until then do not get in touch.',
  },
})
