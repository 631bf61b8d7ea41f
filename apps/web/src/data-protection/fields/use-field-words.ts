import { useMemo } from 'react'
import { categoryTexts, hasCategoryText } from '../../platform/fields/category-texts.ts'
import { useLanguage } from '../../platform/texts/language.ts'
import { useTexts } from '../../platform/texts/use-texts.ts'
import { allPurposeNames, isAnyPurpose } from '../all-purpose-names.ts'
import { registryTexts } from './field-texts.ts'
import type { RegisteredField } from './fields-query.ts'
import { fieldFilters } from './fields-screen.ts'
import { actionOf } from './find-fields.ts'

/** Says what a field is, in the reader's words. */
export function useFieldWords() {
  const t = useTexts(registryTexts)
  const categoryOf = useTexts(categoryTexts)
  const purposeOf = useTexts(allPurposeNames)
  const language = useLanguage()
  return useMemo(
    () => ({
      label: (field: RegisteredField) => field.label?.[language] ?? '–',
      table: (field: RegisteredField) => field.tableLabel[language],
      kept: (field: RegisteredField) => field.kept[language].replace(/^\p{Ll}/u, (first) => first.toUpperCase()),
      category: ({ category }: RegisteredField) =>
        category && hasCategoryText(category) ? categoryOf(category) : (category ?? '–'),
      purposes: ({ purposes }: RegisteredField) =>
        purposes.map((purpose) => (isAnyPurpose(purpose) ? purposeOf(purpose) : purpose)),
      origin: ({ origin }: RegisteredField) => {
        const known = fieldFilters.origin.find((one) => one === origin)
        return known ? t(known) : '–'
      },
      erasure: (field: RegisteredField) => {
        const known = fieldFilters.action.find((one) => one === actionOf(field))
        return known ? t(known) : '–'
      },
    }),
    [t, categoryOf, purposeOf, language],
  )
}
