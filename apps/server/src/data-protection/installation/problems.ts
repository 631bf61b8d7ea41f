import { defineProblem } from '../../platform/problems/problem.ts'

export const notSetUp = defineProblem('not-set-up', 'unavailable')
export const alreadySetUp = defineProblem('already-set-up', 'conflict')
/** Longer than 14 and 30 days only with a written reason of an officer. */
export const reasonForLonger = defineProblem('reason-for-longer', 'refused', 'PRI-9')
export const topicTwice = defineProblem('topic-twice', 'unusable')
/** On the command line: nothing to change was named. */
export const nothingToChange = defineProblem('nothing-to-change', 'unusable')
