// Made by scripts/compile-data.ts from data/nb; change the word lists, not this file.
import type { CompiledLanguage } from '../lexicon/compiled-language.ts'

/** The word lists of the language nb. */
export const nb: CompiledLanguage = {"language":"nb","endings":"","sets":"","lists":{},"rules":""}
