import { afterAll, beforeAll, expect, test } from 'vitest'
import { notePeople, notes } from '../../crm/notes/tables.ts'
import { declarations } from '../../declarations.ts'
import { newId } from '../../platform/identifiers/new-id.ts'
import { legalBases } from '../consents/tables.ts'
import type { DeclaredTable } from '../declarations/personal-table.ts'
import { attestTexts } from '../free-text/check-texts.ts'
import { checkLedger } from '../ledger/check-ledger.ts'
import { emailAddresses, people, phoneNumbers } from '../people/tables.ts'
import type { Services } from '../services.ts'
import { fillTables } from '../testing/fill-tables.ts'
import { closeTestDatabase, openTestDatabase, type TestDatabase } from '../testing/test-database.ts'
import { testServices } from '../testing/test-services.ts'
import { decidePlace } from './decide-place.ts'
import { type ErasureOptions, erasePerson } from './erase-person.ts'
import { listPlaces } from './list-places.ts'

let database: TestDatabase
let services: Services
beforeAll(async () => {
  database = await openTestDatabase(declarations)
  services = await testServices(database, declarations)
})
afterAll(() => closeTestDatabase(database))

const operator = { kind: 'operator' } as const
const erase = (id: string, options: Partial<ErasureOptions> = {}) =>
  erasePerson(services, operator, id, { ground: 'A17NonNecessity', remember: 'erased', ...options })
const count = async (table: string, condition = 'true') =>
  (await database.owner.query(`select count(*)::int as n from diskret.${table} where ${condition}`)).rows[0].n as number

async function aPerson(name: string, email: string, phone?: string) {
  const id = newId()
  await services.door.forPurpose('customer', operator, async (tx) => {
    await tx.insert(people).values({ id, name })
    await tx.insert(emailAddresses).values({ id: newId(), personId: id, address: email })
    if (phone) await tx.insert(phoneNumbers).values({ id: newId(), personId: id, number: phone })
    await tx.insert(legalBases).values({
      id: newId(),
      personId: id,
      purpose: 'customer',
      kind: 'contract',
      openedBy: 'operator',
      evidence: 'list',
    })
  })
  return id
}

async function aNote(text: string, ...about: string[]) {
  const noteId = newId()
  await services.door.forPurpose('customer', operator, async (tx) => {
    await attestTexts(tx, [text])
    await tx.insert(notes).values({ id: noteId, text })
    for (const personId of about) await tx.insert(notePeople).values({ id: newId(), noteId, personId })
  })
  return noteId
}
const noteText = async (id: string) =>
  (await database.owner.query('select text from diskret.notes where id = $1', [id])).rows[0]?.text

test('a row in every declared table goes, and the plan counted them before [ERA-4, ERA-5]', async () => {
  const id = newId()
  await fillTables(database.owner, declarations.tables, id, 'Fyldt')
  const planned = await erase(id, { dryRun: true })
  expect(planned).toMatchObject({ person: id, state: 'planned', ledger: 0 })
  const done = await erase(id)
  expect(done.plan).toEqual(planned.plan)
  expect(done.state).toBe('done')
  const own = ({ columns, declaration }: DeclaredTable) =>
    columns.has('person_id') && 'length' in declaration.subjects && !declaration.outlivesSubject
  for (const table of services.tables.filter(own))
    expect([table.name, await count(table.name, `person_id = '${id}'`)]).toEqual([table.name, 0])
  expect(await count('import_rows', `person_id = '${id}'`)).toBe(0)
  expect(await count('import_staging', `person_id = '${id}'`)).toBe(0)
  expect(done.plan.find(({ table }) => table === 'import_rows')).toMatchObject({ action: 'clear', rows: 1 })
  expect(done.plan.find(({ table }) => table === 'audit_entries')).toMatchObject({
    action: 'keep',
    hold: { law: 'GDPR article 5(2)' },
  })
})

test('who is not there, or was erased a moment before, is not found', async () => {
  await expect(erase(newId())).rejects.toMatchObject({ code: 'person-not-found' })
  const id = await aPerson('To Gange', 'to.gange@birk.example')
  const both = await Promise.allSettled([erase(id), erase(id)])
  expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
  expect(both.find(({ status }) => status === 'rejected')).toMatchObject({ reason: { code: 'person-not-found' } })
  expect(await count('erasures', `person_id = '${id}'`)).toBe(1)
})

test('an address and number in notes on others keep the erasure open until each place is decided [ERA-9, ERA-11]', async () => {
  const kirsten = await aPerson('Kirsten Vang', 'kirsten.vang@birk.example', '+4567513401')
  const mogens = await aPerson('Mogens Krag', 'mogens.krag@birk.example', '+4567513402')
  const lis = await aPerson('Lis Toft', 'lis.toft@birk.example')
  const vangsgaard = await aPerson('Kirsten Vangsgaard', 'kirsten.vangsgaard@birk.example', '+4567513405')
  const first = await aNote(
    'Aftalt med Kirsten Vang (kirsten.vang@birk.example, 67 51 34 01). Ring til ham efter ferien.',
    mogens,
  )
  const second = await aNote('K. Vang har lovet svar; Kirsten Vangsgaard følger op.', lis)
  const own = await aNote('Hun vil ringes op på 67 51 34 01', kirsten)
  const both = await aNote('Mødte Kirsten Vang og Mogens', kirsten, mogens)

  const planned = await erase(kirsten, { dryRun: true })
  expect(planned.checked).toMatchObject({ remaining: 1, places: [{ table: 'notes', id: first }] })
  const erasure = await erase(kirsten)
  expect(erasure).toMatchObject({
    state: 'open',
    checked: { remaining: 1, places: [{ table: 'notes', id: first }], mentions: [{ table: 'notes', count: 3 }] },
  })
  expect(erasure.checked.columns).toBeGreaterThan(50)
  expect(await noteText(own)).toBeUndefined()
  expect(await noteText(both)).toContain('Mogens')
  expect(await count('people', `id in ('${mogens}', '${lis}', '${vangsgaard}')`)).toBe(3)

  const decided = await decidePlace(services, operator, {
    erasure: erasure.id!,
    table: 'notes',
    id: first,
    decision: 'redact',
  })
  expect(decided).toMatchObject({ state: 'done', checked: { remaining: 0 } })
  expect(await noteText(first)).toBe('Aftalt med [slettet] ([slettet], [slettet]). Ring til ham efter ferien.')
  expect(await noteText(second)).toBe('K. Vang har lovet svar; Kirsten Vangsgaard følger op.')
})

test('a place may be kept with a reason, and a text that was changed is not cut at the old places [ERA-9]', async () => {
  const other = await aPerson('Aage Bo', 'aage.bo@kept.example')
  const id = await aPerson('Ulla Riis', 'ulla.riis@kept.example', '+4567513455')
  const [kept, changed] = [await aNote('Se +45 6751 3455', other), await aNote('ulla.riis@kept.example skriver', other)]
  const { id: erasure, state, checked } = await erase(id)
  expect([state, checked.remaining]).toEqual(['open', 2])
  await expect(
    decidePlace(services, operator, { erasure: erasure!, table: 'notes', id: newId(), decision: 'redact' }),
  ).rejects.toMatchObject({ code: 'place-not-found' })
  const one = await decidePlace(services, operator, {
    erasure: erasure!,
    table: 'notes',
    id: kept,
    decision: 'keep',
    reason: "the number is the company's now",
  })
  expect(one).toMatchObject({ state: 'open', checked: { remaining: 1 } })
  await database.owner.query("update diskret.notes set text = 'Nyt: ' || text where id = $1", [changed])
  await expect(
    decidePlace(services, operator, { erasure: erasure!, table: 'notes', id: changed, decision: 'redact' }),
  ).rejects.toMatchObject({ code: 'place-changed' })
  const two = await decidePlace(services, operator, {
    erasure: erasure!,
    table: 'notes',
    id: changed,
    decision: 'keep',
    reason: 'corrected by hand',
  })
  expect(two.state).toBe('done')
})

test('an officer reads each place whole and marked, may give it other words, and the case that waited is answered [ERA-9, REQ-15]', async () => {
  const other = await aPerson('Bodil Lund', 'bodil@reads.example')
  const gone = await aPerson('Preben Elkjær', 'preben@reads.example')
  const sold = await aNote('Preben Elkjær solgte hjulene. Skriv til preben@reads.example', other)
  const named = await aNote('P. Elkjær kommer forbi', other)
  await database.owner.query(
    "insert into diskret.requests (id, person_id, kind, channel, due_on, state, details) values ($1, $2, 'erasure', 'telephone', '2027-01-01', 'received', '{}')",
    [newId(), gone],
  )
  const erasure = (await erase(gone)).id!
  const read = () => services.door.forPurpose('rights', operator, (tx) => listPlaces(tx, services, erasure))
  const first = await read()
  expect(first).toMatchObject({ state: 'open', decided: [] })
  expect(first.items.map(({ id, isName, about }) => [id, isName, about])).toEqual([
    [sold, false, [{ id: other, name: 'Bodil Lund' }]],
    [named, true, [{ id: other, name: 'Bodil Lund' }]],
  ])
  const [text] = first.items[0]!.texts
  expect(text).toMatchObject({ isAsSearched: true, redacted: '[slettet] solgte hjulene. Skriv til [slettet]' })
  expect(text!.marks.map(({ start, end }) => text!.text!.slice(start, end)).sort()).toEqual([
    'Preben Elkjær',
    'preben@reads.example',
  ])
  const reword = (words: string) =>
    decidePlace(services, operator, { erasure, table: 'notes', id: sold, decision: 'redact', text: words })
  await expect(reword('PREBEN  Elkjær solgte hjulene')).rejects.toMatchObject({ code: 'still-there' })
  await expect(reword('En leverandør, som har diabetes')).rejects.toMatchObject({ code: 'sensitive-text' })
  expect(await reword('En leverandør solgte hjulene.')).toMatchObject({ state: 'done' })
  expect(await noteText(sold)).toBe('En leverandør solgte hjulene.')
  expect(await count('requests', `person_id = '${gone}' and state = 'answered'`)).toBe(1)
  await database.owner.query("update diskret.notes set text = 'P. Elkjær kom ikke' where id = $1", [named])
  expect(await read()).toMatchObject({
    state: 'done',
    items: [{ id: named, texts: [{ isAsSearched: false, marks: [], redacted: null }] }],
    decided: [{ id: sold, label: { da: 'Noter' }, decision: 'redacted' }],
  })
})

test('a shared address stays with the other, and is no place [ERA-14]', async () => {
  const eva = await aPerson('Eva Dahl', 'familien@dahl.example')
  const finn = await aPerson('Finn Dahl', 'familien@dahl.example')
  await aNote('Skriv til familien@dahl.example', eva)
  const done = await erase(finn)
  expect(done).toMatchObject({ state: 'done', checked: { remaining: 0 } })
  expect(await count('email_addresses', `person_id = '${eva}'`)).toBe(1)
  const check = (name: string) =>
    services.door.forPurpose('rights', operator, (tx) =>
      checkLedger(tx, services, { emails: ['familien@dahl.example'], phones: [], names: [name] }),
    )
  expect(await check('Finn Dahl')).toEqual({ refused: true, kind: 'erased' })
  expect(await check('Eva Dahl')).toEqual({ refused: false, kind: null })
})

test('a second record of the same human goes too; a namesake stays [ERA-17]', async () => {
  const first = await aPerson('Gry Holt', 'gry.holt@twice.example')
  const second = await aPerson('HOLT, Gry', 'gry.holt@twice.example')
  const namesake = await aPerson('Gry Holt', 'gry@namesake.example')
  const done = await erase(first)
  expect(done.duplicates).toEqual([second])
  expect(await count('people', `id in ('${first}', '${second}', '${namesake}')`)).toBe(1)
})

test('a waiting message goes with the person, those of others stay [ERA-4, ERA-6]', async () => {
  const waiting = async (name: string, email: string) => {
    const person = newId()
    const mail = newId()
    await database.owner.query(
      "insert into diskret.people (id, name, due_for_erasure_on) values ($1, $2, '2099-01-01')",
      [person, name],
    )
    await database.owner.query('insert into diskret.email_addresses (id, person_id, address) values ($1, $2, $3)', [
      newId(),
      person,
      email,
    ])
    await database.owner.query(
      "insert into diskret.mail_messages (id, kind, recipient, language, state) values ($1, 'invitation', $2, 'da', 'held')",
      [mail, email],
    )
    await database.owner.query('insert into diskret.mail_people (id, mail_id, person_id) values ($1, $2, $3)', [
      newId(),
      mail,
      person,
    ])
    return person
  }
  const [, willy] = [
    await waiting('Vera Ask', 'vera.ask@koe.example'),
    await waiting('Willy Bøg', 'willy.boeg@koe.example'),
    await waiting('Yrsa Eg', 'yrsa.eg@koe.example'),
  ]
  const done = await erase(willy)
  expect(done).toMatchObject({ state: 'done', checked: { remaining: 0 } })
  const { rows } = await database.owner.query(
    "select recipient from diskret.mail_messages where recipient like '%@koe.example' order by 1",
  )
  expect(rows.map(({ recipient }) => recipient)).toEqual(['vera.ask@koe.example', 'yrsa.eg@koe.example'])
  const { rows: audit } = await database.owner.query(
    'select a::text as row from diskret.audit_entries a union all select e::text from diskret.erasures e',
  )
  for (const { row } of audit) expect(row).not.toMatch(/willy|Bøg/i)
})

test('a row that a policy hides, or that went meanwhile, makes the erasure go back [ERA-7]', async () => {
  const id = await aPerson('Skjult Række', 'skjult@hidden.example')
  const note = await aNote('skjult', id)
  await database.owner.query(
    'create function pg_temp.keep() returns trigger language plpgsql as $$ begin return null; end $$',
  )
  await database.owner.query(
    'create trigger keep before delete on diskret.notes for each row execute function pg_temp.keep()',
  )
  try {
    await expect(erase(id)).rejects.toMatchObject({ code: 'erasure-outrun' })
  } finally {
    await database.owner.query('drop trigger keep on diskret.notes')
  }
  expect(await noteText(note)).toBe('skjult')
  expect(await count('people', `id = '${id}'`)).toBe(1)
  expect((await erase(id)).state).toBe('done')
})

test('retention erases without a mark in the ledger [ERA-15]', async () => {
  const id = await aPerson('Udløbet Basis', 'udloebet@ended.example')
  expect((await erase(id, { remember: null })).ledger).toBe(0)
  const answer = await services.door.forPurpose('rights', operator, (tx) =>
    checkLedger(tx, services, { emails: ['udloebet@ended.example'], phones: [], names: [] }),
  )
  expect(answer.refused).toBe(false)
})

test('who writes about a person who is being erased waits, and is refused [ERA-7]', async () => {
  const id = await aPerson('Sam Tidig', 'sam.tidig@race.example')
  const results = await Promise.allSettled([
    erase(id),
    ...Array.from({ length: 4 }, (_, index) => aNote(`samtidig ${index}`, id)),
  ])
  expect(results[0]).toMatchObject({ status: 'fulfilled' })
  expect(await count('note_people', `person_id = '${id}'`)).toBe(0)
  expect(await count('notes', "text like 'samtidig%'")).toBe(0)
})
