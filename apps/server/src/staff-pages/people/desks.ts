import type { StaffRole } from '../../data-protection/door/actor.ts'

/** Under which purpose or desk a page looks at people: one at a time (PRI-2). */
export const deskNames = ['seller-desk', 'marketing', 'rights'] as const
export type DeskName = (typeof deskNames)[number]

const roleOf: Record<DeskName, StaffRole> = { 'seller-desk': 'seller', marketing: 'marketer', rights: 'officer' }

/** @returns the desks that somebody with these roles may work at, the one of daily work first */
export function desksOf(roles: readonly StaffRole[]): DeskName[] {
  return deskNames.filter((name) => roles.includes(roleOf[name]))
}

/** @returns the desk that an address names, if it is open, else the first that is */
export function chooseDesk(roles: readonly StaffRole[], named: string | undefined): DeskName {
  const open = desksOf(roles)
  return open.find((name) => name === named) ?? open[0] ?? 'rights'
}
