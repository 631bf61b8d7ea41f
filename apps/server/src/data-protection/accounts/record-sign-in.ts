import { and, eq, isNull, sql } from 'drizzle-orm'
import { recordAudit } from '../audit/record-audit.ts'
import type { Services } from '../services.ts'
import { staff } from './tables.ts'

const system = { kind: 'system' } as const

/** Somebody came in, or did not because of the password or the second factor. */
export type SignIn =
  | { account: string; secondFactor: boolean }
  | { failed: 'password'; email: string }
  | { failed: 'second-factor' | 'passkey' }

/**
 * Writes down who signed in, and who tried and failed (AUD-1): the id of the account where there is one, never the address that was
 * tried. It is written in each case, so that how long an answer takes does not tell who has an account.
 */
export async function recordSignIn({ door, log }: Services, event: SignIn): Promise<void> {
  if ('failed' in event) log.warn({ kind: event.failed }, 'a sign-in failed')
  else log.info({ kind: event.secondFactor ? 'second-factor' : 'password' }, 'a sign-in succeeded')
  await door.forPurpose('security', system, async (tx) => {
    if (!('failed' in event))
      return recordAudit(tx, {
        action: 'account',
        details: { account: event.account, signedIn: true, secondFactor: event.secondFactor },
      })
    const tried = 'email' in event ? event.email.trim().toLowerCase() : ''
    const [known] = await tx
      .select({ id: staff.id })
      .from(staff)
      .where(and(eq(sql`lower(${staff.email})`, tried), isNull(staff.closedAt)))
    await recordAudit(tx, {
      action: 'account',
      details: { account: known?.id ?? null, signedIn: false, failed: event.failed },
    })
  })
}
