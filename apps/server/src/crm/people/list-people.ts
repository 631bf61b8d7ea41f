import { and, eq, exists, or, type SQL, sql } from 'drizzle-orm'
import { recordAudit } from '../../data-protection/audit/record-audit.ts'
import type { Transaction } from '../../data-protection/door/door.ts'
import { people } from '../../data-protection/people/tables.ts'
import type { Services } from '../../data-protection/services.ts'
import { makePage, type Page, readCursor } from '../../platform/http/keyset-page.ts'
import { employments } from '../companies/tables.ts'
import { compileFilter } from '../lists/compile-filter.ts'
import { countRows, mostCounted, type RowCount } from '../lists/count-rows.ts'
import { tags } from '../tags/tables.ts'
import { compilePeopleCondition } from './compile-people-condition.ts'
import { matchPeople } from './match-people.ts'
import { type PeopleSort, pageOfPeople, sortValue } from './page-of-people.ts'
import type { PeopleFilter } from './people-filter.ts'
import { type ListedPerson, readListedPeople } from './read-listed-people.ts'

/** Which people a list is about. */
export interface PeopleSelection {
  /** Part of a name, address, number or company. */
  search?: string | undefined
  filter?: PeopleFilter | undefined
  company?: string | undefined
  kind?: string | undefined
  country?: string | undefined
  tag?: string | undefined
}

/** What a list of people is asked for. */
export interface PeopleQuery extends PeopleSelection {
  limit: number
  cursor?: string | undefined
  sort: PeopleSort
}

/**
 * One page of the people whom the role may see. Names stand in the order of the Danish alphabet. A list is one entry in the
 * audit, with the number of people on the page (AUD-1).
 * @throws Problem cursor-unusable, input-unusable
 */
export async function listPeople(
  tx: Transaction,
  services: Pick<Services, 'keyring' | 'clock'>,
  query: PeopleQuery,
): Promise<Page<ListedPerson>> {
  const after = readCursor(services.keyring, 'people', query.sort, query.cursor)
  const ids = await pageOfPeople(tx, query.sort, after, query.limit + 1, await selectPeople(tx, query))
  const rows = await readListedPeople(tx, ids, services.clock.now())
  const page = makePage(services.keyring, 'people', query.sort, rows, query.limit, (row) => [
    sortValue(query.sort, row),
    row.id,
  ])
  await recordAudit(tx, { action: 'list', details: { people: page.items.length, search: Boolean(query.search) } })
  return page
}

/** How many people a list has in all; a number alone is no look at anybody. */
export async function countPeople(tx: Transaction, selection: PeopleSelection): Promise<RowCount> {
  const { search, ...others } = selection
  if (search?.trim() && !Object.values(others).some(Boolean)) {
    const { length } = await matchPeople(tx, search.trim(), mostCounted + 1)
    return { count: Math.min(length, mostCounted), exact: length <= mostCounted }
  }
  const where = await selectPeople(tx, selection)
  return countRows(tx, sql`select people.id from diskret.people where ${where ?? sql`true`}`)
}

/** So many matches are handed on by their ids; more are joined where they are. */
const gathered = 4000

/** @returns the condition of a selection, on `people` */
export async function selectPeople(tx: Transaction, selection: PeopleSelection): Promise<SQL | undefined> {
  const search = selection.search?.trim()
  return and(
    search ? await searched(tx, search) : undefined,
    await compileFilter(
      selection.filter,
      (condition) => compilePeopleCondition(tx, condition),
      (parts) => gatherEither(tx, parts),
    ),
    ...plainFilters(tx, selection),
  )
}

/**
 * Alternatives: PostgreSQL walks the whole list for an OR of sets. Where each has few people these are gathered by its index;
 * one that has many is met often enough on the way.
 */
async function gatherEither(tx: Transaction, parts: SQL[]): Promise<SQL | undefined> {
  const found = new Set<string>()
  for (const part of parts) {
    const { rows } = await tx.execute<{ id: string }>(
      sql`select people.id from diskret.people where ${part} limit ${gathered + 1}`,
    )
    if (rows.length > gathered) return or(...parts)
    for (const { id } of rows) found.add(id)
  }
  return sql`people.id = any(${sql.param([...found])}::uuid[])`
}

async function searched(tx: Transaction, search: string): Promise<SQL> {
  const ids = await matchPeople(tx, search, gathered + 1)
  if (ids.length <= gathered) return sql`people.id = any(${sql.param(ids)}::uuid[])`
  // All matches and then their order: namesakes stand together in a list by name, and the way to them may be the whole list.
  return sql`people.id in (select m.person_id from diskret.match_people(${search}, 2147483647) m)`
}

function plainFilters(tx: Transaction, { company, kind, country, tag }: PeopleSelection): SQL[] {
  const found: SQL[] = []
  if (kind) found.push(sql`${people.kind} = ${kind}`)
  if (country) found.push(eq(people.country, country))
  if (company)
    found.push(
      exists(
        tx
          .select({ one: sql`1` })
          .from(employments)
          .where(
            and(
              eq(employments.personId, people.id),
              eq(employments.companyId, company),
              sql`(${employments.endedOn} is null or ${employments.endedOn} >= diskret.today())`,
            ),
          ),
      ),
    )
  if (tag)
    found.push(
      exists(
        tx
          .select({ one: sql`1` })
          .from(tags)
          .where(and(eq(tags.personId, people.id), eq(tags.tag, tag))),
      ),
    )
  return found
}
