import type { Category } from '../category.ts'
import type { Language } from '../language/language.ts'

/** Features and what they weigh. */
export interface CompiledWeights {
  /** Numbers of the features that weigh something, rising; differences as base-128 bytes, base64. */
  readonly features: string
  /** For each of them one signed byte a category, base64. */
  readonly weights: string
}

/** What the second voice of one language knows, as `training/train.ts` writes it. */
export interface CompiledVoice extends CompiledWeights {
  readonly language: Language
  /** What it can hear, in the order of the weights. */
  readonly categories: readonly Category[]
  /** Each concept with the words that express it: `word`, `word*` (begins so), `*word` (ends so), `two_words`. */
  readonly concepts: Readonly<Record<string, string>>
  /** What is made of concepts alone and weighs the same in every language; the voice's own features are made of words. */
  readonly shared: CompiledWeights
  /** What one step of a weight is worth. */
  readonly step: number
  /** For each category: what a passage weighs before anything is heard. */
  readonly bias: readonly number[]
  /** For each category slope and shift that turn a weight into a probability (measured on circumstances not learned). */
  readonly slope: readonly number[]
  readonly shift: readonly number[]
  /** For each category the probability from which something is reported. */
  readonly least: readonly number[]
}
