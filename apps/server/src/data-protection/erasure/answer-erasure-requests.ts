import { and, eq, inArray } from 'drizzle-orm'
import { actorId } from '../door/actor.ts'
import type { Transaction } from '../door/door.ts'
import type { Services } from '../services.ts'
import { requests } from './tables.ts'

/** What was asked for is done: the cases of these persons that waited for their erasure are answered (REQ-15). */
export async function answerErasureRequests(
  tx: Transaction<'rights'>,
  { clock }: Pick<Services, 'clock'>,
  ids: readonly string[],
): Promise<void> {
  await tx
    .update(requests)
    .set({ state: 'answered', answeredAt: clock.now(), closedBy: actorId(tx.actor) })
    .where(and(inArray(requests.personId, [...ids]), eq(requests.kind, 'erasure'), eq(requests.state, 'received')))
}
