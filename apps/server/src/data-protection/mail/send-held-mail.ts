import type { Actor } from '../door/actor.ts'
import type { Services } from '../services.ts'
import { mailServerMissing, mailServerSilent } from './problems.ts'
import { countHeldMail, releaseHeldMail } from './release-held-mail.ts'
import { sendWaitingMail } from './send-waiting-mail.ts'

/**
 * Sends what waited for a mail server, after saying how many, and whatever else is due.
 * @param say gets a sentence with the number before anything goes
 * @throws Problem mail-server-missing, mail-server-silent when not one went
 */
export async function sendHeldMail(services: Services, actor: Actor, say: (sentence: string) => void) {
  if (!services.settings.smtpUrl) throw mailServerMissing({})
  const held = await services.door.forPurpose('rights', actor, countHeldMail)
  say(`${held} mails have waited for a mail server, and go now.`)
  await services.door.forPurpose('rights', actor, releaseHeldMail)
  const counts = await sendWaitingMail(services)
  if (counts.sent === 0 && counts.waiting > 0) throw mailServerSilent({ count: counts.waiting })
  return counts
}
