import { spawn } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { freePort } from '../../e2e/drivers/server.ts'
import { residentMemory } from '../imports/run-import-command.ts'
import { median } from '../measuring/ratio.ts'
import { figureOf, type Measured, type Result } from '../measuring/result.ts'
import type { World } from '../world/open-world.ts'

const root = resolve(import.meta.dirname, '../..')
const starts = 3
const patience = 120_000

/** How long a start takes, what Diskret and its PostgreSQL hold in memory at rest, and what a person takes on the disk. */
export async function measureFootprint(world: World, say: (line: string) => void): Promise<Measured> {
  const times: number[] = []
  let memory: { node: number; postgres: number } | undefined
  for (let round = 0; round <= starts; round++) {
    const started = await startAndStop(world, round === starts)
    // The first start of a clone builds the web app.
    if (round > 0) times.push(started.milliseconds)
    memory = started.memory ?? memory
  }
  say(`starts: ${times.map((time) => Math.round(time)).join(', ')} ms`)
  const results: Result[] = [
    figureOf('start', median(times), 'ms', '`diskret start` until it answers /health, the database running'),
    figureOf('size-per-person', await bytesPerPerson(world), 'kB', 'tables and indexes of everything, audit included'),
  ]
  if (memory) {
    results.push(
      figureOf('memory-at-rest', memory.node, 'MB', 'resident, the process of Diskret ten seconds after its start'),
      figureOf(
        'memory-of-postgres',
        memory.postgres,
        'MB',
        'proportional, all processes of its PostgreSQL with what they share',
      ),
    )
  }
  return { results }
}

async function startAndStop(
  { dataFolder }: World,
  stay: boolean,
): Promise<{ milliseconds: number; memory?: { node: number; postgres: number } }> {
  const port = await freePort()
  const start = performance.now()
  const child = spawn(join(root, 'diskret'), ['start'], {
    cwd: root,
    env: { PATH: process.env.PATH, DISKRET_DATA: dataFolder, PORT: String(port) },
    stdio: 'ignore',
  })
  const ended = new Promise((done) => child.once('close', done))
  const answers = () =>
    fetch(`http://127.0.0.1:${port}/health`).then(
      ({ ok }) => ok,
      () => false,
    )
  while (!(await answers())) {
    if (child.exitCode !== null || performance.now() - start > patience) throw new Error('the server did not start')
    await sleep(20)
  }
  const milliseconds = performance.now() - start
  let memory: { node: number; postgres: number } | undefined
  if (stay) {
    await sleep(10_000)
    const node = residentMemory(child.pid)
    if (node !== undefined) memory = { node, postgres: postgresMemory(dataFolder) }
  }
  child.kill('SIGTERM')
  await ended
  return { milliseconds, ...(memory ? { memory } : {}) }
}

/** MB of the server and its children; what they share counts once. */
function postgresMemory(dataFolder: string): number {
  const { place } = JSON.parse(readFileSync(join(dataFolder, 'postgres.json'), 'utf8')) as { place: string }
  const [server = ''] = readFileSync(join(place, 'cluster/postmaster.pid'), 'utf8').split('\n')
  return readdirSync('/proc')
    .filter((pid) => /^\d+$/.test(pid) && (pid === server || parentOf(pid) === server))
    .reduce((sum, pid) => sum + proportional(pid), 0)
}

function parentOf(pid: string): string | undefined {
  try {
    return /^PPid:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]
  } catch {
    return undefined
  }
}

function proportional(pid: string): number {
  try {
    return Number(/^Pss:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/smaps_rollup`, 'utf8'))?.[1] ?? 0) / 1024
  } catch {
    return 0
  }
}

async function bytesPerPerson({ owner, people }: World): Promise<number> {
  const { rows } = await owner.query<{ bytes: string }>(
    "select sum(pg_total_relation_size(oid)) as bytes from pg_class where relnamespace = 'diskret'::regnamespace and relkind = 'r'",
  )
  return Number(rows[0]!.bytes) / people / 1000
}
