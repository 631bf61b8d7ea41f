import { afterAll, beforeAll, expect, test } from 'vitest'
import { declarations } from '../../../declarations.ts'
import { newId } from '../../../platform/identifiers/new-id.ts'
import type { Services } from '../../services.ts'
import { closeTestDatabase, openTestDatabase, type TestDatabase } from '../../testing/test-database.ts'
import { testServices } from '../../testing/test-services.ts'
import { erasureTask } from '../erase-due.ts'
import { retentionTask } from './sweep-ended.ts'
import { firstDayKept, sweepOf } from './sweep-plan.ts'
import { sourcesTask } from './sweep-sources.ts'

let database: TestDatabase
let services: Services
beforeAll(async () => {
  database = await openTestDatabase(declarations)
  services = await testServices(database, declarations)
})
afterAll(() => closeTestDatabase(database))

const sql = (text: string, values: unknown[] = []) => database.owner.query(text, values)
const count = async (table: string, condition = 'true') =>
  (await sql(`select count(*)::int as n from diskret.${table} where ${condition}`)).rows[0].n as number
const months = (n: number) => `diskret.clock() - interval '${n} months'`
const today = async () => (await sql('select diskret.today()::text as day')).rows[0].day as string

async function aPerson(dueOn: string | null = '2099-01-01') {
  const id = newId()
  await sql('insert into diskret.people (id, name, due_for_erasure_on) values ($1, $2, $3)', [
    id,
    'Nogen Nogensen',
    dueOn,
  ])
  return id
}

test('something ends the rows of every declared table [RET-9, PRI-6]', () => {
  const endless = services.tables.filter((table) => sweepOf(table, services.tables) === null).map(({ name }) => name)
  expect(endless).toEqual([])
})

test('whole months of the audit go when the last of their days has ended', () => {
  expect(firstDayKept('2027-03-15', 'P24M', true)).toBe('2025-03-01')
  expect(firstDayKept('2027-03-15', 'P24M', false)).toBe('2025-03-15')
})

test('each table keeps to its own period, and what is younger stays [RET-3, RET-4]', async () => {
  const person = await aPerson()
  const [old, young] = [newId(), newId()]
  for (const [id, age] of [
    [old, 25],
    [young, 23],
  ] as const) {
    await sql(`insert into diskret.notes (id, text, recorded_at) values ($1, 'x', ${months(age)})`, [id])
    await sql('insert into diskret.note_people (id, note_id, person_id) values ($1, $2, $3)', [newId(), id, person])
    await sql(
      `insert into diskret.audit_entries (id, at, actor, role, purpose, action) values ($1, ${months(age + 1)}, 'x', 'x', 'x', 'look')`,
      [newId()],
    )
    await sql(
      `insert into diskret.mail_messages (id, kind, recipient, language, state, sent_at) values ($1, 'k', 'a@b.example', 'da', 'sent', ${months(age)})`,
      [id],
    )
    await sql('insert into diskret.mail_people (id, mail_id, person_id) values ($1, $2, $3)', [newId(), id, person])
    await sql(
      "insert into diskret.notices (id, person_id, kind, due_at, mail_id) values ($1, $2, 'art14', diskret.clock(), $3)",
      [newId(), person, id],
    )
  }
  const listed = await retentionTask.list(services, await today())
  expect(listed.map(({ what }) => what)).toEqual(
    expect.arrayContaining(['retention:notes', 'retention:mail_messages', 'retention:audit_entries']),
  )
  expect(await retentionTask.run(services)).toBeGreaterThanOrEqual(3)
  expect(await count('notes', `id in ('${old}', '${young}')`)).toBe(1)
  expect(await count('note_people', `note_id = '${old}'`)).toBe(0)
  expect(await count('mail_messages', `id in ('${old}', '${young}')`)).toBe(1)
  expect(await count('notices', `person_id = '${person}'`)).toBe(2)
  expect(await count('audit_entries', `actor = 'x'`)).toBe(1)
  expect(await retentionTask.run(services)).toBe(0)
})

test('the proof of a consent goes six months after its end, with the closed basis; an open one keeps it [CON-24]', async () => {
  const person = await aPerson()
  const wording = newId()
  await sql(
    "insert into diskret.wordings (id, purpose, language, version, text, digest) values ($1, 'marketing', 'da', 99, 't', 'd')",
    [wording],
  )
  const consent = async (ended: string | null, closed: boolean) => {
    const id = newId()
    await sql(
      `insert into diskret.consents (id, person_id, purpose, status, wording_id, given_at, method, evidence, given_by, withdrawal_shown, recorded_by)
        values ($1, $2, 'marketing', 'ConsentGiven', $3, diskret.clock(), 'web', 'e', 'person', true, 'person')`,
      [id, person, wording],
    )
    await sql(
      `insert into diskret.legal_bases (id, person_id, purpose, kind, opened_by, consent_id, closed_at) values ($1, $2, 'marketing', 'consent', 'p', $3, ${closed ? 'diskret.clock()' : 'null'})`,
      [newId(), person, id],
    )
    if (ended)
      await sql(`update diskret.consents set status = 'ConsentWithdrawn', ended_at = ${ended} where id = $1`, [id])
    return id
  }
  const gone = await consent(months(7), true)
  const recent = await consent(months(5), true)
  const inUse = await consent(null, false)
  await retentionTask.run(services)
  expect(await count('consents', `id = '${gone}'`)).toBe(0)
  expect(await count('legal_bases', `consent_id = '${gone}'`)).toBe(0)
  expect(await count('consents', `id in ('${recent}', '${inUse}')`)).toBe(2)
})

test('that a consent ended is remembered when its proof goes: nothing else carries its purpose [BAS-3, CON-24]', async () => {
  const person = await aPerson()
  const [consent, assessment] = [newId(), newId()]
  await sql(
    `insert into diskret.consents (id, person_id, purpose, channel, status, recorded_by, ended_at)
      values ($1, $2, 'prospecting', 'telephone', 'ConsentWithdrawn', 'person', ${months(7)})`,
    [consent, person],
  )
  await retentionTask.run(services)
  expect(await count('consents', `id = '${consent}'`)).toBe(0)
  expect(await count('ended_consents', `person_id = '${person}' and status = 'ConsentWithdrawn'`)).toBe(1)
  await sql(
    `insert into diskret.assessments (id, kind, purpose, source, version, content, signed_by, signed_at, review_on)
      values ($1, 'business', 'prospecting', 'x', 1, '{}', 'o', diskret.clock(), '2099-01-01')`,
    [assessment],
  )
  const interest = `insert into diskret.legal_bases (id, person_id, purpose, kind, opened_by, assessment_id) values ($1, $2, 'prospecting', 'legitimate-interest', 'p', $3)`
  await expect(sql(interest, [newId(), person, assessment])).rejects.toMatchObject({ constraint: 'BAS-3' })
  await sql(interest, [newId(), await aPerson(), assessment])
  const { rows } = await sql(`select diskret.said_no_since($1, 'prospecting', 'telephone', null, ${months(8)}) as no`, [
    person,
  ])
  expect(rows).toEqual([{ no: true }])
})

test('who is due goes, who is restricted, invited or not due yet stays [PRI-6, RES-1]', async () => {
  const due = await aPerson('2026-01-01')
  const later = await aPerson()
  const restricted = await aPerson('2026-01-01')
  await sql("insert into diskret.restrictions (id, person_id, ground, recorded_by) values ($1, $2, 'claims', 'p')", [
    newId(),
    restricted,
  ])
  const invited = await aPerson('2026-01-01')
  const source = newId()
  await sql("insert into diskret.sources (id, kind, from_person, description) values ($1, 'import', false, 'list')", [
    source,
  ])
  await sql("insert into diskret.invitations (id, person_id, source_id, ends_on) values ($1, $2, $3, '2026-01-01')", [
    newId(),
    invited,
    source,
  ])
  expect(await erasureTask.list(services, await today())).toEqual([
    { what: 'erasure', person: due, on: '2026-01-01', rule: 'PRI-6' },
  ])
  expect(await erasureTask.run(services)).toBe(1)
  expect(await count('people', `id = '${due}'`)).toBe(0)
  expect(await count('people', `id in ('${later}', '${restricted}', '${invited}')`)).toBe(3)
  expect(await count('ledger_entries')).toBe(0)
  expect(await erasureTask.run(services)).toBe(0)
})

test('a source goes when nothing comes from it any more, and not before [PRI-6]', async () => {
  const source = async (age: string) => {
    const id = newId()
    await sql(
      `insert into diskret.sources (id, kind, from_person, description, recorded_at) values ($1, 'staff', false, 'x', diskret.clock() - interval '${age}')`,
      [id],
    )
    return id
  }
  const [unused, young, named] = [await source('2 days'), await source('1 hour'), await source('2 days')]
  const person = await aPerson()
  await sql('update diskret.people set source_id = $2 where id = $1', [person, named])
  expect(await sourcesTask.run(services)).toBeGreaterThan(0)
  expect(await count('sources', `id = '${unused}'`)).toBe(0)
  expect(await count('sources', `id in ('${young}', '${named}')`)).toBe(2)
})
