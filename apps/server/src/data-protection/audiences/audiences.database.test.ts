import { afterAll, beforeAll, expect, test } from 'vitest'
import { declarations } from '../../declarations.ts'
import { newId } from '../../platform/identifiers/new-id.ts'
import { type ConsentStatement, evidenceOfFile } from '../consents/consent-statement.ts'
import { recordConsent } from '../consents/record-consent.ts'
import type { Channel } from '../consents/tables.ts'
import { withdrawConsent } from '../consents/withdraw-consent.ts'
import type { Actor } from '../door/actor.ts'
import { listMarketingRules } from '../marketing-rules/list-marketing-rules.ts'
import { mayContact } from '../marketing-rules/may-contact.ts'
import { declinedRegisters, newestIssue } from '../marketing-rules/registers.ts'
import { channels, type Relation, recipientKinds, relations } from '../marketing-rules/rule-line.ts'
import { invitations } from '../notices/tables.ts'
import { objectTo } from '../objections/object-to.ts'
import { type PersonKind, people } from '../people/tables.ts'
import { restrictPerson } from '../restrictions/restrict-person.ts'
import type { Services } from '../services.ts'
import { recordSource } from '../sources/record-source.ts'
import { aPerson, setUpForTest } from '../testing/person-builders.ts'
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

const statement = (personId: string, changes: Partial<ConsentStatement> = {}): ConsentStatement => ({
  personId,
  purpose: 'marketing',
  channel: 'email',
  method: 'paper',
  givenAt: services.clock.now(),
  evidence: form,
  ...changes,
})
const consent = (personId: string, changes: Partial<ConsentStatement> = {}) =>
  asRights((tx) => recordConsent(tx, services, statement(personId, changes)))
const audience = (question: AudienceQuestion, actor: Actor = operator) =>
  database.door.forPurpose(roleOfAudience(actor, question.purpose), actor, (tx) => listAudience(tx, question))
const judged = async (
  { purpose, channel, topic }: AudienceQuestion,
  exception: string | null = null,
): Promise<Map<string, string | null>> => {
  const { rows } = await database.owner.query('select person_id, reason from diskret.judge_audience($1, $2, $3, $4)', [
    purpose,
    channel ?? null,
    topic ?? null,
    exception,
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

interface Cell {
  id: string
  country: string | null
  kind: PersonKind
  relation: Relation
  channel: Channel
  permission: 'consent' | 'soft-opt-in' | 'declined' | 'nothing' | 'asked'
}

/** Writes people with what they have said, all in a handful of statements. */
async function fillCells(cells: readonly Cell[]): Promise<void> {
  const rows = `jsonb_to_recordset($1::jsonb) as c (id uuid, country text, kind text, relation text, channel text, permission text)`
  const statements = [
    `insert into diskret.people (id, name, country, kind) select id, 'x', country, kind from ${rows}`,
    ...[
      'email_addresses (id, person_id, address)',
      'phone_numbers (id, person_id, number)',
      'postal_addresses (id, person_id, city)',
    ].map((table) => `insert into diskret.${table} select gen_random_uuid(), id, 'x' from ${rows}`),
    `insert into diskret.legal_bases (id, person_id, purpose, kind, assessment_id, evidence, opened_by, closed_at)
      select gen_random_uuid(), c.id, a.purpose, 'legitimate-interest', a.id, 'x', 'operator',
          case when a.purpose = 'customer' and c.relation = 'former-customer' then diskret.clock() end
        from ${rows} join diskret.assessments a on a.purpose = 'prospecting' or a.purpose = 'customer' and c.relation <> 'none'
        where a.signed_at is not null`,
    // A consent for another channel opens the purpose, so that the gate alone decides.
    `insert into diskret.consents (id, person_id, purpose, channel, status, wording_id, given_at, method, evidence, given_by, recorded_by, withdrawal_shown)
      select gen_random_uuid(), c.id, 'marketing', given.channel, 'ConsentGiven', w.id, diskret.clock(), 'paper', 'x', 'self', 'operator', true
        from ${rows} cross join lateral (select case when c.permission = 'consent' then c.channel when c.channel = 'email' then 'post' else 'email' end) given(channel)
          join diskret.wordings w on w.purpose = 'marketing' and w.channel = given.channel and w.language = 'da' and w.topic is null`,
    `insert into diskret.legal_bases (id, person_id, purpose, kind, consent_id, evidence, opened_by)
      select gen_random_uuid(), s.person_id, 'marketing', 'consent', s.id, 'x', 'operator' from diskret.consents s join ${rows} on c.id = s.person_id`,
    `insert into diskret.legal_bases (id, person_id, purpose, kind, evidence, opened_by)
      select gen_random_uuid(), id, 'marketing', 'soft-opt-in', 'order 1', 'operator' from ${rows} where permission = 'soft-opt-in'`,
    `insert into diskret.objections (id, person_id, purpose, channel, state, recorded_by)
      select gen_random_uuid(), id, 'marketing', channel, 'upheld', 'operator' from ${rows} where permission = 'declined'`,
  ]
  await database.owner.query('begin')
  for (const statement of statements) await database.owner.query(statement, [JSON.stringify(cells)])
  await database.owner.query('commit')
}

/** Everything that a campaign may have looked up, been asked for, or state (MKT-10, MKT-12, MKT-14). */
const looked = ['free', 'listed', 'long ago', 'never'] as const

test('the statement judges as the gate does, for each country, kind, channel and relation [MKT-40]', async () => {
  const cells: Cell[] = ['DK', 'SE', 'NO', 'DE', 'FI', null].flatMap((country) =>
    recipientKinds.flatMap((kind) =>
      relations.flatMap((relation) =>
        channels.flatMap((channel) =>
          (['consent', 'soft-opt-in', 'declined', 'nothing', 'asked'] as const).map((permission) => ({
            id: newId(),
            country,
            kind,
            relation,
            channel,
            permission,
          })),
        ),
      ),
    ),
  )
  await fillCells(cells)
  const asked = cells.filter(({ permission, channel }) => permission === 'asked' && channel !== 'email')
  await database.owner.query(
    `insert into diskret.contact_requests (id, person_id, channel, evidence, requested_at, recorded_by)
      select gen_random_uuid(), c.id, c.channel, 'form', diskret.clock(), 'operator'
        from jsonb_to_recordset($1::jsonb) as c (id uuid, channel text)`,
    [JSON.stringify(asked)],
  )
  const day = (await database.owner.query('select diskret.today()::text as day')).rows[0].day as string
  const opened = new Set<string>()
  for (const check of looked) {
    await database.owner.query('delete from diskret.register_checks')
    const checks = cells.flatMap(({ id, country }) => {
      const register = declinedRegisters.find((one) => one.country === country)
      if (check === 'never' || !register) return []
      const issue = newestIssue(register, check === 'long ago' ? '2020-01-01' : day)
      return [{ id, country, issue, listed: check === 'listed' }]
    })
    await database.owner.query(
      `insert into diskret.register_checks (id, person_id, country, issue, listed, recorded_by)
        select gen_random_uuid(), c.id, c.country, c.issue, c.listed, 'operator'
          from jsonb_to_recordset($1::jsonb) as c (id uuid, country text, issue text, listed boolean)`,
      [JSON.stringify(checks)],
    )
    for (const exception of [null, 'insurance', 'presumed-consent'])
      for (const channel of channels) {
        const reasons = await judged({ purpose: 'marketing', channel }, exception)
        for (const cell of cells) {
          if (cell.channel !== channel) continue
          const facts = {
            ...cell,
            requestedByPerson: cell.permission === 'asked',
            campaignException: exception,
            robinsonCheckValid: check === 'never' ? null : check === 'free',
            recipient: cell.kind,
            consent: cell.permission === 'consent',
            softOptIn: cell.permission === 'soft-opt-in' && channel === 'email',
            declined: cell.permission === 'declined',
          }
          const { reason } = mayContact(facts)
          expect(reasons.get(cell.id), `${JSON.stringify(cell)} ${check} ${exception}`).toBe(reason)
          if (reason === null && cell.permission === 'nothing') opened.add(keyOf(cell))
        }
      }
  }
  // Whatever the table opens without consent, something that can be written down opens.
  const openable = listMarketingRules().filter(
    ({ allowed }) => allowed === 'not-declined' || allowed === 'with-exception-or-consent',
  )
  for (const rule of openable) expect(opened, JSON.stringify(rule)).toContain(keyOf({ ...rule, kind: rule.recipient }))
})

const keyOf = ({ country, kind, relation, channel }: Pick<Cell, 'country' | 'kind' | 'relation' | 'channel'>) =>
  `${country} ${kind} ${relation} ${channel}`
