import type { Category } from './category.ts'

/** How wide the detector looks: few alarms while somebody types, or all that a person should review. */
export type Threshold = 'live' | 'sweep'

/** A passage that reveals sensitive data. */
export interface Finding {
  readonly category: Category
  /** UTF-16 offsets into the note, end exclusive: `text.slice(start, end)`. */
  readonly start: number
  readonly end: number
  /** 0 to 1; `possible` findings are below 0.75. */
  readonly confidence: number
  /** Article of the GDPR, e.g. `9(1)`. */
  readonly article: string
  readonly reason: Reason
}

/** Why a passage was found: what `explainFinding` puts into a sentence. */
export type Reason = 'said' | 'bound' | 'about-person' | 'circumstances' | 'denied' | 'likely' | 'number'

/** The least confidence of a finding under each threshold. */
export const leastConfidence: Readonly<Record<Threshold, number>> = { live: 0.6, sweep: 0.4 }
