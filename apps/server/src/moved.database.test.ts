import { randomBytes } from 'node:crypto'
import { chmodSync, existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Client } from 'pg'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { openAccounts } from './data-protection/accounts/open-accounts.ts'
import { baseChecks } from './data-protection/doctor/base-checks.ts'
import { examine } from './data-protection/doctor/examine.ts'
import { setUp } from './data-protection/installation/set-up.ts'
import { SetUpInput } from './data-protection/installation/set-up-input.ts'
import type { Services } from './data-protection/services.ts'
import { features } from './features.ts'
import { openDiskret } from './open-diskret.ts'
import { silentLog } from './platform/log/log.ts'
import { readSettings } from './platform/settings/read-settings.ts'

let folder: string
const operator = { kind: 'operator' } as const

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'diskret-move-'))
  chmodSync(folder, 0o711)
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

async function withDiskret<Result>(
  name: string,
  environment: Record<string, string>,
  work: (services: Services) => Promise<Result>,
): Promise<Result> {
  const settings = readSettings(environment, { data: join(folder, name) })
  const services = await openDiskret(settings, silentLog, { fast: true, environment })
  try {
    return await work(services)
  } finally {
    await services.close()
  }
}

/** @returns the URL of an empty database on the server of the run */
async function emptyDatabase(): Promise<string> {
  const { host, port, user, password } = inject('postgres').owner
  const database = `move_${randomBytes(6).toString('hex')}`
  const keeper = new Client({ host, port, user, password, database: 'postgres' })
  await keeper.connect()
  await keeper.query(`create database ${database}`)
  await keeper.end()
  return `postgresql://${user}:${password}@/${database}?host=${encodeURIComponent(host)}&port=${port}`
}

async function setUpWithPeople(services: Services, people: number): Promise<void> {
  const accounts = await openAccounts(services)
  const input = SetUpInput.parse({
    company: 'Prøve ApS',
    country: 'DK',
    email: 'mette@example.org',
    password: 'a long sentence',
  })
  await setUp(services, accounts, input)
  await accounts.close()
  for (const { sample } of features) await sample?.(services, people)
}

const names = (services: Services) =>
  services.door.forPurpose('rights', operator, async (tx) => {
    const { rows } = await tx.client.query<{ name: string }>('select name from diskret.people order by id')
    return rows.map(({ name }) => name)
  })

test('an installation moves to another server with every row, and what was left behind is refused', async () => {
  const url = await emptyDatabase()
  const before = await withDiskret('one', {}, async (services) => {
    await setUpWithPeople(services, 12)
    return names(services)
  })
  const tables = await withDiskret('one', {}, (services) => services.moveTo(url, () => {}))
  expect(tables.find(({ table }) => table === 'diskret.people')).toMatchObject({ rows: 12 })
  expect(tables.find(({ table }) => table === 'accounts."user"')).toMatchObject({ rows: 1 })
  await withDiskret('one', { DATABASE_URL: url }, async (services) => {
    expect(await names(services)).toEqual(before)
    expect((await examine(services, baseChecks, true)).checks.filter(({ ok, name }) => !ok && name !== 'disk')).toEqual(
      [],
    )
    await expect(services.moveTo(url, () => {})).rejects.toMatchObject({ code: 'move-target-in-use' })
  })
  await expect(withDiskret('one', {}, names)).rejects.toMatchObject({ code: 'installation-moved' })
  // Killed between the last row and the note: the next run finds all of it there.
  rmSync(join(folder, 'one', 'moved.json'))
  expect(await withDiskret('one', {}, (services) => services.moveTo(url, () => {}))).toContainEqual({
    table: 'diskret.people',
    rows: 12,
  })
  expect(existsSync(join(folder, 'one', 'moved.json'))).toBe(true)
  // Last, since a sign-in goes on record, and what was left behind then differs.
  await withDiskret('one', { DATABASE_URL: url }, async (services) => {
    const accounts = await openAccounts(services)
    expect(await accounts.signIn('mette@example.org', 'a long sentence')).toBeDefined()
    await accounts.close()
  })
})

test('a database that holds another installation is not written over', async () => {
  const url = await emptyDatabase()
  const theirs = await withDiskret('theirs', { DATABASE_URL: url }, async (services) => {
    await setUpWithPeople(services, 3)
    return names(services)
  })
  await withDiskret('ours', {}, (services) => setUpWithPeople(services, 2))
  await expect(withDiskret('ours', {}, (services) => services.moveTo(url, () => {}))).rejects.toMatchObject({
    code: 'move-target-in-use',
  })
  expect(await withDiskret('theirs', { DATABASE_URL: url }, names)).toEqual(theirs)
  expect(await withDiskret('ours', {}, names)).toHaveLength(2)
})
