import { formatsFor } from '../../platform/texts/formats.ts'
import type { ComposedNotice } from '../notices/composing/composed-notice.ts'
import type { MailContext, MailPart, MailText } from './mail-text.ts'
import { mailTexts } from './mail-texts.ts'
import { noticeParts } from './notice-parts.ts'
import { writeMail } from './write-mail.ts'

/** Whom a notice addresses: a person by name, or an address that several share, at which nobody is named. */
export type Addressee = { name: string } | 'shared-mailbox'

export interface InvitationNotice {
  addressee: Addressee
  /** Kinds of data, in the reader's language: `navn`, `e-mail`. Never values. */
  held: readonly string[]
  source: string
  /** A clause that goes on from "to". */
  purpose: string
  /** The last day, `YYYY-MM-DD`. */
  endsOn: string
  /** Absolute address of `/p/TOKEN`. */
  link: string
  notice: ComposedNotice
}

/**
 * The notice of article 14 to somebody who was invited: who, what, whence, what for, how long, rights, link. Neutral: it asks
 * for nothing, praises nothing and names no product, since in Denmark asking by mail is itself unlawful (MKT-7 … MKT-9).
 */
export function composeInvitationNotice(context: MailContext, model: InvitationNotice): MailText {
  const t = mailTexts.in(context.language)
  const formats = formatsFor(context.language, context.timeZone, 'plain')
  const { name: company, address } = context.controller
  const date = formats.day(model.endsOn)
  const isShared = model.addressee === 'shared-mailbox'
  const parts: MailPart[] = [
    ...greeting(context, model.addressee),
    { kind: 'paragraph', text: t(isShared ? 'invitationShared' : 'invitation') },
    {
      kind: 'facts',
      rows: [
        [t('who'), `${company}, ${address}`],
        [t('what'), formats.list(model.held)],
        [t('source'), model.source],
        [t('purpose'), model.purpose],
        [t('howLong'), t('until', { date })],
      ],
    },
    { kind: 'strong', text: t('silence', { date }) },
    ...(isShared ? ([{ kind: 'paragraph', text: t('shared') }] as const) : []),
    { kind: 'link', label: t('link'), address: model.link },
    ...noticeParts(model.notice),
  ]
  return writeMail(context, t(isShared ? 'invitationSubjectShared' : 'invitationSubject', { company }), parts)
}

export interface RegistrationNotice {
  addressee: Addressee
  /** Why the person is held: on contract, on a legitimate interest, or entered by staff (NOT-15). */
  reason: 'contract' | 'legitimate-interest' | 'staff-entered'
  /** Absolute address of `/p/TOKEN`. */
  link: string
  /** Of article 13 or 14, as the source demands. */
  notice: ComposedNotice
}

/** The notice of article 13 or 14 to somebody who is registered on a basis (NOT-11). */
export function composeRegistrationNotice(context: MailContext, model: RegistrationNotice): MailText {
  const t = mailTexts.in(context.language)
  const { name: company } = context.controller
  const isShared = model.addressee === 'shared-mailbox'
  const why = {
    contract: 'registeredContract',
    'legitimate-interest': 'registeredInterest',
    'staff-entered': 'registeredByStaff',
  } as const
  const parts: MailPart[] = [
    ...greeting(context, model.addressee),
    { kind: 'paragraph', text: t(isShared ? 'registeredShared' : why[model.reason]) },
    ...(isShared ? ([{ kind: 'paragraph', text: t('shared') }] as const) : []),
    { kind: 'link', label: t('link'), address: model.link },
    ...noticeParts(model.notice),
  ]
  return writeMail(context, t(isShared ? 'registeredSubjectShared' : 'registeredSubject', { company }), parts)
}

function greeting(context: MailContext, addressee: Addressee): MailPart[] {
  if (addressee === 'shared-mailbox') return []
  return [{ kind: 'paragraph', text: mailTexts.in(context.language)('greeting', { name: addressee.name }) }]
}
