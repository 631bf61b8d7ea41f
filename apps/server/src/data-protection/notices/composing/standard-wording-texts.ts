import { defineTexts } from '../../../platform/texts/define-texts.ts'

/**
 * The wordings that a new installation starts with, as a question (the page of a person) and as a statement (the company's own
 * form). Each names company, channel and topic (MKT-2), one purpose each (CON-2).
 */
export const standardWordingTexts = defineTexts({
  registerQuestion: {
    da: 'Må {company} beholde dine oplysninger og kontakte dig om {topic}?',
    en: 'May {company} keep your data and contact you about {topic}?',
  },
  registerStatement: {
    da: '{company} må beholde mine oplysninger og kontakte mig om {topic}.',
    en: '{company} may keep my data and contact me about {topic}.',
  },
  emailQuestion: {
    da: 'Må {company} sende dig nyheder og tilbud om {topic} på e-mail?',
    en: 'May {company} send you news and offers about {topic} by e-mail?',
  },
  emailStatement: {
    da: '{company} må sende mig nyheder og tilbud om {topic} på e-mail.',
    en: '{company} may send me news and offers about {topic} by e-mail.',
  },
  smsQuestion: {
    da: 'Må {company} sende dig nyheder og tilbud om {topic} på sms?',
    en: 'May {company} send you news and offers about {topic} by SMS?',
  },
  smsStatement: {
    da: '{company} må sende mig nyheder og tilbud om {topic} på sms.',
    en: '{company} may send me news and offers about {topic} by SMS.',
  },
  telephoneQuestion: {
    da: 'Må {company} ringe til dig om {topic}?',
    en: 'May {company} call you about {topic}?',
  },
  telephoneStatement: {
    da: '{company} må ringe til mig om {topic}.',
    en: '{company} may call me about {topic}.',
  },
  postQuestion: {
    da: 'Må {company} skrive til dig med brev om {topic}?',
    en: 'May {company} write to you by letter about {topic}?',
  },
  postStatement: {
    da: '{company} må skrive til mig med brev om {topic}.',
    en: '{company} may write to me by letter about {topic}.',
  },
  profilingQuestion: {
    da: 'Må {company} vurdere automatisk, hvad der kan interessere dig, ud fra det, du har købt og spurgt om?',
    en: 'May {company} assess automatically what may interest you, from what you have bought and asked about?',
  },
  profilingStatement: {
    da: '{company} må vurdere automatisk, hvad der kan interessere mig, ud fra det, jeg har købt og spurgt om.',
    en: '{company} may assess automatically what may interest me, from what I have bought and asked about.',
  },
  defaultTopic: { da: 'vores varer og ydelser', en: 'our goods and services' },
})
