import { eq } from 'drizzle-orm'
import type { Keyring } from '../../platform/keyring/keyring.ts'
import { recordAudit } from '../audit/record-audit.ts'
import { actorId } from '../door/actor.ts'
import type { Transaction } from '../door/door.ts'
import type { Services } from '../services.ts'
import { type RecipientTask, readRecipientTask } from './list-recipient-tasks.ts'
import { recipientTaskClosed } from './problems.ts'
import { recipientTasks, type TellingState } from './tables.ts'

export const tellingOutcomes = ['sent', 'confirmed', 'failed', 'impossible'] as const satisfies TellingState[]

/**
 * Writes down how a recipient was told, or why that is impossible or out of proportion (TEL-1). Whom the recipient knows the
 * erased person by goes with it; a failed try keeps it for the next one.
 * @throws Problem recipient-task-not-found, recipient-task-closed
 */
export async function recordTelling(
  tx: Transaction<'rights'>,
  { clock, keyring }: { clock: Services['clock']; keyring: Keyring },
  id: string,
  { state, proof }: { state: (typeof tellingOutcomes)[number]; proof: string },
): Promise<RecipientTask> {
  const task = await readRecipientTask(tx, keyring, id)
  const mayConfirm = task.state === 'sent' && state === 'confirmed'
  if (task.closedAt !== null && !mayConfirm) throw recipientTaskClosed({})
  const ended = state === 'failed' ? {} : { sealed: null, closedAt: clock.now() }
  await tx
    .update(recipientTasks)
    .set({ state, proof, doneBy: actorId(tx.actor), ...ended })
    .where(eq(recipientTasks.id, task.id))
  await recordAudit(tx, {
    action: 'disclose',
    personId: task.person,
    details: { recipientTask: task.id, act: task.act, state },
  })
  return readRecipientTask(tx, keyring, task.id)
}
