import { spawn } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { erasePerson } from '../../../data-protection/erasure/erase-person.ts'
import { rememberErased } from '../../../data-protection/ledger/remember-erased.ts'
import { closeTestDatabase } from '../../../data-protection/testing/test-database.ts'
import { keptImportFiles } from './import-files.ts'
import { ImportOptionsSchema } from './import-options.ts'
import { interruptedImports } from './resume-interrupted.ts'
import { runImport } from './run-import.ts'
import { startImport } from './start-import.ts'
import { type ImportBench, openImportBench, operator, wrongBits } from './testing/import-bench.ts'
import type { ImportTask } from './testing/import-process.ts'

let bench: ImportBench
beforeEach(async () => {
  bench = await openImportBench()
  await bench.signAssessment('customer-contacts', 'customer')
})
afterEach(() => closeTestDatabase(bench.database))

/** A list with every kind of row. */
function listOf(rows: number): string {
  const lines = ['Navn;E-mail;Telefon;Firma;Samtykke;Noter;Tags']
  for (let row = 0; row < rows; row++) {
    const who = row % 10 === 9 ? row - 5 : row
    const phone = `67${String(500000 + who).padStart(6, '0')}`
    lines.push(
      [
        `Person Nr${who} Holm`,
        row % 17 === 3 ? '' : `p${who}@firma${who % 7}.example`,
        phone,
        who % 3 ? `Firma ${who % 40} ApS` : '',
        row % 23 === 5 ? 'nej' : '',
        row % 2 ? 'Ring tirsdag' : '',
        row % 5 ? '' : 'vin',
      ].join(';'),
    )
  }
  return `${lines.join('\n')}\n`
}

async function start(of: ImportBench, text: string, basis: string): Promise<string> {
  const file = join(of.folder, 'faults.csv')
  writeFileSync(file, text)
  return startImport(of.services, operator, { file, options: ImportOptionsSchema.parse({ basis, country: 'DK' }) })
}

/** What is in the base, without the ids and moments by which two runs differ. */
async function contents(of: ImportBench) {
  const ask = (text: string) => of.query(text)
  return {
    people:
      await ask(`select p.name, p.kind, p.permitted_purposes, array(select e.address from diskret.email_addresses e where e.person_id = p.id order by 1) as emails,
      array(select b.kind || b.purpose from diskret.legal_bases b where b.person_id = p.id) as bases,
      array(select n.number from diskret.phone_numbers n where n.person_id = p.id order by 1) as phones,
      (select count(*)::int from diskret.invitations i where i.person_id = p.id) as invitations,
      (select count(*)::int from diskret.notices i where i.person_id = p.id) as notices,
      (select count(*)::int from diskret.note_people i where i.person_id = p.id) as notes,
      (select count(*)::int from diskret.mail_people i where i.person_id = p.id) as mails
      from diskret.people p order by 1, 4`),
    companies: await ask('select name from diskret.companies order by 1'),
    ledger: await ask(
      'select kind, identifier_kind, with_name, count(*)::int from diskret.ledger_entries group by 1, 2, 3 order by 1, 2, 3',
    ),
    mail: await ask(
      'select kind, state, shared, count(*)::int from diskret.mail_messages group by 1, 2, 3 order by 1, 2, 3',
    ),
    rows: await ask(
      'select position, outcome, reason, duplicate_of, warnings from diskret.import_rows order by position',
    ),
    staging: await ask('select count(*)::int as n from diskret.import_staging'),
    audit: await ask("select action, details - 'import' as details from diskret.audit_entries where action = 'import'"),
    sources: await ask('select kind, description from diskret.sources'),
  }
}

/** Runs the import in a process of its own; killed after so many milliseconds, or not. */
function inProcess(importId: string, killAfter: number | null): Promise<boolean> {
  const { address, passwords, door } = bench.database
  const task: ImportTask = {
    address,
    mark: 'diskret_test_template',
    password: passwords.door,
    keys: bench.services.keyring.folder,
    data: bench.folder,
    importId,
    batchSize: 150,
  }
  expect(door.names).toBeDefined()
  return new Promise((resolve, reject) => {
    const child = spawn(
      process.execPath,
      [join(import.meta.dirname, 'testing/import-process.ts'), JSON.stringify(task)],
      { stdio: ['ignore', 'pipe', 'pipe'] },
    )
    let said = ''
    child.stderr.on('data', (text: Buffer) => {
      said += text
    })
    // Counted from the first sign of work: a process that is still loading has nothing to lose.
    child.stdout.once('data', () => {
      if (killAfter !== null) setTimeout(() => child.kill('SIGKILL'), killAfter)
    })
    child.once('exit', (code, signal) =>
      signal === 'SIGKILL' ? resolve(false) : code === 0 ? resolve(true) : reject(new Error(said)),
    )
  })
}

test.each(['invitation', 'contract'])(
  'a run as %s that is killed again and again ends as one that was left alone',
  { timeout: 240_000 },
  async (basis) => {
    const list = listOf(2000)
    const quiet = await openImportBench()
    await quiet.signAssessment('customer-contacts', 'customer')
    await runImport(quiet.services, operator, await start(quiet, list, basis))
    const expected = await contents(quiet)
    await closeTestDatabase(quiet.database)

    const importId = await start(bench, list, basis)
    let kills = 0
    for (let round = 0; round < 3; round++) {
      // The first comes soon enough for the quickest machine; the later ones reach further into the run.
      if (await inProcess(importId, 20 + Math.random() * 120 * (1 + round * 3))) break
      kills++
      // PostgreSQL notices that the other end is gone, and gives back what it held.
      await sleep(300)
    }
    await inProcess(importId, null)
    expect(kills).toBeGreaterThan(0)
    expect(await contents(bench)).toEqual(expected)
    expect(await wrongBits(bench)).toEqual({})
    expect(await keptImportFiles(bench.folder)).toEqual([])
  },
)

test('two imports of one list at once bring everybody in once', { timeout: 60_000 }, async () => {
  const list = listOf(300)
  const [one, two] = [await start(bench, list, 'invitation'), await start(bench, list, 'invitation')]
  const states = await Promise.all([runImport(bench.services, operator, one), runImport(bench.services, operator, two)])
  const accepted = states.map(({ counts }) => counts.accepted).sort((a, b) => a - b)
  expect(accepted[0]).toBe(0)
  expect(await bench.query('select count(*)::int as n from diskret.people')).toEqual([{ n: accepted[1] }])
})

test('a run that is going on is not run a second time', { timeout: 60_000 }, async () => {
  const importId = await start(bench, listOf(300), 'invitation')
  const running = runImport(bench.services, operator, importId)
  await expect(runImport(bench.services, operator, importId)).rejects.toMatchObject({ code: 'import-running' })
  expect((await running).state).toBe('done')
})

test('who is erased while a list with them is imported does not come back [ERA-15]', { timeout: 60_000 }, async () => {
  await bench.importText('Navn;E-mail\nMette Holm;mette@a.example\n', { basis: 'contract' })
  const [mette] = await bench.query<{ id: string }>('select id from diskret.people')
  const text = `Navn;E-mail\n${Array.from({ length: 200 }, (_, row) => `Person Nr${row};p${row}@a.example`).join('\n')}\nMette Holm;mette@a.example\n`
  const importId = await start(bench, text, 'contract')
  let erased: Promise<unknown> | undefined
  await runImport(bench.services, operator, importId, {
    batchSize: 20,
    onProgress: ({ step, rows }) => {
      if (step === 'commit' && rows === 20)
        erased = erasePerson(bench.services, operator, mette?.id ?? '', {
          ground: 'A17NonNecessity',
          remember: 'erased',
        })
    },
  })
  await erased
  expect(await bench.query("select id from diskret.email_addresses where address = 'mette@a.example'")).toEqual([])
  const again = await bench.importText(text, { basis: 'contract' })
  expect(again.reasons).toEqual({ 'erased-earlier': 1 })
})

test('who enters the ledger after the rows were decided is refused by the batch that follows [ERA-15]', {
  timeout: 60_000,
}, async () => {
  const importId = await start(bench, listOf(300), 'invitation')
  let remembered: Promise<unknown> | undefined
  const state = await runImport(bench.services, operator, importId, {
    batchSize: 50,
    onProgress: ({ step, rows }) => {
      if (step !== 'commit' || rows !== 50) return
      remembered = rememberErased(bench.services, operator, [
        { line: 1, emails: ['p298@firma4.example'], phones: [], name: null },
      ])
    },
  })
  await remembered
  const again = await bench.query('select outcome, reason, person_id from diskret.import_rows where position = 298')
  const came = await bench.query("select id from diskret.email_addresses where address = 'p298@firma4.example'")
  // The mark and the last batch exclude each other: whoever comes first decides, and nobody is both.
  expect(again).toEqual([{ outcome: 'rejected', reason: 'erased-earlier', person_id: null }])
  expect(came).toEqual([])
  expect(state.reasons['erased-earlier']).toBe(1)
})

test('what was due goes on with a run whose process was killed', { timeout: 60_000 }, async () => {
  const importId = await start(bench, listOf(100), 'invitation')
  expect(await interruptedImports.run(bench.services)).toBe(0)
  const age = (interval: string) =>
    bench.query('update diskret.imports set recorded_at = diskret.clock() - $2::interval where id = $1', [
      importId,
      interval,
    ])
  // Written down while the clock was ahead.
  await age('-1 month')
  expect(await interruptedImports.list(bench.services, '2100-01-01')).toHaveLength(1)
  await age('2 minutes')
  expect(await interruptedImports.list(bench.services, '2100-01-01')).toMatchObject([
    { what: 'interrupted-import', person: null },
  ])
  expect(await interruptedImports.run(bench.services)).toBe(1)
  expect(await bench.query('select state from diskret.imports')).toEqual([{ state: 'done' }])
})
