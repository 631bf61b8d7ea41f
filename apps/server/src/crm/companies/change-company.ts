import { eq, sql } from 'drizzle-orm'
import type { Transaction } from '../../data-protection/door/door.ts'
import { entityTag, requireMatch } from '../../platform/http/entity-tag.ts'
import { ownerOf } from '../people/owner-of.ts'
import { refuseTakenNumber } from './create-company.ts'
import { companyNotFound } from './problems.ts'
import type { CompanyChange } from './schemas.ts'
import { companies } from './tables.ts'

/**
 * Changes a company; what is left out stays, null empties.
 * @throws Problem company-not-found, changed-meanwhile, company-already-there
 */
export async function changeCompany(
  tx: Transaction,
  id: string,
  ifMatch: string | undefined,
  change: CompanyChange,
): Promise<void> {
  const [row] = await tx
    .select({ version: companies.version })
    .from(companies)
    .where(eq(companies.id, id))
    .for('update')
  if (!row) throw companyNotFound({})
  requireMatch(ifMatch, entityTag(id, row.version))
  await refuseTakenNumber(tx, change.registrationNumber, id)
  const { owner, ...own } = change
  const ownerId = await ownerOf(tx, owner)
  await tx
    .update(companies)
    .set({
      ...own,
      ...(ownerId === undefined ? {} : { ownerId }),
      version: row.version + 1,
      changedAt: sql`diskret.clock()`,
    })
    .where(eq(companies.id, id))
}
