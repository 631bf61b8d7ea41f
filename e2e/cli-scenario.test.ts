import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { asksForMarketing } from './drivers/asks-for-marketing.ts'
import {
  agreeing,
  answerKey,
  danishList,
  erasedBefore,
  identifiersIn,
  identifiersOfList,
  refusing,
  silent,
} from './drivers/danish-list.ts'
import type {
  AudienceDocument,
  ErasureDocument,
  FoundPerson,
  ImportDocument,
  OutboxMail,
  PersonDocument,
  WordingDocument,
} from './drivers/documents.ts'
import { type Installation, patience, setUpPractice } from './drivers/installation.ts'
import { type MailServer, startMailServer } from './drivers/mail-server.ts'
import { oneAfterAnother } from './drivers/one-after-another.ts'

vi.setConfig({ testTimeout: patience, hookTimeout: patience })
oneAfterAnother()

// The whole story by ./diskret alone, on a practice installation whose clock is moved. Each test goes on where the one before
// stopped.
let diskret: Installation
let mailServer: MailServer

// A command is a process of its own, a second or so: what one has told is not asked again.
const ids = new Map<string, string>()
const find = async (email: string) => {
  const [found] = await diskret.command<FoundPerson[]>('person', 'find', email)
  if (found) ids.set(email, found.id)
  return found
}
const idOf = async ({ email }: { email: string }) => {
  if (!ids.has(email)) await find(email)
  return ids.get(email)!
}
const audience = (purpose: string, channel: string) =>
  diskret.command<AudienceDocument>('audience', purpose, '--channel', channel)
let wordings: WordingDocument[] | undefined
const wordingFor = async (purpose: string, channel: string) => {
  wordings ??= await diskret.command<WordingDocument[]>('wording', 'list')
  const found = wordings.find(
    (wording) =>
      wording.purpose === purpose && wording.channel === channel && wording.language === 'da' && !wording.topic,
  )
  return found!.id
}
const consent = async (email: string, purpose: string, channel: string, method: string, evidence: string) =>
  diskret.command<{ status: string; missing: string[] }>(
    ...['person', 'consent', email, '--purpose', purpose, '--channel', channel],
    ...['--wording', await wordingFor(purpose, channel), '--language', 'da'],
    ...['--method', method, '--given-at', new Date(Date.now() - 60_000).toISOString(), '--evidence', evidence],
  )

beforeAll(async () => {
  mailServer = await startMailServer()
  diskret = await setUpPractice('Vinhuset Prøve ApS')
})
afterAll(async () => {
  await mailServer?.close()
  diskret?.remove()
})

describe('a list becomes lawful', () => {
  test('a preview says what will become of it and changes nothing', async () => {
    const preview = await diskret.command<ImportDocument>('import', danishList, '--preview')
    expect(preview).toMatchObject({ state: 'preview', counts: { skipped: answerKey.summary.skipped } })
    expect(await diskret.command('import', 'list')).toEqual([])
    expect((await diskret.run('person', 'find', agreeing.email)).json).toEqual([])
  })
  test('everybody on it is an invitation, and who was erased before stays out [BAS-26, ERA-15]', async () => {
    expect(await diskret.command('ledger', 'add', erasedBefore)).toMatchObject({ added: expect.any(Number) })
    const report = join(diskret.folder, 'report.json')
    const done = await diskret.command<ImportDocument>('import', danishList, '--report', report)
    const { accepted, duplicates, rejected, skipped, reasons } = answerKey.summary
    expect(done).toMatchObject({ state: 'done', counts: { accepted, duplicate: duplicates, rejected, skipped } })
    expect(done.reasons).toMatchObject({ refused: reasons.refused, 'erased-earlier': reasons['erased-earlier'] })
    const rows = JSON.parse(readFileSync(report, 'utf8')) as { outcome: string; basis?: boolean }[]
    expect(rows.filter(({ outcome }) => outcome === 'accepted')).toHaveLength(accepted)
    expect(rows.filter(({ basis }) => basis === true)).toEqual([])
  })
  test('nobody on it may be used for anything yet', async () => {
    const person = await diskret.command<PersonDocument>('person', 'show', agreeing.email)
    expect(person).toMatchObject({ bases: [], invitation: { sentAt: null } })
    for (const purpose of ['customer', 'prospecting', 'marketing', 'profiling'])
      expect(person.purposes[purpose]).toMatchObject({ permitted: false })
    expect(await audience('prospecting', 'telephone')).toMatchObject({ permitted: 0, people: [] })
  })
})

describe('everybody is told', () => {
  let outbox: OutboxMail[]
  test('without a mail server the notices wait, and can be read [NOT-11]', async () => {
    await diskret.command('due')
    outbox = await diskret.command<OutboxMail[]>('mail', 'outbox')
    const addresses = new Set(outbox.map(({ to }) => to))
    expect(addresses.size).toBe(outbox.length)
    for (const { email } of [agreeing, refusing, silent]) expect(addresses).toContain(email)
    expect(new Set(outbox.map(({ state }) => state))).toEqual(new Set(['held']))
  })
  test('they go on a word only, one to each address, and none asks for consent to marketing [MKT-7]', async () => {
    diskret.smtpUrl = mailServer.url
    await diskret.command('due')
    expect(mailServer.mails).toEqual([])
    await diskret.command('mail', 'send')
    expect(mailServer.mails.map(({ to }) => to).sort()).toEqual(outbox.map(({ to }) => to).sort())
    for (const { text, subject } of mailServer.mails) expect(asksForMarketing(`${subject}\n${text}`)).toEqual([])
  })
})

describe('answers', () => {
  test('one agrees on the telephone to be kept and called, with proof, and what waited moves in [CON-20]', async () => {
    const recording = join(diskret.folder, 'call.txt')
    writeFileSync(recording, 'Ja, I må gerne ringe til mig om vin.')
    const given = await consent(agreeing.email, 'prospecting', 'telephone', 'telephone', recording)
    expect(given).toMatchObject({ status: 'given', missing: [] })
    expect(await find(agreeing.email)).toMatchObject({ phones: [agreeing.phone] })
    expect(await audience('prospecting', 'telephone')).toMatchObject({ permitted: 1, people: [await idOf(agreeing)] })
  })
  test("a colleague's word without proof opens nothing [CON-22]", async () => {
    const result = await diskret.command<{ status: string; missing: string[] }>(
      ...['person', 'consent', silent.email, '--purpose', 'prospecting', '--channel', 'telephone'],
      ...['--method', 'telephone', '--given-at', new Date(Date.now() - 60_000).toISOString(), '--evidence', 'ja'],
    )
    expect(result.status).toBe('unproved')
    expect(result.missing.length).toBeGreaterThan(0)
    expect(await audience('prospecting', 'telephone')).toMatchObject({ permitted: 1 })
  })
  test('nobody may be mailed, for want of consent', async () => {
    const { permitted, hidden } = await audience('marketing', 'email')
    expect(permitted).toBe(0)
    expect(hidden.reasons).toHaveProperty('no-consent')
  })
  test('one says no, and is gone at once [ERA-1]', async () => {
    const id = await idOf(refusing)
    const erasure = await diskret.command<ErasureDocument>(
      'person',
      'erase',
      refusing.email,
      '--ground',
      'A17ObjectA21',
    )
    expect(erasure).toMatchObject({ person: id, state: 'done', checked: { remaining: 0 } })
    expect((await diskret.run('person', 'show', id)).exit).toBe(4)
  })
  test('the one who agreed signs a card for the newsletter, is alone in its audience, and withdraws [CON-30]', async () => {
    const given = await consent(agreeing.email, 'marketing', 'email', 'paper', 'Kort fra messen, arkiv 17')
    expect(given).toMatchObject({ status: 'given', missing: [] })
    expect(await audience('marketing', 'email')).toMatchObject({ permitted: 1, people: [await idOf(agreeing)] })
    await diskret.command('person', 'withdraw', agreeing.email, '--purpose', 'marketing', '--channel', 'email')
    expect(await audience('marketing', 'email')).toMatchObject({ permitted: 0, people: [] })
    expect(await audience('prospecting', 'telephone')).toMatchObject({ permitted: 1 })
  })
})

describe('time', () => {
  test('fourteen days after the message the silent are still there, and listed as due [BAS-26]', async () => {
    diskret.clockOffset = 'P13D'
    await diskret.command('due')
    expect(await find(silent.email)).toBeDefined()
    const due = await diskret.command<{ what: string; person: string | null }[]>('due', '--dry-run', '--within', 'P5D')
    expect(due.map(({ person }) => person)).toContain(await idOf(silent))
  })
  test('a day later they are gone, and the one who agreed stays', async () => {
    diskret.clockOffset = 'P15D'
    await diskret.command('due')
    expect(await find(silent.email)).toBeUndefined()
    expect(await diskret.command('ledger', 'check', silent.email)).toMatchObject({ refused: true, kind: 'asked' })
    expect(await find(agreeing.email)).toMatchObject({ phones: [agreeing.phone] })
  })
  test('the same list brings nobody back', async () => {
    const before = mailServer.mails.length
    const again = await diskret.command<ImportDocument>('import', danishList)
    expect(again.counts).toMatchObject({ accepted: 0, invitations: 0 })
    expect(again.reasons).toHaveProperty('asked-earlier')
    for (const { email } of [refusing, silent]) expect(await find(email)).toBeUndefined()
    await diskret.command('due')
    expect(mailServer.mails).toHaveLength(before)
  })
})

describe('erasure', () => {
  test('the plan is shown before, and changes nothing [ERA-5]', async () => {
    const plan = await diskret.command<ErasureDocument>('person', 'erase', agreeing.email, '--dry-run')
    expect(plan.state).toBe('planned')
    expect(plan.plan.map(({ table }) => table)).toEqual(
      expect.arrayContaining(['people', 'email_addresses', 'phone_numbers']),
    )
    expect(await find(agreeing.email)).toBeDefined()
  })
  test('the person is gone, remembered only as a hash, and the list does not bring them back [ERA-15]', async () => {
    const id = await idOf(agreeing)
    const erasure = await diskret.command<ErasureDocument>('person', 'erase', agreeing.email)
    expect(erasure).toMatchObject({ state: 'done', checked: { remaining: 0 } })
    expect(await diskret.command('ledger', 'check', agreeing.phone)).toMatchObject({ refused: true, kind: 'erased' })
    const again = await diskret.command<ImportDocument>('import', danishList)
    expect(again.counts.accepted).toBe(0)
    expect(await find(agreeing.email)).toBeUndefined()
    expect((await diskret.run('person', 'show', id)).exit).toBe(4)
  })
  test('what the machine says afterwards is sound', async () => {
    expect(await diskret.run('doctor', '--deep')).toMatchObject({ exit: 0, json: { ok: true } })
    const audit = await diskret.command<{ action: string; actor: string }[]>('audit')
    expect(new Set(audit.map(({ actor }) => actor))).toContain('operator')
    expect(identifiersIn(JSON.stringify(audit), identifiersOfList())).toEqual([])
  })
})

describe('errors', () => {
  test('nothing found is 4, wrong usage 2, a rule of the law 3 with its id', async () => {
    expect((await diskret.run('person', 'show', 'nobody@nowhere.example')).exit).toBe(4)
    expect((await diskret.run('import', join(diskret.folder, 'no-such.csv'))).exit).toBe(2)
    expect((await diskret.run('audience', 'marketing', '--chanel', 'email')).exit).toBe(2)
    const assessments = await diskret.command<{ id: string; kind: string }[]>('assessment', 'list')
    const unsigned = assessments.find(({ kind }) => kind === 'business-relations')
    const refused = await diskret.run(
      'import',
      danishList,
      '--basis',
      'legitimate-interest',
      '--assessment',
      unsigned!.id,
    )
    expect(refused).toMatchObject({
      exit: 3,
      json: { error: { code: 3, rule: 'LIA-1' } },
    })
  })
})

test('no log holds any identifier of the list', () => {
  expect(identifiersIn(diskret.log, identifiersOfList())).toEqual([])
})
