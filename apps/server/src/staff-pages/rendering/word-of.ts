import type { Entry, Texts } from '../../platform/texts/define-texts.ts'
import type { Language } from '../../platform/texts/language.ts'

/** @returns the word for a code, and the code itself where a newer version knows one that no catalog has */
export function wordOf(texts: Texts<Readonly<Record<string, Entry>>>, code: string, language: Language): string {
  const entry = texts.entries[code]?.[language]
  return typeof entry === 'string' ? entry : code
}
