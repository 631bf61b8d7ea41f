import { EventEmitter } from 'node:events'
import { setTimeout as sleep } from 'node:timers/promises'
import { Logger, run, runMigrations, type WorkerEvents } from 'graphile-worker'
import { Client, Pool } from 'pg'
import type { DatabaseAddress } from '../database/logins.ts'
import type { Log } from '../log/log.ts'

/** Work in the background, by name. Payloads hold ids only, never personal data. */
export type JobWork = Record<string, (payload: Record<string, string>) => Promise<void>>

export interface Jobs {
  /** `ok`, or `failing` while the worker has ended by itself and the next one could not begin. */
  state(): 'ok' | 'failing'
  /** Lets what runs end, and takes nothing new. */
  stop(): Promise<void>
}

const schema = 'jobs'
// Any number will do that nobody else takes.
const lockOfMigration = 0x44_49_53_4a

/**
 * Makes the schema of jobs, and the one function by which a transaction under a purpose adds a job. The tables of jobs have
 * row-level security, so the function runs as their owner.
 * @param login owner of the schema
 * @param roles who may add jobs
 */
export async function prepareJobs(
  address: DatabaseAddress,
  login: { user: string; password: string },
  roles: readonly string[],
  log: Log,
): Promise<void> {
  const client = new Client({ ...address, ...login })
  // A connection that is lost between two statements; the next one fails.
  client.on('error', () => {})
  await client.connect()
  const pool = openPool(address, login, 1, log)
  try {
    await client.query('select pg_advisory_lock($1)', [lockOfMigration])
    await runMigrations({ pgPool: pool, schema, logger: quiet(log) })
    const granted = roles.map((role) => `"${role}"`).join(', ')
    await client.query(`
      create or replace function jobs.add(name text, payload json) returns void language sql security definer set search_path = '' as $function$
        select jobs.add_job(name, payload)
      $function$;
      revoke all on function jobs.add(text, json) from public;
      grant usage on schema jobs to ${granted};
      grant execute on function jobs.add(text, json) to ${granted}`)
  } finally {
    await pool.end()
    await client.end()
  }
}

// Between the end of a worker and the next one.
const pauseBeforeNext = 1000

/**
 * Runs jobs until stopped. A worker that ends by itself, as it does when the database goes while a job ends, is followed by another,
 * and what it had taken and not given back is done again.
 */
export async function runJobs(
  address: DatabaseAddress,
  login: { user: string; password: string },
  work: JobWork,
  log: Log,
): Promise<Jobs> {
  const pool = openPool(address, login, 6, log)
  const taskList = Object.fromEntries(
    Object.entries(work).map(([name, act]) => [
      name,
      async (payload: unknown) => {
        await act((payload ?? {}) as Record<string, string>)
      },
    ]),
  )
  const begin = async () => {
    const events: WorkerEvents = new EventEmitter()
    let worker = ''
    events.once('pool:create', ({ workerPool }) => {
      worker = workerPool.id
    })
    const runner = await run({
      pgPool: pool,
      schema,
      concurrency: 2,
      noHandleSignals: true,
      pollInterval: 2000,
      logger: quiet(log),
      taskList,
      events,
      // Otherwise nobody hears it when the end of a job cannot be written down, and that ends the process.
      preset: { worker: { completeJobBatchDelay: 0, failJobBatchDelay: 0 } },
    })
    return { runner, worker }
  }
  let state: 'ok' | 'failing' = 'ok'
  const stopping = new AbortController()
  let current = await begin()

  async function follow(): Promise<void> {
    for (;;) {
      const error = await current.runner.promise.then(
        () => undefined,
        (fault: unknown) => fault,
      )
      if (stopping.signal.aborted) return
      state = 'failing'
      log.warn({ error }, 'background work has ended and begins again')
      for (const left = current.worker; state === 'failing'; ) {
        await sleep(pauseBeforeNext, undefined, { signal: stopping.signal }).catch(() => {})
        if (stopping.signal.aborted) return
        try {
          await pool.query('select jobs.force_unlock_workers($1)', [[left]])
          current = await begin()
          state = 'ok'
          if (stopping.signal.aborted) return
        } catch (fault) {
          log.warn({ error: fault }, 'background work could not begin again yet')
        }
      }
    }
  }
  const ended = follow()
  return {
    state: () => state,
    async stop() {
      stopping.abort()
      await current.runner.stop().catch(() => {})
      await ended
      await current.runner.stop().catch(() => {})
      await pool.end()
    },
  }
}

function openPool(address: DatabaseAddress, login: { user: string; password: string }, max: number, log: Log): Pool {
  const pool = new Pool({ ...address, ...login, max })
  const lost = (error: Error) => {
    if (!pool.ending) log.warn({ error }, 'a connection of the jobs was lost')
  }
  // A connection that is in use tells its end itself.
  pool.on('error', lost).on('connect', (client) => client.on('error', lost))
  return pool
}

/** Its own log prints each job with its payload; ours tells failures only. */
function quiet(log: Log): Logger {
  return new Logger(() => (level, _message, meta) => {
    const { error } = (meta ?? {}) as { error?: unknown }
    if (level === 'error') log.error({ error }, 'a job failed')
    else if (level === 'warning') log.warn({ error }, 'a job warns')
  })
}
