import { defineProblem } from '../../platform/problems/problem.ts'

export const noticeIncomplete = defineProblem<{ what: string }>('notice-incomplete', 'refused', 'NOT-10')
