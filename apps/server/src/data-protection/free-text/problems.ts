import { defineProblem } from '../../platform/problems/problem.ts'

/** A text reveals sensitive data, and saving it is refused unless somebody judges otherwise. */
export const sensitiveText = defineProblem<{ da: string; en: string }>('sensitive-text', 'refused', 'SPE-3')
/** The text that a decision was made about has changed meanwhile, or is decided. */
export const findingGone = defineProblem('finding-not-found', 'missing')
export const wordingStillSensitive = defineProblem<{ da: string; en: string }>(
  'wording-still-sensitive',
  'unusable',
  'SPE-3',
)
/** Nothing of the text is named that could be judged. */
export const nothingToDismiss = defineProblem('nothing-to-dismiss', 'unusable', 'SPE-8')
