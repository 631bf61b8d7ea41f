import { randomBytes } from 'node:crypto'
import { recordAudit } from '../audit/record-audit.ts'
import type { Actor } from '../door/actor.ts'
import type { Services } from '../services.ts'
import { findOpenAccount } from './find-open-account.ts'
import type { Accounts } from './open-accounts.ts'

const goodForDays = 7

/** A password that nobody knows, until whoever it is for chooses theirs. */
export const unknownPassword = () => randomBytes(32).toString('base64url')

/**
 * Makes a link by which a colleague chooses a password: once, within seven days. The token stands behind `#`, which browsers
 * send to nobody and servers do not log. Whoever makes it hands it over.
 * @param named id or e-mail address
 * @throws Problem account-unknown
 */
export async function makePasswordLink(
  { door, clock, settings }: Services,
  accounts: Accounts,
  actor: Actor,
  named: string,
): Promise<{ id: string; link: string; until: string }> {
  const { id } = await door.forPurpose('security', actor, async (tx) => {
    const account = await findOpenAccount(tx, named)
    await recordAudit(tx, { action: 'account', details: { account: account.id, passwordLink: true } })
    return account
  })
  const until = new Date(clock.now().getTime() + goodForDays * 24 * 60 * 60 * 1000)
  const token = await accounts.makeResetToken(id, until)
  return { id, link: new URL(`/new-password#${token}`, settings.publicUrl).href, until: until.toISOString() }
}
