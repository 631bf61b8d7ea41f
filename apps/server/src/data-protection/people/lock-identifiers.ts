import type { Transaction } from '../door/door.ts'
import { lockRegistrations } from './lock-registrations.ts'
import type { Identifiers } from './match-identifiers.ts'

/**
 * Keeps anybody else from registering one of these addresses or numbers until the transaction ends: of two registrations of one
 * person at the same moment (a button pressed twice, a request sent again) the second finds the first, and an import finds it too.
 */
export async function lockIdentifiers(
  tx: Transaction,
  { emails, phones }: Pick<Identifiers, 'emails' | 'phones'>,
): Promise<void> {
  await lockRegistrations(tx, 'one')
  // In the order of their numbers, so that two who share several never wait for each other.
  await tx.client.query(
    `select pg_advisory_xact_lock(k) from (select distinct hashtextextended(i, 0) as k from unnest($1::text[]) i order by 1) l`,
    [[...emails, ...phones]],
  )
}
