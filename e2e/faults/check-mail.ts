import { closeSync, fstatSync, openSync, readSync } from 'node:fs'
import type { Client } from 'pg'
import { messageId } from '../../apps/server/src/data-protection/mail/compose-mail.ts'
import type { Fault } from './check-acknowledged.ts'

interface Arrived {
  id: string
  to: string
  text: string
}

/** What the mail server has taken, read as it grows. */
export interface Mailbox {
  file: string
  read: number
  /** By Message-ID: how often, and what it said first. */
  mails: Map<string, { times: number; first: Arrived }>
}

/**
 * Whether every mail that counts as sent has arrived, and none oftener than twice, then with the same content and to the same
 * address.
 * @param address of the server, from which it makes its Message-IDs
 * @param changed whether something about the reader of an address was changed meanwhile: then a mail may say so
 */
export async function checkMail(
  client: Client,
  mailbox: Mailbox,
  address: string,
  changed: (to: string) => boolean,
): Promise<Fault[]> {
  const faults: Fault[] = []
  const broken = (detail: string) => faults.push({ invariant: 'mail-once-and-at-most-once-more', detail })
  for (const mail of readMore(mailbox)) {
    const known = mailbox.mails.get(mail.id)
    if (!known) {
      mailbox.mails.set(mail.id, { times: 1, first: mail })
      continue
    }
    known.times++
    if (known.times > 2) broken(`a mail came ${known.times} times`)
    if (known.first.to !== mail.to) broken('a mail came again to another address')
    if (known.first.text !== mail.text && !changed(mail.to))
      broken(`a mail came again with another content: ${firstDifference(known.first.text, mail.text)}`)
  }
  const { rows } = await client.query<{ id: string }>("select id from diskret.mail_messages where state = 'sent'")
  const missing = rows.filter(({ id }) => !mailbox.mails.has(messageId(address, id)))
  if (missing.length > 0)
    faults.push({
      invariant: 'nothing-acknowledged-is-lost',
      detail: `${missing.length} mails count as sent and did not arrive`,
    })
  return faults
}

/** What came since the last look; a line that was cut off with its server was not acknowledged, and is none. */
function readMore(mailbox: Mailbox): Arrived[] {
  const handle = openSync(mailbox.file, 'a+')
  try {
    const bytes = Buffer.alloc(fstatSync(handle).size - mailbox.read)
    readSync(handle, bytes, 0, bytes.length, mailbox.read)
    const end = bytes.lastIndexOf(10) + 1
    mailbox.read += end
    return bytes.subarray(0, end).toString('utf8').split('\n').filter(Boolean).flatMap(parsed)
  } finally {
    closeSync(handle)
  }
}

function parsed(line: string): Arrived[] {
  try {
    return [JSON.parse(line) as Arrived]
  } catch {
    return []
  }
}

function firstDifference(one: string, other: string): string {
  const lines = other.split('\n')
  const index = one.split('\n').findIndex((line, place) => line !== lines[place])
  return `${one.split('\n')[index] ?? ''} | ${lines[index] ?? ''}`
}
