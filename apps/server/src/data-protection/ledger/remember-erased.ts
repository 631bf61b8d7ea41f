import { recordAudit } from '../audit/record-audit.ts'
import type { Actor } from '../door/actor.ts'
import type { Services } from '../services.ts'
import { addToLedger } from './add-to-ledger.ts'
import { lockLedger } from './lock-ledger.ts'
import type { LedgerLine } from './read-ledger-file.ts'

export interface RememberedPeople {
  /** People who were not remembered yet. */
  added: number
  known: number
  /** Lines with an address or number of several people: remembered with the name, or not at all. */
  shared: number[]
  /** Lines of which nothing can be remembered. */
  unusable: number[]
}

/**
 * Puts people whom the company erased earlier into the ledger, so that no list brings them back (ERA-14, ERA-15).
 * @throws Problem key-missing, key-wrong
 */
export function rememberErased(
  services: Services,
  actor: Actor,
  people: readonly LedgerLine[],
): Promise<RememberedPeople> {
  return services.door.forPurpose('rights', actor, async (tx) => {
    await lockLedger(tx, 'write')
    const { outcomes, shared, entries } = await addToLedger(tx, services, 'erased', people)
    const result = {
      added: outcomes.filter((outcome) => outcome === 'added').length,
      known: outcomes.filter((outcome) => outcome === 'known').length,
      shared: people.filter((_, index) => shared[index]).map(({ line }) => line),
      unusable: people.filter((_, index) => outcomes[index] === 'unusable').map(({ line }) => line),
    }
    await recordAudit(tx, { action: 'ledger', details: { added: result.added, known: result.known, entries } })
    return result
  })
}
