import { defineProblem } from '../../platform/problems/problem.ts'

/** Nobody, or nobody whom this purpose may see: the answer is the same, since the difference would tell. */
export const personNotFound = defineProblem('person-not-found', 'missing')
/** An address or a number that several people share names none of them; their ids do. */
export const severalPeople = defineProblem<{ ids: string }>('several-people', 'conflict')
