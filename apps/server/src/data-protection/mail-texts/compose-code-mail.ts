import type { MailContext, MailText } from './mail-text.ts'
import { mailTexts } from './mail-texts.ts'
import { writeMail } from './write-mail.ts'

/**
 * The code to an address on file (REQ-9). It stands in the text only, not in the subject that a locked phone shows, and the
 * mail has no link.
 */
export function composeCodeMail(context: MailContext, model: { code: string; minutes: number }): MailText {
  const t = mailTexts.in(context.language)
  return writeMail(context, t('codeSubject'), [
    { kind: 'paragraph', text: t('code', { company: context.controller.name }) },
    { kind: 'code', text: model.code },
    { kind: 'paragraph', text: t('codeUntil', { minutes: model.minutes }) },
  ])
}
