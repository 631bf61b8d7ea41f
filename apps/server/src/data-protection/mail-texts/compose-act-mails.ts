import { formatsFor } from '../../platform/texts/formats.ts'
import type { MailContext, MailPart, MailText } from './mail-text.ts'
import { mailTexts } from './mail-texts.ts'
import { writeMail } from './write-mail.ts'

export interface ReceiptMail {
  /** When it was recorded, ISO 8601. */
  at: string
  /** Short labels of what was answered. */
  saidYes: readonly string[]
  saidNo: readonly string[]
  receiptNumber: string
  /** Absolute address of `/p/TOKEN`. */
  link: string
}

/** The receipt of answers (CON-25). */
export function composeReceiptMail(context: MailContext, model: ReceiptMail): MailText {
  const t = mailTexts.in(context.language)
  const moment = formatsFor(context.language, context.timeZone, 'plain').moment(model.at)
  const answers = (heading: string, items: readonly string[]): MailPart[] =>
    items.length === 0
      ? []
      : [
          { kind: 'heading', text: heading },
          { kind: 'list', items },
        ]
  return writeMail(context, t('receiptSubject'), [
    { kind: 'paragraph', text: t('receipt', { moment }) },
    ...answers(t('saidYes'), model.saidYes),
    ...answers(t('saidNo'), model.saidNo),
    { kind: 'facts', rows: [[t('receiptNumber'), model.receiptNumber]] },
    { kind: 'link', label: t('change'), address: model.link },
  ])
}

export interface ActMail {
  act: 'withdrawal' | 'objection' | 'erasure' | 'restriction' | 'lift' | 'correction'
  /** When it was recorded, or will be (`lift`), ISO 8601. */
  at: string
  /** What it concerns, short (`Nyheder om vin på e-mail`); empty where that is everything. */
  concerns: readonly string[]
  /** What goes on and why, whole sentences (BAS-4). */
  continues: readonly string[]
  /** What a law keeps (ERA-12); `until` is a day `YYYY-MM-DD`. */
  kept: readonly { what: string; law: string; until: string }[]
  /** Recipients who are told (article 19). */
  recipientsTold: readonly string[]
  authority: string
  /** Absolute address of `/p/TOKEN`; null after erasure. */
  link: string | null
}

/** Confirms what a person did, or what was done for them: at once, in the words of the law, with the way to complain (12(3), 12(4)). */
export function composeActMail(context: MailContext, model: ActMail): MailText {
  const t = mailTexts.in(context.language)
  const formats = formatsFor(context.language, context.timeZone, 'plain')
  const list = (heading: string, items: readonly string[]): MailPart[] =>
    items.length === 0
      ? []
      : [
          { kind: 'heading', text: heading },
          { kind: 'list', items },
        ]
  const kept = model.kept.map(({ what, law, until }) => t('keptLine', { what, law, until: formats.day(until) }))
  return writeMail(context, t(`${model.act}Subject`), [
    { kind: 'paragraph', text: t(model.act, { moment: formats.moment(model.at) }) },
    ...list(t('concerns'), model.concerns),
    ...list(t('continues'), model.continues),
    ...list(t('kept'), kept),
    ...(model.recipientsTold.length > 0
      ? ([{ kind: 'paragraph', text: t('told', { names: formats.list(model.recipientsTold) }) }] as const)
      : []),
    ...(model.act === 'erasure' ? ([{ kind: 'paragraph', text: t('erasureLedger') }] as const) : []),
    { kind: 'paragraph', text: t('complaint', { authority: model.authority }) },
    ...(model.link === null ? [] : ([{ kind: 'link', label: t('page'), address: model.link }] as const)),
  ])
}
