import type { ProblemTexts } from '../../platform/problems/describe-problem.ts'
import { defineProblem } from '../../platform/problems/problem.ts'

export const requestNotFound = defineProblem('request-not-found', 'missing')
export const requestClosed = defineProblem('request-closed', 'conflict')
/** Once, and before the first day has ended. */
export const extensionTooLate = defineProblem<{ due: string }>('extension-too-late', 'refused', 'REQ-5')
export const extendedAlready = defineProblem('extended-already', 'refused', 'REQ-5')
/** A refusal says why, where to complain, and that the courts are open, and comes in time. */
export const refusalIncomplete = defineProblem('refusal-incomplete', 'refused', 'REQ-6')
export const refusalTooLate = defineProblem<{ due: string }>('refusal-too-late', 'refused', 'REQ-6')

export const rightsRequestProblemTexts: ProblemTexts = {
  'request-not-found': { da: 'Der er ingen sag med det id.', en: 'There is no case with this id.' },
  'request-closed': { da: 'Sagen er afsluttet.', en: 'The case is closed.' },
  'extension-too-late': {
    da: 'Fristen udløb den {due}. Den kan kun forlænges, før den udløber.',
    en: 'The period ended on {due}. It can be extended only before it ends.',
  },
  'extended-already': {
    da: 'Fristen er forlænget én gang. Det kan den ikke igen.',
    en: 'The period was extended once. It cannot be again.',
  },
  'refusal-incomplete': {
    da: 'Et afslag skal sige hvorfor, hvor man kan klage, og at man kan gå til domstolene.',
    en: 'A refusal says why, where to complain, and that the courts are open.',
  },
  'refusal-too-late': {
    da: 'Fristen udløb den {due}. Et afslag skal gives før.',
    en: 'The period ended on {due}. A refusal has to come before.',
  },
}
