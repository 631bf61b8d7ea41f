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
export const crossSite = defineProblem('cross-site', 'refused')

/** These have an HTTP status of their own: 401, 404, 413, 415, 429. */
export const notSignedIn = defineProblem('not-signed-in', 'refused')
export const noSuchPage = defineProblem('no-such-page', 'missing')
export const bodyTooLarge = defineProblem('body-too-large', 'unusable')
export const mediaTypeUnusable = defineProblem('media-type-unusable', 'unusable')
export const tooManyRequests = defineProblem<{ seconds: number }>('too-many-requests', 'unavailable')
