import { and, eq, gte } from 'drizzle-orm'
import { newId } from '../../platform/identifiers/new-id.ts'
import { recordAudit } from '../audit/record-audit.ts'
import { actorId } from '../door/actor.ts'
import type { Transaction } from '../door/door.ts'
import { requests } from '../erasure/tables.ts'
import { dueOf, type RequestChannel, type RequestKind, type RequestServices } from './rights-request.ts'

const halfADay = 12 * 60 * 60 * 1000

export interface NewRequest {
  /** Null where nobody knows yet who asks (REQ-13). */
  personId: string | null
  kind: RequestKind
  channel: RequestChannel
  words?: string | undefined
  /** When it was received, by anybody of the company (REQ-3); else now. */
  receivedAt?: Date | undefined
  /** Set where it was done at once: what was done. */
  done?: Record<string, unknown> | undefined
}

/**
 * Writes down a case with the day by which it is answered (REQ-1, REQ-3, REQ-15).
 * @returns its id and that day
 */
export async function recordRequest(
  tx: Transaction<'rights'>,
  services: RequestServices,
  { personId, kind, channel, words, receivedAt, done }: NewRequest,
): Promise<{ id: string; dueOn: string }> {
  const controller = await services.controller()
  const now = services.clock.now()
  const id = newId()
  const dueOn = dueOf(receivedAt ?? now, controller)
  await tx.insert(requests).values({
    id,
    personId,
    kind,
    channel,
    receivedAt: receivedAt ?? now,
    dueOn,
    state: done ? 'answered' : 'received',
    answeredAt: done ? now : null,
    words: words?.trim() || null,
    recordedBy: actorId(tx.actor),
    details: done ?? {},
  })
  await recordAudit(tx, {
    action: 'request',
    ...(personId ? { personId } : {}),
    details: { request: id, kind, channel, done: Boolean(done) },
  })
  return { id, dueOn }
}

/** The same for what the person did on their page at once; pressing the same button again the same day is the same case. */
export async function recordDoneOnPage(
  tx: Transaction<'rights'>,
  services: RequestServices,
  personId: string,
  kind: RequestKind,
  done: Record<string, unknown>,
): Promise<void> {
  const [before] = await tx
    .select({ id: requests.id })
    .from(requests)
    .where(
      and(
        eq(requests.personId, personId),
        eq(requests.kind, kind),
        eq(requests.channel, 'page'),
        eq(requests.state, 'answered'),
        gte(requests.receivedAt, new Date(services.clock.now().getTime() - halfADay)),
      ),
    )
    .limit(1)
  if (!before) await recordRequest(tx, services, { personId, kind, channel: 'page', done })
}
