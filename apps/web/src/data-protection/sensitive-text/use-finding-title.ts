import type { Finding } from '@diskret/sensitive-text/finding'
import { useFormats } from '../../platform/texts/use-formats.ts'
import { useTexts } from '../../platform/texts/use-texts.ts'
import { findingTexts } from '../findings/finding-texts.ts'
import { isPossible } from './found-passages.ts'
import { sensitiveTexts } from './sensitive-texts.ts'

/** @returns what says in the reader's language what findings show: said outright first, then what a reader may infer */
export function useFindingTitle(): (findings: readonly Finding[]) => string {
  const t = useTexts(sensitiveTexts)
  const category = useTexts(findingTexts)
  const { list } = useFormats()
  return (findings) => {
    const sentence = (possible: boolean) => {
      const named = findings.filter((finding) => isPossible(finding) === possible)
      if (named.length === 0) return []
      const what = list([...new Set(named.map((finding) => category(finding.category)))])
      // Offences and numbers of persons are guarded by articles 10 and 87, and are not special categories.
      const isSpecial = named.every((finding) => finding.article === '9(1)')
      if (possible) return [t(isSpecial ? 'mayShow' : 'mayShowPlain', { what })]
      return [t(isSpecial ? 'shows' : 'showsPlain', { what })]
    }
    return [...sentence(false), ...sentence(true)].join('. ')
  }
}
