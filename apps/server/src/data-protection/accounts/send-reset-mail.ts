import { createTransport } from 'nodemailer'
import { newId } from '../../platform/identifiers/new-id.ts'
import { messageId } from '../mail/compose-mail.ts'
import { senderOf } from '../mail/send-waiting-mail.ts'
import { writeMessage } from '../mail/write-message.ts'
import { writeMail } from '../mail-texts/write-mail.ts'
import type { Services } from '../services.ts'
import { minutesOfReset } from './make-auth.ts'
import { resetMailTexts } from './reset-mail-texts.ts'

/**
 * Sends a colleague the link that sets a new password. It goes at once and waits in no outbox: whoever could read it there could
 * sign in. Without a mail server nothing goes; an administrator then sets the password.
 */
export async function sendResetMail(services: Services, address: string, token: string): Promise<void> {
  const { settings, clock, log } = services
  if (!settings.smtpUrl) return log.warn({}, 'a password cannot be reset by mail without a mail server')
  const controller = await services.controller()
  const { language, timeZone, company, contact, practice } = controller
  const t = resetMailTexts.in(language)
  const context = {
    language,
    timeZone,
    isPractice: practice,
    controller: {
      name: company,
      address: contact.address ?? '',
      phone: contact.phone ?? null,
      email: contact.email ?? null,
    },
  }
  const text = writeMail(context, t('subject'), [
    { kind: 'paragraph', text: t('asked') },
    { kind: 'link', label: t('link'), address: new URL(`/new-password#${token}`, settings.publicUrl).href },
    { kind: 'paragraph', text: t('until', { minutes: minutesOfReset }) },
  ])
  const from = senderOf(services, controller)
  const raw = await writeMessage(text, {
    from,
    to: address,
    messageId: messageId(settings.publicUrl, newId()),
    date: clock.now(),
  })
  const transport = createTransport({ url: settings.smtpUrl } as never)
  try {
    await transport.sendMail({ envelope: { from: from.address, to: address }, raw })
  } finally {
    transport.close()
  }
}
