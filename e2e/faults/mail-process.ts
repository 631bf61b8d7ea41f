import { appendFileSync } from 'node:fs'
import { SMTPServer } from 'smtp-server'

// A mail server in a process of its own, so that it can be killed: node mail-process.ts PORT FILE. It writes down each mail before
// it says that it has it.
const [port, file] = process.argv.slice(2)

const server = new SMTPServer({
  authOptional: true,
  disabledCommands: ['STARTTLS', 'AUTH'],
  logger: false,
  onData(stream, session, done) {
    const parts: Buffer[] = []
    stream.on('data', (part: Buffer) => parts.push(part))
    stream.on('end', () => {
      const [head = '', ...body] = Buffer.concat(parts).toString('utf8').split('\r\n\r\n')
      const mail = {
        id: /^Message-ID: *(\S+)/im.exec(head)?.[1] ?? '',
        to: session.envelope.rcptTo.map(({ address }) => address).join(','),
        text: body.join('\r\n\r\n'),
      }
      // A line of a server that was killed while it wrote stays alone.
      appendFileSync(file!, `\n${JSON.stringify(mail)}\n`)
      done()
    })
  },
})
server.on('error', () => {})
server.listen(Number(port), '127.0.0.1', () => process.stdout.write('ready\n'))
