import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Actor } from '../../../data-protection/door/actor.ts'
import { erasePerson } from '../../../data-protection/erasure/erase-person.ts'
import { closeTestDatabase } from '../../../data-protection/testing/test-database.ts'
import { newId } from '../../../platform/identifiers/new-id.ts'
import { ImportOptionsSchema } from './import-options.ts'
import { runImport } from './run-import.ts'
import { showImportWithValues } from './show-imports.ts'
import { startImport } from './start-import.ts'
import { type ImportBench, openImportBench, operator } from './testing/import-bench.ts'

let bench: ImportBench
beforeAll(async () => {
  bench = await openImportBench()
  await bench.signAssessment('customer-contacts', 'customer')
})
afterAll(() => closeTestDatabase(bench.database))

const seller: Actor = { kind: 'api-key', id: newId(), roles: ['seller'] }
const list = (place: string) =>
  [
    'Navn;E-mail;Telefon;Firma;Titel;By;Noter;Tags;Fødselsdato',
    `Mette Holm;mette@${place}.example;67510201;Holm VVS ApS;Direktør;Ribe;Ring tirsdag;vin;1990-02-03`,
    `Ib Skov;ib@${place}.example;;;;;;;`,
    `Eva Lund;eva@${place}.example;;;;;;;`,
    '',
  ].join('\n')
const show = (id: string | null, actor: Actor = operator) => showImportWithValues(bench.services, actor, id ?? '')

test('after the run the first and the last record are shown as the persons stand: sealed for all but the officer [BAS-26]', async () => {
  const file = join(bench.folder, 'a.csv')
  writeFileSync(file, list('a'))
  const id = await startImport(bench.services, seller, { file, options: ImportOptionsSchema.parse({ country: 'DK' }) })
  await runImport(bench.services, seller, id)
  expect(await show(id)).toMatchObject({
    first: {
      fullName: 'Mette Holm',
      givenName: 'Mette',
      familyName: 'Holm',
      email: 'mette@a.example',
      phones: ['+4567510201'],
      phoneE164: '+4567510201',
      company: 'Holm VVS ApS',
      title: 'Direktør',
      city: 'Ribe',
      notes: 'Ring tirsdag',
      tags: 'vin',
    },
    last: { fullName: 'Eva Lund', emails: ['eva@a.example'] },
  })
  // Left out by default, and so not kept (PRI-4).
  expect((await show(id)).first).not.toHaveProperty('birthDate')
  expect((await show(id, seller)).first).toEqual({
    fullName: 'Mette Holm',
    givenName: 'Mette',
    familyName: 'Holm',
    email: 'mette@a.example',
    emails: ['mette@a.example'],
  })
  const looks = await bench.query(
    "select role, purpose, details - 'import' as details from diskret.audit_entries where action = 'list' order by at desc, id desc limit 1",
  )
  expect(looks).toEqual([{ role: 'seller', purpose: 'invitation', details: { people: 2 } }])
})

test('what was corrected since is shown corrected, and who was erased or refused is not shown', async () => {
  const { id } = await bench.importText(`${list('b')}Ole Dam;;;;;;;;\nUden Navn;nej@(b);;;;;;;\n`, {
    basis: 'contract',
  })
  expect((await show(id)).first).toMatchObject({ company: 'Holm VVS ApS', title: 'Direktør' })
  const [mette] = await bench.query<{ id: string }>(
    "update diskret.people set title = 'Formand' where id = (select person_id from diskret.email_addresses where address = 'mette@b.example') returning id",
  )
  expect((await show(id)).first).toMatchObject({ title: 'Formand' })
  await erasePerson(bench.services, operator, mette?.id ?? '', { ground: 'A17NonNecessity', remember: 'erased' })
  expect((await show(id)).first).toBeNull()
})

test('cards are shown one by one', async () => {
  const card = (name: string, email: string) => `BEGIN:VCARD\nVERSION:3.0\nFN:${name}\nEMAIL:${email}\nEND:VCARD\n`
  const path = join(bench.folder, 'cards.vcf')
  writeFileSync(path, card('Kaj Lind', 'kaj@c.example') + card('Lis Lind', 'lis@c.example'))
  const { id } = await bench.importFile(path)
  expect(await show(id)).toMatchObject({
    contents: [{ fullName: 'Kaj Lind' }, { fullName: 'Lis Lind' }],
    first: { email: 'kaj@c.example' },
    last: { email: 'lis@c.example' },
  })
})
