import type { Entry, Texts, Writer } from '@diskret/server/texts/define-texts'
import { useMemo } from 'react'
import { useLanguage } from './language.ts'

export { defineTexts } from '@diskret/server/texts/define-texts'

/**
 * The texts of a catalog in the language that is shown: `const t = useTexts(peopleTexts)`, then `t('empty')`.
 * @param texts of `defineTexts`, Danish and English side by side
 */
export function useTexts<Entries extends Readonly<Record<string, Entry>>>(texts: Texts<Entries>): Writer<Entries> {
  const language = useLanguage()
  return useMemo(() => texts.in(language), [texts, language])
}
