import { eq } from 'drizzle-orm'
import type { Transaction } from '../../data-protection/door/door.ts'
import { newId } from '../../platform/identifiers/new-id.ts'
import { ownerOf } from '../people/owner-of.ts'
import { companyAlreadyThere } from './problems.ts'
import type { NewCompany } from './schemas.ts'
import { companies } from './tables.ts'

/**
 * Makes a company.
 * @returns its id
 * @throws Problem company-already-there for a registration number that another has
 */
export async function createCompany(tx: Transaction, { owner, ...company }: NewCompany): Promise<string> {
  await refuseTakenNumber(tx, company.registrationNumber)
  const id = newId()
  await tx.insert(companies).values({ id, ...company, ownerId: (await ownerOf(tx, owner)) ?? null })
  return id
}

/** @throws Problem company-already-there */
export async function refuseTakenNumber(
  tx: Transaction,
  number: string | null | undefined,
  except?: string,
): Promise<void> {
  if (!number) return
  const rows = await tx
    .select({ id: companies.id })
    .from(companies)
    .where(eq(companies.registrationNumber, number))
    .limit(2)
  const other = rows.find(({ id }) => id !== except)
  if (other) throw companyAlreadyThere({ id: other.id })
}
