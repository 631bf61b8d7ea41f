// Made by scripts/compile-data.ts from data/en; change the word lists, not this file.
import type { CompiledLanguage } from '../lexicon/compiled-language.ts'

/** The word lists of the language en. */
export const en: CompiledLanguage = {"language":"en","endings":"","sets":"","lists":{},"rules":""}
