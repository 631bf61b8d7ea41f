import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmdirSync, rmSync, statfsSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import type { Client } from 'pg'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { type Installation, patience, setUpPractice } from '../drivers/installation.ts'
import { openVictims, type Victims } from './victims.ts'

vi.setConfig({ testTimeout: patience, hookTimeout: patience })

/** A disk of its own, small enough to be filled: only root may mount one, and only on Linux. */
const disk = mountSmallDisk()
const withoutDisk = disk === null ? ' (skipped: no small disk can be mounted here)' : ''

let installation: Installation
let victims: Victims
let key: string
const registered: string[] = []

beforeAll(async () => {
  const before = process.env.TMPDIR
  if (disk) process.env.TMPDIR = disk
  installation = await setUpPractice('Maskine Prøve ApS')
  if (before === undefined) delete process.env.TMPDIR
  else process.env.TMPDIR = before
  victims = await openVictims(installation)
  await victims.startMail()
  await victims.startDiskret()
  key = (await installation.command<{ key: string }>('api-key', 'create', '--role', 'officer')).key
})
afterAll(async () => {
  await victims?.stop()
  installation?.remove()
  if (disk) {
    execFileSync('umount', ['--lazy', disk])
    rmdirSync(disk)
  }
})

function mountSmallDisk(): string | null {
  if (process.platform !== 'linux' || process.getuid?.() !== 0) return null
  const folder = mkdtempSync(join(tmpdir(), 'diskret-disk-'))
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=400m,mode=0755', 'tmpfs', folder], { stdio: 'ignore' })
    return folder
  } catch {
    rmdirSync(folder)
    return null
  }
}

/** Registers somebody. @returns the answer; who was acknowledged is remembered */
async function register(): Promise<{ status: number; type: string }> {
  const email = `person${registered.length}-${Math.random().toString(36).slice(2)}@maskine.example`
  const answer = await fetch(`${victims.address}/api/people`, {
    method: 'POST',
    headers: { authorization: `Bearer ${key}`, 'content-type': 'application/json' },
    signal: AbortSignal.timeout(patience),
    body: JSON.stringify({
      name: `Person ${email}`,
      emails: [email],
      source: { from: 'elsewhere', description: 'x'.repeat(250) },
      basis: { kind: 'contract', evidence: 'ordre '.repeat(50) },
    }),
  })
  const body = (await answer.json()) as { id?: string; type?: string }
  if (answer.status === 201) registered.push(body.id!)
  return { status: answer.status, type: body.type ?? '' }
}

/** Acts until one fails, several at once. @returns what the failures said */
async function registerUntilRefused(): Promise<Set<string>> {
  const said = new Set<string>()
  for (let tries = 0; tries < 400 && said.size === 0; tries++)
    for (const { status, type } of await Promise.all(Array.from({ length: 8 }, register)))
      if (status !== 201) said.add(`${status} ${type}`)
  return said
}

const unavailable = '503 urn:diskret:problem:database-unavailable'
const diskFull = '503 urn:diskret:problem:disk-full'
const readOnly = '503 urn:diskret:problem:disk-read-only'

/** What the server says of its own faults. */
const failures = () =>
  installation.log
    .split('\n')
    .filter((line) => line.includes('a request failed'))
    .slice(-3)
    .join('\n')

/** Without a hand: nobody starts anything. */
async function works(): Promise<void> {
  await vi.waitFor(async () => expect((await register()).status).toBe(201), { timeout: patience / 2, interval: 100 })
}

async function nobodyIsLost(): Promise<void> {
  await looking(async (client) => {
    const { rows } = await client.query<{ here: number }>(
      'select count(*)::int as here from diskret.people where id = any($1)',
      [registered],
    )
    expect(rows[0]!.here).toBe(registered.length)
  })
  const { checks } = await installation.command<{ checks: { name: string; ok: boolean; detail: string }[] }>(
    'doctor',
    '--deep',
  )
  expect(checks.filter(({ ok }) => !ok)).toEqual([])
}

async function looking<Result>(work: (client: Client) => Promise<Result>): Promise<Result> {
  const client = await victims.connect()
  try {
    return await work(client)
  } finally {
    await client.end()
  }
}

test.skipIf(disk === null)(
  `a full disk is said clearly, loses nothing, and is over when there is room${withoutDisk}`,
  async () => {
    const { bavail, bsize } = statfsSync(disk!)
    const ballast = join(disk!, 'ballast')
    writeFileSync(ballast, Buffer.alloc(bavail * bsize - 200_000))
    expect([diskFull, unavailable]).toEqual(expect.arrayContaining([...(await registerUntilRefused())]))
    rmSync(ballast)
    await works()
    await nobodyIsLost()
  },
)

test('a database that is read-only is said clearly, and is over when it is not', async () => {
  const set = (to: string) =>
    looking(async (client) => {
      await client.query(`alter system set default_transaction_read_only = ${to}`)
      await client.query('select pg_reload_conf()')
    })
  await set('on')
  const said = await registerUntilRefused()
  await set('off')
  expect([...said]).toEqual([readOnly])
  await works()
  await nobodyIsLost()
})

test('when there are too many connections it says so, and works as soon as there is one again', async () => {
  const held: Client[] = []
  try {
    for (;;) held.push(await victims.connect())
  } catch {
    // That was the last one. Diskret keeps those that it has; what it lets go it does not get back.
    await crowdOut(held)
  }
  for (const client of held) await client.end()
  await works()
  await nobodyIsLost()
})

/** Takes every connection there is, those of Diskret too. */
async function crowdOut(held: Client[]): Promise<void> {
  await held[0]!.query("select pg_terminate_backend(pid) from pg_stat_activity where usename like 'diskret%'")
  for (let taken = 0; taken < 20; taken++)
    await victims.connect().then(
      (client) => held.push(client),
      () => undefined,
    )
  const said = await Promise.all(Array.from({ length: 12 }, register))
  for (const { status, type } of said) if (status !== 201) expect(`${status} ${type}`).toBe(unavailable)
  expect(said.some(({ status }) => status !== 201)).toBe(true)
}

test('PostgreSQL that restarts again and again under load is found again each time', async () => {
  let over = false
  const said = new Set<string>()
  const acting = Promise.all(
    Array.from({ length: 4 }, async () => {
      while (!over) {
        const { status, type } = await register()
        if (status === 201) continue
        said.add(`${status} ${type}`)
        await sleep(30)
      }
    }),
  )
  for (let times = 0; times < 3; times++) {
    await sleep(300)
    victims.signalPostgres('SIGINT')
    await works()
  }
  over = true
  await acting
  expect(
    [...said].filter((one) => one !== unavailable),
    failures(),
  ).toEqual([])
  await nobodyIsLost()
})

test.skipIf(disk === null)(
  `a disk that may only be read is said at the start, and the next start works${withoutDisk}`,
  async () => {
    await victims.stop()
    execFileSync('mount', ['-o', 'remount,ro', disk!])
    try {
      const { exit, json, stderr } = await installation.run('doctor')
      const { problem } = (json as { error: { problem: string } }).error
      expect({ exit, problem }, stderr).toEqual({ exit: 5, problem: 'disk-read-only' })
    } finally {
      execFileSync('mount', ['-o', 'remount,rw', disk!])
    }
    victims = await openVictims(installation)
    await victims.startMail()
    await victims.startDiskret()
    await works()
    await nobodyIsLost()
  },
)
