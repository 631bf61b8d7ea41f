import type { Transaction } from '../door/door.ts'
import { installation } from '../installation/tables.ts'
import type { DatabaseRole } from '../purposes/role-names.ts'
import type { Services } from '../services.ts'

/**
 * Makes sure that the ledger's key is the one that hashed what the ledger holds: with another one nobody would be found, and
 * everybody come back.
 * @returns the id of the key
 * @throws Problem key-missing, key-wrong (exit 5)
 */
export async function ledgerKeyId<Role extends DatabaseRole>(
  tx: Transaction<Role>,
  { keyring }: Pick<Services, 'keyring'>,
): Promise<string> {
  const [row] = await tx.select({ keyId: installation.ledgerKeyId }).from(installation)
  if (row?.keyId) keyring.expect('ledger', row.keyId)
  return keyring.key('ledger').id
}
