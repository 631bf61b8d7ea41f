import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { readLedgerFile } from '../../../data-protection/ledger/read-ledger-file.ts'
import { rememberErased } from '../../../data-protection/ledger/remember-erased.ts'
import { closeTestDatabase } from '../../../data-protection/testing/test-database.ts'
import { Problem } from '../../../platform/problems/problem.ts'
import { ImportOptionsSchema } from './import-options.ts'
import { previewImport } from './preview-import.ts'
import { type ImportBench, openImportBench, operator, wrongBits } from './testing/import-bench.ts'
import { writeReport } from './write-report.ts'

const shared = join(import.meta.dirname, '../../../../../../../shared/imports')
const danish = join(shared, 'danish/danish-prospects-200.csv')

let bench: ImportBench
beforeEach(async () => {
  bench = await openImportBench()
})
afterEach(() => closeTestDatabase(bench.database))

/** Runs a checking script of the shared imports; answers what it printed. */
function check(script: string, ...args: string[]): string {
  const { stdout, stderr } = spawnSync(process.execPath, [join(shared, script), ...args, '--all'], { encoding: 'utf8' })
  return stdout + stderr
}

async function importDanish(basis: string) {
  const report = join(bench.folder, `${basis}.json`)
  const state = await bench.importFile(
    danish,
    { basis, country: 'DK' },
    {
      beforeEnd: (importId) =>
        bench.services.door.forImport(operator, (tx) => writeReport(report, tx.client, importId, 'staging')),
    },
  )
  const later = join(bench.folder, `${basis}-later.json`)
  await bench.services.door.forImport(operator, (tx) =>
    writeReport(later, tx.client, state.id ?? '', 'people', bench.services.keyring),
  )
  return { state, report, later }
}

async function rememberThoseErased() {
  const people = await readLedgerFile(join(shared, 'danish/danish-prospects-200.erased-before.json'), 'DK')
  await rememberErased(bench.services, operator, people)
}

describe.skipIf(!existsSync(shared))('the Danish prospect list', () => {
  const key = join(shared, 'danish/danish-prospects-200.key.json')

  test('comes in as invitations as its key says, and whoever was erased earlier does not', async () => {
    await rememberThoseErased()
    const { state, report, later } = await importDanish('invitation')
    expect(check('check-import.mjs', key, report, '--no-notes', '--complete')).toContain('all 200 records')
    expect(check('check-import.mjs', key, later, '--no-notes', '--complete')).toContain('all 200 records')
    expect(state.counts).toMatchObject({ accepted: 130, duplicate: 24, rejected: 43, skipped: 3 })
    expect(await wrongBits(bench)).toEqual({})
    expect(await bench.query('select count(*)::int as n from diskret.import_staging')).toEqual([{ n: 0 }])
  })

  test('without the ledger too', async () => {
    const { report } = await importDanish('invitation')
    expect(check('check-import.mjs', key, report, '--no-notes', '--complete', '--no-ledger')).toContain(
      'all 200 records',
    )
  })

  test('under contract, those without an address come in too', async () => {
    await bench.signAssessment('customer-contacts', 'customer')
    await rememberThoseErased()
    const { report, later } = await importDanish('contract')
    expect(check('check-import.mjs', key, report, '--no-notes', '--complete', '--with-basis')).toContain(
      'all 200 records',
    )
    expect(check('check-import.mjs', key, later, '--no-notes', '--complete', '--with-basis')).toContain(
      'all 200 records',
    )
    expect(await wrongBits(bench)).toEqual({})
  })

  test.each(['invitation', 'contract'])('imported twice as %s changes nothing', async (basis) => {
    await bench.signAssessment('customer-contacts', 'customer')
    const { state } = await importDanish(basis)
    const before = await everything()
    const { state: again } = await importDanish(basis)
    expect(again.counts.accepted).toBe(0)
    expect(again.counts.duplicate).toBe(state.counts.accepted + state.counts.duplicate)
    expect(await everything()).toEqual(before)
  })
})

/** All rows of all tables about people, but what says when the ledger heard a no. */
async function everything() {
  const tables: Record<string, unknown> = {}
  for (const { name } of bench.services.tables) {
    if (/^(import|audit|sources|ledger|requests)/.test(name)) continue
    tables[name] = await bench.query(`select * from diskret.${name} t order by 1`)
  }
  return tables
}

describe.skipIf(!existsSync(shared))('the files of the import contract', () => {
  test('are previewed as expected, all of them, and nothing is changed', async () => {
    const { files }: { files: Record<string, { defaultCountry?: string; sheets?: { defaultCountry?: string }[] }> } =
      JSON.parse(readFileSync(join(shared, 'expected.json'), 'utf8'))
    for (const [file, { defaultCountry, sheets }] of Object.entries(files)) {
      const country = defaultCountry ?? sheets?.[0]?.defaultCountry
      const answer = await previewImport(bench.services, operator, {
        file: join(shared, file),
        options: ImportOptionsSchema.parse(country === undefined ? {} : { country }),
      }).catch((error: unknown) => {
        if (!(error instanceof Problem)) throw error
        return { error: { code: 2, message: error.code } }
      })
      writeFileSync(join(bench.folder, `${file.replaceAll('/', '__')}.json`), JSON.stringify(answer))
    }
    expect(check('check-preview.mjs', join(shared, 'expected.json'), bench.folder)).toMatch(/(\d+) of \1 files agree/)
    for (const table of ['people', 'imports', 'import_rows', 'import_staging'])
      expect(await bench.query(`select count(*)::int as n from diskret.${table}`), table).toEqual([{ n: 0 }])
  })
})
