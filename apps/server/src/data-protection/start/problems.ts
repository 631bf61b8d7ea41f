import { defineProblem } from '../../platform/problems/problem.ts'

export const undeclaredInDatabase = defineProblem<{ what: string }>('undeclared-in-database', 'unavailable', 'PRI-4')
export const databaseTooOld = defineProblem<{ version: number }>('database-too-old', 'unavailable')
/** The owner lacks a right; the statements give it. */
export const databaseRightsMissing = defineProblem<{ statements: string }>('database-rights-missing', 'unavailable')
/** Another `start` serves this data. */
export const alreadyServing = defineProblem('already-serving', 'conflict')
export const addressTaken = defineProblem<{ address: string }>('address-taken', 'unavailable')
