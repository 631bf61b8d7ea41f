import { afterAll, beforeAll, expect, test } from 'vitest'
import { notePeople, notes } from '../../crm/notes/tables.ts'
import { tags } from '../../crm/tags/tables.ts'
import { declarations } from '../../declarations.ts'
import { newId } from '../../platform/identifiers/new-id.ts'
import { legalBases } from '../consents/tables.ts'
import { subjectsOf } from '../declarations/personal-table.ts'
import { personPathsOf } from '../discovery/subject-conditions.ts'
import { attestTexts } from '../free-text/check-texts.ts'
import { sealHeld } from '../free-text/held-text.ts'
import { sealWaiting } from '../invitations/waiting-content.ts'
import { emailAddresses, people } from '../people/tables.ts'
import type { Services } from '../services.ts'
import { sources } from '../sources/tables.ts'
import { fillTables } from '../testing/fill-tables.ts'
import { closeTestDatabase, openTestDatabase, type TestDatabase } from '../testing/test-database.ts'
import { testServices } from '../testing/test-services.ts'
import type { AccessReport } from './access-report.ts'
import { type ExportOptions, exportPerson } from './export-person.ts'

let database: TestDatabase
let services: Services
beforeAll(async () => {
  database = await openTestDatabase(declarations)
  services = await testServices(database, declarations)
})
afterAll(() => closeTestDatabase(database))

const operator = { kind: 'operator' } as const
const make = (id: string, options: ExportOptions) => exportPerson(services, operator, id, options)
const access = async (id: string) =>
  JSON.parse((await make(id, { kind: 'access', format: 'json', language: 'en' })).content) as AccessReport
const portable = async (id: string) => JSON.parse((await make(id, { kind: 'portability', format: 'json' })).content)
const count = async (table: string, condition: string) =>
  (await database.owner.query(`select count(*)::int as n from diskret.${table} where ${condition}`)).rows[0].n as number

async function aPerson(
  name: string,
  email: string,
  options: { fromPerson?: boolean; basis?: 'contract' | 'soft-opt-in' } = {},
) {
  const id = newId()
  const sourceId = newId()
  await services.door.forPurpose('customer', operator, async (tx) => {
    await tx.insert(sources).values({
      id: sourceId,
      kind: 'sign-up',
      fromPerson: options.fromPerson ?? true,
      description: 'your own sign-up',
    })
    await tx
      .insert(people)
      .values({ id, name, sourceId, dueForErasureOn: options.basis === 'soft-opt-in' ? '2099-01-01' : null })
    await tx.insert(emailAddresses).values({ id: newId(), personId: id, address: email, sourceId })
    await tx.insert(legalBases).values({
      id: newId(),
      personId: id,
      purpose: options.basis === 'soft-opt-in' ? 'marketing' : 'customer',
      kind: options.basis ?? 'contract',
      openedBy: 'operator',
      evidence: 'order 1',
    })
  })
  return id
}

async function aNote(text: string, ...about: string[]) {
  await services.door.forPurpose('customer', operator, async (tx) => {
    const noteId = newId()
    await attestTexts(tx, [text])
    await tx.insert(notes).values({ id: noteId, text })
    for (const personId of about) await tx.insert(notePeople).values({ id: newId(), noteId, personId })
  })
}

test('every declared personal column that holds a value is in the access report, or left out with a reason [ACC-3]', async () => {
  const id = newId()
  const filled = await fillTables(database.owner, declarations.tables, id, 'Udfyldt')
  await database.owner.query('update diskret.invitations set waiting = $1 where person_id = $2', [
    sealWaiting(services.keyring, id, { title: 'Udfyldt direktør' }),
    id,
  ])
  await database.owner.query('update diskret.import_staging set sealed = $1 where person_id = $2', [
    sealWaiting(services.keyring, id, { title: 'Udfyldt' }),
    id,
  ])
  for (const [table, column, held] of [
    ['held_texts', 'sealed', 'id'],
    ['import_staging', 'held', 'held_id'],
  ]) {
    const { rows } = await database.owner.query<{ held: string }>(
      `select ${held}::text as held from diskret.${table} where person_id = $1`,
      [id],
    )
    await database.owner.query(`update diskret.${table} set ${column} = $1 where person_id = $2`, [
      sealHeld(services.keyring, rows[0]!.held, 'Udfyldt note'),
      id,
    ])
  }
  const report = await access(id)
  const missing: string[] = []
  for (const { table, values } of filled) {
    if (personPathsOf(table).length === 0 || ['audit_entries', 'disclosures'].includes(table.name)) continue
    const staff = subjectsOf(table.declaration).flatMap((path) =>
      path.kind === 'account' && path.via === 'column' ? [path.column] : [],
    )
    const section = report.sections.find((one) => one.table === table.name)
    for (const [column, declaration] of table.columns) {
      if (!declaration.personal || values[column] === null || values[column] === undefined) continue
      const told = section?.rows.some(({ fields }) => fields.some(({ name }) => name === column))
      const withheld = report.withheld.some(
        (one) => one.table === table.name && (one.name === column || one.name === '*') && one.reason.length > 5,
      )
      if (staff.includes(column) || declaration.withheld ? !withheld : !told && !withheld)
        missing.push(`${table.name}.${column}`)
    }
  }
  expect(missing).toEqual([])
  expect(report.looks.length + report.recipients.length).toBeGreaterThan(0)
  expect(JSON.stringify(report)).toContain('Udfyldt direktør')
})

test('the report names origin, source, purposes with bases, rights, retention and complaint; staff by role [ACC-2, AUD-3]', async () => {
  const id = await aPerson('Anna Holm', 'anna@birk.example')
  const report = await access(id)
  const email = report.sections.find(({ table }) => table === 'email_addresses')?.rows[0]?.fields[0]
  expect(email).toMatchObject({
    name: 'address',
    label: 'E-mail address',
    value: 'anna@birk.example',
    category: 'pd:EmailAddress',
    origin: 'provided',
    source: 'your own sign-up',
  })
  expect(report.purposes).toMatchObject([{ purpose: 'customer', basis: 'Contract', article: '6(1)(b)' }])
  expect(report.rights.map(({ right }) => right)).toEqual(
    expect.arrayContaining(['access', 'erasure', 'portability', 'complaint']),
  )
  expect(report.complaint?.authority).toBe('Datatilsynet')
  for (const { retention } of report.sections) expect(retention.length).toBeGreaterThan(5)
  const again = await access(id)
  expect(again.looks).toMatchObject([{ action: 'export', purpose: 'rights', role: 'operator' }])
  expect(again.recipients).toMatchObject([{ to: 'person', what: 'access json' }])
})

test('what a note says of others is left out with a reason, and an officer looks first [ACC-7, ACC-11]', async () => {
  const bo = await aPerson('Bo Lund', 'bo@birk.example')
  const other = await aPerson('Carl Krag', 'carl@birk.example')
  await aNote('Bo (bo@birk.example) henviste til Carl, carl@birk.example, +45 67 51 34 09', bo, other)
  const report = await access(bo)
  const text = report.sections.find(({ table }) => table === 'notes')?.rows[0]
  expect(text?.shared).toBe(true)
  expect(text?.fields[0]).toMatchObject({
    value: 'Bo (bo@birk.example) henviste til Carl, [left out], [left out]',
    redacted: true,
  })
  expect(report.withheld.filter(({ table }) => table === 'notes')).toMatchObject([
    { table: 'notes', name: 'text', count: 1, reason: expect.stringContaining('15(4)') },
  ])
  expect(report.needsReview).toBe(true)
  await aNote('ring til bo@birk.example', other)
  expect((await access(bo)).elsewhere).toMatchObject([{ table: 'notes', count: 1 }])
})

test('the page is safe whatever the name is, and loads nothing [ACC-10]', async () => {
  const id = await aPerson('<script>alert(1)</script> & "Søn"', 'farlig@birk.example')
  const { content } = await make(id, { kind: 'access', format: 'html', language: 'da' })
  expect(content).toContain('&lt;script&gt;alert(1)&lt;/script&gt; &amp; &quot;Søn&quot;')
  expect(content).not.toMatch(/<script|src=|@import|url\(/)
  expect(content).toContain('<html lang="da">')
})

test('portable is what the person gave or was observed, under consent or contract; nothing inferred, no opinions [POR-1, POR-2]', async () => {
  const id = await aPerson('Dorte Dahl', 'dorte@birk.example')
  await aNote('virker interesseret', id)
  await services.door.forPurpose('customer', operator, async (tx) => {
    await attestTexts(tx, ['varm'])
    await tx.insert(tags).values({ id: newId(), personId: id, tag: 'varm' })
  })
  const { fields } = await portable(id)
  expect(fields.map(({ name }: { name: string }) => name)).toEqual(expect.arrayContaining(['name', 'address']))
  expect(fields.map(({ table }: { table: string }) => table)).not.toEqual(expect.arrayContaining(['notes']))
  expect(fields.map(({ table }: { table: string }) => table)).not.toEqual(expect.arrayContaining(['tags']))
  for (const field of fields) expect(['ProvidedPersonalData', 'ObservedPersonalData']).toContain(field.origin)
  expect((await make(id, { kind: 'portability', format: 'vcard' })).content).toContain('EMAIL:dorte@birk.example')
})

test('without consent or contract, or from a list of others, the file says why it is empty [POR-7, MAT-7]', async () => {
  const interest = await aPerson('Eva Eg', 'eva@birk.example', { basis: 'soft-opt-in' })
  const listed = await aPerson('Finn Falk', 'finn@birk.example', { fromPerson: false })
  for (const id of [interest, listed]) {
    const document = await portable(id)
    expect(
      document.fields.filter(({ table }: { table: string }) => ['people', 'email_addresses'].includes(table)),
    ).toEqual([])
  }
  expect((await portable(interest)).explanation).toContain('artikel 20')
  expect((await make(interest, { kind: 'portability', format: 'csv', language: 'en' })).content).toContain('article 20')
})

test('each export is recorded without a value; who is not there leaves no trace [ACC-5, AUD-1, ACC-1]', async () => {
  const id = await aPerson('Gro Gade', 'gro@birk.example')
  const { digest, fields } = await make(id, { kind: 'access', format: 'html' })
  expect(digest).toMatch(/^[0-9a-f]{64}$/)
  expect(fields).toBeGreaterThan(3)
  expect(await count('disclosures', `person_id = '${id}' and recipient = 'person'`)).toBe(1)
  const { rows } = await database.owner.query(
    "select details::text as details from diskret.audit_entries where person_id = $1 and action = 'export'",
    [id],
  )
  expect(rows).toHaveLength(1)
  expect(rows[0].details).not.toMatch(/gro|Gade/i)
  const before = await count('audit_entries', 'true')
  await expect(make(newId(), { kind: 'access', format: 'json' })).rejects.toMatchObject({ code: 'person-not-found' })
  await expect(make(id, { kind: 'portability', format: 'html' })).rejects.toMatchObject({
    code: 'format-not-of-kind',
    kind: 'unusable',
  })
  expect(await count('audit_entries', 'true')).toBe(before)
})
