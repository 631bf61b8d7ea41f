import type { Transaction } from '../door/door.ts'
import type { DatabaseRole } from '../purposes/role-names.ts'

// Any number that nobody else takes.
const lockOfTheLedger = 0x4c_45_44_47

/**
 * Keeps the ledger still until the transaction ends. Whoever adds people takes it to `read` before looking into the ledger and
 * holds it until they are committed; an erasure takes it to `write` before it discovers. So nobody who is being erased is
 * brought back by an import that looked a moment before.
 */
export async function lockLedger<Role extends DatabaseRole>(
  tx: Transaction<Role>,
  to: 'read' | 'write',
): Promise<void> {
  await tx.client.query(`select pg_advisory_xact_lock${to === 'read' ? '_shared' : ''}(${lockOfTheLedger})`)
}
