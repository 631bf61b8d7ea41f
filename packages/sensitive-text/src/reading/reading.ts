import type { KnownWord, Lexicon } from '../lexicon/lexicon.ts'
import type { Token } from './token.ts'

/** A note as read with one language's lists: its words, what is known of them, and what of the lists stands where. */
export interface Reading {
  readonly text: string
  readonly lexicon: Lexicon
  readonly tokens: readonly Token[]
  /** For each token what the lists know of it. */
  readonly known: readonly KnownWord[]
  /** For each set whether a word of it stands in the note. */
  readonly present: Uint8Array
  /** For each token the list entries that begin there. */
  readonly spans: readonly (readonly Span[] | undefined)[]
  /** For each token number of its clause and of its sentence. */
  readonly clauseOf: Int32Array
  readonly sentenceOf: Int32Array
  /** First token of each clause, and of each sentence, with the number of tokens at the end. */
  readonly clauseStarts: readonly number[]
  readonly sentenceStarts: readonly number[]
}

/** An entry of a list in a note; `end` is the token after it. */
export interface Span {
  readonly slot: number
  readonly start: number
  readonly end: number
}
