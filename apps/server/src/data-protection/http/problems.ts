import { defineProblem } from '../../platform/problems/problem.ts'

/** The input has faults, listed with where they are. */
export const inputUnusable = defineProblem('input-unusable', 'unusable')
export const jsonUnusable = defineProblem('json-unusable', 'unusable')
export const duplicateField = defineProblem<{ field: string }>('duplicate-field', 'unusable')
export const nulCharacter = defineProblem('nul-character', 'unusable')
export const roleNotAllowed = defineProblem('role-not-allowed', 'refused')
export const purposeUnknown = defineProblem<{ purposes: string }>('purpose-unknown', 'unusable')
export const keyUsedOtherwise = defineProblem('idempotency-key-used-otherwise', 'conflict')
export const keyInUse = defineProblem('idempotency-key-in-use', 'conflict')
export const changedMeanwhile = defineProblem('changed-meanwhile', 'stale')
export const cursorUnusable = defineProblem('cursor-unusable', 'unusable')
export const crossSite = defineProblem('cross-site', 'refused')
