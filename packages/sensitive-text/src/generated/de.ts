// Made by scripts/compile-data.ts from data/de; change the word lists, not this file.
import type { CompiledLanguage } from '../lexicon/compiled-language.ts'

/** The word lists of the language de. */
export const de: CompiledLanguage = {"language":"de","endings":"","sets":"","lists":{},"rules":""}
