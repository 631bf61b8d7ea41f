import { createHash } from 'node:crypto'
import type { Transaction } from '../../../data-protection/door/door.ts'

// Any number that nobody else takes.
const lockOfImports = 0x49_4d_50_54

/**
 * Marks a run as alive, so that no second process goes on with it. Held by a transaction that stays open beside the work, it
 * is given back when the process dies.
 * @returns false where another process runs it
 */
export async function lockRun({ client }: Transaction<'importer'>, importId: string): Promise<boolean> {
  const key = createHash('sha256').update(importId).digest().readInt32BE(0)
  const { rows } = await client.query<{ locked: boolean }>('select pg_try_advisory_xact_lock($1, $2) as locked', [
    lockOfImports,
    key,
  ])
  return rows[0]?.locked ?? false
}

/**
 * Waits until no other import decides or commits: two lists with the same people would not see each other. One at a time for
 * the installation is simple and safe; reading files goes on side by side.
 */
export async function waitForTurn({ client }: Transaction<'importer'>): Promise<void> {
  await client.query('select pg_advisory_xact_lock($1)', [lockOfImports])
}
