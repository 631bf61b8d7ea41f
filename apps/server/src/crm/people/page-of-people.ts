import { type SQL, sql } from 'drizzle-orm'
import { declarationOf } from '../../data-protection/declarations/personal-table.ts'
import { readableColumnNames } from '../../data-protection/declarations/readable-columns.ts'
import type { Transaction } from '../../data-protection/door/door.ts'
import { inputUnusable } from '../../data-protection/http/problems.ts'
import { people } from '../../data-protection/people/tables.ts'
import type { ListedPerson } from './read-listed-people.ts'

/** The orders of a list of people; `-` is the latest or last first. Whoever was never contacted stands last in both. */
export const peopleSorts = ['name', '-name', 'recorded_at', '-recorded_at', 'last_contact', '-last_contact'] as const
export type PeopleSort = (typeof peopleSorts)[number]

const keys = {
  name: { key: sql`people.name collate "da-x-icu"`, cast: sql`text` },
  recorded_at: { key: sql`people.recorded_at`, cast: sql`timestamptz` },
  last_contact: { key: sql`people.last_contact_at`, cast: sql`timestamptz` },
}

/** @returns what a row is sorted by, as a cursor keeps it; empty is none */
export function sortValue(sort: PeopleSort, row: ListedPerson): string {
  const by = sort.replace('-', '')
  return (by === 'name' ? row.name : by === 'recorded_at' ? row.recordedAt : row.lastContactAt) ?? ''
}

/**
 * The ids of one page, read in the order of an index.
 * @param after the sort value and id of the last person of the page before
 * @param where a condition on `people`
 * @throws Problem input-unusable for an order by what the role does not read
 */
export async function pageOfPeople(
  tx: Transaction,
  sort: PeopleSort,
  after: readonly string[] | null,
  most: number,
  where: SQL | undefined,
): Promise<string[]> {
  const by = sort.replace('-', '') as keyof typeof keys
  if (by === 'last_contact' && !readableColumnNames(declarationOf(people), tx.role).includes('last_contact_at'))
    throw inputUnusable({}, [{ pointer: '/sort', message: sort }])
  const down = sort.startsWith('-')
  const select = async (order: SQL, conditions: SQL[], limit: number) => {
    const { rows } = await tx.execute<{ id: string }>(
      sql`select people.id from diskret.people where ${sql.join([...conditions, where ?? sql`true`], sql` and `)} order by ${order} limit ${limit}`,
    )
    return rows.map(({ id }) => id)
  }
  const { key, cast } = keys[by]
  const order = down ? sql`${key} desc, people.id desc` : sql`${key}, people.id`
  const sign = sql.raw(down ? '<' : '>')
  const [value, id] = after ?? []
  const behind = value && id ? [sql`(${key}, people.id) ${sign} (${value}::${cast}, ${id}::uuid)`] : []
  if (by !== 'last_contact') return select(order, behind, most)
  // Two walks: the index holds those who were contacted, and a row comparison finds no null.
  const contacted = value === '' ? [] : await select(order, [sql`people.last_contact_at is not null`, ...behind], most)
  if (contacted.length >= most) return contacted
  const never = [sql`people.last_contact_at is null`, ...(value === '' && id ? [sql`people.id < ${id}::uuid`] : [])]
  return [...contacted, ...(await select(sql`people.id desc`, never, most - contacted.length))]
}
