import { rowTexts } from '@diskret/server/imports/texts/row-texts'
import { useCallback } from 'react'
import { useTexts } from '../../platform/texts/use-texts.ts'

const isRowCode = (code: string): code is keyof typeof rowTexts.entries => code in rowTexts.entries

/** @returns why a row stays out, or what was noticed in it, in words */
export function useRowWords(): (code: string) => string {
  const t = useTexts(rowTexts)
  return useCallback((code: string) => (isRowCode(code) ? t(code) : code), [t])
}
