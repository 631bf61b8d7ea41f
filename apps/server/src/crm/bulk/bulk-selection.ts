import { inArray, type SQL, sql } from 'drizzle-orm'
import { z } from 'zod'
import { type Actor, rolesOpenTo } from '../../data-protection/door/actor.ts'
import type { Transaction } from '../../data-protection/door/door.ts'
import { people } from '../../data-protection/people/tables.ts'
import type { AccessRole } from '../../data-protection/purposes/purposes.ts'
import { mostCounted } from '../lists/count-rows.ts'
import { selectPeople } from '../people/list-people.ts'
import { peopleFilter } from '../people/people-filter.ts'

/** The people of a bulk act: those ticked, or all that a list shows but some. */
export const bulkSelection = z.union([
  z.strictObject({ ids: z.array(z.uuid()).min(1).max(10_000) }),
  z.strictObject({
    search: z.string().trim().min(1).max(200).optional(),
    filter: peopleFilter.optional(),
    except: z.array(z.uuid()).max(1000).default([]),
  }),
])
export type BulkSelection = z.output<typeof bulkSelection>

/** So many are done by one request; the answer says where the next goes on. */
export const largestStep = 500

/** Where lists of people are shown: the first of these that a reader has. */
export const listDesks = ['seller-desk', 'customer', 'prospecting', 'rights'] as const satisfies AccessRole[]

/**
 * The desk that finds whom an erasure is about. An officer erases people by their ids wherever they are; everything that fits is
 * no more than what the list has shown.
 */
export function deskOfErasure(selection: BulkSelection, actor: Actor): (typeof listDesks)[number] {
  if ('ids' in selection) return 'rights'
  const open = rolesOpenTo(actor)
  return listDesks.find((desk) => open.includes(desk)) ?? 'rights'
}

/** @returns a condition on `people` for the selection */
export async function selectionCondition(tx: Transaction, selection: BulkSelection): Promise<SQL> {
  if ('ids' in selection) return inArray(people.id, selection.ids)
  const where = (await selectPeople(tx, selection)) ?? sql`true`
  return selection.except.length > 0 ? sql`${where} and not ${inArray(people.id, selection.except)}` : where
}

/**
 * One step of the selection, as far as the role sees it.
 * @param after the last of the step before
 * @returns ids in their order, and the last of them where more follow
 */
export async function stepOf(
  tx: Transaction,
  selection: BulkSelection,
  after: string | undefined,
  most = largestStep,
): Promise<{ ids: string[]; next: string | null }> {
  const where = await selectionCondition(tx, selection)
  const { rows } = await tx.execute<{ id: string }>(
    sql`select people.id from diskret.people where ${where} and ${after ? sql`people.id > ${after}::uuid` : sql`true`}
      order by people.id limit ${most + 1}`,
  )
  const ids = rows.slice(0, most).map(({ id }) => id)
  return { ids, next: rows.length > most ? (ids.at(-1) ?? null) : null }
}

/** How many of a selection there are, up to the number that is counted at all. */
export async function sizeOf(tx: Transaction, selection: BulkSelection): Promise<{ seen: number; exact: boolean }> {
  const where = await selectionCondition(tx, selection)
  const { rows } = await tx.execute<{ count: string }>(
    sql`select count(*) as count from (select people.id from diskret.people where ${where} limit ${mostCounted + 1}) c`,
  )
  const count = Number(rows[0]?.count ?? 0)
  return count > mostCounted ? { seen: mostCounted, exact: false } : { seen: count, exact: true }
}
