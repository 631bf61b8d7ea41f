import { defineProblem } from '../../platform/problems/problem.ts'

export const mailNotFound = defineProblem('mail-not-found', 'missing')
export const mailServerMissing = defineProblem('mail-server-missing', 'unavailable')
export const mailServerSilent = defineProblem<{ count: number }>('mail-server-silent', 'unavailable')
