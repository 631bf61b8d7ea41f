import { once } from 'node:events'
import { Client } from 'pg'
import { SMTPServer } from 'smtp-server'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { declarations } from '../../declarations.ts'
import { newId } from '../../platform/identifiers/new-id.ts'
import { readSettings } from '../../platform/settings/read-settings.ts'
import { sealWaiting } from '../invitations/waiting-content.ts'
import { invitations, notices } from '../notices/tables.ts'
import { emailAddresses, people } from '../people/tables.ts'
import type { Services } from '../services.ts'
import { sources } from '../sources/tables.ts'
import { closeTestDatabase, openTestDatabase, type TestDatabase } from '../testing/test-database.ts'
import { testServices } from '../testing/test-services.ts'
import { listOutbox } from './list-outbox.ts'
import { readToken } from './page-token.ts'
import { queueMail } from './queue-mail.ts'
import { readMail } from './read-mail.ts'
import { sendHeldMail } from './send-held-mail.ts'
import { sendWaitingMail } from './send-waiting-mail.ts'
import { simpleParser } from './testing/read-message.ts'

let database: TestDatabase
let services: Services
let server: SMTPServer
const received: { to: string[]; message: string }[] = []
const refused = new Set<string>()
const operator = { kind: 'operator' } as const

beforeAll(async () => {
  database = await openTestDatabase(declarations)
  server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    logger: false,
    onRcptTo: ({ address }, _session, done) =>
      done(refused.has(address) ? Object.assign(new Error('no such user'), { responseCode: 550 }) : null),
    onData: (stream, session, done) => {
      const parts: Buffer[] = []
      stream.on('data', (part: Buffer) => parts.push(part))
      stream.on('end', () => {
        received.push({
          to: session.envelope.rcptTo.map(({ address }) => address),
          message: Buffer.concat(parts).toString('utf8'),
        })
        done()
      })
    },
  })
  server.listen(0, '127.0.0.1')
  await once(server.server, 'listening')
  const { port } = server.server.address() as { port: number }
  const settings = readSettings({ SMTP_URL: `smtp://127.0.0.1:${port}`, DISKRET_PUBLIC_URL: 'https://crm.example' })
  services = await testServices(database, declarations, { settings })
})
afterAll(async () => {
  server.close()
  await closeTestDatabase(database)
})
beforeEach(() => {
  received.length = 0
})

/** Somebody on a list, invited, whose notice waits. */
async function anInvited(address: string, smtp = true, names = ['Mette Holm']) {
  const ids = names.map(() => newId())
  const sourceId = newId()
  let mailId = ''
  await database.door.forPurpose('invitation', operator, async (tx) => {
    await tx.insert(sources).values({ id: sourceId, kind: 'import', fromPerson: false, description: 'Vinmessen 2026' })
    for (const [index, id] of ids.entries()) {
      await tx
        .insert(people)
        .values({ id, name: names[index]!, sourceId, country: 'DK', language: 'da', dueForErasureOn: '2027-01-15' })
      await tx.insert(emailAddresses).values({ id: newId(), personId: id, address })
      const waiting = sealWaiting(services.keyring, id, { phones: ['+4567510201'] })
      await tx.insert(invitations).values({ id: newId(), personId: id, sourceId, endsOn: '2027-01-15', waiting })
    }
    const settings = smtp ? services.settings : readSettings({})
    mailId = await queueMail(
      tx,
      { settings },
      { kind: 'invitation', recipient: address, language: 'da', personIds: ids },
    )
    for (const id of ids)
      await tx
        .insert(notices)
        .values({ id: newId(), personId: id, kind: 'invitation', dueAt: new Date('2027-01-15'), mailId })
  })
  return { ids, mailId }
}

const factsOf = async (personId: string) =>
  (
    await database.owner.query(
      `select i.sent_at is not null as sent, i.ends_on::text, p.due_for_erasure_on::text as due, n.delivered_at is not null as delivered, n.version_id is not null as version
       from diskret.people p join diskret.invitations i on i.person_id = p.id join diskret.notices n on n.person_id = p.id where p.id = $1`,
      [personId],
    )
  ).rows[0]

test('a notice arrives, is recorded with its version, and the days of the invitation begin to count [NOT-14, BAS-26]', async () => {
  const { ids } = await anInvited('mette@liste.example')
  expect(await sendWaitingMail(services)).toEqual({ sent: 1, refused: 0, waiting: 0 })
  expect(received.map(({ to }) => to)).toEqual([['mette@liste.example']])
  const { text, headers } = simpleParser(received[0]!.message)
  expect(text).toContain('Vinmessen 2026')
  expect(text).toContain('https://crm.example/p/')
  expect(text).toContain('telefonnummer')
  expect(headers.has('bcc')).toBe(false)
  const { rows } = await database.owner.query('select (diskret.today() + 14)::text as day')
  expect(await factsOf(ids[0]!)).toEqual({
    sent: true,
    ends_on: rows[0].day,
    due: rows[0].day,
    delivered: true,
    version: true,
  })
  expect(await sendWaitingMail(services)).toEqual({ sent: 0, refused: 0, waiting: 0 })
})

test('a refused address reopens the notice and informs nobody any more [NOT-14]', async () => {
  refused.add('findes.ikke@liste.example')
  const { ids, mailId } = await anInvited('findes.ikke@liste.example')
  expect(await sendWaitingMail(services)).toEqual({ sent: 0, refused: 1, waiting: 0 })
  expect(await factsOf(ids[0]!)).toMatchObject({ sent: false, delivered: false, ends_on: '2027-01-15' })
  const { rows } = await database.owner.query(
    'select refused_at is not null as refused from diskret.email_addresses where person_id = $1',
    [ids[0]],
  )
  expect(rows).toEqual([{ refused: true }])
  const outbox = await database.door.forPurpose('rights', operator, (tx) => listOutbox(tx, services))
  expect(outbox.find(({ id }) => id === mailId)).toMatchObject({ state: 'refused' })
})

test('a mail that was tried while the clock was ahead goes when the clock is right again', async () => {
  const { mailId } = await anInvited('ur@eksempel.example')
  const pauseUntil = (interval: string) =>
    database.owner.query(
      `update diskret.mail_messages set attempts = 1, next_attempt_at = diskret.clock() + interval '${interval}' where id = $1`,
      [mailId],
    )
  await pauseUntil('1 hour')
  expect((await sendWaitingMail(services)).sent).toBe(0)
  await pauseUntil('30 days')
  expect((await sendWaitingMail(services)).sent).toBe(1)
  expect(received.map(({ to }) => to)).toEqual([['ur@eksempel.example']])
})

test('what was made without a mail server is held until a word, and is the same message again', async () => {
  const { mailId } = await anInvited('held@liste.example', false)
  expect(await sendWaitingMail(services)).toEqual({ sent: 0, refused: 0, waiting: 0 })
  const before = await database.door.forPurpose('rights', operator, (tx) => readMail(tx, services, mailId))
  const said: string[] = []
  expect(await sendHeldMail(services, operator, (text) => said.push(text))).toMatchObject({ sent: 1 })
  expect(said[0]).toContain('1 mails have waited')
  expect(simpleParser(received[0]!.message).text).toBe(simpleParser(before.message).text)
})

test('an address that several share gets one mail, which names nobody', async () => {
  await anInvited('info@firma.example', true, ['Anne Holm', 'Bo Friis'])
  await sendWaitingMail(services)
  expect(received).toHaveLength(1)
  expect(received[0]!.message).not.toMatch(/Holm|Friis/)
})

test('a Danish notice asks for no consent to marketing [MKT-7, MKT-8]', async () => {
  await anInvited('stille@liste.example')
  await sendWaitingMail(services)
  expect(simpleParser(received[0]!.message).text).not.toMatch(
    /nyhedsbrev|tilbud|samtykke til markedsføring|må vi sende/i,
  )
})

test('one press in a mail program says no, at an address that the mail names [MKT-5]', async () => {
  const { ids } = await anInvited('tryk@liste.example')
  await anInvited('faelles@firma.example', true, ['Anne Holm', 'Bo Friis'])
  await sendWaitingMail(services)
  // Several go at once, so either may arrive first.
  const headersTo = (address: string) =>
    simpleParser(received.find(({ to }) => to.includes(address))?.message ?? '').headers
  const [own, shared] = [headersTo('tryk@liste.example'), headersTo('faelles@firma.example')]
  expect(own.get('list-unsubscribe-post')).toBe('List-Unsubscribe=One-Click')
  const [, address = ''] = /^<(https:\/\/crm\.example\/p\/[\w-]{44}\/unsubscribe)>$/.exec(own.get('list-unsubscribe')!)!
  expect(readToken(services.keyring, address.split('/')[4]!)).toEqual({ kind: 'person', id: ids[0] })
  // Where several read, nobody presses for the others.
  expect(shared.has('list-unsubscribe')).toBe(false)
})

test('a person is told the source in their own language, where it is known in it [NOT-C-14, NOT-C-18]', async () => {
  const { ids } = await anInvited('english@liste.example')
  await database.owner.query(
    `update diskret.sources s set description_da = 'listen "Messe"', description_en = 'the list "Messe"'
      from diskret.people p where p.source_id = s.id and p.id = $1`,
    [ids[0]],
  )
  await database.owner.query(
    `update diskret.mail_messages set language = 'en' where recipient = 'english@liste.example'`,
  )
  await sendWaitingMail(services)
  const { text } = simpleParser(received[0]!.message)
  expect(text).toContain('the list "Messe"')
  expect(text).not.toContain('listen "Messe"')
})

test('what has not been sent goes to where the person reads mail now, or to nobody [PRI-5, REC-3]', async () => {
  const moved = await anInvited('gammel@liste.example')
  const gone = await anInvited('borte@liste.example')
  const couple = await anInvited('par@hjem.example', true, ['Anne Holm', 'Bo Friis'])
  const set = (personId: string | undefined, address: string) =>
    database.owner.query('update diskret.email_addresses set address = $2 where person_id = $1', [personId, address])
  await set(moved.ids[0], 'ny@liste.example')
  await database.owner.query('delete from diskret.email_addresses where person_id = $1', [gone.ids[0]])
  await set(couple.ids[1], 'bo@egen.example')
  expect(await sendWaitingMail(services)).toEqual({ sent: 3, refused: 1, waiting: 0 })
  expect(received.map(({ to }) => to[0]).sort()).toEqual(['bo@egen.example', 'ny@liste.example', 'par@hjem.example'])
  for (const id of [...moved.ids, ...couple.ids])
    expect(await factsOf(id)).toMatchObject({ sent: true, delivered: true })
  expect(await factsOf(gone.ids[0]!)).toMatchObject({ sent: false, delivered: false })
  const { rows } = await database.owner.query(
    `select count(*)::int as n from diskret.mail_messages where recipient = 'gammel@liste.example'`,
  )
  expect(rows).toEqual([{ n: 0 }])
})

test('a code goes at once, by a job; a notice goes with the next look at what is due', async () => {
  const { address, user, password } = services.service
  const owner = new Client({ ...address, user, password })
  await owner.connect()
  const jobs = async () => (await owner.query('select task_identifier from jobs.jobs')).rows
  await owner.query('delete from jobs._private_jobs')
  await services.door.forPurpose('rights', operator, (tx) =>
    queueMail(tx, services, { kind: 'notice', recipient: 'a@b.example', language: 'da', personIds: [] }),
  )
  expect(await jobs()).toEqual([])
  await services.door.forPurpose('rights', operator, (tx) =>
    queueMail(tx, services, { kind: 'code', recipient: 'a@b.example', language: 'da', personIds: [] }),
  )
  expect(await jobs()).toEqual([{ task_identifier: 'send-mail' }])
  await owner.end()
})
