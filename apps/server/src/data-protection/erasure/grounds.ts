import type { Label } from '../purposes/purposes.ts'

/** The grounds of erasure (article 17(1); ERA-1), by their codes of the Data Privacy Vocabulary. */
export const erasureGrounds = {
  A17NonNecessity: { article: '17(1)(a)', label: { da: 'ikke længere nødvendigt', en: 'no longer necessary' } },
  A17NoLegalBasis: {
    article: '17(1)(b)',
    label: { da: 'samtykket er trukket tilbage', en: 'consent withdrawn, no other basis' },
  },
  A17ObjectA21: { article: '17(1)(c)', label: { da: 'indsigelse', en: 'objection' } },
  A17UnlawfulProcessing: { article: '17(1)(d)', label: { da: 'ulovlig behandling', en: 'unlawful processing' } },
  A17LegalErasure: { article: '17(1)(e)', label: { da: 'loven kræver sletning', en: 'a law demands it' } },
  A17ChildData: { article: '17(1)(f)', label: { da: 'indsamlet fra et barn', en: 'collected from a child online' } },
} as const satisfies Record<string, { article: string; label: Label }>

export type ErasureGround = keyof typeof erasureGrounds

export const erasureGroundCodes = Object.keys(erasureGrounds) as [ErasureGround, ...ErasureGround[]]

/** What holds unless somebody says otherwise. */
export const defaultGround: ErasureGround = 'A17NonNecessity'
