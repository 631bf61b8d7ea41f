import type { PersonAct } from '../acts/person-act.ts'
import type { Desk } from '../desks.ts'
import type { CardPurpose } from '../person-queries.ts'

/** The one button of a purpose. */
export interface PurposeButton {
  label: 'possible' | 'renew' | 'withdraw' | 'object' | 'end' | 'lift'
  act: PersonAct
}

/**
 * The one thing to do about a purpose as it stands: what was promised is taken back as easily as it was given (CON-30), what is
 * closed says what would open it, and what only the person can open has no button.
 */
export function buttonOf(
  { purpose, state, basis }: CardPurpose,
  { isOfficer, desk }: { isOfficer: boolean; desk: Desk },
): PurposeButton | undefined {
  if (state === 'restricted') return isOfficer ? { label: 'lift', act: { kind: 'lift' } } : undefined
  if (state === 'objected' || state === 'awaiting-answer') return undefined
  if (state === 'not-permitted') return { label: 'possible', act: { kind: 'basis', purpose } }
  if (state === 'ending-soon' && basis?.kind === 'consent') return { label: 'renew', act: { kind: 'consent', purpose } }
  if (basis?.kind === 'consent') return { label: 'withdraw', act: { kind: 'withdraw', purpose } }
  if (basis?.kind === 'contract')
    return isOfficer && basis.id ? { label: 'end', act: { kind: 'close-basis', purpose, id: basis.id } } : undefined
  return desk === 'marketing' && purpose !== 'marketing'
    ? undefined
    : { label: 'object', act: { kind: 'object', purpose } }
}
