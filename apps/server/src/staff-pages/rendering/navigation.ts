import type { StaffRole } from '../../data-protection/door/actor.ts'

/** A page of the main menu, and who may see it; to others it is absent, not gray. */
export interface MenuItem {
  name: 'people' | 'imports' | 'audiences' | 'outbox'
  path: string
  roles: readonly StaffRole[]
}

export const menu: readonly MenuItem[] = [
  { name: 'people', path: '/', roles: ['seller', 'marketer', 'officer'] },
  { name: 'imports', path: '/imports', roles: ['seller', 'marketer', 'officer'] },
  { name: 'audiences', path: '/audiences', roles: ['seller', 'marketer', 'officer'] },
  { name: 'outbox', path: '/outbox', roles: ['administrator', 'officer'] },
]

/** @returns the pages that somebody with these roles has */
export function menuFor(roles: readonly StaffRole[]): MenuItem[] {
  return menu.filter((item) => item.roles.some((role) => roles.includes(role)))
}
