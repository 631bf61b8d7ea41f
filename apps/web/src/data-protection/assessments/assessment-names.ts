import { defineTexts } from '@diskret/server/texts/define-texts'

/** The assessments that come with Diskret; a company's own go by the name it gave them. */
export const assessmentNames = defineTexts({
  invitation: { da: 'Besked til dem på en liste', en: 'The message to people on a list' },
  'customer-contacts': { da: 'Kontaktpersoner hos kunder', en: 'Contact persons at customers' },
  'business-relations': { da: 'Kundeemner i virksomheder', en: 'Prospects in companies' },
})

/** @returns whether the assessment is one that comes with Diskret */
export function isReadyMade(kind: string | undefined): kind is keyof typeof assessmentNames.entries {
  return kind !== undefined && Object.hasOwn(assessmentNames.entries, kind)
}
