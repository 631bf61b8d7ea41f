import { defineTexts } from '@diskret/server/texts/define-texts'
import { purposeNames } from '../platform/purposes/purpose-names.ts'

/** Every purpose and desk under which data is read or written, as the officer calls them. */
export const allPurposeNames = defineTexts({
  ...purposeNames.entries,
  invitation: { da: 'Første besked', en: 'First message' },
  rights: { da: 'Databeskyttelse', en: 'Data protection' },
  'legal-obligation': { da: 'Retlig forpligtelse', en: 'Legal obligation' },
  security: { da: 'Sikkerhed', en: 'Security' },
  'seller-desk': { da: 'Salg', en: 'Sales' },
  importer: { da: 'Import', en: 'Import' },
})
export type AnyPurpose = keyof typeof allPurposeNames.entries

/** @returns whether it is the code of a purpose or desk */
export function isAnyPurpose(purpose: string): purpose is AnyPurpose {
  return Object.hasOwn(allPurposeNames.entries, purpose)
}
