import { eq, sql } from 'drizzle-orm'
import { recordAudit } from '../audit/record-audit.ts'
import type { Actor, StaffRole } from '../door/actor.ts'
import type { Services } from '../services.ts'
import type { Accounts } from './open-accounts.ts'
import { accountExists } from './problems.ts'
import { staff } from './tables.ts'

/** Somebody of the company who is to work with Diskret. */
export interface Colleague {
  email: string
  name: string
  password: string
  roles: readonly StaffRole[]
}

/**
 * Lets somebody of the company in: an account to sign in with, and the roles that decide what it may do.
 * @returns the id of the account
 * @throws Problem account-exists, password-too-short
 */
export async function registerColleague(
  { door }: Services,
  accounts: Accounts,
  actor: Actor,
  colleague: Colleague,
): Promise<string> {
  const email = colleague.email.trim().toLowerCase()
  const known = await door.forPurpose('security', actor, (tx) =>
    tx
      .select({ id: staff.id })
      .from(staff)
      .where(eq(sql`lower(${staff.email})`, email)),
  )
  if (known.length > 0) throw accountExists({}, [], 'email')
  const id = await accounts.create({ email, name: colleague.name, password: colleague.password })
  await door.forPurpose('security', actor, async (tx) => {
    await tx.insert(staff).values({ id, email, name: colleague.name, roles: [...colleague.roles] })
    await recordAudit(tx, { action: 'account', details: { account: id, roles: [...colleague.roles] } })
  })
  return id
}
