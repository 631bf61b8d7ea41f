// Made by scripts/compile-data.ts from data/sv; change the word lists, not this file.
import type { CompiledLanguage } from '../lexicon/compiled-language.ts'

/** The word lists of the language sv. */
export const sv: CompiledLanguage = {"language":"sv","endings":"","sets":"","lists":{},"rules":""}
