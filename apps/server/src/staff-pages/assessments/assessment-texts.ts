import { defineTexts } from '../../platform/texts/define-texts.ts'

/** The words of assessments. */
export const assessmentTexts = defineTexts({
  heading: { da: 'Vurderinger', en: 'Assessments' },
  lead: {
    da: 'Læs dem, og underskriv dem, der er sande for jer. Lister kan først importeres, når vurderingen "invitation" er underskrevet.',
    en: 'Read them, and sign those that are true of you. Lists can be imported once the assessment "invitation" is signed.',
  },
  kind: { da: 'Vurdering', en: 'Assessment' },
  purpose: { da: 'Formål', en: 'Purpose' },
  version: { da: 'Version', en: 'Version' },
  state: { da: 'Tilstand', en: 'State' },
  signed: { da: 'Underskrevet. Gennemgås {day}', en: 'Signed. Review {day}' },
  unsigned: { da: 'Ikke underskrevet', en: 'Not signed' },
  interest: { da: 'Jeres interesse', en: 'Your interest' },
  necessity: { da: 'Hvorfor mindre ikke er nok', en: 'Why less will not do' },
  fields: { da: 'Hvad der gemmes, og hvorfor', en: 'What is kept, and why' },
  balance: { da: 'Hvad der taler for de registrerede', en: 'What speaks for the persons' },
  safeguards: { da: 'Hvad der gøres for dem', en: 'What is done for them' },
  outcome: { da: 'Afgørelsen', en: 'The outcome' },
  sign: { da: 'Underskriv vurderingen', en: 'Sign the assessment' },
  signNote: {
    da: 'Dit navn og dagen skrives ned. En underskrevet vurdering kan ikke ændres.',
    en: 'Your name and the day are recorded. A signed assessment cannot be changed.',
  },
})
