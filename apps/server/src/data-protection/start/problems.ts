import { defineProblem } from '../../platform/problems/problem.ts'

export const undeclaredInDatabase = defineProblem<{ what: string }>('undeclared-in-database', 'unavailable', 'PRI-4')
export const databaseTooOld = defineProblem<{ version: number }>('database-too-old', 'unavailable')
