import type { Transaction } from '../door/door.ts'
import { checkLedger } from '../ledger/check-ledger.ts'
import type { Services } from '../services.ts'
import { lockIdentifiers } from './lock-identifiers.ts'
import { type Identifiers, matchIdentifiers } from './match-identifiers.ts'
import { cannotBeRegistered, personAlreadyThere } from './problems.ts'

/**
 * The one step before anybody is written: is this person here already, hidden from the caller, or in the ledger? Hidden and
 * erased have one answer, so that it tells neither (ERA-15, PRI-2). Whoever was only asked, or said no to being asked, may
 * still become a customer by an act of their own.
 * @param options.byOwnAct whether the basis is an act of the person: a contract, a proved consent
 * @param options.except id of the person who is being changed, and so is no other
 * @throws Problem person-already-there with the id when the caller may see the person, cannot-be-registered otherwise
 */
export async function refuseKnownIdentifiers(
  tx: Transaction,
  services: Pick<Services, 'keyring'>,
  identifiers: Identifiers,
  { byOwnAct = false, except }: { byOwnAct?: boolean; except?: string } = {},
): Promise<void> {
  const { emails, phones, name } = identifiers
  // First the ledger, whose lock keeps an erasure from running between the two.
  const { kind } = await checkLedger(tx, services, { emails, phones, names: [name] })
  await lockIdentifiers(tx, identifiers)
  const matches = (await matchIdentifiers(tx, identifiers)).filter(
    ({ personId }) => personId === null || personId !== except,
  )
  const seen = matches.find(({ personId }) => personId !== null)
  if (seen?.personId) throw personAlreadyThere({ id: seen.personId })
  if (matches.length > 0 || kind === 'erased' || (kind !== null && !byOwnAct)) throw cannotBeRegistered({})
}
