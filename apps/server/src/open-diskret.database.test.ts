import { chmodSync, mkdtempSync, renameSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Client } from 'pg'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { noteClock } from './data-protection/installation/note-clock.ts'
import { installation } from './data-protection/installation/tables.ts'
import type { Services } from './data-protection/services.ts'
import { type OpenOptions, openDiskret } from './open-diskret.ts'
import { addJob } from './platform/jobs/add-job.ts'
import { silentLog } from './platform/log/log.ts'
import { readSettings } from './platform/settings/read-settings.ts'

const operator = { kind: 'operator' } as const
let folder: string

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'diskret-open-'))
  chmodSync(folder, 0o711)
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** Opens the installation of a name under the environment given, works with it, and closes it. */
async function withDiskret<Result>(
  name: string,
  environment: Record<string, string>,
  work: (services: Services) => Promise<Result> | Result,
  options: OpenOptions = {},
): Promise<Result> {
  const settings = readSettings(environment, { data: join(folder, name) })
  const services = await openDiskret(settings, silentLog, { fast: true, environment, ...options })
  try {
    return await work(services)
  } finally {
    await services.close()
  }
}

async function setUp(services: Services, practice: boolean): Promise<void> {
  await services.door.forPurpose('security', operator, (tx) =>
    tx.insert(installation).values({
      company: 'Prøve ApS',
      country: 'DK',
      timeZone: 'Europe/Copenhagen',
      language: 'da',
      practice,
      ledgerKeyId: services.keyring.key('ledger').id,
      recordedAt: services.clock.now(),
    }),
  )
  await services.bringUpAgain()
}

const daysBetween = (from: Date, to: Date) => (to.getTime() - from.getTime()) / 86_400_000

test('a new installation has keys, logins that nobody else may read, and no controller yet', async () => {
  await withDiskret('new', {}, async (services) => {
    await expect(services.controller()).rejects.toMatchObject({ code: 'not-set-up' })
    expect(statSync(join(services.settings.keysFolder, 'logins.json')).mode & 0o777).toBe(0o600)
    expect(services.keyring.key('ledger').id).toMatch(/^[0-9a-f]{8}$/)
    const client = new Client({
      ...services.service.address,
      user: services.service.user,
      password: services.service.password,
    })
    await client.connect()
    await expect(client.query('select name from diskret.people')).rejects.toMatchObject({ code: '42501' })
    await client.end()
  })
})

test('passwords of logins that were lost are made and set anew', async () => {
  await withDiskret('logins', {}, () => {})
  rmSync(join(folder, 'logins-keys', 'logins.json'))
  await withDiskret('logins', {}, (services) => setUp(services, false))
})

test('the clock and the limits of practice stop the start of any other installation', async () => {
  await withDiskret('real', {}, (services) => setUp(services, false))
  for (const environment of [{ DISKRET_CLOCK_OFFSET: 'P15D' }, { DISKRET_RATE_LIMIT: 'off' }])
    await expect(withDiskret('real', environment, () => {})).rejects.toMatchObject({
      code: 'setting-for-practice-only',
      kind: 'unusable',
    })
})

test('the clocks of TypeScript and SQL move together in practice, and never go back', async () => {
  const real = new Date()
  const options = { settingUp: { practice: true } }
  await withDiskret('practice', {}, (services) => setUp(services, true), options)
  const clocks = (environment: Record<string, string>) =>
    withDiskret('practice', environment, async ({ door, clock }) => {
      const { rows } = await door.forPurpose('rights', operator, (tx) =>
        tx.client.query<{ now: Date }>('select diskret.clock() as now'),
      )
      expect(Math.abs(rows[0]!.now.getTime() - clock.now().getTime())).toBeLessThan(2000)
      return clock.now()
    })
  expect(daysBetween(real, await clocks({}))).toBeLessThan(1)
  const ahead = await clocks({ DISKRET_CLOCK_OFFSET: 'P15D' })
  expect(daysBetween(real, ahead)).toBeCloseTo(15, 1)
  const after = await clocks({})
  expect(after.getTime()).toBeGreaterThanOrEqual(ahead.getTime())
  expect(daysBetween(real, await clocks({ DISKRET_CLOCK_OFFSET: 'P1M' }))).toBeGreaterThan(27)
})

test('a ledger key that is missing or wrong is told at each use and never replaced [ERA-14]', async () => {
  await withDiskret('keys', {}, (services) => setUp(services, false))
  await withDiskret('other', {}, () => {})
  const key = join(folder, 'keys-keys', 'ledger.key')
  renameSync(key, `${key}.away`)
  await withDiskret('keys', {}, ({ keyring }) => {
    expect(() => keyring.hmac('ledger', 'x')).toThrow(
      expect.objectContaining({ code: 'key-missing', kind: 'unavailable' }),
    )
    expect(keyring.hmac('pages', 'x')).toHaveLength(32)
  })
  renameSync(join(folder, 'other-keys', 'ledger.key'), key)
  await withDiskret('keys', {}, ({ keyring }) =>
    expect(() => keyring.encrypt('ledger', 'x', 'y')).toThrow(expect.objectContaining({ code: 'key-wrong' })),
  )
})

test('a process that runs catches up with the practice clock of another one', async () => {
  const options = { settingUp: { practice: true } }
  await withDiskret('catching-up', {}, (services) => setUp(services, true), options)
  await withDiskret('catching-up', {}, async ({ door, clock }) => {
    const before = clock.now()
    await withDiskret('catching-up', { DISKRET_CLOCK_OFFSET: 'P15D' }, () => {})
    await door.forPurpose('security', operator, (tx) => noteClock(tx, clock))
    expect(daysBetween(before, clock.now())).toBeCloseTo(15, 1)
    const { rows } = await door.forPurpose('rights', operator, (tx) =>
      tx.client.query<{ now: Date }>('select diskret.clock() as now'),
    )
    expect(daysBetween(before, rows[0]!.now)).toBeCloseTo(15, 1)
  })
})

/** A database of its own on the server of the run, as `DATABASE_URL` names it. */
async function aDatabaseUrl(name: string): Promise<string> {
  const { host, port, user, password } = inject('postgres').owner
  const keeper = new Client({ host, port, user, password, database: 'postgres' })
  await keeper.connect()
  await keeper.query(`create database ${name}`)
  await keeper.end()
  return `postgresql://${user}:${encodeURIComponent(password)}@/${name}?host=${encodeURIComponent(host)}&port=${port}`
}

test('several processes start at once on a new database of one’s own, and each can work', async () => {
  const environment = { DATABASE_URL: await aDatabaseUrl('open_at_once') }
  const opened = [0, 1, 2, 3].map(() =>
    withDiskret('at-once', environment, ({ door }) =>
      door.forPurpose('rights', operator, (tx) => addJob(tx, 'send-mail', { mail: 'none' })),
    ),
  )
  await expect(Promise.all(opened)).resolves.toHaveLength(4)
})

test('a start that was killed while it made the schema of jobs is made good by the next', async () => {
  const environment = { DATABASE_URL: await aDatabaseUrl('open_killed') }
  await withDiskret('killed', environment, async ({ service, door }) => {
    const client = new Client({ ...service.address, user: service.user, password: service.password })
    await client.connect()
    await client.query(`drop function jobs.add(text, json); revoke all on schema jobs from "${door.names.of('rights')}",
      "${door.names.of('security')}"`)
    await client.end()
  })
  await withDiskret('killed', environment, ({ door }) =>
    door.forPurpose('rights', operator, (tx) => addJob(tx, 'send-mail', { mail: 'none' })),
  )
})
