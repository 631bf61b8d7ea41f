import { createHash } from 'node:crypto'
import MailComposer from 'nodemailer/lib/mail-composer/index.js'
import type { MailText } from '../mail-texts/mail-text.ts'

export interface MessageAddresses {
  from: { name: string; address: string }
  /** One address; a mail has one recipient. */
  to: string
  messageId: string
  date: Date
  /** Where one press says no, by a mail program too (RFC 8058); left out where there is nothing to say no to. */
  unsubscribe?: string | null
}

/**
 * The whole message as it is sent (RFC 5322). The library encodes headers, and addresses are given to it as values, so that
 * nothing a list wrote becomes a header.
 */
export async function writeMessage(
  mail: MailText,
  { from, to, messageId, date, unsubscribe }: MessageAddresses,
): Promise<Buffer> {
  const composer = new MailComposer({
    from,
    to: { name: '', address: to },
    subject: mail.subject,
    text: mail.text,
    html: mail.html,
    messageId,
    date,
    headers: {
      'Auto-Submitted': 'auto-generated',
      ...(unsubscribe
        ? { 'List-Unsubscribe': `<${unsubscribe}>`, 'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click' }
        : {}),
    },
    // A mail that goes once more after a crash is the same to the last byte of its body.
    baseBoundary: createHash('sha256').update(messageId).digest('hex').slice(0, 16),
    disableFileAccess: true,
    disableUrlAccess: true,
  })
  return composer.compile().build()
}
