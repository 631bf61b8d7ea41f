import { and, asc, eq, gt, inArray, isNull, lte, or, sql } from 'drizzle-orm'
import { createTransport, type Transporter } from 'nodemailer'
import addressparser from 'nodemailer/lib/addressparser/index.js'
import { recordAudit } from '../audit/record-audit.ts'
import type { Transaction } from '../door/door.ts'
import type { Controller } from '../installation/controller.ts'
import type { MailText } from '../mail-texts/mail-text.ts'
import { composePersonNotice, type NoticeMemory } from '../notices/compose-person-notice.ts'
import { ensureNoticeVersion } from '../notices/ensure-notice-version.ts'
import { invitations, notices } from '../notices/tables.ts'
import { emailAddresses, people } from '../people/tables.ts'
import type { Services } from '../services.ts'
import { composeMail, invitationEnd, messageId, unsubscribeOf } from './compose-mail.ts'
import { type MailRecord, readMails } from './mail-record.ts'
import { mailServerMissing } from './problems.ts'
import { readdressMail } from './readdress-mail.ts'
import { mailMessages } from './tables.ts'
import { writeMessage } from './write-message.ts'

/** After this many tries a mail counts as refused, and its notice is open again. */
const lastAttempt = 10
/** Seconds until the next try, doubled each time. */
const firstPause = 60

const system = { kind: 'system' } as const

/**
 * Sends what waits, each mail in three steps: claim it (what it says is fixed then), hand it to the server, record that it went.
 * Killed between the second and the third, the same mail goes once more and no oftener.
 * @param until stops when this says so; the rest keeps waiting
 * @returns how many went, how many a server refused for good, and how many are tried again
 * @throws Problem mail-server-missing
 */
export async function sendWaitingMail(
  services: Services,
  until: () => boolean = () => false,
): Promise<{ sent: number; refused: number; waiting: number }> {
  const { settings } = services
  if (!settings.smtpUrl) throw mailServerMissing({})
  const controller = await services.controller()
  const transport = createTransport({ url: settings.smtpUrl, pool: true, maxConnections: 4 } as never)
  const memory: NoticeMemory = new Map()
  const counts = { sent: 0, refused: 0, waiting: 0 }
  const work = async () => {
    for (;;) {
      if (until()) return
      const claimed = await claim(services, controller, memory)
      if (!claimed) return
      if (claimed === 'nobody') {
        counts.refused += 1
        continue
      }
      counts[await deliver(services, controller, transport, claimed)] += 1
    }
  }
  try {
    await Promise.all([work(), work(), work(), work()])
  } finally {
    transport.close()
  }
  return counts
}

interface Claimed {
  mail: MailRecord
  text: MailText
  attempt: number
}

/**
 * Takes one mail that is due, and fixes what it will say and where it goes; skips those that others have taken.
 * @returns `nobody` where its persons have no address left: it counts as refused, and its notice is open again
 */
function claim(services: Services, controller: Controller, memory: NoticeMemory): Promise<Claimed | 'nobody' | null> {
  return services.door.forPurpose('rights', system, async (tx) => {
    const [due] = await tx
      .select({ id: mailMessages.id, attempts: mailMessages.attempts })
      .from(mailMessages)
      .where(
        and(
          eq(mailMessages.state, 'waiting'),
          or(
            isNull(mailMessages.nextAttemptAt),
            lte(mailMessages.nextAttemptAt, sql`diskret.clock()`),
            // No pause is as long: the clock was ahead when it was set.
            gt(mailMessages.nextAttemptAt, sql`diskret.clock() + interval '1 day'`),
          ),
        ),
      )
      .orderBy(asc(mailMessages.id))
      .limit(1)
      .for('update', { skipLocked: true })
    if (!due) return null
    const [found] = await readMails(tx, [due.id])
    const mail = await readdressMail(tx, services, found!)
    if (!mail) {
      await refuse(tx, due.id)
      return 'nobody'
    }
    if (mail.kind === 'invitation') mail.values = { ...mail.values, endsOn: invitationEnd(services, controller, mail) }
    const attempt = due.attempts + 1
    const pause = firstPause * 2 ** (attempt - 1)
    await tx
      .update(mailMessages)
      .set({
        attempts: attempt,
        values: mail.values,
        nextAttemptAt: sql`diskret.clock() + make_interval(secs => ${pause})`,
      })
      .where(eq(mailMessages.id, due.id))
    return { mail: mail, text: await composeMail(tx, services, controller, mail, memory), attempt }
  })
}

async function deliver(
  services: Services,
  controller: Controller,
  transport: Transporter,
  { mail, text, attempt }: Claimed,
): Promise<'sent' | 'refused' | 'waiting'> {
  const { settings, clock, log } = services
  const raw = await writeMessage(text, {
    from: senderOf(services, controller),
    to: mail.recipient,
    messageId: messageId(settings.publicUrl, mail.id),
    date: clock.now(),
    unsubscribe: unsubscribeOf(services, mail),
  })
  try {
    await transport.sendMail({ envelope: { from: senderOf(services, controller).address, to: mail.recipient }, raw })
  } catch (error) {
    const code = (error as { responseCode?: number }).responseCode ?? 0
    const forGood = (code >= 550 && code < 560) || attempt >= lastAttempt
    log.warn({ code, attempt }, forGood ? 'a mail was refused for good' : 'a mail was not taken, and is tried again')
    if (forGood) await recordRefusal(services, mail, code >= 550)
    return forGood ? 'refused' : 'waiting'
  }
  await services.door.forPurpose('rights', system, (tx) => recordSending(tx, services, controller, mail))
  return 'sent'
}

/** Who sends: MAIL_FROM, else the controller's own address. */
export function senderOf(
  { settings }: Pick<Services, 'settings'>,
  controller: Controller,
): { name: string; address: string } {
  const [stated] = addressparser(settings.mailFrom ?? '', { flatten: true })
  const host = new URL(settings.publicUrl).hostname
  return {
    name: stated?.name || controller.company,
    address: stated?.address || controller.contact.email || `diskret@${host}`,
  }
}

/** It went: the notice is delivered with the version that was told, and an invitation's days begin to count (NOT-14, BAS-26). */
async function recordSending(tx: Transaction<'rights'>, services: Services, controller: Controller, mail: MailRecord) {
  await tx
    .update(mailMessages)
    .set({ state: 'sent', sentAt: sql`diskret.clock()` })
    .where(and(eq(mailMessages.id, mail.id), eq(mailMessages.state, 'waiting')))
  const ids = mail.people.map(({ id }) => id)
  for (const personId of ids)
    await recordAudit(tx, { action: 'send', personId, details: { kind: mail.kind, mail: mail.id } })
  if (ids.length === 0 || (mail.kind !== 'invitation' && mail.kind !== 'notice')) return
  const { notice, kind } = await composePersonNotice(tx, services, controller, ids[0]!, mail.language)
  const versionId = await ensureNoticeVersion(tx, kind, notice)
  await tx
    .update(notices)
    .set({ deliveredAt: sql`diskret.clock()`, channel: 'email', versionId })
    .where(and(eq(notices.mailId, mail.id), isNull(notices.deliveredAt)))
  if (mail.kind !== 'invitation') return
  const endsOn = String(mail.values.endsOn)
  const open = and(inArray(invitations.personId, ids), eq(invitations.state, 'open'), isNull(invitations.sentAt))
  const begun = await tx.select({ personId: invitations.personId }).from(invitations).where(open)
  await tx.update(invitations).set({ sentAt: sql`diskret.clock()`, endsOn }).where(open)
  const counting = begun.map(({ personId }) => personId)
  if (counting.length > 0) await tx.update(people).set({ dueForErasureOn: endsOn }).where(inArray(people.id, counting))
}

/** A server refused it for good: the duty to inform stays open, and the address informs nobody any more (NOT-14). */
function recordRefusal(services: Services, mail: MailRecord, byAddress: boolean): Promise<void> {
  return services.door.forPurpose('rights', system, async (tx) => {
    await refuse(tx, mail.id)
    if (!byAddress) return
    const ids = mail.people.map(({ id }) => id)
    if (ids.length === 0) return
    await tx
      .update(emailAddresses)
      .set({ refusedAt: sql`diskret.clock()` })
      .where(and(inArray(emailAddresses.personId, ids), eq(emailAddresses.address, mail.recipient)))
  })
}

async function refuse(tx: Transaction<'rights'>, mailId: string): Promise<void> {
  await tx.update(mailMessages).set({ state: 'refused' }).where(eq(mailMessages.id, mailId))
  await tx
    .update(notices)
    .set({ mailId: null })
    .where(and(eq(notices.mailId, mailId), isNull(notices.deliveredAt)))
}
