import { recordAudit } from '../audit/record-audit.ts'
import type { Actor } from '../door/actor.ts'
import type { Services } from '../services.ts'
import { findOpenAccount } from './find-open-account.ts'
import type { Accounts } from './open-accounts.ts'

/**
 * Sets the password of somebody who has lost it; their sessions end.
 * @param named id or e-mail address
 * @throws Problem account-unknown, password-too-short
 */
export async function setPassword(
  { door }: Services,
  accounts: Accounts,
  actor: Actor,
  named: string,
  password: string,
): Promise<{ id: string }> {
  return door.forPurpose('security', actor, async (tx) => {
    const { id } = await findOpenAccount(tx, named)
    await accounts.setPassword(id, password)
    await recordAudit(tx, { action: 'account', details: { account: id, password: true } })
    return { id }
  })
}
