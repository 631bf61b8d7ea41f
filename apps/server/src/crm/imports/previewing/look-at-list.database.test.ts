import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Actor } from '../../../data-protection/door/actor.ts'
import { closeTestDatabase } from '../../../data-protection/testing/test-database.ts'
import { newId } from '../../../platform/identifiers/new-id.ts'
import { ImportOptionsSchema } from '../running/import-options.ts'
import { type ImportBench, openImportBench } from '../running/testing/import-bench.ts'
import { lookAtList } from './look-at-list.ts'

let bench: ImportBench
beforeAll(async () => {
  bench = await openImportBench()
})
afterAll(() => closeTestDatabase(bench.database))

const officer: Actor = { kind: 'account', id: newId(), roles: ['officer', 'seller'] }
const seller: Actor = { kind: 'account', id: newId(), roles: ['seller'] }
const marketer: Actor = { kind: 'account', id: newId(), roles: ['marketer'] }

const list = [
  'Navn;E-mail;CPR-nr;Telefon',
  'Mette Holm;mette@nordlys.example;250577-0001;20123456',
  'Jonas Friis;jonas@fjord.example;;',
  'Jonas Friis;JONAS@fjord.example;;',
  'Uden Adresse;mette@nordlys;;20123458',
].join('\r\n')

function look(actor: Actor, text = list) {
  const file = join(bench.folder, 'look.csv')
  writeFileSync(file, text)
  return lookAtList(bench.services, actor, { file, options: ImportOptionsSchema.parse({ country: 'DK' }) })
}

test('a preview shows how the list begins and rows of each outcome with their fault, and keeps nothing', async () => {
  const { counts, look: shown } = await look(seller)
  expect(counts).toMatchObject({ accepted: 2, duplicate: 1, rejected: 1 })
  const [table] = shown.tables
  expect(table?.columns.map(({ why }) => why)).toEqual(['header', 'header', 'national-id', 'header'])
  expect(table?.head[0]).toEqual({ line: 2, cells: ['Mette Holm', 'mette@nordlys.example', '••••••-••••', '20123456'] })
  expect(JSON.stringify(shown)).not.toContain('250577')
  expect(shown.rows.accepted[0]).toMatchObject({ line: 2, values: { fullName: 'Mette Holm' }, other: null })
  expect(shown.rows.rejected).toMatchObject([
    { line: 5, reason: 'invalid-email', field: 'email', values: { email: 'mette@nordlys' } },
  ])
  expect(shown.rows.duplicate).toMatchObject([
    { line: 4, other: { line: 3, person: null, values: { email: 'jonas@fjord.example' } } },
  ])
  for (const table of ['people', 'import_rows', 'import_staging', 'imports'])
    expect(await bench.query(`select from diskret.${table}`)).toHaveLength(0)
})

test('a duplicate of somebody known stands beside them, for whom the role may see only [REQ-18]', async () => {
  await bench.signAssessment('customer-contacts', 'customer')
  await bench.importText(list, { basis: 'contract' })
  const known = async (actor: Actor) => (await look(actor)).look.rows.duplicate.find(({ line }) => line === 2)?.other
  const person = expect.stringMatching(/^[0-9a-f-]{36}$/)
  const values = { fullName: 'Mette Holm', email: 'mette@nordlys.example', phone: '+4520123456' }
  expect(await known(officer)).toMatchObject({ line: null, person, values })
  expect(await known(seller)).toMatchObject({ line: null, person, values })
  expect(await known(marketer)).toEqual({ line: null, person: null, values: null })
})
