import { eq, sql } from 'drizzle-orm'
import type { Transaction } from '../door/door.ts'
import { requests } from '../erasure/tables.ts'
import { objectTo } from '../objections/object-to.ts'
import type { Services } from '../services.ts'
import { readRequest } from './list-requests.ts'
import { type NewRequest, recordRequest } from './record-request.ts'
import type { RightsRequest } from './rights-request.ts'

/**
 * Registers a request that somebody heard, read or opened (REQ-1). "Delete me" and an objection close marketing at once, before
 * anybody works on the case (REQ-2, SM-1); an objection to marketing needs no work and is answered by that (SM-22).
 */
export async function registerRequest(
  tx: Transaction<'rights'>,
  services: Pick<Services, 'clock' | 'controller'>,
  asked: NewRequest,
): Promise<RightsRequest> {
  const { id } = await recordRequest(tx, services, asked)
  if (asked.personId !== null && (asked.kind === 'erasure' || asked.kind === 'objection')) {
    await objectTo(tx, services, { personId: asked.personId, purpose: 'marketing' })
    if (asked.kind === 'objection')
      await tx
        .update(requests)
        .set({ state: 'answered', answeredAt: sql`diskret.clock()`, outcome: 'OBJ-1' })
        .where(eq(requests.id, id))
  }
  return readRequest(tx, services, id)
}
