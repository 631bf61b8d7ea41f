import type { Language } from '../../../platform/texts/language.ts'
import { legalBasisKinds } from '../../purposes/legal-basis-kinds.ts'
import { purposes } from '../../purposes/purposes.ts'
import { valueTexts } from './value-texts.ts'

/** Columns whose values are codes of ours; everything else stands as it is. */
const coded = new Set(['kind', 'status', 'channel', 'purpose', 'ground'])

/**
 * A value as people read it: codes in words (ACC-10), lists and what waited sealed part by part.
 * @param column its name in PostgreSQL
 */
export function explainValue(column: string, value: unknown, language: Language): string {
  const t = valueTexts.in(language)
  if (typeof value === 'boolean') return t(value ? 'yes' : 'no')
  if (Array.isArray(value)) return value.map((one) => explainValue(column, one, language)).join(', ')
  if (typeof value === 'object' && value !== null)
    return Object.values(value)
      .filter((part) => part !== null)
      .map((part) => explainValue(column, part, language))
      .join('; ')
  return coded.has(column) ? explainCode(String(value), language) : String(value)
}

function explainCode(code: string, language: Language): string {
  if (Object.hasOwn(purposes, code)) return purposes[code as keyof typeof purposes].label[language]
  if (Object.hasOwn(legalBasisKinds, code)) return legalBasisKinds[code as keyof typeof legalBasisKinds].label[language]
  const words = valueTexts.entries[code as Exclude<keyof typeof valueTexts.entries, 'latest'>]
  return words?.[language] ?? code
}
