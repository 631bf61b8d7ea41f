import type { Transaction } from '../door/door.ts'
import type { DatabaseRole } from '../purposes/role-names.ts'

// Any number that nobody else takes.
const lockOfRegistrations = 0x50_45_52_53

/**
 * Keeps registrations and imports from missing each other until the transaction ends. Whoever registers `one` takes it before
 * looking who is there; an import that has written `many` takes it before its last look and its commit, so that nobody is
 * written between the two. Registrations run side by side, and wait for an import no longer than that look takes.
 */
export async function lockRegistrations<Role extends DatabaseRole>(
  tx: Transaction<Role>,
  who: 'one' | 'many',
): Promise<void> {
  await tx.client.query(`select pg_advisory_xact_lock${who === 'one' ? '_shared' : ''}(${lockOfRegistrations})`)
}
