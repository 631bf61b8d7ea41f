import { defineTexts } from '@diskret/server/texts/define-texts'
import { useTexts } from '../../platform/texts/use-texts.ts'

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

/** What the ready-made assessments keep, as they name it. */
const fieldNames = defineTexts({
  name: { da: 'navn', en: 'name' },
  address: { da: 'adresse', en: 'address' },
  source: { da: 'kilde', en: 'source' },
  title: { da: 'titel', en: 'title' },
  'title, company': { da: 'titel, virksomhed', en: 'title, company' },
  'work email, work telephone': { da: 'e-mail og telefon på arbejde', en: 'work e-mail, work telephone' },
  correspondence: { da: 'samtaler og breve', en: 'correspondence' },
})
const isFieldName = (field: string): field is keyof typeof fieldNames.entries =>
  Object.hasOwn(fieldNames.entries, field)

/** @returns names a field of an assessment in the reader's language, or as it was written */
export function useFieldNames(): (field: string) => string {
  const t = useTexts(fieldNames)
  return (field) => (isFieldName(field) ? t(field) : field)
}
