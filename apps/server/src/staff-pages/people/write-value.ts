import type { Formats } from '../../platform/texts/formats.ts'
import { type Language, locales } from '../../platform/texts/language.ts'
import { personTexts } from './person-texts.ts'

const kinds = ['company-contact', 'sole-trader', 'consumer'] as const
const day = /^\d{4}-\d{2}-\d{2}$/

/** Writes a value of a person as people read it: codes by their names, days in words. */
export function writeValue(name: string, value: unknown, language: Language, formats: Formats): string {
  const t = personTexts.in(language)
  if (typeof value === 'boolean') return value ? t('yes') : t('no')
  if (typeof value !== 'string') return JSON.stringify(value)
  const kind = kinds.find((one) => one === value)
  if (kind) return t(kind)
  if (day.test(value)) return formats.day(value)
  const type = name === 'country' ? 'region' : name === 'language' ? 'language' : null
  return (type && nameOfCode(value, type, language)) ?? value
}

function nameOfCode(code: string, type: 'region' | 'language', language: Language): string | undefined {
  try {
    return new Intl.DisplayNames(locales[language], { type }).of(code)
  } catch (error) {
    // What was written down need not be a code.
    if (error instanceof RangeError) return undefined
    throw error
  }
}
