import type { Transaction } from '../../../../data-protection/door/door.ts'
import { ledgerKeyId } from '../../../../data-protection/ledger/ledger-key.ts'
import { lockLedger } from '../../../../data-protection/ledger/lock-ledger.ts'
import type { Services } from '../../../../data-protection/services.ts'
import type { ListBasis } from '../../interpretation/classify-rows.ts'
import { askLedger } from './ask-ledger.ts'
import { bindRefusals } from './bind-refusals.ts'
import { decideCompanies } from './decide-companies.ts'
import { groupRows } from './group-rows.ts'
import { matchBase } from './match-base.ts'
import { settleRows } from './settle-rows.ts'

/**
 * Decides what becomes of every staged row, in sets: the rules of interpretation/classify-rows.ts, and beyond them who is in
 * the base already. Writes `import_rows`; done again from the start if it is interrupted.
 */
export async function decideRows(
  tx: Transaction<'importer'>,
  importId: string,
  basis: ListBasis,
  services: Pick<Services, 'keyring'>,
): Promise<void> {
  const { client } = tx
  await ledgerKeyId(tx, services)
  await lockLedger(tx, 'read')
  // Sorting a million rows by address is the work here; what does not fit goes to disk.
  await client.query(`set local work_mem = '64MB'; delete from diskret.import_rows where import_id = '${importId}'`)
  await groupRows(client, importId)
  await matchBase(client, importId)
  await bindRefusals(client, importId)
  await askLedger(client, importId)
  await settleRows(client, importId, basis)
  await decideCompanies(client, importId)
}
