import { afterEach, beforeEach, expect, test } from 'vitest'
import { closeTestDatabase } from '../../../data-protection/testing/test-database.ts'
import { newId } from '../../../platform/identifiers/new-id.ts'
import { type ImportBench, openImportBench, operator, wrongBits } from '../running/testing/import-bench.ts'
import { undoImport } from './undo-import.ts'

let bench: ImportBench
beforeEach(async () => {
  bench = await openImportBench()
  await bench.signAssessment('customer-contacts', 'customer')
})
afterEach(() => closeTestDatabase(bench.database))

const list = [
  'Navn;E-mail;Telefon;Firma;Noter;Tags',
  'Mette Holm;mette@a.example;67510201;Holm VVS ApS;Ring tirsdag;vin',
  'Ib Skov;ib@a.example;;Skov A/S;;',
  'Eva Lund;eva@a.example;67510203;;;',
  '',
].join('\n')

const personOf = async (email: string) =>
  (
    await bench.query<{ id: string }>('select person_id as id from diskret.email_addresses where address = $1', [email])
  )[0]?.id ?? ''

async function counts() {
  const found: Record<string, number> = {}
  for (const { name } of bench.services.tables) {
    if (/^(import|audit|sources|installation|assessments)/.test(name)) continue
    const [row] = await bench.query<{ n: number }>(`select count(*)::int as n from diskret.${name}`)
    if (row && row.n > 0) found[name] = row.n
  }
  return found
}

test.each(['invitation', 'contract'])(
  'a list that came in as %s is taken back, all of it, and leaves no mark',
  async (basis) => {
    const before = await counts()
    const { id } = await bench.importText(list, { basis })
    const state = await undoImport(bench.services, operator, id ?? '')
    expect(state.state).toBe('undone')
    expect(state.remained).toEqual([])
    expect(await counts()).toEqual(before)
  },
)

test('who was noted on or edited since remains, with the reason', async () => {
  const { id } = await bench.importText(list, { basis: 'contract' })
  const mette = await personOf('mette@a.example')
  const eva = await personOf('eva@a.example')
  const noteId = newId()
  await bench.query("insert into diskret.notes (id, text) values ($1, 'Har ringet')", [noteId])
  await bench.query('insert into diskret.note_people (id, note_id, person_id) values ($1, $2, $3)', [
    newId(),
    noteId,
    mette,
  ])
  await bench.query("insert into diskret.tasks (id, person_id, title) values ($1, $2, 'Ring')", [newId(), eva])
  const state = await undoImport(bench.services, operator, id ?? '')
  expect(state.remained).toEqual(
    [
      { person: mette, reasons: ['noted'] },
      { person: eva, reasons: ['tasks'] },
    ].sort((a, b) => a.person.localeCompare(b.person)),
  )
  expect((await bench.query('select name from diskret.people order by name')).map(({ name }) => name)).toEqual([
    'Eva Lund',
    'Mette Holm',
  ])
  expect(await bench.query('select name from diskret.companies')).toEqual([{ name: 'Holm VVS ApS' }])
  expect(await undoImport(bench.services, operator, id ?? '')).toEqual(state)
})

test('a second list that merged into living people is taken back from them, and what was changed since stays', async () => {
  await bench.importText('Navn;E-mail\nMette Holm;mette@a.example\nEva Lund;eva@a.example\n', { basis: 'contract' })
  const before = await counts()
  const { id, counts: merged } = await bench.importText(
    list
      .replace('Navn;', 'Navn;Titel;')
      .replaceAll('Holm;m', 'Holm;Direktør;m')
      .replace('Skov;i', 'Skov;;i')
      .replace('Lund;e', 'Lund;Chef;e'),
    { basis: 'contract' },
  )
  expect(merged).toMatchObject({ accepted: 1, duplicate: 2 })
  expect(
    await bench.query("select title from diskret.people where name in ('Mette Holm', 'Eva Lund') order by name"),
  ).toEqual([{ title: 'Chef' }, { title: 'Direktør' }])
  expect((await bench.query('select number from diskret.phone_numbers')).length).toBe(2)
  expect(await wrongBits(bench)).toEqual({})
  await bench.query("update diskret.people set title = 'Formand' where name = 'Eva Lund'")
  await undoImport(bench.services, operator, id ?? '')
  expect(
    await bench.query("select title from diskret.people where name in ('Mette Holm', 'Eva Lund') order by name"),
  ).toEqual([{ title: 'Formand' }, { title: null }])
  expect(await counts()).toEqual(before)
  expect(await wrongBits(bench)).toEqual({})
})

test('who was invited and turns out to be a customer is kept; undone, they are invited again', async () => {
  await bench.importText('Navn;E-mail;Telefon\nMette Holm;mette@a.example;67510201\n')
  const [invited] = await bench.query('select due_for_erasure_on::text as due from diskret.people')
  const { id } = await bench.importText('Navn;E-mail\nMette Holm;mette@a.example\n', { basis: 'contract' })
  expect(await bench.query('select due_for_erasure_on as due from diskret.people')).toEqual([{ due: null }])
  expect(await bench.query('select state from diskret.invitations')).toEqual([{ state: 'agreed' }])
  expect(await wrongBits(bench)).toEqual({})
  await undoImport(bench.services, operator, id ?? '')
  expect(await bench.query('select due_for_erasure_on::text as due from diskret.people')).toEqual([invited])
  expect(await bench.query('select state from diskret.invitations')).toEqual([{ state: 'open' }])
  expect(await wrongBits(bench)).toEqual({})
})
