import { type Actor, isOfficer, servingRights } from '../door/actor.ts'
import { roleNotAllowed } from '../http/problems.ts'

/** Who keeps mail going: the administrator, and the officer. */
export const outboxKeepers = ['administrator', 'officer'] as const

/**
 * The actor as the one who keeps mail going. The outbox is of `rights`, which an administrator does not work for otherwise;
 * each mail opened is a look (AUD-1).
 * @throws Problem role-not-allowed
 */
export function outboxKeeper(actor: Actor): Actor {
  if (isOfficer(actor) || ('roles' in actor && actor.roles.includes('administrator'))) return servingRights(actor)
  throw roleNotAllowed({})
}
