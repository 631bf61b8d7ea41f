import { defineTexts } from '../../../../platform/texts/define-texts.ts'

/** The page of a person who was invited. Neutral in Denmark and Germany: it praises nothing and names no product (MKT-8). */
export const invitationTexts = defineTexts({
  heading: { da: 'Vi har dine oplysninger', en: 'We hold your data' },
  lead: {
    da: '{company} har registreret dig. Her ser du hvad og hvorfor, og hvad du kan gøre.',
    en: '{company} has registered you. Here you see what and why, and what you can do.',
  },
  held: { da: 'Det har vi', en: 'We hold' },
  source: { da: 'Vi har det fra', en: 'We have it from' },
  purpose: { da: 'Vi bruger det til', en: 'We use it' },
  until: { da: 'Vi har det til', en: 'We keep it until' },
  untilValue: { da: '{date}, medmindre du svarer', en: '{date}, unless you answer' },
  withoutYes: {
    da: 'Gemmer du uden et ja, sletter vi alt med det samme.',
    en: 'If you save without a yes, we erase everything at once.',
  },
  silence: { da: 'Gør du intet, sletter vi alt {date}.', en: 'If you do nothing, we erase everything on {date}.' },
})
