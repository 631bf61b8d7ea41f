import { isOpen } from './card/describe-permission.ts'
import type { CardPurpose } from './person-queries.ts'

/**
 * Who is only invited is not called and not written to: the one message is on its way (MKT-7).
 * @returns whether somebody may be called and written to about an agreement or a sale
 */
export function mayReach(states: readonly { purpose: string; state: CardPurpose['state'] }[]): boolean {
  return states.some(({ purpose, state }) => isOpen(state) && (purpose === 'customer' || purpose === 'prospecting'))
}
