import type { Finding } from '@diskret/sensitive-text/finding'
import type { TextChange } from './text-change.ts'

/** A finding, the sentence it stands in, and a neutral wording of that sentence; offsets into the whole text, in UTF-16. */
export interface FoundText extends Finding {
  readonly passage: { readonly start: number; readonly end: number }
  /** Empty where nothing harmless of the sentence is left. */
  readonly suggestion: string
}

/** What the page sends to the worker: whose text, its number, and what has changed since the number before. */
export type ToWorker =
  | { kind: 'read'; reader: string; version: number; change: TextChange }
  | { kind: 'close'; reader: string }
  /** Loads a language before it is needed. */
  | { kind: 'prepare'; language: string }

/** What the worker answers: what it found in the text of that number. */
export interface FromWorker {
  reader: string
  version: number
  findings: FoundText[]
}
