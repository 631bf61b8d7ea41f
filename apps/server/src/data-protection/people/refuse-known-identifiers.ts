import type { Transaction } from '../door/door.ts'
import type { Services } from '../services.ts'
import { type Identifiers, matchIdentifiers } from './match-identifiers.ts'
import { cannotBeRegistered, personAlreadyThere } from './problems.ts'

/**
 * The one step before anybody is written: is this person here already, hidden from the caller, or erased? Hidden and erased
 * have one answer, so that it tells neither (ERA-15, PRI-2).
 * @throws Problem person-already-there with the id when the caller may see the person, cannot-be-registered otherwise
 */
export async function refuseKnownIdentifiers(
  tx: Transaction,
  _services: Services,
  identifiers: Identifiers,
): Promise<void> {
  const matches = await matchIdentifiers(tx, identifiers)
  const seen = matches.find(({ personId }) => personId !== null)
  if (seen?.personId) throw personAlreadyThere({ id: seen.personId })
  if (matches.length > 0) throw cannotBeRegistered({})
}
