import { defineTexts } from '@diskret/server/texts/define-texts'

/** Every purpose and desk under which data is read or written, as the officer calls them. */
export const allPurposeNames = defineTexts({
  customer: { da: 'Kundeforhold', en: 'Customer' },
  prospecting: { da: 'Kundeemner', en: 'Prospecting' },
  marketing: { da: 'Markedsføring', en: 'Marketing' },
  profiling: { da: 'Profilering', en: 'Profiling' },
  invitation: { da: 'Første besked', en: 'First message' },
  rights: { da: 'Databeskyttelse', en: 'Data protection' },
  'legal-obligation': { da: 'Retlig forpligtelse', en: 'Legal obligation' },
  security: { da: 'Sikkerhed', en: 'Security' },
  sensitive: { da: 'Følsomme oplysninger', en: 'Sensitive data' },
  'seller-desk': { da: 'Salg', en: 'Sales' },
  importer: { da: 'Import', en: 'Import' },
})
export type AnyPurpose = keyof typeof allPurposeNames.entries

/** @returns whether it is the code of a purpose or desk */
export function isAnyPurpose(purpose: string): purpose is AnyPurpose {
  return Object.hasOwn(allPurposeNames.entries, purpose)
}
