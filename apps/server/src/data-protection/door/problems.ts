import { defineProblem } from '../../platform/problems/problem.ts'

export const purposeNotOpen = defineProblem<{ purpose: string }>('purpose-not-open', 'refused', 'PRI-2')
