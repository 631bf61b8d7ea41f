import { and, eq, sql } from 'drizzle-orm'
import type { Transaction } from '../../data-protection/door/door.ts'
import { employments } from './tables.ts'

/** @returns a query for the ids of those who work at a company now */
export function peopleOf(tx: Transaction, companyId: string) {
  return tx
    .select({ id: employments.personId })
    .from(employments)
    .where(
      and(
        eq(employments.companyId, companyId),
        sql`(${employments.endedOn} is null or ${employments.endedOn} >= diskret.today())`,
      ),
    )
}
