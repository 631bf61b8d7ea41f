import type { StaffRole } from '../../platform/session/session.ts'

/** Under which purpose or desk a page looks at somebody: one at a time (PRI-2), daily work first. */
export const desks = ['seller-desk', 'marketing', 'rights', 'invitation'] as const
export type Desk = (typeof desks)[number]

const rolesOf: Record<Desk, readonly StaffRole[]> = {
  'seller-desk': ['seller'],
  marketing: ['marketer'],
  rights: ['officer'],
  invitation: ['seller', 'marketer'],
}

/**
 * @param chosen the desk that the address names
 * @returns the desks that these roles may work at, in the order in which the page asks: who is hidden at one may be seen at the next
 */
export function desksOf(roles: readonly StaffRole[], chosen?: Desk): Desk[] {
  const open = desks.filter((desk) => rolesOf[desk].some((role) => roles.includes(role)))
  return chosen && open.includes(chosen) ? [chosen, ...open.filter((desk) => desk !== chosen)] : open
}
