import { afterAll, beforeAll, expect, test } from 'vitest'
import { declarations } from '../../declarations.ts'
import { newId } from '../../platform/identifiers/new-id.ts'
import { type ConsentStatement, evidenceOfFile } from '../consents/consent-statement.ts'
import { recordConsent } from '../consents/record-consent.ts'
import type { Channel } from '../consents/tables.ts'
import { withdrawConsent } from '../consents/withdraw-consent.ts'
import type { Actor } from '../door/actor.ts'
import { openBasis, type SoftOptInFacts, softOptInFacts } from '../legal-bases/open-basis.ts'
import { type ContactFacts, mayContact } from '../marketing-rules/may-contact.ts'
import { channels, recipientKinds, relations } from '../marketing-rules/rule-line.ts'
import { invitations } from '../notices/tables.ts'
import { objectTo } from '../objections/object-to.ts'
import { people } from '../people/tables.ts'
import { restrictPerson } from '../restrictions/restrict-person.ts'
import type { Services } from '../services.ts'
import { recordSource } from '../sources/record-source.ts'
import { aPerson, type ExamplePerson, setUpForTest } from '../testing/person-builders.ts'
import { closeTestDatabase, openTestDatabase, type TestDatabase } from '../testing/test-database.ts'
import { testServices } from '../testing/test-services.ts'
import { exportAudience } from './export-audience.ts'
import { type AudienceQuestion, listAudience, roleOfAudience } from './list-audience.ts'

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
const prospect = { kind: 'legitimate-interest', assessment: 'business-relations' } as const
const asRights = <Result>(work: Parameters<typeof database.door.forPurpose<'rights', Result>>[2]) =>
  database.door.forPurpose('rights', operator, work)

const consent = (personId: string, statement: Partial<ConsentStatement> = {}) =>
  asRights((tx) =>
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
const audience = (question: AudienceQuestion, actor: Actor = operator) =>
  database.door.forPurpose(roleOfAudience(actor, question.purpose), actor, (tx) => listAudience(tx, question))
const judged = async ({ purpose, channel, topic }: AudienceQuestion): Promise<Map<string, string | null>> => {
  const { rows } = await database.owner.query('select person_id, reason from diskret.judge_audience($1, $2, $3)', [
    purpose,
    channel ?? null,
    topic ?? null,
  ])
  return new Map(rows.map(({ person_id, reason }) => [person_id, reason]))
}

async function anInvitedPerson(): Promise<string> {
  const id = newId()
  await asRights(async (tx) => {
    const sourceId = await recordSource(tx, { kind: 'import', fromPerson: false, description: 'a list' })
    await tx.insert(people).values({ id, name: 'Invited', country: 'DK', sourceId, dueForErasureOn: '2099-01-01' })
    await tx.insert(invitations).values({ id: newId(), personId: id, sourceId, endsOn: '2099-01-01' })
  })
  return id
}

test('a consent to one topic and channel brings nobody into another [SCN-5, CON-12, MKT-1]', async () => {
  const personId = await aPerson(database)
  await consent(personId, { topic: 'wine' })
  const within = async (question: Omit<AudienceQuestion, 'purpose'>) =>
    (await audience({ purpose: 'marketing', ...question })).people.includes(personId)
  expect(await within({ channel: 'email', topic: 'wine' })).toBe(true)
  expect(await within({ topic: 'wine' })).toBe(true)
  expect(await within({ channel: 'email' })).toBe(true)
  expect(await within({ channel: 'email', topic: 'travel' })).toBe(false)
  expect(await within({ channel: 'telephone', topic: 'wine' })).toBe(false)
  expect((await judged({ purpose: 'marketing', channel: 'email', topic: 'travel' })).get(personId)).toBe('no-consent')
})

test('everybody held is counted once, under the first reason that applies [PRI-2]', async () => {
  const restricted = await aPerson(database)
  await consent(restricted)
  await asRights((tx) => objectTo(tx, services, { personId: restricted }))
  await asRights((tx) => restrictPerson(tx, services, restricted))
  const objecting = await aPerson(database)
  await asRights((tx) => objectTo(tx, services, { personId: objecting }))
  const uninformed = await aPerson(database)
  await consent(uninformed)
  const informedInTime = await aPerson(database)
  await consent(informedInTime)
  for (const [personId, days] of [
    [uninformed, -1],
    [informedInTime, 5],
  ] as const)
    await database.owner.query(
      `insert into diskret.notices (id, person_id, kind, due_at) values (gen_random_uuid(), $1, 'art14', diskret.clock() + make_interval(days => $2))`,
      [personId, days],
    )
  const invited = await anInvitedPerson()
  const withdrawn = await aPerson(database)
  await consent(withdrawn)
  await asRights((tx) => withdrawConsent(tx, services, { personId: withdrawn }))
  const addressless = await aPerson(database, { email: null })
  await consent(addressless, { channel: 'post' })

  const reasons = await judged({ purpose: 'marketing', channel: 'email' })
  expect(reasons.get(restricted)).toBe('restricted')
  expect(reasons.get(objecting)).toBe('objection')
  expect(reasons.get(uninformed)).toBe('not-informed')
  expect(reasons.get(informedInTime)).toBeNull()
  expect(reasons.get(invited)).toBe('no-consent')
  expect(reasons.get(withdrawn)).toBe('no-consent')
  expect((await judged({ purpose: 'marketing', channel: 'post' })).get(addressless)).toBe('no-address')

  const { permitted, people: ids, hidden } = await audience({ purpose: 'marketing', channel: 'email' })
  const { rows } = await database.owner.query('select count(*)::int as n from diskret.people')
  expect(permitted).toBe(ids.length)
  expect(permitted + (hidden.total as number)).toBe(rows[0].n)
  expect(Object.values(hidden.reasons).reduce((sum, count) => sum + count, 0)).toBe(hidden.total)
})

test('of a Danish list of invitations, one agreed to be called: nobody is in e-mail marketing [MKT-7, BAS-26]', async () => {
  const personId = await anInvitedPerson()
  await database.owner.query(
    `insert into diskret.phone_numbers (id, person_id, number) values (gen_random_uuid(), $1, '+4520111111')`,
    [personId],
  )
  await consent(personId, { purpose: 'prospecting', channel: 'telephone' })
  expect((await judged({ purpose: 'marketing', channel: 'email' })).get(personId)).toBe('no-consent')
  expect((await audience({ purpose: 'prospecting', channel: 'telephone' })).people).toContain(personId)
  expect((await audience({ purpose: 'prospecting', channel: 'email' })).people).not.toContain(personId)
})

test('a consumer is not called unasked, and a company contact not after a no [MKT-10, MKT-12, MKT-13, SCN-26]', async () => {
  const [consumer, contact, declined, withdrawn] = [
    await aPerson(database, { basis: prospect }),
    await aPerson(database, { basis: prospect, kind: 'company-contact' }),
    await aPerson(database, { basis: prospect, kind: 'company-contact' }),
    await aPerson(database, { basis: prospect, kind: 'company-contact' }),
  ]
  await asRights((tx) => objectTo(tx, services, { personId: declined, channel: 'telephone' }))
  await consent(withdrawn, { purpose: 'marketing', channel: 'telephone' })
  await asRights((tx) => withdrawConsent(tx, services, { personId: withdrawn, channel: 'telephone' }))
  const reasons = await judged({ purpose: 'prospecting', channel: 'telephone' })
  expect(reasons.get(consumer)).toBe('country-rule')
  expect(reasons.get(contact)).toBeNull()
  expect(reasons.get(declined)).toBe('objection')
  expect(reasons.get(withdrawn)).toBe('no-consent')
})

test('a refused address reaches nobody, and service messages need no consent [MKT-6, NOT-14]', async () => {
  const personId = await aPerson(database)
  expect((await audience({ purpose: 'customer', channel: 'email' })).people).toContain(personId)
  await database.owner.query('update diskret.email_addresses set refused_at = diskret.clock() where person_id = $1', [
    personId,
  ])
  expect((await judged({ purpose: 'customer', channel: 'email' })).get(personId)).toBe('no-address')
  expect((await audience({ purpose: 'customer' })).people).toContain(personId)
})

test('a marketer gets the total without reasons, below five not even that; another purpose is refused [REQ-18, PRI-2]', async () => {
  const marketer: Actor = { kind: 'account', id: 'a-marketer', roles: ['marketer'] }
  const officer: Actor = { kind: 'account', id: 'an-officer', roles: ['officer'] }
  const seen = await audience({ purpose: 'marketing', channel: 'email' }, marketer)
  const whole = await audience({ purpose: 'marketing', channel: 'email' }, officer)
  expect(seen.hidden).toEqual({ total: whole.hidden.total, reasons: {} })
  expect(seen.people).toEqual(whole.people)
  expect(Object.keys(whole.hidden.reasons)).toContain('no-consent')
  expect(() => database.door.forPurpose(roleOfAudience(marketer, 'customer'), marketer, async () => undefined)).toThrow(
    expect.objectContaining({ code: 'purpose-not-open' }),
  )
  const few = await openTestDatabase(declarations)
  try {
    await testServices(few, declarations)
    const { hidden } = await few.door.forPurpose('marketing', marketer, (tx) =>
      listAudience(tx, { purpose: 'marketing' }),
    )
    expect(hidden).toEqual({ total: 'fewer-than-5', reasons: {} })
  } finally {
    await closeTestDatabase(few)
  }
})

test('one purpose cannot ask for the people of another [PRI-2]', async () => {
  const personId = await aPerson(database)
  const { rows } = await database.door.forPurpose('marketing', operator, (tx) =>
    tx.client.query(`select * from diskret.audience('customer', null, null)`),
  )
  expect(rows).toEqual([])
  await expect(
    database.door.forPurpose('marketing', operator, (tx) =>
      tx.client.query(`select * from diskret.judge_audience('customer', null, null)`),
    ),
  ).rejects.toMatchObject({ code: '42501' })
  expect((await audience({ purpose: 'customer' })).people).toContain(personId)
})

test('an export needs a reason, holds what its channel needs, and is told to each person on it [PRI-9, PRI-4, ACC-5]', async () => {
  const personId = await aPerson(database)
  await consent(personId)
  await database.owner.query(`update diskret.people set name = '=cmd|calc' where id = $1`, [personId])
  const take = (reason: string | undefined) =>
    database.door.forPurpose('marketing', operator, (tx) =>
      exportAudience(tx, { purpose: 'marketing', channel: 'email' }, reason),
    )
  await expect(take(undefined)).rejects.toMatchObject({ rule: 'PRI-9' })
  await expect(take(' ')).rejects.toMatchObject({ rule: 'PRI-9' })
  const { text, audience: listed } = await take('spring newsletter')
  const lines = text.replace('\ufeff', '').trim().split('\r\n')
  expect(lines[0]).toBe('id,name,email')
  expect(lines).toHaveLength(listed.permitted + 1)
  expect(lines).toContain(`${personId},'=cmd|calc,${personId}@test.example`)
  const { rows } = await database.owner.query(
    'select what, purpose, reason, actor from diskret.disclosures where person_id = $1',
    [personId],
  )
  expect(rows).toEqual([
    { what: 'audience email', purpose: 'marketing', reason: 'spring newsletter', actor: 'operator' },
  ])
  const { rows: audits } = await database.owner.query(
    `select details from diskret.audit_entries where action = 'export' order by at desc limit 1`,
  )
  expect(audits[0].details).toMatchObject({ audience: 'marketing', channel: 'email', people: listed.permitted })
})

test('the statement judges as the gate does, for each country, kind, channel and relation [MKT-40]', async () => {
  const softOptIn = {
    kind: 'soft-opt-in',
    facts: Object.fromEntries(softOptInFacts.map((fact) => [fact, true])) as SoftOptInFacts,
    sale: 'order 1',
  } as const
  const expected = new Map<Channel, Map<string, string | null>>(channels.map((channel) => [channel, new Map()]))
  for (const country of ['DK', 'SE', 'NO', 'DE', 'FI', null])
    for (const recipient of recipientKinds)
      for (const relation of relations)
        for (const permission of ['consent', 'soft-opt-in', 'declined', 'nothing'] as const)
          for (const channel of channels) {
            const personId = await person({ country, kind: recipient }, relation)
            // A consent for another channel opens the purpose, so that the gate alone decides.
            if (permission !== 'consent') await consent(personId, { channel: channel === 'email' ? 'post' : 'email' })
            if (permission === 'consent') await consent(personId, { channel })
            const soft = permission === 'soft-opt-in' && relation === 'customer' && recipient !== 'company-contact'
            if (soft) await asRights((tx) => openBasis(tx, personId, softOptIn))
            if (permission === 'declined') await asRights((tx) => objectTo(tx, services, { personId, channel }))
            const facts: ContactFacts = {
              country,
              recipient,
              relation,
              channel,
              consent: permission === 'consent',
              softOptIn: soft && channel === 'email',
              declined: permission === 'declined',
              robinsonCheckValid: null,
              requestedByPerson: false,
              campaignException: null,
            }
            expected.get(channel)!.set(personId, mayContact(facts).reason)
          }
  for (const channel of channels) {
    const reasons = await judged({ purpose: 'marketing', channel })
    for (const [personId, reason] of expected.get(channel)!) expect(reasons.get(personId), personId).toBe(reason)
  }

  async function person(example: ExamplePerson, relation: (typeof relations)[number]): Promise<string> {
    const contact = example.kind === 'company-contact'
    const personId = await aPerson(database, {
      ...example,
      ...(relation === 'none' ? { basis: prospect } : {}),
      ...(relation !== 'none' && contact
        ? { basis: { kind: 'legitimate-interest', assessment: 'customer-contacts' } }
        : {}),
    })
    await database.owner.query(
      `insert into diskret.postal_addresses (id, person_id, city) values (gen_random_uuid(), $1, 'Aarhus')`,
      [personId],
    )
    if (relation === 'former-customer') {
      await asRights((tx) => openBasis(tx, personId, prospect))
      await database.owner.query(
        `update diskret.legal_bases set closed_at = diskret.clock() where person_id = $1 and purpose = 'customer'`,
        [personId],
      )
    }
    return personId
  }
}, 120_000)
