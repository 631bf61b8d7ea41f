import { setTimeout as sleep } from 'node:timers/promises'
import { SMTPServer } from 'smtp-server'
import { simpleParser } from '../../apps/server/src/data-protection/mail/testing/read-message.ts'

export interface ReceivedMail {
  to: string
  subject: string
  headers: Map<string, string>
  /** The plain part. */
  text: string
  raw: string
}

/** A real SMTP server in this process, which keeps what it gets. */
export interface MailServer {
  url: string
  mails: ReceivedMail[]
  /** How often it refused an address. */
  readonly refused: number
  /** Waits for the newest mail to an address that fits. */
  waitFor(to: string, fits?: (mail: ReceivedMail) => boolean): Promise<ReceivedMail>
  /** Waits until so many have arrived in all. */
  waitForNumber(count: number): Promise<void>
  close(): Promise<void>
}

/** The server looks once a minute at what is due. */
const patience = 100_000

/** @param refuse an address that it does not know, and says so by name as servers do */
export async function startMailServer({ refuse }: { refuse?: string } = {}): Promise<MailServer> {
  const mails: ReceivedMail[] = []
  let refused = 0
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS', 'AUTH'],
    onRcptTo({ address }, _session, done) {
      if (address !== refuse) return done()
      refused += 1
      return done(Object.assign(new Error(`<${address}>: no such mailbox here`), { responseCode: 550 }))
    },
    onData(stream, session, done) {
      const chunks: Buffer[] = []
      stream.on('data', (chunk: Buffer) => chunks.push(chunk))
      stream.on('end', () => {
        const raw = Buffer.concat(chunks).toString('utf8')
        const { headers, text } = simpleParser(raw)
        for (const { address } of session.envelope.rcptTo)
          mails.push({ to: address, subject: decodedHeader(headers.get('subject') ?? ''), headers, text, raw })
        done()
      })
    },
  })
  server.on('error', () => {})
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready))
  const address = server.server.address()
  if (typeof address !== 'object' || !address) throw new Error('the mail server has no port')

  async function until<Found>(find: () => Found | undefined, what: string): Promise<Found> {
    const deadline = Date.now() + patience
    for (;;) {
      const found = find()
      if (found !== undefined) return found
      if (Date.now() > deadline) throw new Error(`${what}: not within ${patience / 1000} s; ${mails.length} mails came`)
      await sleep(50)
    }
  }

  return {
    get refused() {
      return refused
    },
    url: `smtp://127.0.0.1:${address.port}`,
    mails,
    waitFor: (to, fits = () => true) =>
      until(() => mails.findLast((mail) => mail.to === to && fits(mail)), `a mail to ${to}`),
    waitForNumber: async (count) => {
      await until(() => (mails.length >= count ? true : undefined), `${count} mails`)
    },
    close: () => new Promise((closed) => server.close(() => closed())),
  }
}

/** RFC 2047 encoded words, as far as our own mails use them. */
function decodedHeader(text: string): string {
  return text
    .replace(/\?=\s+=\?/g, '?==?')
    .replace(/=\?utf-8\?([qb])\?([^?]*)\?=/gi, (_, how: string, content: string) =>
      how.toLowerCase() === 'b'
        ? Buffer.from(content, 'base64').toString('utf8')
        : Buffer.from(
            content
              .replaceAll('_', ' ')
              .replace(/=([0-9A-F]{2})/gi, (_sign, hex: string) => String.fromCharCode(Number.parseInt(hex, 16))),
            'latin1',
          ).toString('utf8'),
    )
}

/** @returns the address of the page that a mail leads to */
export function linkIn({ text }: Pick<ReceivedMail, 'text'>, path: '/p/' | '/sign-up/' | '/new-password#'): string {
  const found = new RegExp(`https?://[^\\s<>"]*${path}[^\\s<>"]+`).exec(text)
  if (!found) throw new Error(`no link to ${path} in the mail:\n${text}`)
  return found[0]
}
