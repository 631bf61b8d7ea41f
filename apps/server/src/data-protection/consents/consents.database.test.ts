import { afterAll, beforeAll, expect, test } from 'vitest'
import { declarations } from '../../declarations.ts'
import type { Actor } from '../door/actor.ts'
import { openBasis } from '../legal-bases/open-basis.ts'
import type { Services } from '../services.ts'
import { aPerson, setUpForTest } from '../testing/person-builders.ts'
import { closeTestDatabase, openTestDatabase, type TestDatabase } from '../testing/test-database.ts'
import { testServices } from '../testing/test-services.ts'
import { type ConsentStatement, evidenceOfFile, type RecordedConsent } from './consent-statement.ts'
import { lapsedConsents } from './expire-consents.ts'
import { recordConsent } from './record-consent.ts'
import { servePerson } from './serve-person.ts'
import { withdrawConsent } from './withdraw-consent.ts'

let database: TestDatabase
let services: Services
beforeAll(async () => {
  database = await openTestDatabase(declarations)
  services = await testServices(database, declarations)
  await setUpForTest(database)
})
afterAll(() => closeTestDatabase(database))

const operator: Actor = { kind: 'operator' }
const form = evidenceOfFile('form.txt', Buffer.from('Jeg siger ja.'))
const ago = (days: number) => new Date(services.clock.now().getTime() - days * 86_400_000)

const consent = (personId: string, statement: Partial<ConsentStatement> = {}): Promise<RecordedConsent> =>
  database.door.forPurpose('rights', operator, (tx) =>
    recordConsent(tx, services, {
      personId,
      purpose: 'marketing',
      channel: 'email',
      method: 'paper',
      givenAt: services.clock.now(),
      evidence: form,
      ...statement,
    }),
  )
const withdraw = (personId: string, what: Omit<Parameters<typeof withdrawConsent>[2], 'personId'> = {}) =>
  database.door.forPurpose('rights', operator, (tx) => withdrawConsent(tx, services, { ...what, personId }))
const sees = async (role: 'marketing' | 'customer' | 'profiling', personId: string) => {
  const { rows } = await database.owner.query(
    `select (permitted_purposes & $2) <> 0 as open from diskret.people where id = $1`,
    [personId, { customer: 1, marketing: 4, profiling: 8 }[role]],
  )
  return rows[0]?.open as boolean
}
const row = async (id: string) =>
  (await database.owner.query('select * from diskret.consents where id = $1', [id])).rows[0]

test('a signed form with its wording opens the purpose at once, with all that proves it [CON-20]', async () => {
  const personId = await aPerson(database)
  const recorded = await consent(personId, { givenAt: '2025-10-26T02:30:00+01:00' })
  expect(recorded).toMatchObject({ status: 'given', missing: [] })
  expect(await sees('marketing', personId)).toBe(true)
  const stored = await row(recorded.id)
  expect(stored).toMatchObject({
    status: 'ConsentGiven',
    identifier_used: `${personId}@test.example`,
    language: 'da',
    method: 'paper',
    given_by: 'self',
    recorded_by: 'operator',
    withdrawal_shown: true,
    explicit: false,
    required_for: null,
    given_at: new Date('2025-10-26T01:30:00Z'),
  })
  expect(stored.evidence).toContain('form.txt (SHA-256 ')
  expect(stored.evidence).toContain('Jeg siger ja.')
  const { rows } = await database.owner.query('select used_since from diskret.wordings where id = $1', [
    stored.wording_id,
  ])
  expect(rows[0].used_since).not.toBeNull()
})

test('staff’s word alone opens nothing, and says what is missing [CON-22, CON-5, SCN-9]', async () => {
  const personId = await aPerson(database)
  const said: Partial<ConsentStatement>[] = [
    { method: 'telephone', evidence: null },
    { method: 'telephone', evidence: { kind: 'text', text: 'said yes on the phone' } },
    { method: 'in-person', evidence: null },
    { method: 'paper', evidence: { kind: 'text', text: '  ' } },
  ]
  for (const statement of said)
    expect(await consent(personId, statement)).toMatchObject({ status: 'unproved', missing: ['evidence'] })
  expect(await consent(personId, { channel: null, method: null, givenAt: null, evidence: null })).toMatchObject({
    status: 'unproved',
    missing: ['channel', 'wording', 'method', 'givenAt', 'evidence'],
  })
  expect(await consent(personId, { language: 'fr' })).toMatchObject({ status: 'unproved', missing: ['wording'] })
  expect(await sees('marketing', personId)).toBe(false)
  const { rows } = await database.owner.query(
    `select count(*)::int as n from diskret.legal_bases where person_id = $1 and kind = 'consent'`,
    [personId],
  )
  expect(rows).toEqual([{ n: 0 }])
})

test('a recording of the call proves what was said in it [CON-21]', async () => {
  const personId = await aPerson(database)
  const recording = evidenceOfFile('call.wav', Buffer.from([0x52, 0x49, 0x46, 0x46, 0, 1, 2, 255]))
  expect(recording).toMatchObject({ text: null })
  expect(await consent(personId, { channel: 'telephone', method: 'telephone', evidence: recording })).toMatchObject({
    status: 'given',
  })
})

test('a person without an address gave none of it by that address [CON-20]', async () => {
  const personId = await aPerson(database, { email: null })
  expect(await consent(personId)).toMatchObject({ status: 'unproved', missing: ['identifier'] })
})

test('a moment that does not exist or lies ahead stores nothing [CON-20]', async () => {
  const personId = await aPerson(database)
  for (const givenAt of ['2025-02-30T10:00:00+01:00', '2099-01-01T10:00:00+01:00', '2025-03-30T02:30:00', ''])
    await expect(consent(personId, { givenAt }), givenAt).rejects.toMatchObject({ kind: 'unusable', field: 'givenAt' })
  const { rows } = await database.owner.query('select count(*)::int as n from diskret.consents where person_id = $1', [
    personId,
  ])
  expect(rows).toEqual([{ n: 0 }])
})

test('a wording covers what it says and nothing wider [CON-12]', async () => {
  const personId = await aPerson(database)
  const wine = await consent(personId, { topic: 'wine' })
  const { wording_id: wordingId } = await row(wine.id)
  await expect(consent(personId, { topic: 'travel', wordingId })).rejects.toMatchObject({ rule: 'CON-12' })
  await expect(consent(personId, { purpose: 'profiling', channel: null, wordingId })).rejects.toMatchObject({
    rule: 'CON-12',
  })
  await expect(consent(personId, { channel: 'post', wordingId })).rejects.toMatchObject({ rule: 'CON-12' })
  await expect(consent(personId, { wordingId: 'x' })).rejects.toMatchObject({ code: 'wording-not-found' })
  const again = await consent(personId, { channel: null, topic: null, wordingId })
  expect(await row(again.id)).toMatchObject({ status: 'RenewedConsentGiven', channel: 'email', topic: 'wine' })
})

test('a used wording is never changed [CON-23]', async () => {
  const personId = await aPerson(database)
  const { wording_id: id } = await row((await consent(personId)).id)
  await expect(
    database.owner.query(`update diskret.wordings set text = 'andet' where id = $1`, [id]),
  ).rejects.toMatchObject({ constraint: 'CON-23' })
})

test('a withdrawal holds for the very next statement of another connection; the contract stays [CON-31, BAS-4, SCN-7]', async () => {
  const personId = await aPerson(database)
  await consent(personId)
  const look = (role: 'marketing' | 'customer') =>
    database.door.forPurpose(role, operator, async (tx) => {
      const { rows } = await tx.client.query('select id from diskret.people where id = $1', [personId])
      return rows.length
    })
  expect(await look('marketing')).toBe(1)
  let before = 0
  let after = 0
  await database.door.forPurpose('marketing', operator, async (tx) => {
    const count = async () =>
      (await tx.client.query('select id from diskret.people where id = $1', [personId])).rows.length
    before = await count()
    const state = await withdraw(personId)
    expect(state.purposes.customer).toMatchObject({ permitted: true, why: 'contract' })
    expect(state.purposes.marketing).toMatchObject({ permitted: false, why: 'consent-withdrawn' })
    expect(state.dueForErasure).toBeNull()
    // The same transaction of the other connection, its next statement.
    after = await count()
  })
  expect([before, after]).toEqual([1, 0])
  expect(await look('customer')).toBe(1)
})

test('withdrawing is one step without a reason, and twice is as good as once [CON-30]', async () => {
  const personId = await aPerson(database)
  await consent(personId)
  await withdraw(personId)
  expect((await withdraw(personId)).purposes.marketing).toMatchObject({ permitted: false })
  await expect(withdraw(await aPerson(database))).rejects.toMatchObject({ code: 'nothing-to-withdraw' })
})

test('a channel and a topic are withdrawn by themselves [CON-2]', async () => {
  const personId = await aPerson(database)
  await consent(personId, { topic: 'wine' })
  await consent(personId, { topic: 'travel' })
  await consent(personId, { channel: 'telephone', topic: 'wine' })
  const standing = async () =>
    (
      await database.owner.query(
        `select channel, topic from diskret.consents where person_id = $1 and status = 'ConsentGiven' order by 1, 2`,
        [personId],
      )
    ).rows.map(({ channel, topic }) => `${channel} ${topic}`)
  await withdraw(personId, { purpose: 'marketing', channel: 'email', topic: 'wine' })
  expect(await standing()).toEqual(['email travel', 'telephone wine'])
  await withdraw(personId, { channel: 'telephone' })
  expect(await standing()).toEqual(['email travel'])
  expect(await sees('marketing', personId)).toBe(true)
})

test('whoever rested on consent alone is due for erasure on the day of the withdrawal [CON-32, BAS-9]', async () => {
  const personId = await aPerson(database, { basis: { kind: 'contract', purpose: 'customer', evidence: 'order' } })
  await consent(personId)
  await database.owner.query(
    `update diskret.legal_bases set closed_at = diskret.clock() where person_id = $1 and kind = 'contract'`,
    [personId],
  )
  const { rows } = await database.owner.query('select diskret.today()::text as today')
  expect(await withdraw(personId)).toMatchObject({ dueForErasure: rows[0].today })
  // A new yes of their own ends the day of erasure.
  expect(await consent(personId)).toMatchObject({ status: 'given' })
  const [person] = (
    await database.owner.query('select due_for_erasure_on from diskret.people where id = $1', [personId])
  ).rows
  expect(person.due_for_erasure_on).toBeNull()
})

test('after a withdrawal the same purpose goes on neither under an interest, an older yes, nor a list [BAS-3, SCN-8]', async () => {
  const personId = await aPerson(database)
  await consent(personId, { purpose: 'prospecting', channel: 'telephone', givenAt: ago(2) })
  await withdraw(personId, { purpose: 'prospecting' })
  await expect(
    database.door.forPurpose('rights', operator, (tx) =>
      openBasis(tx, personId, { kind: 'legitimate-interest', assessment: 'business-relations' }),
    ),
  ).rejects.toMatchObject({ cause: { constraint: 'BAS-3' } })
  const older = { purpose: 'prospecting', channel: 'telephone', givenAt: ago(1) } as const
  await expect(consent(personId, older)).rejects.toMatchObject({ rule: 'BAS-3' })
  await expect(
    consent(personId, { ...older, givenAt: services.clock.now(), method: 'imported' }),
  ).rejects.toMatchObject({
    rule: 'BAS-3',
  })
  expect(await consent(personId, { ...older, givenAt: services.clock.now() })).toMatchObject({ status: 'given' })
})

test('a service depends on consent only where all of CON-8 holds, and never for profiling [CON-6, CON-7, CON-8, CON-9, SCN-6]', async () => {
  const personId = await aPerson(database)
  const free = {
    service: 'e-book',
    isTheService: true,
    owedAnyway: false,
    purchaseDepends: false,
    saidPlainly: true,
    officersReason: 'a book for the newsletter',
  }
  for (const change of [
    { isTheService: false },
    { owedAnyway: true },
    { purchaseDepends: true },
    { saidPlainly: false },
    { officersReason: ' ' },
  ])
    await expect(consent(personId, { requiredFor: { ...free, ...change } })).rejects.toMatchObject({ rule: 'CON-8' })
  for (const never of [
    { purpose: 'profiling', channel: null } as const,
    { recipients: ['Other A/S'] },
    { givenBy: 'guardian' } as const,
  ])
    await expect(consent(personId, { ...never, requiredFor: free })).rejects.toMatchObject({ rule: 'CON-9' })
  const recorded = await consent(personId, { requiredFor: free })
  expect(await row(recorded.id)).toMatchObject({ required_for: 'e-book' })
})

test('an explicit consent needs express words [CON-11]', async () => {
  const personId = await aPerson(database)
  const explicit = { purpose: 'profiling', channel: null, explicit: true } as const
  expect(
    await consent(personId, { ...explicit, method: 'web', evidence: { kind: 'system', text: 'form 3' } }),
  ).toMatchObject({
    missing: ['explicitStatement'],
  })
  expect(await consent(personId, explicit)).toMatchObject({ status: 'given' })
})

test('consents end on their day, and in Denmark after a year without a send [CON-34, CON-35]', async () => {
  const old = await aPerson(database)
  const recorded = await consent(old)
  await database.owner.query(`update diskret.consents set expires_on = diskret.today() where id = $1`, [recorded.id])
  const [unused, used, swede] = [
    await aPerson(database),
    await aPerson(database),
    await aPerson(database, { country: 'SE' }),
  ]
  for (const personId of [unused, used, swede]) await consent(personId, { givenAt: ago(400) })
  await database.owner.query(
    `update diskret.consents set recorded_at = diskret.clock() - interval '13 months' where person_id = any($1)`,
    [[unused, used, swede]],
  )
  await database.owner.query(
    `insert into diskret.disclosures (id, person_id, recipient, what, purpose, actor) values (gen_random_uuid(), $1, 'CSV file', 'audience email', 'marketing', 'operator')`,
    [used],
  )
  const today = (await database.owner.query('select diskret.today()::text as today')).rows[0].today
  const [expiring, lapsing] = lapsedConsents
  expect((await expiring!.list(services, today)).map(({ person }) => person)).toEqual([old])
  expect((await lapsing!.list(services, today)).map(({ person }) => person)).toEqual([unused])
  expect(await expiring!.run(services)).toBe(1)
  expect(await lapsing!.run(services)).toBe(1)
  expect(await lapsing!.run(services)).toBe(0)
  expect([await sees('marketing', old), await sees('marketing', unused)]).toEqual([false, false])
  expect([await sees('marketing', used), await sees('marketing', swede)]).toEqual([true, true])
  expect(await row(recorded.id)).toMatchObject({ status: 'ConsentExpired' })
})

test('a seller writes down the withdrawal of somebody they see, and reads nothing by it [REQ-18]', async () => {
  const seller: Actor = { kind: 'account', id: 'a-seller', roles: ['seller'] }
  const personId = await aPerson(database)
  await consent(personId)
  const state = await servePerson(services, seller, personId, (tx, id) =>
    withdrawConsent(tx, services, { personId: id }),
  )
  expect(state.purposes.marketing).toEqual({ permitted: false, why: null, until: null })
  expect(() => database.door.forPurpose('rights', seller, async () => undefined)).toThrow(
    expect.objectContaining({ code: 'purpose-not-open' }),
  )
  const hidden = await aPerson(database)
  await database.owner.query(`update diskret.people set due_for_erasure_on = diskret.today() where id = $1`, [hidden])
  await database.owner.query(`update diskret.legal_bases set closed_at = diskret.clock() where person_id = $1`, [
    hidden,
  ])
  await expect(
    servePerson(services, seller, hidden, (tx, id) => withdrawConsent(tx, services, { personId: id })),
  ).rejects.toMatchObject({ code: 'person-not-found' })
})
