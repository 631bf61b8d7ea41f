import { type AccessRole, accessRoles } from '../purposes/purposes.ts'

/** The roles of accounts and API keys; one account may hold several. */
export const staffRoles = ['seller', 'marketer', 'officer', 'administrator'] as const
export type StaffRole = (typeof staffRoles)[number]

/** Who acts: a colleague, a key of another system, the registered person, the operator of the command, or Diskret itself. */
export type Actor =
  | { kind: 'account'; id: string; roles: readonly StaffRole[]; serving?: true }
  | { kind: 'api-key'; id: string; roles: readonly StaffRole[]; serving?: true }
  | { kind: 'person'; id: string }
  | { kind: 'operator' }
  | { kind: 'system' }

const openTo: Record<StaffRole, readonly AccessRole[]> = {
  seller: ['seller-desk', 'customer', 'prospecting', 'invitation', 'sensitive'],
  marketer: ['marketing', 'invitation'],
  officer: ['rights', 'legal-obligation', 'invitation', 'security', 'sensitive'],
  administrator: ['security'],
}

/**
 * @returns the purposes and desks that the actor may work under. The operator has the machine, and so all of it; the audit
 * says so.
 */
export function rolesOpenTo(actor: Actor): readonly AccessRole[] {
  if (actor.kind === 'operator' || actor.kind === 'system') return accessRoles
  if (actor.kind === 'person') return ['rights', 'invitation']
  const open = new Set(actor.roles.flatMap((role) => openTo[role]))
  return actor.serving ? [...open.add('rights')] : [...open]
}

/**
 * The same colleague, writing down an act of a person whom they see: a yes, a no, a withdrawal counts whoever hears it. They
 * get nothing to read by it; the verb answers.
 */
export function servingRights(actor: Actor): Actor {
  return actor.kind === 'account' || actor.kind === 'api-key' ? { ...actor, serving: true } : actor
}

/** @returns whether reasons and proofs that only an officer may see are open to the actor (REQ-18) */
export function isOfficer(actor: Actor): boolean {
  // Not by what serving opens: who writes down an act for somebody becomes no officer by it.
  return !('roles' in actor) || actor.roles.some((role) => openTo[role].includes('rights'))
}

/** @returns what the audit calls the actor: an id, or what it is */
export function actorId(actor: Actor): string {
  return 'id' in actor && actor.kind !== 'person' ? actor.id : actor.kind
}

/** @returns the role under which the audit files the actor */
export function actorRole(actor: Actor): string {
  return 'roles' in actor ? actor.roles.join(' ') : actor.kind
}
