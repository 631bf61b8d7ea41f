import { dayInZone } from '@diskret/legal-deadlines'
import { and, eq, sql } from 'drizzle-orm'
import { recordAudit } from '../audit/record-audit.ts'
import { actorId } from '../door/actor.ts'
import type { Transaction } from '../door/door.ts'
import { requests } from '../erasure/tables.ts'
import { readRequest } from './list-requests.ts'
import { extendedAlready, extensionTooLate, refusalIncomplete, refusalTooLate, requestClosed } from './problems.ts'
import { dueOf, type RequestServices, type RightsRequest } from './rights-request.ts'

/** The only grounds of article 12(3); lack of staff is none (REQ-5). */
export const extensionGrounds = ['A12Complexity', 'A12HighVolume'] as const

export interface Extension {
  ground: (typeof extensionGrounds)[number]
  /** Why, as the person was told. */
  reason: string
  /** How and when the person was told. */
  told: string
}

/**
 * Extends the period to three months from receipt, once, with the reason that the person was told before the first day ended
 * (REQ-5, DL-5).
 * @throws Problem request-not-found, request-closed, extended-already, extension-too-late
 */
export async function extendRequest(
  tx: Transaction<'rights'>,
  services: RequestServices,
  id: string,
  { ground, reason, told }: Extension,
): Promise<RightsRequest> {
  const request = await openRequest(tx, services, id)
  const controller = await services.controller()
  if (request.extensionReason !== null) throw extendedAlready({})
  if (dayInZone(services.clock.now(), controller.timeZone) > request.dueOn)
    throw extensionTooLate({ due: request.dueOn })
  const dueOn = dueOf(new Date(request.receivedAt), controller, true)
  await tx
    .update(requests)
    .set({ dueOn, extensionReason: `${ground}: ${reason} (${told})` })
    .where(eq(requests.id, request.id))
  await recordAudit(tx, {
    action: 'request',
    ...(request.person ? { personId: request.person } : {}),
    details: { request: request.id, extended: ground, dueOn },
  })
  return readRequest(tx, services, id)
}

export type Closing =
  | { outcome: 'answered'; answer: string }
  /** Told are the reason, the authority to complain to, and that the courts are open. */
  | { outcome: 'refused'; answer: string; complaintTold: boolean; remedyTold: boolean }

/**
 * Closes a case with what was answered, or why it was refused (REQ-4, REQ-6).
 * @throws Problem request-not-found, request-closed, refusal-incomplete, refusal-too-late
 */
export async function closeRequest(
  tx: Transaction<'rights'>,
  services: RequestServices,
  id: string,
  closing: Closing,
): Promise<RightsRequest> {
  const request = await openRequest(tx, services, id)
  if (closing.outcome === 'refused') {
    const { timeZone } = await services.controller()
    if (!closing.complaintTold || !closing.remedyTold) throw refusalIncomplete({})
    if (dayInZone(services.clock.now(), timeZone) > request.dueOn) throw refusalTooLate({ due: request.dueOn })
  }
  await tx
    .update(requests)
    .set({
      state: closing.outcome,
      answeredAt: sql`diskret.clock()`,
      outcome: closing.answer,
      closedBy: actorId(tx.actor),
    })
    .where(and(eq(requests.id, request.id), eq(requests.state, 'received')))
  await recordAudit(tx, {
    action: 'request',
    ...(request.person ? { personId: request.person } : {}),
    details: { request: request.id, closed: closing.outcome },
  })
  return readRequest(tx, services, id)
}

async function openRequest(tx: Transaction<'rights'>, services: RequestServices, id: string): Promise<RightsRequest> {
  const request = await readRequest(tx, services, id)
  if (request.state !== 'received') throw requestClosed({})
  return request
}
