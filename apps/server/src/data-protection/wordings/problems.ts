import type { ProblemTexts } from '../../platform/problems/describe-problem.ts'
import { defineProblem } from '../../platform/problems/problem.ts'

export const wordingEmpty = defineProblem('wording-empty', 'unusable')
export const wordingTooLong = defineProblem('wording-too-long', 'unusable')
/** A wording for marketing names its channel, so that a yes is as granular as the law wants it. */
export const wordingNeedsChannel = defineProblem('wording-needs-channel', 'refused', 'CON-2')
/** The text also accepts terms (CON-4), or calls free what the consent pays for (CON-10). */
export const wordingAcceptsTerms = defineProblem('wording-accepts-terms', 'refused', 'CON-4')
export const wordingFileUnreadable = defineProblem('wording-file-unreadable', 'unusable')

export const wordingProblemTexts: ProblemTexts = {
  'wording-empty': { da: 'Ordlyden er tom.', en: 'The wording is empty.' },
  'wording-too-long': {
    da: 'Ordlyden er for lang. Et samtykke skal kunne læses, før man siger ja.',
    en: 'The wording is too long. A consent has to be read before one says yes.',
  },
  'wording-needs-channel': {
    da: 'En ordlyd til markedsføring skal gælde én kanal: email, telephone eller post.',
    en: 'A wording for marketing is for one channel: email, telephone or post.',
  },
  'wording-accepts-terms': {
    da: 'Ordlyden accepterer også vilkår. Et samtykke skal stå for sig selv.',
    en: 'The wording accepts terms as well. A consent has to stand by itself.',
  },
  'wording-file-unreadable': {
    da: 'Filen med ordlyden findes ikke, eller den er ikke tekst i UTF-8.',
    en: 'The file with the wording does not exist, or is not text in UTF-8.',
  },
}
