import { recordAudit } from '../audit/record-audit.ts'
import type { Transaction } from '../door/door.ts'
import type { Services } from '../services.ts'
import { hashIdentifiers, type LedgerIdentifiers } from './hash-identifier.ts'
import { ledgerKeyId } from './ledger-key.ts'

/**
 * Takes a person's marks out of the ledger, because of an act of the person's own: a confirmed sign-up, a purchase (ERA-15).
 * Nothing that staff, a list or another system does may call this.
 * @returns how many marks went
 * @throws Problem key-missing, key-wrong
 */
export async function liftFromLedger(
  tx: Transaction<'rights'>,
  services: Pick<Services, 'keyring'>,
  identifiers: LedgerIdentifiers,
): Promise<number> {
  await ledgerKeyId(tx, services)
  const hashes = hashIdentifiers(services.keyring, identifiers).flatMap(({ plain, withName }) =>
    withName ? [plain, withName] : [plain],
  )
  if (hashes.length === 0) return 0
  const { rowCount } = await tx.client.query('delete from diskret.ledger_entries where hash = any($1::bytea[])', [
    hashes,
  ])
  const lifted = rowCount ?? 0
  if (lifted > 0) await recordAudit(tx, { action: 'ledger', details: { lifted } })
  return lifted
}
