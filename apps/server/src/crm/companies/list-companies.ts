import { and, asc, inArray, sql } from 'drizzle-orm'
import type { Transaction } from '../../data-protection/door/door.ts'
import type { Services } from '../../data-protection/services.ts'
import { entityTag } from '../../platform/http/entity-tag.ts'
import { makePage, type Page, readCursor } from '../../platform/http/keyset-page.ts'
import { companies, employments } from './tables.ts'

/** A company as lists show it. */
export interface ListedCompany {
  id: string
  name: string
  registrationNumber: string | null
  country: string | null
  city: string | null
  industry: string | null
  website: string | null
  /** People who work there now, of those whom the role may see. */
  people: number
  etag: string
}

export interface CompaniesQuery {
  limit: number
  cursor?: string | undefined
  sort: 'name'
  search?: string | undefined
}

export const listedCompanyColumns = {
  id: companies.id,
  name: companies.name,
  registrationNumber: companies.registrationNumber,
  country: companies.country,
  city: companies.city,
  industry: companies.industry,
  website: companies.website,
  version: companies.version,
}

/** One page of companies, in the order of the Danish alphabet. */
export async function listCompanies(
  tx: Transaction,
  services: Pick<Services, 'keyring'>,
  query: CompaniesQuery,
): Promise<Page<ListedCompany>> {
  const after = readCursor(services.keyring, 'companies', query.sort, query.cursor)
  const danish = sql`${companies.name} collate "da-x-icu"`
  const part = query.search?.trim()
  const rows = await tx
    .select(listedCompanyColumns)
    .from(companies)
    .where(
      and(
        part
          ? sql`(${companies.matchKey} like '%' || ${likeSafe(part)} || '%' or ${companies.registrationNumber} = ${part})`
          : undefined,
        after ? sql`(${danish}, ${companies.id}) > (${after[0]}, ${after[1]}::uuid)` : undefined,
      ),
    )
    .orderBy(danish, asc(companies.id))
    .limit(query.limit + 1)
  const page = makePage(services.keyring, 'companies', query.sort, rows, query.limit, ({ name, id }) => [name, id])
  const counts = await countPeople(
    tx,
    page.items.map(({ id }) => id),
  )
  return {
    items: page.items.map(({ version, ...row }) => ({
      ...row,
      people: counts.get(row.id) ?? 0,
      etag: entityTag(row.id, version),
    })),
    next: page.next,
  }
}

const likeSafe = (text: string) => sql`regexp_replace(diskret.folded(${text}), '([%_\\\\])', '\\\\\\1', 'g')`

async function countPeople(tx: Transaction, ids: string[]): Promise<Map<string, number>> {
  if (ids.length === 0) return new Map()
  const rows = await tx
    .select({ id: employments.companyId, people: sql<number>`count(distinct ${employments.personId})::int` })
    .from(employments)
    .where(
      and(
        inArray(employments.companyId, ids),
        sql`(${employments.endedOn} is null or ${employments.endedOn} >= diskret.today())`,
      ),
    )
    .groupBy(employments.companyId)
  return new Map(rows.map(({ id, people }) => [id, people]))
}
