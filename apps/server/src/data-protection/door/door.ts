import { setTimeout as sleep } from 'node:timers/promises'
import { drizzle, type NodePgDatabase } from 'drizzle-orm/node-postgres'
import { Pool, type PoolClient } from 'pg'
import type { Clock } from '../../platform/clock/clock.ts'
import type { DatabaseAddress } from '../../platform/database/logins.ts'
import { Problem } from '../../platform/problems/problem.ts'
import type { AccessRole } from '../purposes/purposes.ts'
import { type DatabaseRole, importerRole, type RoleNames } from '../purposes/role-names.ts'
import { type Actor, rolesOpenTo } from './actor.ts'
import { purposeNotOpen } from './problems.ts'

/** A transaction that runs under one purpose or desk; verbs say in their type which they take. */
export type Transaction<Role extends DatabaseRole = AccessRole> = NodePgDatabase<Record<string, never>> & {
  readonly role: Role
  readonly actor: Actor
  /** The plain connection, for COPY and cursors; it is under the role as well. */
  readonly client: PoolClient
}

export interface Door {
  /**
   * Runs work on personal data under one purpose or desk, in one transaction (PRI-2). Nothing else leads to personal data.
   * @throws Problem purpose-not-open when the actor's roles do not include it
   */
  forPurpose<Role extends AccessRole, Result>(
    role: Role,
    actor: Actor,
    work: (tx: Transaction<Role>) => Promise<Result>,
  ): Promise<Result>
  /** Runs a step of an import, which no request can choose: the role sees all that must be compared. */
  forImport<Result>(actor: Actor, work: (tx: Transaction<'importer'>) => Promise<Result>): Promise<Result>
  readonly names: RoleNames
  readonly clock: Clock
  close(): Promise<void>
}

// What PostgreSQL asks to be tried again: deadlock and serialization failure.
const tryAgain = new Set(['40P01', '40001'])
const tries = 5

/**
 * Opens the door: the one login that works with personal data, which owns nothing and sees nothing until it takes a role.
 * @param connections how many at once
 */
export function openDoor(
  address: DatabaseAddress,
  names: RoleNames,
  password: string,
  clock: Clock,
  options: { connections?: number; onError?: (error: Error) => void } = {},
): Door {
  const pool = new Pool({ ...address, user: names.door, password, max: options.connections ?? 10 })
  const tell = options.onError ?? (() => {})
  // From its first moment on: a connection may end in the same packet that says it is ready, before whoever asked for it can listen,
  // and an end that nobody hears ends the process. What the pool says of idle ones is the same once more.
  pool.on('error', () => {}).on('connect', (client) => client.on('error', tell))
  // Read each time: a practice clock goes forward while it runs.
  const moveClock = () =>
    clock.offset ? `; set local diskret.clock_offset = '${clock.offset.replaceAll("'", '')}'` : ''

  async function once<Role extends DatabaseRole, Result>(
    role: Role,
    actor: Actor,
    work: (tx: Transaction<Role>) => Promise<Result>,
  ): Promise<Result> {
    const client = await pool.connect()
    let broken: Error | undefined
    // Lost between two statements it says so as an event.
    const onLost = (error: Error) => {
      broken = error
    }
    client.on('error', onLost)
    try {
      // One trip: each of the statements alone would cost one.
      await client.query(`begin; set local role "${names.of(role)}"${moveClock()}`)
      const tx = Object.assign(drizzle(client), { role, actor, client }) as unknown as Transaction<Role>
      const result = await work(tx)
      await client.query('commit')
      return result
    } catch (error) {
      await client.query('rollback').catch((lost: Error) => {
        broken ??= lost
      })
      throw broken && !(error instanceof Problem) ? connectionLost(error) : error
    } finally {
      client.off('error', onLost)
      client.release(broken)
    }
  }

  async function run<Role extends DatabaseRole, Result>(
    role: Role,
    actor: Actor,
    work: (tx: Transaction<Role>) => Promise<Result>,
  ): Promise<Result> {
    for (let attempt = 1; ; attempt++)
      try {
        return await once(role, actor, work)
      } catch (error) {
        if (!tryAgain.has(sqlState(error)) || attempt === tries) throw error
        await sleep(attempt * 20 * Math.random())
      }
  }

  let ended: Promise<void> | undefined
  return {
    names,
    clock,
    forPurpose: (role, actor, work) => {
      if (!rolesOpenTo(actor).includes(role)) throw purposeNotOpen({ purpose: role })
      return run(role, actor, work)
    },
    forImport: (actor, work) => run(importerRole, actor, work),
    close: () => {
      ended ??= pool.end()
      return ended
    },
  }
}

/** What node-postgres says of a lost connection has no code; this is SQLSTATE's for it, so that it counts as unavailable. */
function connectionLost(error: unknown): Error {
  return sqlState(error) ? (error as Error) : Object.assign(new Error('lost', { cause: error }), { code: '08006' })
}

/** Drizzle wraps PostgreSQL's error; the code stands in its cause. */
function sqlState(error: unknown): string {
  const { code, cause } = error as { code?: string; cause?: { code?: string } }
  return code ?? cause?.code ?? ''
}
