import { and, asc, eq, or, type SQL, sql } from 'drizzle-orm'
import { z } from 'zod'
import { actorId } from '../../data-protection/door/actor.ts'
import type { Transaction } from '../../data-protection/door/door.ts'
import { newId } from '../../platform/identifiers/new-id.ts'
import { lineOfText } from '../../platform/texts/line-of-text.ts'
import { type Colleague, readColleagues } from '../people/read-colleagues.ts'
import { viewNotFound } from './problems.ts'
import { savedViews, type ViewedList, viewedLists } from './tables.ts'

/** What a view keeps: filter, order, columns. The screens decide what stands in it; it is never run by the server. */
const definition = z
  .record(z.string().max(60), z.json())
  .refine((value) => JSON.stringify(value).length <= 20_000, { error: '≤ 20,000' })

export const newView = z.strictObject({
  list: z.enum(viewedLists),
  name: lineOfText(80),
  shared: z.boolean().default(false),
  definition,
})
export const viewChange = z.strictObject({
  name: lineOfText(80).optional(),
  shared: z.boolean().optional(),
  definition: definition.optional(),
})

export const viewAnswer = z.object({
  id: z.string(),
  list: z.enum(viewedLists),
  name: z.string(),
  shared: z.boolean(),
  /** Whether it is that of who asks: only they change or delete it. */
  own: z.boolean(),
  owner: z.object({ id: z.string(), name: z.string().nullable() }),
  definition: z.record(z.string(), z.unknown()),
})

export interface SavedView {
  id: string
  list: ViewedList
  name: string
  shared: boolean
  own: boolean
  owner: Colleague
  definition: Record<string, unknown>
}

/** @returns the views of who asks and those that colleagues share, by name */
export function listViews(tx: Transaction, list: ViewedList | undefined): Promise<SavedView[]> {
  return read(tx, list ? eq(savedViews.list, list) : undefined)
}

/** @returns its id */
export async function saveView(tx: Transaction, view: z.output<typeof newView>): Promise<SavedView> {
  const id = newId()
  await tx.insert(savedViews).values({ id, ownerId: actorId(tx.actor), ...view })
  return oneView(tx, id)
}

/** @throws Problem view-not-found for a view of somebody else */
export async function changeView(tx: Transaction, id: string, change: z.output<typeof viewChange>): Promise<SavedView> {
  const { name, shared, definition: kept } = change
  const { rowCount } = await tx
    .update(savedViews)
    .set({
      ...(name === undefined ? {} : { name }),
      ...(shared === undefined ? {} : { shared }),
      ...(kept === undefined ? {} : { definition: kept }),
      changedAt: sql`diskret.clock()`,
    })
    .where(own(tx, id))
  if (!rowCount) throw viewNotFound({})
  return oneView(tx, id)
}

/** @throws Problem view-not-found for a view of somebody else */
export async function deleteView(tx: Transaction, id: string): Promise<void> {
  const { rowCount } = await tx.delete(savedViews).where(own(tx, id))
  if (!rowCount) throw viewNotFound({})
}

const own = (tx: Transaction, id: string) => and(eq(savedViews.id, id), eq(savedViews.ownerId, actorId(tx.actor)))

async function oneView(tx: Transaction, id: string): Promise<SavedView> {
  const [view] = await read(tx, eq(savedViews.id, id))
  if (!view) throw viewNotFound({})
  return view
}

async function read(tx: Transaction, where: SQL | undefined): Promise<SavedView[]> {
  const me = actorId(tx.actor)
  const rows = await tx
    .select({
      id: savedViews.id,
      ownerId: savedViews.ownerId,
      list: savedViews.list,
      name: savedViews.name,
      shared: savedViews.shared,
      definition: savedViews.definition,
    })
    .from(savedViews)
    .where(and(where, or(eq(savedViews.ownerId, me), eq(savedViews.shared, true))))
    .orderBy(asc(savedViews.name), asc(savedViews.id))
    .limit(500)
  const colleague = await readColleagues(
    tx,
    rows.map(({ ownerId }) => ownerId),
  )
  return rows.map(({ ownerId, ...view }) => ({ ...view, own: ownerId === me, owner: colleague(ownerId)! }))
}
