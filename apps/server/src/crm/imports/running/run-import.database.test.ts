import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { closeTestDatabase } from '../../../data-protection/testing/test-database.ts'
import { newId } from '../../../platform/identifiers/new-id.ts'
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

test('a consent comes in only with its whole proof; a bare yes becomes an invitation [CON-33, SCN-11]', async () => {
  const wording = newId()
  await bench.query(
    `insert into diskret.wordings (id, purpose, channel, language, version, text, digest) values ($1, 'marketing', 'email', 'da', 1, 'Ja tak til nyheder', 'd1')`,
    [wording],
  )
  const state = await bench.importText(
    [
      'Navn;E-mail;Samtykke;Ordlyd;Dato;Metode;Bevis',
      `Ane Proof;ane@c.example;ja;${wording};2025-03-04;web;formular 17`,
      'Bo Bare;bo@c.example;ja;;;;',
      `Cy Future;cy@c.example;ja;${wording};2999-01-01;web;formular 18`,
      'Di Other;di@c.example;ja;en anden tekst;2025-03-04;web;formular 19',
      '',
    ].join('\n'),
    { basis: 'consent' },
    {
      mapping: [
        { header: 'Ordlyd', field: 'consentWording' },
        { header: 'Dato', field: 'consentGivenAt' },
        { header: 'Metode', field: 'consentMethod' },
        { header: 'Bevis', field: 'consentSource' },
      ],
    },
  )
  expect(state.counts).toMatchObject({ accepted: 4, invitations: 3 })
  expect(
    await bench.query(
      `select p.name, c.status, c.method, c.channel, b.kind, p.permitted_purposes & 4 as marketing from diskret.consents c
         join diskret.people p on p.id = c.person_id join diskret.legal_bases b on b.consent_id = c.id`,
    ),
  ).toEqual([
    { name: 'Ane Proof', status: 'ConsentGiven', method: 'web', channel: 'email', kind: 'consent', marketing: 4 },
  ])
  expect(await wrongBits(bench)).toEqual({})
})

test('a list under an assessed legitimate interest opens the purpose of the assessment [LIA-1]', async () => {
  const assessment = await bench.signAssessment('business-relations', 'prospecting')
  await expect(bench.importText(people, { basis: 'legitimate-interest' })).rejects.toMatchObject({
    code: 'assessment-not-named',
  })
  await bench.importText('Navn;E-mail\nJo Interest;jo@d.example\n', { basis: 'legitimate-interest', assessment })
  expect(
    await bench.query(
      "select purpose from diskret.legal_bases b join diskret.people p on p.id = b.person_id where p.name = 'Jo Interest'",
    ),
  ).toEqual([{ purpose: 'prospecting' }])
  expect(await wrongBits(bench)).toEqual({})
})

test('a no on the list binds who is here already, and no list opens it again [OBJ-1, BAS-3]', async () => {
  const assessment = await bench.signAssessment('business-relations', 'prospecting')
  const list = 'Navn;E-mail;Samtykke\nKaj Living;kaj@e.example;'
  await bench.importText(`${list}\n`, { basis: 'legitimate-interest', assessment })
  const bits = () =>
    bench.query("select permitted_purposes & 2 as prospecting from diskret.people where name = 'Kaj Living'")
  expect(await bits()).toEqual([{ prospecting: 2 }])
  const refused = await bench.importText(`${list}nej\n`)
  expect(refused.reasons).toEqual({ refused: 1 })
  expect(await bits()).toEqual([{ prospecting: 0 }])
  await bench.importText(`${list}\n`, { basis: 'legitimate-interest', assessment })
  expect(await bits()).toEqual([{ prospecting: 0 }])
  expect(await wrongBits(bench)).toEqual({})
})

test('who is invited and said no on another list is not written to, and is erased today [CON-39]', async () => {
  await bench.importText('Navn;E-mail\nLea Invited;lea@f.example\n')
  await bench.importText('Navn;E-mail;Samtykke\nLea Invited;lea@f.example;slet\n')
  expect(
    await bench.query(
      "select due_for_erasure_on = diskret.today() as today from diskret.people where name = 'Lea Invited'",
    ),
  ).toEqual([{ today: true }])
  expect(await bench.query('select kind, state, person_id is not null as named from diskret.requests')).toEqual([
    { kind: 'erasure', state: 'received', named: true },
  ])
})

test('companies come in once, by number or name', async () => {
  const companies = 'Virksomhed;CVR;By\nNordlys A/S;;Ribe\nNordlys A/S;;Ribe\nSydhavn ApS;;Vejle\n'
  const state = await bench.importText(companies, { entity: 'company' })
  expect(state.counts).toMatchObject({ accepted: 2, duplicate: 1, invitations: 0 })
  expect((await bench.importText(companies, { entity: 'company' })).counts).toMatchObject({ accepted: 0, duplicate: 3 })
  await expect(bench.importText('Aftale;Beløb;Fase\nNy vogn;100;Tilbud\n', { entity: 'deal' })).rejects.toMatchObject({
    code: 'only-previewed',
  })
})

test('a list whose file name shows something of its people is called by its day, by them and at every desk [SPE-3]', async () => {
  const importNamed = async (name: string) => {
    const path = join(bench.folder, name)
    writeFileSync(path, `Navn;E-mail\nLise Lund;lise${name.length}@names.example\n`)
    const { id } = await bench.importFile(path)
    const [source] = await bench.query<{ da: string; en: string }>(
      'select s.description_da as da, s.description_en as en from diskret.sources s where s.import_id = $1',
      [id],
    )
    return source
  }
  expect(await importNamed('kræftpatienter_Hansen.csv')).toEqual({
    da: expect.stringMatching(/^en liste fra \d+\. \w+ \d{4}$/),
    en: expect.stringMatching(/^a list of \d+ \w+ \d{4}$/),
  })
  expect(await bench.query("select details from diskret.audit_entries where details ? 'fileName'")).toMatchObject([
    { details: { fileName: ['health'] } },
  ])
  expect(await importNamed('messe-2026-11-25.csv')).toEqual({
    da: 'listen »messe-2026-11-25.csv«',
    en: 'the list “messe-2026-11-25.csv”',
  })
  await bench.query(`update diskret.installation set choices = choices || '{"sensitiveText": "warn"}'`)
  expect(await importNamed('sygemeldte 3.csv')).toMatchObject({ da: 'listen »sygemeldte 3.csv«' })
  await bench.query(`update diskret.installation set choices = choices || '{"sensitiveText": "refuse"}'`)
})
