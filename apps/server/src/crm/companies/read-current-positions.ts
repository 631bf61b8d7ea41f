import { desc, eq, inArray, sql } from 'drizzle-orm'
import type { Transaction } from '../../data-protection/door/door.ts'
import { companies, employments } from './tables.ts'

/** Where somebody works now. */
export interface CurrentPosition {
  personId: string
  title: string | null
  /** Of the company. */
  id: string
  name: string
}

/** @returns the positions of several people that have not ended, the main one of each first, as far as the role sees them */
export async function readCurrentPositions(tx: Transaction, personIds: readonly string[]): Promise<CurrentPosition[]> {
  if (personIds.length === 0) return []
  return tx
    .select({ personId: employments.personId, title: employments.title, id: companies.id, name: companies.name })
    .from(employments)
    .innerJoin(companies, eq(companies.id, employments.companyId))
    .where(
      sql`${inArray(employments.personId, [...personIds])} and (${employments.endedOn} is null or ${employments.endedOn} >= diskret.today())`,
    )
    .orderBy(desc(employments.isMain), desc(employments.id))
}
