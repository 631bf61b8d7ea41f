import type { Language } from '../../platform/texts/language.ts'
import type { RegisteredField } from './fields-query.ts'

export interface FieldQuestion {
  q?: string | undefined
  purpose?: string | undefined
  origin?: string | undefined
  action?: string | undefined
  /** Only those in which people write sentences. */
  free?: true | undefined
}

/** What erasure does, without the law of a hold. */
export const actionOf = ({ erasure }: Pick<RegisteredField, 'erasure'>): string => erasure?.split(' ')[0] ?? ''

/** @returns the fields with personal data that fit, in the order of the declarations */
export function findFields(
  fields: readonly RegisteredField[],
  { q, purpose, origin, action, free }: FieldQuestion,
  language: Language,
): RegisteredField[] {
  const wanted = q?.trim().toLocaleLowerCase('da') ?? ''
  return fields.filter(
    (field) =>
      field.personal &&
      (purpose === undefined || field.purposes.includes(purpose)) &&
      (origin === undefined || field.origin === origin) &&
      (action === undefined || actionOf(field) === action) &&
      (free === undefined || field.freeText) &&
      (wanted === '' ||
        [field.label?.[language] ?? '', field.tableLabel[language], field.table, field.column].some((text) =>
          text.toLocaleLowerCase('da').includes(wanted),
        )),
  )
}

/** @returns what tells fields apart in an address */
export const fieldId = ({ table, column }: Pick<RegisteredField, 'table' | 'column'>): string => `${table}.${column}`
