import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { declarations } from '../../declarations.ts'
import { newId } from '../../platform/identifiers/new-id.ts'
import { openKeyring } from '../../platform/keyring/open-keyring.ts'
import type { Services } from '../services.ts'
import { closeTestDatabase, openTestDatabase, type TestDatabase } from '../testing/test-database.ts'
import { testServices } from '../testing/test-services.ts'
import { addToLedger } from './add-to-ledger.ts'
import { checkLedger } from './check-ledger.ts'
import { ledgerHashes } from './hash-identifier.ts'
import { liftFromLedger } from './lift-from-ledger.ts'
import { readLedgerFile } from './read-ledger-file.ts'
import { rememberErased } from './remember-erased.ts'
import type { LedgerKind } from './tables.ts'

let database: TestDatabase
let services: Services
const folder = mkdtempSync(join(tmpdir(), 'diskret-ledger-'))
beforeAll(async () => {
  database = await openTestDatabase(declarations)
  services = await testServices(database, declarations)
})
afterAll(async () => {
  rmSync(folder, { recursive: true })
  await closeTestDatabase(database)
})

const operator = { kind: 'operator' } as const
const nothing = { refused: false, kind: null }

const add = (kind: LedgerKind, ...people: { emails?: string[]; phones?: string[]; name?: string }[]) =>
  services.door.forPurpose('rights', operator, (tx) =>
    addToLedger(
      tx,
      services,
      kind,
      people.map(({ emails = [], phones = [], name = null }) => ({ emails, phones, name })),
    ),
  )

const check = (
  identifiers: { emails?: string[]; phones?: string[]; names?: string[] },
  role: 'rights' | 'seller-desk' | 'marketing' = 'rights',
) =>
  services.door.forPurpose(role, operator, (tx) =>
    checkLedger(tx, services, { emails: [], phones: [], names: [], ...identifiers }),
  )

async function aPerson(name: string, address: string) {
  const id = newId()
  await database.owner.query(
    "insert into diskret.people (id, name, due_for_erasure_on) values ($1, $2, '2099-01-01')",
    [id, name],
  )
  await database.owner.query('insert into diskret.email_addresses (id, person_id, address) values ($1, $2, $3)', [
    newId(),
    id,
    address,
  ])
  return id
}

test('who was erased is refused by address and by number, with and without a plus-tag, whoever asks [ERA-15]', async () => {
  await add('erased', { emails: ['Anna+Shop@Birk.example'], phones: ['+4567513401'], name: 'Anna Holm' })
  const erased = { refused: true, kind: 'erased' }
  expect(await check({ emails: ['anna@birk.example'] })).toEqual(erased)
  expect(await check({ emails: ['anna+list@birk.example'] }, 'seller-desk')).toEqual(erased)
  expect(await check({ phones: ['+4567513401'], names: ['Somebody Else'] }, 'marketing')).toEqual(erased)
  expect(await check({ emails: ['anne@birk.example'], phones: ['+4567513402'] })).toEqual(nothing)
  expect(await check({})).toEqual(nothing)
})

test('the ledger keeps keyed hashes only, and of what the key and the normaliser were [ERA-14]', async () => {
  await add('erased', { emails: ['bo.lund@birk.example'], name: 'Bo Lund' })
  const { rows } = await database.owner.query(
    'select l::text as row, key_id, normaliser, length(hash) as size from diskret.ledger_entries l',
  )
  expect(rows.length).toBeGreaterThan(0)
  for (const { row, key_id, normaliser, size } of rows) {
    expect(row).not.toMatch(/bo\.lund|birk|Lund/)
    expect({ key_id, normaliser, size }).toEqual({ key_id: services.keyring.key('ledger').id, normaliser: 1, size: 32 })
  }
})

test('a role address is remembered together with the name: nobody is refused for a colleague [ERA-14]', async () => {
  const { shared } = await add('erased', { emails: ['info@koe.example'], name: 'Carl Krag' })
  expect(shared).toEqual([true])
  expect(await check({ emails: ['info@koe.example'] })).toEqual(nothing)
  expect(await check({ emails: ['info@koe.example'], names: ['Dorte Krag'] })).toEqual(nothing)
  expect(await check({ emails: ['info@koe.example'], names: ['KRAG, Carl'] })).toEqual({
    refused: true,
    kind: 'erased',
  })
})

test('an address that somebody else who is held shares is remembered with the name; namesakes do not count [ERA-14]', async () => {
  await aPerson('Eva Dahl', 'familien@dahl.example')
  await add('erased', { emails: ['familien@dahl.example'], name: 'Finn Dahl' })
  expect(await check({ emails: ['familien@dahl.example'], names: ['Eva Dahl'] })).toEqual(nothing)
  expect(await check({ emails: ['familien@dahl.example'], names: ['Finn Dahl'] })).toEqual({
    refused: true,
    kind: 'erased',
  })
  expect(await check({ emails: ['finn@elsewhere.example'], names: ['Finn Dahl'] })).toEqual(nothing)
})

test('two names at one address in what is given share it', async () => {
  const { shared } = await add(
    'erased',
    { emails: ['kontoret.syd@gade.example'], name: 'Gerda Gade' },
    { emails: ['kontoret.syd@gade.example'], name: 'Hans Gade' },
    { emails: ['ib@gade.example'], name: 'Ib Gade' },
  )
  expect(shared).toEqual([true, true, false])
  expect(await check({ emails: ['kontoret.syd@gade.example'], names: ['Karl Gade'] })).toEqual(nothing)
  expect((await check({ emails: ['kontoret.syd@gade.example'], names: ['Hans Gade'] })).refused).toBe(true)
})

test('a refusal and a question end after twelve months, an erasure does not [CON-39]', async () => {
  await add('refused', { emails: ['jens@ask.example'] })
  await add('asked', { emails: ['jens@ask.example', 'kaj@ask.example'] })
  await add('erased', { emails: ['lise@ask.example'] })
  expect(await check({ emails: ['jens@ask.example'] })).toEqual({ refused: true, kind: 'refused' })
  expect(await check({ emails: ['kaj@ask.example'] })).toEqual({ refused: true, kind: 'asked' })
  const { rows } = await database.owner.query(
    "select count(*)::int as n from diskret.ledger_entries where kind <> 'erased' and ends_on = (diskret.today() + interval '12 months')::date",
  )
  expect(rows[0].n).toBe(3)
  await database.owner.query("update diskret.ledger_entries set ends_on = diskret.today() - 1 where kind <> 'erased'")
  expect(await check({ emails: ['jens@ask.example', 'kaj@ask.example'] })).toEqual(nothing)
  expect((await check({ emails: ['lise@ask.example'] })).kind).toBe('erased')
  expect((await add('asked', { emails: ['kaj@ask.example'] })).outcomes).toEqual(['added'])
  expect((await check({ emails: ['kaj@ask.example'] })).kind).toBe('asked')
})

test('an act of the person lifts the marks [ERA-15]', async () => {
  await add('erased', { emails: ['mona@eg.example'], phones: ['+4567513409'], name: 'Mona Eg' })
  const lifted = await services.door.forPurpose('rights', { kind: 'person', id: newId() }, (tx) =>
    liftFromLedger(tx, services, { emails: ['mona+ny@eg.example'], phones: [], name: 'Mona Eg' }),
  )
  expect(lifted).toBe(1)
  expect(await check({ emails: ['mona@eg.example'] })).toEqual(nothing)
  expect((await check({ phones: ['+4567513409'] })).refused).toBe(true)
})

test('with another key, or none, every use says so instead of letting people back', async () => {
  const other = { ...services, keyring: openKeyring(join(folder, 'other'), { create: true }) }
  const none = { ...services, keyring: openKeyring(join(folder, 'none')) }
  for (const [wrong, code] of [
    [other, 'key-wrong'],
    [none, 'key-missing'],
  ] as const) {
    const expected = expect.objectContaining({ code, kind: 'unavailable' })
    await expect(
      services.door.forPurpose('rights', operator, (tx) =>
        checkLedger(tx, wrong, { emails: ['x@y.example'], phones: [], names: [] }),
      ),
    ).rejects.toEqual(expected)
    await expect(
      rememberErased(wrong, operator, [{ line: 1, emails: ['x@y.example'], phones: [], name: null }]),
    ).rejects.toEqual(expected)
  }
})

test('imports compare the same hashes in sets', async () => {
  await add('erased', { emails: ['niels+x@elm.example'], name: 'Niels Elm' })
  const { plain, withName } = ledgerHashes(services.keyring, {
    emails: ['niels@elm.example'],
    phones: ['+4567513408'],
    name: 'Niels Elm',
  })
  expect([plain.length, withName.length]).toEqual([2, 2])
  const { rows } = await database.owner.query('select kind from diskret.ledger_entries where hash = any($1)', [
    [...plain, ...withName],
  ])
  expect(rows).toEqual([{ kind: 'erased' }])
})

test('a file is read as JSON, table or text, and says what became of its lines', async () => {
  const remember = async (name: string, text: string) => {
    writeFileSync(join(folder, name), text)
    return rememberErased(services, operator, await readLedgerFile(join(folder, name), 'DK'))
  }
  expect(
    await remember(
      'a.json',
      JSON.stringify([{ email: 'o@fil.example', phone: '+4567513411' }, { phone: '67 51 34 12' }, 'x']),
    ),
  ).toEqual({
    added: 2,
    known: 0,
    shared: [],
    unusable: [3],
  })
  expect(
    await remember(
      'b.csv',
      'Navn;E-mail;Telefon\nOle Fil;o@fil.example;67513411\nPia Fil;info@fil.example;\n;info@fil.example;\n',
    ),
  ).toEqual({
    added: 1,
    known: 1,
    shared: [3, 4],
    unusable: [4],
  })
  expect(await remember('c.txt', 'rosa@fil.example\n+45 67 51 34 13\nrosa@fil.example\n')).toMatchObject({
    added: 3,
    known: 0,
  })
  expect(await remember('c.txt', 'rosa@fil.example\n+45 67 51 34 13\n')).toEqual({
    added: 0,
    known: 2,
    shared: [],
    unusable: [],
  })
  await expect(readLedgerFile(join(folder, 'none.csv'), 'DK')).rejects.toMatchObject({ code: 'file-not-opened' })
})
