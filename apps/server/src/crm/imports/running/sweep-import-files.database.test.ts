import { mkdirSync, readdirSync, statSync, utimesSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { closeTestDatabase } from '../../../data-protection/testing/test-database.ts'
import { newId } from '../../../platform/identifiers/new-id.ts'
import { ImportOptionsSchema } from './import-options.ts'
import { startImport } from './start-import.ts'
import { staleImportFiles } from './sweep-import-files.ts'
import { type ImportBench, openImportBench, operator } from './testing/import-bench.ts'

let bench: ImportBench
beforeAll(async () => {
  bench = await openImportBench()
})
afterAll(() => closeTestDatabase(bench.database))

test('uploads that were cut off and files of ended runs go; what is coming in or running stays [PRI-6]', async () => {
  const folder = join(bench.folder, 'imports')
  const options = ImportOptionsSchema.parse({})
  expect(await staleImportFiles.run(bench.services)).toBe(0)

  const list = join(bench.folder, 'list.csv')
  writeFileSync(list, 'Navn;E-mail\nMette Holm;mette@a.example\n')
  const running = await startImport(bench.services, operator, { file: list, options })
  const done = (await bench.importFile(list)).id ?? ''
  mkdirSync(folder, { recursive: true })
  const old = [`upload-${newId()}`, newId(), done, running]
  const fresh = [`upload-${newId()}`, newId()]
  for (const name of [...old, ...fresh]) writeFileSync(join(folder, name), 'Navn;E-mail\n')
  const { mtimeMs } = statSync(join(folder, running))
  for (const name of old) utimesSync(join(folder, name), mtimeMs / 1000 - 4000, mtimeMs / 1000 - 4000)

  expect(await staleImportFiles.list(bench.services, '2100-01-01')).toHaveLength(3)
  expect(await staleImportFiles.run(bench.services)).toBe(3)
  expect(readdirSync(folder).sort()).toEqual([running, ...fresh].sort())
})
