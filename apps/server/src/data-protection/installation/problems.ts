import { defineProblem } from '../../platform/problems/problem.ts'

export const notSetUp = defineProblem('not-set-up', 'unavailable')
export const alreadySetUp = defineProblem('already-set-up', 'conflict')
