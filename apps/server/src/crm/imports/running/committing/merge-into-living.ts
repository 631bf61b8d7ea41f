import type { PoolClient } from 'pg'
import type { RunContext } from './run-context.ts'

/**
 * Merges rows of people who are here already: only what is empty is filled, an empty cell wipes nothing, and what was corrected
 * stays (REC-4). A list of invitations adds nothing to anybody.
 */
export async function mergeIntoLiving(
  _client: PoolClient,
  _context: RunContext,
  _from: number,
  _until: number,
): Promise<void> {}
