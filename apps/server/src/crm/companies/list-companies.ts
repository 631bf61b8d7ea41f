import { and, inArray, type SQL, sql } from 'drizzle-orm'
import { declarationOf } from '../../data-protection/declarations/personal-table.ts'
import { readableColumnNames } from '../../data-protection/declarations/readable-columns.ts'
import type { Transaction } from '../../data-protection/door/door.ts'
import { people } from '../../data-protection/people/tables.ts'
import type { Services } from '../../data-protection/services.ts'
import { entityTag } from '../../platform/http/entity-tag.ts'
import { makePage, type Page, readCursor } from '../../platform/http/keyset-page.ts'
import { compileFilter } from '../lists/compile-filter.ts'
import { countRows, type RowCount } from '../lists/count-rows.ts'
import { type Colleague, readColleagues } from '../people/read-colleagues.ts'
import { type CompaniesFilter, compileCompanyCondition } from './companies-filter.ts'
import { companies, employments } from './tables.ts'

/** A company as lists show it. */
export interface ListedCompany {
  id: string
  name: string
  registrationNumber: string | null
  country: string | null
  street: string | null
  postalCode: string | null
  city: string | null
  industry: string | null
  employees: string | null
  website: string | null
  /** People who work there now, of those whom the role may see. */
  people: number
  owner: Colleague | null
  /** The latest with one of these people; null for a role that does not read it. */
  lastContactAt: string | null
  recordedAt: string
  etag: string
}

export const companySorts = ['name', '-name', 'recorded_at', '-recorded_at'] as const

export interface CompaniesSelection {
  search?: string | undefined
  filter?: CompaniesFilter | undefined
}

export interface CompaniesQuery extends CompaniesSelection {
  limit: number
  cursor?: string | undefined
  sort: (typeof companySorts)[number]
}

const recordedAt = sql<string>`to_char(${companies.recordedAt} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"')`

const listedCompanyColumns = {
  id: companies.id,
  name: companies.name,
  registrationNumber: companies.registrationNumber,
  country: companies.country,
  street: companies.street,
  postalCode: companies.postalCode,
  city: companies.city,
  industry: companies.industry,
  employees: companies.employees,
  website: companies.website,
  ownerId: companies.ownerId,
  recordedAt,
  version: companies.version,
}

/** One page of companies, in the order of the Danish alphabet or the newest first. */
export async function listCompanies(
  tx: Transaction,
  services: Pick<Services, 'keyring'>,
  query: CompaniesQuery,
): Promise<Page<ListedCompany>> {
  const after = readCursor(services.keyring, 'companies', query.sort, query.cursor)
  const byName = query.sort.endsWith('name')
  const down = query.sort.startsWith('-')
  const key = byName ? sql`${companies.name} collate "da-x-icu"` : sql`${companies.recordedAt}`
  const value = byName ? sql`${after?.[0]}` : sql`${after?.[0]}::timestamptz`
  const rows = await tx
    .select(listedCompanyColumns)
    .from(companies)
    .where(
      and(
        await selectCompanies(tx, query),
        after ? sql`(${key}, ${companies.id}) ${sql.raw(down ? '<' : '>')} (${value}, ${after[1]}::uuid)` : undefined,
      ),
    )
    .orderBy(...(down ? [sql`${key} desc`, sql`${companies.id} desc`] : [key, sql`${companies.id}`]))
    .limit(query.limit + 1)
  const page = makePage(services.keyring, 'companies', query.sort, rows, query.limit, (row) => [
    byName ? row.name : row.recordedAt,
    row.id,
  ])
  const counts = await readPeopleOf(
    tx,
    page.items.map(({ id }) => id),
  )
  const colleague = await readColleagues(
    tx,
    page.items.map(({ ownerId }) => ownerId),
  )
  return {
    items: page.items.map(({ version, ownerId, ...row }) => ({
      ...row,
      people: counts.get(row.id)?.people ?? 0,
      lastContactAt: counts.get(row.id)?.lastContactAt ?? null,
      owner: colleague(ownerId),
      etag: entityTag(row.id, version),
    })),
    next: page.next,
  }
}

/** How many companies a list has. */
export async function countCompanies(tx: Transaction, selection: CompaniesSelection): Promise<RowCount> {
  const where = await selectCompanies(tx, selection)
  return countRows(tx, sql`select companies.id from diskret.companies where ${where ?? sql`true`}`)
}

const gathered = 4000

async function selectCompanies(tx: Transaction, { search, filter }: CompaniesSelection): Promise<SQL | undefined> {
  const part = search?.trim()
  return and(
    part ? await searched(tx, part) : undefined,
    await compileFilter(filter, (condition) => compileCompanyCondition(tx, condition)),
  )
}

/** Few matches are gathered by the trigram index, since with an order the planner walks the whole list for them. */
async function searched(tx: Transaction, part: string): Promise<SQL> {
  const matching = sql`(companies.match_key like '%' || ${likeSafe(part)} || '%' or companies.registration_number = ${part.replace(/^DK|\s/g, '')})`
  const { rows } = await tx.execute<{ id: string }>(
    sql`select companies.id from diskret.companies where ${matching} limit ${gathered + 1}`,
  )
  return rows.length > gathered ? matching : sql`companies.id = any(${sql.param(rows.map(({ id }) => id))}::uuid[])`
}

const likeSafe = (text: string) => sql`regexp_replace(diskret.folded(${text}), '([%_\\\\])', '\\\\\\1', 'g')`

async function readPeopleOf(
  tx: Transaction,
  ids: string[],
): Promise<Map<string, { people: number; lastContactAt: string | null }>> {
  if (ids.length === 0) return new Map()
  const contact = readableColumnNames(declarationOf(people), tx.role).includes('last_contact_at')
    ? sql<Date | null>`(select max(p.last_contact_at) from diskret.people p where p.id = any(array_agg(${employments.personId})))`
    : sql<null>`null`
  const rows = await tx
    .select({
      id: employments.companyId,
      people: sql<number>`count(distinct ${employments.personId})::int`,
      lastContactAt: contact,
    })
    .from(employments)
    .where(
      and(
        inArray(employments.companyId, ids),
        sql`(${employments.endedOn} is null or ${employments.endedOn} >= diskret.today())`,
      ),
    )
    .groupBy(employments.companyId)
  return new Map(
    rows.map(({ id, people: count, lastContactAt }) => [
      id,
      { people: count, lastContactAt: lastContactAt ? new Date(lastContactAt).toISOString() : null },
    ]),
  )
}
