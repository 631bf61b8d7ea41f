import { sql } from 'drizzle-orm'
import { z } from 'zod'
import { recordAudit } from '../../data-protection/audit/record-audit.ts'
import type { Transaction } from '../../data-protection/door/door.ts'
import type { Services } from '../../data-protection/services.ts'
import { listCompanies } from '../companies/list-companies.ts'
import { matchPeople } from '../people/match-people.ts'
import { colleague, purposeState } from '../people/person-answers.ts'
import { readListedPeople } from '../people/read-listed-people.ts'
import { findSimilarPeople } from './find-similar-people.ts'

const text = z.string().nullable()
export const searchAnswer = z.object({
  people: z.array(
    z.object({
      id: z.string(),
      name: z.string(),
      company: text,
      companyId: text,
      title: text,
      phone: text,
      email: text,
      owner: colleague.nullable(),
      states: z.array(purposeState),
    }),
  ),
  companies: z.array(
    z.object({ id: z.string(), name: z.string(), registrationNumber: text, city: text, people: z.number() }),
  ),
  /** Nobody is called so; these names differ by one letter. */
  similar: z.boolean(),
})
export type SearchAnswer = z.output<typeof searchAnswer>

const gathered = 200

/**
 * What the palette shows for a few letters: the first people and companies, those whose name begins with them first.
 * @param most how many of each
 */
export async function searchEverything(
  tx: Transaction,
  services: Pick<Services, 'keyring' | 'clock'>,
  sought: string,
  most: number,
): Promise<SearchAnswer> {
  const matching = await firstOf(tx, await matchPeople(tx, sought, gathered), sought, most)
  const similar = matching.length === 0 ? await findSimilarPeople(tx, sought, most) : []
  const people = await readListedPeople(tx, matching.length > 0 ? matching : similar, services.clock.now())
  const companies = await listCompanies(tx, services, { limit: most, sort: 'name', search: sought })
  await recordAudit(tx, { action: 'list', details: { people: people.length, search: true } })
  return {
    people: people.map(({ id, name, company, companyId, title, phones, emails, owner, states }) => ({
      id,
      name,
      company,
      companyId,
      title,
      phone: phones[0] ?? null,
      email: emails[0] ?? null,
      owner,
      states,
    })),
    companies: companies.items.map(({ id, name, registrationNumber, city, people: count }) => ({
      id,
      name,
      registrationNumber,
      city,
      people: count,
    })),
    similar: similar.length > 0,
  }
}

/** Names that begin with the text first, then those of which a word does, then the rest by name. */
async function firstOf(tx: Transaction, ids: string[], sought: string, most: number): Promise<string[]> {
  if (ids.length === 0) return []
  const folded = sql`diskret.folded(${sought})`
  const { rows } = await tx.execute<{ id: string }>(
    sql`select people.id from diskret.people where people.id = any(${sql.param(ids)}::uuid[])
      order by case when starts_with(people.folded_name, ${folded}) then 0
        when strpos(people.folded_name, ' ' || ${folded}) > 0 then 1 else 2 end, people.name collate "da-x-icu", people.id limit ${most}`,
  )
  return rows.map(({ id }) => id)
}
