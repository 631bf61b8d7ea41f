/** What stands before a word: nothing but space, the border of a clause, or the end of a sentence. */
export type Border = 0 | 1 | 2

/** A word or number of a note. */
export interface Token {
  /** UTF-16 offsets into the note; end exclusive. */
  readonly start: number
  readonly end: number
  /** The word in NFC, without soft hyphens and with HTML entities read. */
  readonly written: string
  /** The same in small letters. */
  readonly lower: string
  readonly border: Border
  /** Begins with a capital. */
  readonly capital: boolean
  /** First word of its sentence, where a capital means nothing. */
  readonly initial: boolean
  /** Within quotation marks. */
  readonly quoted: boolean
  /** Part of an address (mail or web), in which words mean nothing. */
  readonly address: boolean
}
