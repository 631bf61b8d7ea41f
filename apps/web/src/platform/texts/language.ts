import type { Language } from '@diskret/server/texts/language'
import { usePreference } from '../preferences/preferences.ts'

export type { Language } from '@diskret/server/texts/language'
export { isLanguage, languageNames, languages, locales } from '@diskret/server/texts/language'

/** @returns the language that is shown now; what calls it is drawn anew when it is switched */
export function useLanguage(): Language {
  return usePreference('language')
}
