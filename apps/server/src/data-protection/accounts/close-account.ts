import { and, eq, isNull, sql } from 'drizzle-orm'
import { recordAudit } from '../audit/record-audit.ts'
import type { Actor } from '../door/actor.ts'
import type { Services } from '../services.ts'
import { eraseAccountRow } from './erase-account-row.ts'
import { findOpenAccount } from './find-open-account.ts'
import { keepAnAdministrator } from './keep-an-administrator.ts'
import type { Accounts } from './open-accounts.ts'
import { apiKeys, staff } from './tables.ts'

/**
 * Closes the account of somebody who leaves: sessions and the keys that they made end at once, and name and address are
 * cleared. The id stays: who wrote what and who looked remain told apart, and lead to nobody (PRI-6, AUD-2).
 * @param named id or e-mail address
 * @throws Problem account-unknown, last-administrator
 */
export async function closeAccount(
  services: Services,
  accounts: Accounts,
  actor: Actor,
  named: string,
): Promise<{ id: string; keysRevoked: number }> {
  return services.door.forPurpose('security', actor, async (tx) => {
    const { id } = await findOpenAccount(tx, named)
    await keepAnAdministrator(tx, id)
    const { rowCount } = await tx
      .update(apiKeys)
      .set({ revokedAt: sql`diskret.clock()` })
      .where(and(eq(apiKeys.createdBy, id), isNull(apiKeys.revokedAt)))
    // Sign-in goes first: if the rest fails, the account is still listed as open and is closed once more.
    await accounts.remove(id)
    await tx.update(staff).set({ closedAt: sql`diskret.clock()`, roles: [] }).where(eq(staff.id, id))
    await eraseAccountRow(tx, services.tables, id)
    await recordAudit(tx, { action: 'account', details: { account: id, closed: true, keysRevoked: rowCount ?? 0 } })
    return { id, keysRevoked: rowCount ?? 0 }
  })
}
