import type { ProblemTexts } from '../../platform/problems/describe-problem.ts'
import { defineProblem } from '../../platform/problems/problem.ts'

/** Objection meets legitimate interest and marketing; a consent is withdrawn instead, a contract is ended. */
export const objectionDoesNotApply = defineProblem<{ purpose: string }>('objection-does-not-apply', 'refused', 'MAT-8')
export const objectionNotFound = defineProblem('objection-not-found', 'missing')
export const objectionDecided = defineProblem('objection-decided', 'conflict')
/** Grounds that override are written down, or the objection is upheld. */
export const balanceNeeded = defineProblem('objection-balance-needed', 'refused', 'OBJ-2')

export const objectionProblemTexts: ProblemTexts = {
  'objection-does-not-apply': {
    da: 'Der kan ikke gøres indsigelse mod »{purpose}«: det hviler ikke på en legitim interesse. Et samtykke trækkes tilbage i stedet.',
    en: 'There is no objection to “{purpose}”: it does not rest on a legitimate interest. A consent is withdrawn instead.',
  },
  'objection-not-found': { da: 'Indsigelsen findes ikke.', en: 'There is no such objection.' },
  'objection-decided': { da: 'Indsigelsen er allerede afgjort.', en: 'The objection is decided already.' },
  'objection-balance-needed': {
    da: 'En indsigelse kan kun afvises med en skriftlig afvejning af de tungtvejende grunde.',
    en: 'An objection can be rejected only with a written balance of the compelling grounds.',
  },
}
