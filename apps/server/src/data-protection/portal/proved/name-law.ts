import type { Language } from '../../../platform/texts/language.ts'

/** A law by its name in the language of the reader; Danish acts keep theirs. */
export function nameLaw(law: string, language: Language): string {
  return language === 'da'
    ? law.replace(/^GDPR article (\d+)\((\d+)\)$/, 'databeskyttelsesforordningens artikel $1, stk. $2')
    : law
}
