import { and, asc, desc, eq, exists, inArray, type SQL, sql } from 'drizzle-orm'
import { recordAudit } from '../../data-protection/audit/record-audit.ts'
import type { Transaction } from '../../data-protection/door/door.ts'
import { people } from '../../data-protection/people/tables.ts'
import type { Services } from '../../data-protection/services.ts'
import { makePage, type Page, readCursor } from '../../platform/http/keyset-page.ts'
import { employments } from '../companies/tables.ts'
import { tags } from '../tags/tables.ts'
import { findPeopleIds } from './find-people-ids.ts'
import { type ListedPerson, readListedPeople } from './read-listed-people.ts'

/** What a list of people is asked for. */
export interface PeopleQuery {
  limit: number
  cursor?: string | undefined
  sort: 'name' | '-recorded_at'
  /** Part of a name, address or company, or the last digits of a number. */
  search?: string | undefined
  company?: string | undefined
  kind?: string | undefined
  country?: string | undefined
  tag?: string | undefined
}

/**
 * One page of the people whom the role may see, in the order of the Danish alphabet or the newest first. A list is one entry
 * in the audit, with the number of people on the page (AUD-1).
 * @throws Problem cursor-unusable
 */
export async function listPeople(
  tx: Transaction,
  services: Pick<Services, 'keyring' | 'clock'>,
  query: PeopleQuery,
): Promise<Page<ListedPerson>> {
  const after = readCursor(services.keyring, 'people', query.sort, query.cursor)
  const ids = query.search?.trim()
    ? await searchIds(tx, query, query.search, after)
    : await listIds(tx, query, after, query.limit + 1)
  const rows = await readListedPeople(tx, ids, services.clock.now())
  const page = makePage(services.keyring, 'people', query.sort, rows, query.limit, (row) => [
    query.sort === 'name' ? row.name : row.recordedAt,
    row.id,
  ])
  await recordAudit(tx, { action: 'list', details: { people: page.items.length, search: Boolean(query.search) } })
  return page
}

const newest = sql`to_char(${people.recordedAt} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"')`
const danish = sql`${people.name} collate "da-x-icu"`

async function listIds(tx: Transaction, query: PeopleQuery, after: string[] | null, most: number): Promise<string[]> {
  const byName = query.sort === 'name'
  const behind = after
    ? byName
      ? sql`(${danish}, ${people.id}) > (${after[0]}, ${after[1]}::uuid)`
      : sql`(${people.recordedAt}, ${people.id}) < (${after[0]}::timestamptz, ${after[1]}::uuid)`
    : undefined
  const rows = await tx
    .select({ id: people.id })
    .from(people)
    .where(and(behind, ...filters(tx, query)))
    .orderBy(...(byName ? [sql`${danish}`, asc(people.id)] : [desc(people.recordedAt), desc(people.id)]))
    .limit(most)
  return rows.map(({ id }) => id)
}

/** Filters beside a search take further pages of candidates until the page is full or the candidates end. */
async function searchIds(
  tx: Transaction,
  query: PeopleQuery,
  search: string,
  after: string[] | null,
): Promise<string[]> {
  const wanted = query.limit + 1
  const conditions = filters(tx, query)
  const found: string[] = []
  let start = after
  for (;;) {
    const most = conditions.length > 0 ? Math.max(wanted, 500) : wanted
    const [first, id] = start ?? []
    const candidates = await findPeopleIds(
      tx,
      search,
      most,
      query.sort,
      id ? { id, ...(query.sort === 'name' ? { name: first } : { recordedAt: first }) } : null,
    )
    const kept = conditions.length > 0 ? await keepMatching(tx, candidates, conditions) : candidates
    found.push(...kept)
    const last = candidates.at(-1)
    if (found.length >= wanted || candidates.length < most || !last) return found.slice(0, wanted)
    start = await placeOf(tx, last, query.sort)
    if (!start) return found
  }
}

async function keepMatching(tx: Transaction, ids: string[], conditions: SQL[]): Promise<string[]> {
  const rows = await tx
    .select({ id: people.id })
    .from(people)
    .where(and(inArray(people.id, ids), ...conditions))
  const kept = new Set(rows.map(({ id }) => id))
  return ids.filter((id) => kept.has(id))
}

async function placeOf(tx: Transaction, id: string, sort: PeopleQuery['sort']): Promise<string[] | null> {
  const [row] = await tx
    .select({ first: sort === 'name' ? people.name : sql<string>`${newest}` })
    .from(people)
    .where(eq(people.id, id))
  return row ? [row.first, id] : null
}

function filters(tx: Transaction, { company, kind, country, tag }: PeopleQuery): SQL[] {
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
