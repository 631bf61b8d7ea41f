import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Transaction } from '../../../data-protection/door/door.ts'
import { closeTestDatabase } from '../../../data-protection/testing/test-database.ts'
import { registerPerson } from '../../people/register-person.ts'
import { personRegistration } from '../../people/schemas.ts'
import { ImportOptionsSchema } from './import-options.ts'
import { type RunProgress, runImport } from './run-import.ts'
import { startImport } from './start-import.ts'
import { type ImportBench, openImportBench, operator, wrongBits } from './testing/import-bench.ts'

let bench: ImportBench
beforeAll(async () => {
  bench = await openImportBench()
  await bench.signAssessment('customer-contacts', 'customer')
  await bench.signAssessment('invitation', 'invitation')
})
afterAll(() => closeTestDatabase(bench.database))

const size = 60

/** Somebody whose name begins as nobody else's of the other lists. */
const nameOf = (list: string, row: number) => `${list} Nr${row} Holm`
const emailOf = (list: string, row: number) => `p${row}@${list.toLowerCase()}.example`

async function start(list: string, basis: string): Promise<string> {
  const file = join(bench.folder, `${list}.csv`)
  const rows = Array.from({ length: size }, (_, row) => `${nameOf(list, row)};${emailOf(list, row)};`)
  // One person on two lines: the number stands on the second only.
  rows.push(`${nameOf(list, 40)};${emailOf(list, 40)};67510240`)
  writeFileSync(file, `Navn;E-mail;Telefon\n${rows.join('\n')}\n`)
  return startImport(bench.services, operator, { file, options: ImportOptionsSchema.parse({ basis, country: 'DK' }) })
}

const registration = (name: string, reach: { emails?: string[]; phones?: string[] }) =>
  personRegistration.parse({
    name,
    ...reach,
    source: { from: 'elsewhere', description: 'messen i Herning' },
    basis: { kind: 'contract', evidence: 'ordre 1' },
  })

async function register(name: string, reach: { emails?: string[]; phones?: string[] }, before?: () => Promise<void>) {
  const controller = await bench.services.controller()
  return bench.services.door.forPurpose('seller-desk', operator, async (tx: Transaction) => {
    const made = await registerPerson(tx, bench.services, controller, registration(name, reach), 'en')
    await before?.()
    return made
  })
}

const named = (list: string, row: number) =>
  bench.query<{ id: string; due: string | null }>(
    'select id, due_for_erasure_on as due from diskret.people where name = $1',
    [nameOf(list, row)],
  )

/** Runs the import in small batches, and does something once the first is committed. */
async function runAnd(importId: string, work: () => Promise<unknown>) {
  let done: Promise<unknown> | undefined
  const state = await runImport(bench.services, operator, importId, {
    batchSize: 5,
    onProgress: ({ step, rows }: RunProgress) => {
      if (step === 'commit' && rows === 5) done = work()
    },
  })
  await done
  return state
}

test.each(['invitation', 'contract'])(
  'who is registered by hand while a list with them comes in as %s is there once',
  async (basis) => {
    const list = basis === 'contract' ? 'Karla' : 'Ib'
    const importId = await start(list, basis)
    const state = await runAnd(importId, async () => {
      await register(nameOf(list, 59), { emails: [emailOf(list, 59)] })
      // Known by a number that stands on a later line of theirs alone.
      await register(nameOf(list, 40), { phones: ['67510240'] })
    })
    expect(state.counts).toMatchObject({ accepted: size - 2, duplicate: 3 })
    for (const row of [40, 59]) expect(await named(list, row)).toMatchObject([{ due: null }])
    const [mine] = await named(list, 40)
    expect(
      await bench.query(
        'select outcome, living from diskret.import_rows where import_id = $1 and person_id = $2 order by position',
        [importId, mine?.id],
      ),
    ).toEqual(Array(2).fill({ outcome: 'duplicate', living: true }))
    expect(await wrongBits(bench)).toEqual({})
  },
)

test('an import waits for a registration that is not committed yet, and finds it', async () => {
  const importId = await start('Venter', 'invitation')
  const release = Promise.withResolvers<void>()
  const registered = register(nameOf('Venter', 30), { emails: [emailOf('Venter', 30)] }, () => release.promise)
  const running = runImport(bench.services, operator, importId)
  // Until somebody waits for a lock in this database, or the run has passed by the registration.
  let ended = false
  void running.then(() => {
    ended = true
  })
  const waiting = () =>
    bench.query(
      `select from pg_locks l join pg_database d on d.oid = l.database and d.datname = current_database()
       where l.locktype = 'advisory' and l.mode = 'ExclusiveLock' and not l.granted`,
    )
  while (!ended && (await waiting()).length === 0) await sleep(20)
  release.resolve()
  await registered
  expect((await running).counts).toMatchObject({ accepted: size - 1, duplicate: 2 })
  expect(await named('Venter', 30)).toHaveLength(1)
})

test('whichever comes first, an import and ten registrations of its people bring each in once', async () => {
  const importId = await start('Alle', 'contract')
  const rows = [0, 6, 12, 18, 24, 30, 36, 42, 48, 54]
  const answers = await (async () => {
    const running = runImport(bench.services, operator, importId, { batchSize: 4 })
    const registrations = []
    for (const row of rows) {
      registrations.push(
        register(nameOf('Alle', row), { emails: [emailOf('Alle', row)] }).then(
          () => 'registered',
          ({ code }: { code: string }) => code,
        ),
      )
      await sleep(5)
    }
    await running
    return Promise.all(registrations)
  })()
  for (const answer of answers) expect(['registered', 'person-already-there']).toContain(answer)
  for (const row of rows) expect(await named('Alle', row)).toHaveLength(1)
  expect(await wrongBits(bench)).toEqual({})
})

test('a mailbox at which somebody else was registered meanwhile is a shared one: the mail names nobody', async () => {
  const importId = await start('Deler', 'invitation')
  await runAnd(importId, () => register('Ganske En Anden', { emails: [emailOf('Deler', 59)] }))
  expect(
    await bench.query(
      `select m.shared from diskret.mail_messages m join diskret.mail_people l on l.mail_id = m.id join diskret.people p on p.id = l.person_id
       where p.name = $1`,
      [nameOf('Deler', 59)],
    ),
  ).toEqual([{ shared: true }])
})
