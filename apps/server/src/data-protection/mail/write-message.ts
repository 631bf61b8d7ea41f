import { createHash } from 'node:crypto'
import MailComposer from 'nodemailer/lib/mail-composer/index.js'
import type { MailText } from '../mail-texts/mail-text.ts'

export interface MessageAddresses {
  from: { name: string; address: string }
  /** One address; a mail has one recipient. */
  to: string
  messageId: string
  date: Date
}

/**
 * The whole message as it is sent (RFC 5322). The library encodes headers, and addresses are given to it as values, so that
 * nothing a list wrote becomes a header.
 */
export async function writeMessage(mail: MailText, { from, to, messageId, date }: MessageAddresses): Promise<Buffer> {
  const composer = new MailComposer({
    from,
    to: { name: '', address: to },
    subject: mail.subject,
    text: mail.text,
    html: mail.html,
    messageId,
    date,
    headers: { 'Auto-Submitted': 'auto-generated' },
    // A mail that goes once more after a crash is the same to the last byte of its body.
    baseBoundary: createHash('sha256').update(messageId).digest('hex').slice(0, 16),
    disableFileAccess: true,
    disableUrlAccess: true,
  })
  return composer.compile().build()
}
