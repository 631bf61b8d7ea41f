import { and, asc, eq, sql } from 'drizzle-orm'
import type { Transaction } from '../door/door.ts'
import { requests } from '../erasure/tables.ts'
import { requestNotFound } from './problems.ts'
import { type RequestServices, type RightsRequest, requestColumns, showRequest } from './rights-request.ts'

export interface RequestQuestion {
  state?: RightsRequest['state'] | undefined
  person?: string | undefined
  /** Day and id of the last one of the page before. */
  after?: { dueOn: string; id: string } | undefined
  limit: number
}

/** @returns cases, what is due first first */
export async function listRequests(
  tx: Transaction<'rights'>,
  services: RequestServices,
  { state, person, after, limit }: RequestQuestion,
): Promise<RightsRequest[]> {
  const controller = await services.controller()
  const rows = await tx
    .select(requestColumns)
    .from(requests)
    .where(
      and(
        state ? eq(requests.state, state) : undefined,
        person ? eq(requests.personId, person) : undefined,
        after && sql`(${requests.dueOn}, ${requests.id}) > (${after.dueOn}::date, ${after.id}::uuid)`,
      ),
    )
    .orderBy(asc(requests.dueOn), asc(requests.id))
    .limit(limit)
  return rows.map((row) => showRequest(row, services.clock.now(), controller))
}

/** @throws Problem request-not-found */
export async function readRequest(
  tx: Transaction<'rights'>,
  services: RequestServices,
  id: string,
): Promise<RightsRequest> {
  const controller = await services.controller()
  const [row] = await tx.select(requestColumns).from(requests).where(sql`${requests.id}::text = ${id.toLowerCase()}`)
  if (!row) throw requestNotFound({})
  return showRequest(row, services.clock.now(), controller)
}
