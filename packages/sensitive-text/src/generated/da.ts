// Made by scripts/compile-data.ts from data/da; change the word lists, not this file.
import type { CompiledLanguage } from '../lexicon/compiled-language.ts'

/** The word lists of the language da. */
export const da: CompiledLanguage = {"language":"da","endings":"e en er erne ene et s ens ets ers ernes enes n r rne t te ns","sets":"socialdemokratiet\n^venstre\nmedlem~\naf hos i\nstemmer stemt stemte\npå\nmod til\nvenstre\nhan\nhun\nham\nhende\njeg\nmig\nvi\nos\nvedkommende\nhans\nhendes\nmin mine\nmit\nsin sine\nsit\nvores\nderes\ndin dine\ndit","lists":{"party":"0\n1","pronoun":"8\n9\n10\n11\n12\n13\n14\n15\n16","possessive":"17\n18\n19\n20\n21\n22\n23\n24\n25\n26"},"rules":"0b 2 3 .. <party>\n0b 4 .. 5 .. <party>\n0h 6 7"}
