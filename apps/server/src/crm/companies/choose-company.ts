import { eq, sql } from 'drizzle-orm'
import type { Transaction } from '../../data-protection/door/door.ts'
import { newId } from '../../platform/identifiers/new-id.ts'
import { companyNotFound } from './problems.ts'
import { companies } from './tables.ts'

/** A company by its id, or by name and number. */
export type ChosenCompany = { id: string } | { name: string; registrationNumber?: string | null | undefined }

/**
 * Finds the company that somebody names, by its number before its folded name, or makes it.
 * @returns its id
 * @throws Problem company-not-found for an id that is none
 */
export async function chooseCompany(tx: Transaction, chosen: ChosenCompany, country: string | null): Promise<string> {
  if ('id' in chosen) {
    const [found] = await tx.select({ id: companies.id }).from(companies).where(eq(companies.id, chosen.id))
    if (!found) throw companyNotFound({})
    return found.id
  }
  const { name, registrationNumber } = chosen
  const same = registrationNumber
    ? eq(companies.registrationNumber, registrationNumber)
    : eq(companies.matchKey, sql`diskret.folded(${name})`)
  const [known] = await tx.select({ id: companies.id }).from(companies).where(same).orderBy(companies.id).limit(1)
  if (known) return known.id
  const id = newId()
  await tx.insert(companies).values({ id, name, registrationNumber: registrationNumber ?? null, country })
  return id
}
