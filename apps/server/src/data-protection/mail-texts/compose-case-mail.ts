import { formatsFor } from '../../platform/texts/formats.ts'
import { caseMailTexts } from './case-mail-texts.ts'
import type { MailContext, MailPart, MailText } from './mail-text.ts'
import { mailTexts } from './mail-texts.ts'
import { writeMail } from './write-mail.ts'

interface CaseStep {
  /** The right, in the reader's language and in a sentence: `indsigt`, `access`. */
  kind: string
  number: string
  authority: string
  /** Absolute address of `/p/TOKEN`. */
  link: string
}

/** A step of a request of which the person is told. Days are `YYYY-MM-DD`; reasons whole sentences in the reader's language. */
export type CaseMail = CaseStep &
  (
    | { step: 'received'; at: string; answerBy: string }
    /** Within the month, with its reason (12(3); REQ-5). */
    | { step: 'extended'; answerBy: string; reason: string }
    /** With reason, complaint and judicial remedy (12(4); REQ-6). */
    | { step: 'refused'; reason: string }
    /** Behind link and code, never in open mail (REQ-14). */
    | { step: 'ready'; until: string }
  )

/** Tells of a step of a request; a refusal always names complaint and courts (REQ-6). */
export function composeCaseMail(context: MailContext, model: CaseMail): MailText {
  const t = caseMailTexts.in(context.language)
  const general = mailTexts.in(context.language)
  const parts: MailPart[] = [{ kind: 'paragraph', text: tell(context, model) }]
  if (model.step === 'refused' || model.step === 'extended') {
    parts.push({ kind: 'paragraph', text: general('complaint', { authority: model.authority }) })
  }
  parts.push({ kind: 'link', label: general('page'), address: model.link })
  return writeMail(context, t(`${model.step}Subject`), parts)
}

function tell(context: MailContext, model: CaseMail): string {
  const t = caseMailTexts.in(context.language)
  const formats = formatsFor(context.language, context.timeZone, 'plain')
  const { kind, number } = model
  switch (model.step) {
    case 'received':
      return t('received', { kind, number, moment: formats.moment(model.at), date: formats.day(model.answerBy) })
    case 'extended':
      return t('extended', { kind, number, reason: model.reason, date: formats.day(model.answerBy) })
    case 'refused':
      return t('refused', { kind, number, reason: model.reason })
    case 'ready':
      return t('ready', { kind, number, date: formats.day(model.until) })
  }
}
