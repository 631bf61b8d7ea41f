import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { once } from 'node:events'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { SMTPServer } from 'smtp-server'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { type ImportBench, openImportBench, wrongBits } from './crm/imports/running/testing/import-bench.ts'
import { examine } from './data-protection/doctor/examine.ts'
import { runDue } from './data-protection/due/run-due.ts'
import { sendWaitingMail } from './data-protection/mail/send-waiting-mail.ts'
import { closeTestDatabase } from './data-protection/testing/test-database.ts'
import { features } from './features.ts'
import { everything } from './frame.ts'
import { readSettings } from './platform/settings/read-settings.ts'
import type { ActTask } from './testing/act-process.ts'

vi.setConfig({ testTimeout: 240_000, hookTimeout: 120_000 })

/** `KILL_ROUNDS=50` kills oftener, for a long look. */
const rounds = Number(process.env.KILL_ROUNDS ?? 3)
const people = 40 + 20 * rounds
const environment: Record<string, string> = {}
const received: { id: string; to: string; body: string }[] = []

let bench: ImportBench
let server: SMTPServer

beforeAll(async () => {
  server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    logger: false,
    onData: (stream, session, done) => {
      const parts: Buffer[] = []
      stream.on('data', (part: Buffer) => parts.push(part))
      stream.on('end', () => {
        const text = Buffer.concat(parts).toString('utf8')
        const [head = '', ...body] = text.split('\r\n\r\n')
        received.push({
          id: /^Message-ID: *(\S+)/im.exec(head)?.[1] ?? '',
          to: session.envelope.rcptTo[0]!.address,
          body: createHash('sha256').update(body.join('\r\n\r\n')).digest('hex'),
        })
        setTimeout(done, 15)
      })
    },
  })
  server.on('error', () => {})
  server.listen(0, '127.0.0.1')
  await once(server.server, 'listening')
  environment.SMTP_URL = `smtp://127.0.0.1:${(server.server.address() as { port: number }).port}`
  bench = await openImportBench({ settings: readSettings(environment) })
  await bench.signAssessment('customer-contacts', 'customer')
})
afterAll(async () => {
  server.close()
  await closeTestDatabase(bench.database)
})

/** A number in letters: a column of digits would not be taken for names. */
const letters = (row: number) =>
  String(row)
    .replaceAll(/\d/g, (digit) => 'abcdefghij'[Number(digit)]!)
    .padStart(3, 'a')
const list = (kind: string) =>
  `Navn;E-mail;Telefon;Noter\n${Array.from({ length: people }, (_, row) => `${kind} ${letters(row)} Holm;${kind}${row}@liste.example;${kind === 'kunde' ? 2840 : 2850}${String(row).padStart(4, '0')};Ring tirsdag`).join('\n')}\n`

/** Acts in a process of its own, which is killed so many milliseconds after it began. @returns whether it came to its end */
async function killed(act: ActTask['act'], after: number, people: string[] = []): Promise<boolean> {
  const { address, passwords } = bench.database
  const keys = bench.services.keyring.folder
  const task: ActTask = {
    address,
    mark: 'diskret_test_template',
    password: passwords.door,
    keys,
    environment,
    act,
    people,
  }
  const child = spawn(process.execPath, [join(import.meta.dirname, 'testing/act-process.ts'), JSON.stringify(task)], {
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let said = ''
  child.stderr.on('data', (text: Buffer) => {
    said += text
  })
  child.stdout.once('data', () => setTimeout(() => child.kill('SIGKILL'), after).unref())
  const [code, signal] = (await once(child, 'exit')) as [number | null, string | null]
  if (signal !== 'SIGKILL' && code !== 0) throw new Error(said)
  // PostgreSQL notices that the other end is gone, and gives back what it held.
  for (;;) {
    const [busy] = await bench.query<{ n: number }>(
      `select count(*)::int as n from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid() and state <> 'idle'`,
    )
    if (busy!.n === 0) return signal !== 'SIGKILL'
    await sleep(20)
  }
}
const soon = (most: number) => 5 + Math.random() * most

const named = (kind: string) =>
  bench.query<{ id: string; name: string }>('select id, name from diskret.people where name like $1 order by id', [
    `${kind} %`,
  ])

/** Rows of somebody by table, whatever the table holds. */
async function rowsOf(id: string) {
  const [row] = await bench.query<Record<string, number>>(
    `select (select count(*)::int from diskret.people where id = $1) as people,
       (select count(*)::int from diskret.email_addresses where person_id = $1) as emails,
       (select count(*)::int from diskret.phone_numbers where person_id = $1) as phones,
       (select count(*)::int from diskret.legal_bases where person_id = $1) as bases,
       (select count(*)::int from diskret.note_people where person_id = $1) as notes,
       (select count(*)::int from diskret.erasures where person_id = $1) as erasures,
       (select count(*)::int from diskret.audit_entries where person_id = $1 and action = 'erase') as entries`,
    [id],
  )
  return row!
}
const whole = { people: 1, emails: 1, phones: 1, bases: 1, notes: 1, erasures: 0, entries: 0 }
const gone = { people: 0, emails: 0, phones: 0, bases: 0, notes: 0, erasures: 1, entries: 1 }

async function isSound() {
  expect(await wrongBits(bench)).toEqual({})
  const { checks } = await examine(
    bench.services,
    everything.flatMap((feature) => feature.checks ?? []),
    true,
  )
  // Nobody works here: the test has no accounts.
  expect(checks.filter(({ ok, name }) => !ok && name !== 'accounts')).toEqual([])
}

test('an erasure that is killed leaves the person whole or gone, and the ledger knows who is gone [ERA-1, ERA-14]', async () => {
  await bench.importText(list('kunde'), { basis: 'contract', country: 'DK' })
  const before = await named('kunde')
  expect(before).toHaveLength(people)
  for (let round = 0; round < rounds; round++) {
    const left = (await named('kunde')).slice(0, 25).map(({ id }) => id)
    await killed('erase', soon(500), left)
  }
  // On a slow machine all of them may have been killed before the first was gone; whoever comes next goes on.
  const next = (await named('kunde')).slice(0, 2).map(({ id }) => id)
  expect(await killed('erase', 60_000, next)).toBe(true)
  const here = new Set((await named('kunde')).map(({ id }) => id))
  for (const { id } of before) expect(await rowsOf(id)).toEqual(here.has(id) ? whole : gone)
  const erased = before.length - here.size
  expect(erased).toBeGreaterThan(0)
  const [ledger] = await bench.query<{ n: number }>(
    "select count(*)::int as n from diskret.ledger_entries where kind = 'erased'",
  )
  expect(ledger!.n).toBe(2 * erased)
  await isSound()
  const again = await bench.importText(list('kunde'), { basis: 'contract', country: 'DK' })
  expect(again.counts).toMatchObject({ accepted: 0, rejected: erased, duplicate: people - erased })
  expect(await named('kunde')).toHaveLength(people - erased)
})

test('sending that is killed sends nothing twice but what was under way, and that is the same mail again', async () => {
  await bench.importText(list('emne'), { basis: 'invitation', country: 'DK' })
  for (let round = 0; round < rounds; round++) {
    await killed('send', soon(400))
    const sent = await bench.query<{ to: string }>(
      "select recipient as to from diskret.mail_messages where state = 'sent' and kind = 'invitation'",
    )
    const arrived = new Set(received.map(({ to }) => to))
    for (const { to } of sent) expect(arrived.has(to)).toBe(true)
  }
  // The pause after a first try is over.
  await bench.query("update diskret.mail_messages set next_attempt_at = null where state = 'waiting'")
  await sendWaitingMail(bench.services)
  const byId = Map.groupBy(
    received.filter(({ to }) => to.startsWith('emne')),
    ({ id }) => id,
  )
  expect(byId.size).toBe(people)
  const twice = [...byId.values()].filter((mails) => mails.length > 1)
  // Four go at once.
  expect(twice.length).toBeLessThanOrEqual(4 * rounds)
  for (const mails of twice) {
    expect(mails.length).toBe(2)
    expect(new Set(mails.map(({ body, to }) => `${to} ${body}`)).size).toBe(1)
  }
  const facts = await bench.query(
    `select count(*)::int as invited, count(i.sent_at)::int as sent, count(n.delivered_at)::int as told, count(n.version_id)::int as versions,
       count(*) filter (where i.ends_on = p.due_for_erasure_on and i.ends_on = diskret.today() + 14)::int as counting
     from diskret.people p join diskret.invitations i on i.person_id = p.id join diskret.notices n on n.person_id = p.id where p.name like 'emne %'`,
  )
  expect(facts).toEqual([{ invited: people, sent: people, told: people, versions: people, counting: people }])
  await isSound()
})

test('what is due that is killed is done by the next, and nobody comes back [BAS-26, CON-39]', async () => {
  await bench.query(`update diskret.invitations set ends_on = diskret.today() - 1 where state = 'open'`)
  const invited = await named('emne')
  for (let round = 0; round < rounds; round++) {
    await killed('due', soon(700))
    const here = new Set((await named('emne')).map(({ id }) => id))
    const [ledger] = await bench.query<{ n: number }>(
      "select count(*)::int as n from diskret.ledger_entries where kind = 'asked' and identifier_kind = 'email'",
    )
    expect(ledger!.n).toBe(invited.length - here.size)
    for (const { id } of invited) {
      const rows = await rowsOf(id)
      expect(rows.people! + rows.entries!, id).toBe(1)
      expect(rows.emails).toBe(rows.people)
    }
  }
  await runDue(
    bench.services,
    features.flatMap(({ due }) => due ?? []),
    true,
  )
  expect(await named('emne')).toEqual([])
  await isSound()
  const again = await bench.importText(list('emne'), { basis: 'invitation', country: 'DK' })
  expect(again.counts).toMatchObject({ accepted: 0 })
  expect(await named('emne')).toEqual([])
})
