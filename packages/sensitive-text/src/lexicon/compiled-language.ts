import type { Language } from '../language/language.ts'

/**
 * The word lists of one language as the program reads them: the text of `data/LANGUAGE`, checked, with alternatives
 * written out. Made by `scripts/compile-data.ts`; nothing in here is written by hand.
 */
export interface CompiledLanguage {
  readonly language: Language
  /** Regular endings, separated by spaces. */
  readonly endings: string
  /** A line a set of words, in the notation of data/README.md; a set's number is its line, counted from 0. */
  readonly sets: string
  /** Lists and names: for each a line a pattern. */
  readonly lists: Readonly<Record<string, string>>
  /** A line a rule: category, section letter, flags, then the elements of its pattern. */
  readonly rules: string
}

/** The sections of a category file, as one letter each in `rules`. */
export const sectionLetters = {
  'enough alone': 'a',
  binds: 'b',
  'needs a person': 'p',
  circumstances: 'c',
  'faint circumstances': 'f',
  harmless: 'h',
  'reveals though denied': 'd',
} as const

/** A section of a category file. */
export type Section = keyof typeof sectionLetters

/** What stands after ` ; ` at the end of a line, as one letter each in `rules`. */
export const flagLetters = {
  possible: 'q',
  alone: 'l',
  person: 'e',
  'denied too': 'n',
  words: 'w',
  clause: 'k',
  sentence: 's',
  note: 'o',
} as const

/** A remark on how an entry is to be taken. */
export type Flag = keyof typeof flagLetters
