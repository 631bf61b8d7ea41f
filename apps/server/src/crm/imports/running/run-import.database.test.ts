import { afterAll, beforeAll, expect, test } from 'vitest'
import { closeTestDatabase } from '../../../data-protection/testing/test-database.ts'
import { type ImportBench, openImportBench, wrongBits } from './testing/import-bench.ts'

let bench: ImportBench
beforeAll(async () => {
  bench = await openImportBench()
})
afterAll(() => closeTestDatabase(bench.database))

const people = [
  'Navn;E-mail;Telefon;Firma;Titel;Noter;Tags',
  'Mette Holm;mette@a.example;67510201;Holm VVS ApS;Direktør;Ring tirsdag;vin, messe',
  'Ib Skov;ib@a.example;;;;;',
  'Uden Adresse;;67510202;;;;',
  '',
].join('\n')

test('a list comes in as invitations: name and one address in the clear, all else sealed [BAS-26]', async () => {
  const state = await bench.importText(people)
  expect(state.counts).toEqual({ accepted: 2, duplicate: 0, rejected: 1, skipped: 0, flaggedNotes: 0, invitations: 2 })
  expect(state.reasons).toEqual({ 'no-email': 1 })
  const count = (table: string) => bench.query(`select count(*)::int as n from diskret.${table}`)
  for (const table of ['invitations', 'notices', 'mail_messages', 'people', 'email_addresses'])
    expect(await count(table), table).toEqual([{ n: 2 }])
  for (const table of ['phone_numbers', 'notes', 'tags', 'companies', 'employments', 'legal_bases', 'import_staging'])
    expect(await count(table), table).toEqual([{ n: 0 }])
  expect(await wrongBits(bench)).toEqual({})
})

test('contact persons of customers need the signed assessment, and nothing is written without it [LIA-1, BAS-5]', async () => {
  await expect(bench.importText(people, { basis: 'contract' })).rejects.toMatchObject({
    code: 'list-assessment-needed',
    rule: 'LIA-1',
  })
  expect(await bench.query("select id from diskret.imports where options->>'basis' = 'contract'")).toEqual([])
})

test('existing customers come in under contract, contact persons under the assessment [BAS-5, BAS-22]', async () => {
  await bench.signAssessment('customer-contacts', 'customer')
  const state = await bench.importText(people.replaceAll('@a.', '@b.').replaceAll('675102', '675103'), {
    basis: 'contract',
  })
  expect(state.counts).toEqual({ accepted: 3, duplicate: 0, rejected: 0, skipped: 0, flaggedNotes: 0, invitations: 0 })
  const bases = await bench.query(
    `select p.name, p.kind as person, b.kind, b.purpose from diskret.legal_bases b join diskret.people p on p.id = b.person_id order by p.name`,
  )
  expect(bases).toEqual([
    { name: 'Ib Skov', person: 'consumer', kind: 'contract', purpose: 'customer' },
    { name: 'Mette Holm', person: 'company-contact', kind: 'legitimate-interest', purpose: 'customer' },
    { name: 'Uden Adresse', person: 'consumer', kind: 'contract', purpose: 'customer' },
  ])
  expect(await bench.query('select text from diskret.notes')).toEqual([{ text: 'Ring tirsdag' }])
  expect(await bench.query('select tag from diskret.tags order by tag')).toEqual([{ tag: 'messe' }, { tag: 'vin' }])
  expect(await bench.query('select name, match_key from diskret.companies')).toEqual([
    { name: 'Holm VVS ApS', match_key: 'holm vvs aps' },
  ])
  expect(await wrongBits(bench)).toEqual({})
})
