import { servingRights } from '../../data-protection/door/actor.ts'
import type { Transaction } from '../../data-protection/door/door.ts'
import { sendNoticesTo } from '../../data-protection/notices/send-notices.ts'
import type { Services } from '../../data-protection/services.ts'
import type { Reversible } from '../undo/undo-token.ts'
import { recordEach } from './record-each.ts'

/**
 * Sends people the message that the law owes them, with their page: to those who have not had it and have an address. The mail
 * waits ten seconds, in which it can be taken back.
 * @param ids of people whom the caller sees under the purpose they work for
 * @returns how many it reaches, and what takes it back
 */
export async function invitePeople(
  services: Services,
  actor: Transaction['actor'],
  ids: readonly string[],
): Promise<{ reached: number; act: Reversible }> {
  return services.door.forPurpose('rights', servingRights(actor), async (tx) => {
    const { personIds, mailIds } = await sendNoticesTo(tx, services, ids)
    await recordEach(tx, 'send', personIds, { notice: true })
    return { reached: personIds.length, act: { what: 'invite', mails: mailIds } }
  })
}
