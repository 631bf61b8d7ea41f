import { defineTexts } from '@diskret/server/texts/define-texts'

/** The states of a purpose, as the design names them. */
export const purposeStateTexts = defineTexts({
  permitted: { da: 'Må bruges', en: 'Permitted' },
  'not-permitted': { da: 'Må ikke bruges', en: 'Not permitted' },
  awaiting: { da: 'Afventer svar', en: 'Awaiting answer' },
  ending: { da: 'Udløber snart', en: 'Ending soon' },
  objected: { da: 'Indsigelse', en: 'Objected' },
  restricted: { da: 'Begrænset', en: 'Restricted' },
})
