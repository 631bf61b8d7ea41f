import { defineProblem } from '../../platform/problems/problem.ts'

export const mailNotFound = defineProblem('mail-not-found', 'missing')
export const mailServerMissing = defineProblem('mail-server-missing', 'unavailable')
export const mailServerSilent = defineProblem<{ count: number }>('mail-server-silent', 'unavailable')
/** The number or the word of the server, which names nobody. */
export const mailServerRefused = defineProblem<{ code: string }>('mail-server-refused', 'unavailable')
