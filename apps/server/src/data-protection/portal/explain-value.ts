import { defineTexts } from '../../platform/texts/define-texts.ts'
import type { Language } from '../../platform/texts/language.ts'
import { legalBasisKinds } from '../purposes/legal-basis-kinds.ts'
import { purposes } from '../purposes/purposes.ts'

const texts = defineTexts({
  yes: { da: 'ja', en: 'yes' },
  no: { da: 'nej', en: 'no' },
  consumer: { da: 'privatperson', en: 'private person' },
  'company-contact': { da: 'kontaktperson i en virksomhed', en: 'contact person of a company' },
  'sole-trader': { da: 'enkeltmandsvirksomhed', en: 'sole trader' },
  email: { da: 'e-mail', en: 'e-mail' },
  telephone: { da: 'telefon', en: 'telephone' },
  post: { da: 'brev', en: 'letter' },
  ConsentRequested: { da: 'spurgt', en: 'asked' },
  ConsentGiven: { da: 'ja', en: 'yes' },
  RenewedConsentGiven: { da: 'ja, fornyet', en: 'yes, renewed' },
  ConsentRefused: { da: 'nej', en: 'no' },
  ConsentExpired: { da: 'udløbet', en: 'expired' },
  ConsentWithdrawn: { da: 'trukket tilbage', en: 'withdrawn' },
  ConsentInvalidated: { da: 'ikke gyldigt', en: 'not valid' },
  unproved: { da: 'skrevet ned af en medarbejder, ikke bevist', en: 'written down by staff, not proved' },
})

/** Columns whose values are codes of ours; everything else stands as it is. */
const coded = new Set(['kind', 'status', 'channel', 'purpose', 'ground'])

/**
 * A value as people read it: codes in words (ACC-10), lists and what waited sealed part by part.
 * @param column its name in PostgreSQL
 */
export function explainValue(column: string, value: unknown, language: Language): string {
  const t = texts.in(language)
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
  return Object.hasOwn(texts.entries, code) ? texts.in(language)(code as keyof typeof texts.entries) : code
}
