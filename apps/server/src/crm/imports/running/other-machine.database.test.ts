import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { closeTestDatabase } from '../../../data-protection/testing/test-database.ts'
import { keptImportFiles } from './import-files.ts'
import { runImport } from './run-import.ts'
import { startImport } from './start-import.ts'
import { type ImportBench, openImportBench } from './testing/import-bench.ts'

const operator = { kind: 'operator' } as const
const list = 'Navn;Mail\nÅse Ørsted;aase@nordlys.example\nJens Holm;jens@fjord.example\n'
let bench: ImportBench
let other: string

beforeAll(async () => {
  bench = await openImportBench()
  other = mkdtempSync(join(tmpdir(), 'diskret-other-machine-'))
})
afterAll(async () => {
  await closeTestDatabase(bench.database)
  rmSync(other, { recursive: true })
})

const parts = async () =>
  (await bench.database.owner.query<{ sealed: Buffer }>('select sealed from diskret.import_file_parts')).rows

test('a list taken in on one machine is read on another, and its bytes are sealed and then gone', async () => {
  const { services } = bench
  const importId = await startImport(services, operator, {
    file: Readable.from(Buffer.from(list)),
    name: 'list.csv',
    options: { basis: 'invitation' },
  })
  const [part] = await parts()
  expect(part!.sealed.includes('aase@nordlys.example')).toBe(false)
  const elsewhere = { ...services, settings: { ...services.settings, dataFolder: other } }
  const { state, counts } = await runImport(elsewhere, operator, importId)
  expect({ state, accepted: counts.accepted }).toEqual({ state: 'done', accepted: 2 })
  expect(await parts()).toEqual([])
  expect(await keptImportFiles(other)).toEqual([])
})
