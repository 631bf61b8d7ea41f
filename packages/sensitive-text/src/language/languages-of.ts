import { tokenize } from '../reading/tokenize.ts'
import { detectLanguages } from './detect-languages.ts'
import type { Language } from './language.ts'

/** The languages whose word lists a note needs, likeliest first; what `detect` reads it with where no locale is given. */
export function languagesOf(text: string): Language[] {
  return detectLanguages(tokenize(text))
}
