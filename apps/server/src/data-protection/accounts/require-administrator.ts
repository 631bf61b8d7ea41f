import type { Actor } from '../door/actor.ts'
import { roleNotAllowed } from '../http/problems.ts'

/** @throws Problem role-not-allowed: keys and accounts are the administrator's */
export function requireAdministrator(actor: Actor): void {
  if (actor.kind === 'operator' || actor.kind === 'system') return
  if ('roles' in actor && actor.roles.includes('administrator')) return
  throw roleNotAllowed({})
}
