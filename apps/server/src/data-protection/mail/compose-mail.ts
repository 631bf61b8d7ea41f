import { createHash } from 'node:crypto'
import { addPeriod, dayInZone } from '@diskret/legal-deadlines'
import { eq } from 'drizzle-orm'
import type { Transaction } from '../door/door.ts'
import type { Controller } from '../installation/controller.ts'
import { openWaiting, type WaitingContent, waitingLabels } from '../invitations/waiting-content.ts'
import { type ActMail, composeActMail, composeReceiptMail, type ReceiptMail } from '../mail-texts/compose-act-mails.ts'
import { composeCodeMail } from '../mail-texts/compose-code-mail.ts'
import { composeConfirmationMail } from '../mail-texts/compose-confirmation-mail.ts'
import { composeInvitationNotice, composeRegistrationNotice } from '../mail-texts/compose-notice-mails.ts'
import type { MailContext, MailText } from '../mail-texts/mail-text.ts'
import { composePersonNotice, type NoticeMemory } from '../notices/compose-person-notice.ts'
import { invitations } from '../notices/tables.ts'
import { purposes } from '../purposes/purposes.ts'
import type { Services } from '../services.ts'
import type { MailRecord } from './mail-record.ts'
import { makeToken } from './page-token.ts'

/** Digits of the code that proves that somebody reads mail at the address on file. */
export const codeDigits = 6
/** How long the code is good for. */
export const codeMinutes = 15

type Composing = Pick<Services, 'keyring' | 'settings' | 'tables' | 'clock'>

/**
 * The text of a mail, composed anew from ids and the persons' data: the same each time, so a mail that is sent once more after
 * a crash is the same mail, and none is stored.
 */
export async function composeMail(
  tx: Transaction<'rights'>,
  services: Composing,
  controller: Controller,
  mail: MailRecord,
  memory: NoticeMemory = new Map(),
): Promise<MailText> {
  const context = mailContext(controller, mail.language)
  const [first] = mail.people
  if (mail.kind === 'confirmation')
    return composeConfirmationMail(context, {
      link: pageLink(services, { kind: 'sign-up', id: String(mail.values.signUpId) }),
      endsOn: String(mail.values.endsOn),
    })
  if (mail.kind === 'code') return composeCodeMail(context, { code: codeOf(services, mail.id), minutes: codeMinutes })
  if (mail.kind === 'receipt')
    return composeReceiptMail(context, { ...(mail.values as unknown as ReceiptMail), link: linkOf(services, mail) })
  if (mail.kind === 'act')
    return composeActMail(context, {
      ...(mail.values as unknown as ActMail),
      link: first ? linkOf(services, mail) : null,
    })
  if (!first) throw new Error('a notice has a person')
  const addressee = mail.shared ? ('shared-mailbox' as const) : { name: first.name }
  const link = linkOf(services, mail)
  if (mail.kind === 'notice') {
    const {
      notice,
      purposes: told,
      source,
    } = await composePersonNotice(tx, services, controller, first.id, mail.language, [], memory)
    const contract = told.some(({ basis }) => basis === 'contract')
    const reason = contract ? 'contract' : source.fromPerson ? 'staff-entered' : 'legitimate-interest'
    return composeRegistrationNotice(context, { addressee, reason, link, notice })
  }
  const further = await waitingKinds(tx, services, mail)
  const { notice, source } = await composePersonNotice(
    tx,
    services,
    controller,
    first.id,
    mail.language,
    further,
    memory,
  )
  const labels = [{ da: 'navn', en: 'name' }, { da: 'e-mailadresse', en: 'e-mail address' }, ...further]
  return composeInvitationNotice(context, {
    addressee,
    held: [...new Set(labels.map((label) => label[mail.language]))],
    source: source.description,
    purpose: purposes.invitation.description[mail.language],
    endsOn: invitationEnd(services, controller, mail),
    link,
    notice,
  })
}

/** The day on which an unanswered invitation ends: as fixed when it was first sent, else counted from today. */
export function invitationEnd(services: Pick<Services, 'clock'>, controller: Controller, mail: MailRecord): string {
  if (typeof mail.values.endsOn === 'string') return mail.values.endsOn
  return addPeriod(dayInZone(services.clock.now(), controller.timeZone), `P${controller.choices.invitationDays}D`)
}

/** The code of a mail: derived from its id, so that it is in no table. */
export function codeOf(services: Pick<Services, 'keyring'>, mailId: string): string {
  const number = services.keyring.hmac('pages', `code ${mailId}`).readUIntBE(0, 6)
  return String(number % 10 ** codeDigits).padStart(codeDigits, '0')
}

/** The address of the page that a mail leads to. */
export function pageLink(
  services: Pick<Services, 'keyring' | 'settings'>,
  target: { kind: 'person' | 'mail' | 'sign-up'; id: string },
) {
  const path = target.kind === 'sign-up' ? 'sign-up/confirm' : 'p'
  return `${services.settings.publicUrl}/${path}/${makeToken(services.keyring, target)}`
}

/** What proves an address has nothing to say no to. */
const withoutNo: readonly MailRecord['kind'][] = ['confirmation', 'code']

/**
 * The address at which one press says no to marketing by mail (RFC 8058; MKT-5), for a mail to one person: at an address that
 * several share nobody presses for the others.
 */
export function unsubscribeOf(services: Pick<Services, 'keyring' | 'settings'>, mail: MailRecord): string | null {
  const [only, ...others] = mail.people
  if (withoutNo.includes(mail.kind) || mail.shared || !only || others.length > 0) return null
  return `${pageLink(services, { kind: 'person', id: only.id })}/unsubscribe`
}

const linkOf = (services: Pick<Services, 'keyring' | 'settings'>, mail: MailRecord) =>
  pageLink(services, mail.shared ? { kind: 'mail', id: mail.id } : { kind: 'person', id: mail.people[0]!.id })

export function mailContext(controller: Controller, language: 'da' | 'en'): MailContext {
  const { address, email, phone, website } = controller.contact
  return {
    language,
    timeZone: controller.timeZone,
    isPractice: controller.practice,
    controller: {
      name: controller.company,
      address: address ?? email ?? website ?? controller.country,
      phone: phone ?? null,
      email: email ?? null,
    },
  }
}

async function waitingKinds(tx: Transaction<'rights'>, services: Composing, mail: MailRecord) {
  const kinds = new Set<keyof WaitingContent>()
  for (const { id } of mail.people) {
    const [row] = await tx
      .select({ waiting: invitations.waiting })
      .from(invitations)
      .where(eq(invitations.personId, id))
    for (const kind of Object.keys(openWaiting(services.keyring, id, row?.waiting ?? null)))
      kinds.add(kind as keyof WaitingContent)
  }
  return [...kinds].map((kind) => waitingLabels[kind])
}

/** Names the same mail alike on each try, so that a receiving server knows a repetition. */
export function messageId(publicUrl: string, mailId: string): string {
  const host = new URL(publicUrl).hostname
  return `<${createHash('sha256').update(mailId).digest('hex').slice(0, 32)}@${host}>`
}
