import { formatsFor } from '../../platform/texts/formats.ts'
import type { MailContext, MailText } from './mail-text.ts'
import { mailTexts } from './mail-texts.ts'
import { writeMail } from './write-mail.ts'

/**
 * The mail of a double opt-in: no advertising, one link, the day it ends (CON-38). It names nobody and says nothing of what was
 * chosen, for the address is not yet proved to be that person's.
 * @param model link: absolute address of the confirming page; endsOn: the last day, `YYYY-MM-DD`
 */
export function composeConfirmationMail(context: MailContext, model: { link: string; endsOn: string }): MailText {
  const t = mailTexts.in(context.language)
  const date = formatsFor(context.language, context.timeZone, 'plain').day(model.endsOn)
  return writeMail(context, t('confirmSubject'), [
    { kind: 'paragraph', text: t('confirm', { company: context.controller.name }) },
    { kind: 'link', label: t('confirmLink'), address: model.link },
    { kind: 'paragraph', text: t('confirmUntil', { date }) },
  ])
}
