import { createTransport } from 'nodemailer'
import { newId } from '../../platform/identifiers/new-id.ts'
import { writeMail } from '../mail-texts/write-mail.ts'
import type { Services } from '../services.ts'
import { messageId } from './compose-mail.ts'
import { mailServerMissing, mailServerRefused } from './problems.ts'
import { senderOf } from './send-waiting-mail.ts'
import { testMailTexts } from './test-mail-texts.ts'
import { writeMessage } from './write-message.ts'

/**
 * Sends one mail at once, so that whoever sets the mail server up sees that it works.
 * @param address the colleague's own: nobody else gets it
 * @throws Problem mail-server-missing, mail-server-refused with the server's number
 */
export async function sendTestMail(services: Services, address: string): Promise<void> {
  const { settings, clock } = services
  if (!settings.smtpUrl) throw mailServerMissing({})
  const controller = await services.controller()
  const { language, timeZone, company, contact, practice } = controller
  const t = testMailTexts.in(language)
  const text = writeMail(
    {
      language,
      timeZone,
      isPractice: practice,
      controller: {
        name: company,
        address: contact.address ?? '',
        phone: contact.phone ?? null,
        email: contact.email ?? null,
      },
    },
    t('subject'),
    [{ kind: 'paragraph', text: t('works') }],
  )
  const from = senderOf(services, controller)
  const raw = await writeMessage(text, {
    from,
    to: address,
    messageId: messageId(settings.publicUrl, newId()),
    date: clock.now(),
  })
  const transport = createTransport({ url: settings.smtpUrl, connectionTimeout: 10_000 } as never)
  try {
    await transport.sendMail({ envelope: { from: from.address, to: address }, raw })
  } catch (error) {
    const { responseCode, code } = error as { responseCode?: number; code?: string }
    throw mailServerRefused({ code: responseCode ? String(responseCode) : (code ?? '?') })
  } finally {
    transport.close()
  }
}
