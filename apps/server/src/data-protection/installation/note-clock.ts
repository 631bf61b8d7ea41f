import { sql } from 'drizzle-orm'
import type { Clock } from '../../platform/clock/clock.ts'
import type { Transaction } from '../door/door.ts'
import { installation } from './tables.ts'

/**
 * Notes what the clock shows, so that no later start of a practice installation shows less, and catches up with what another
 * process has shown meanwhile.
 */
export async function noteClock(tx: Transaction<'security'>, clock: Clock): Promise<void> {
  await tx
    .update(installation)
    .set({ clockSeen: sql`greatest(${installation.clockSeen}, ${clock.now().toISOString()}::timestamptz)` })
  const [row] = await tx.select({ seen: installation.clockSeen }).from(installation)
  if (row?.seen) clock.catchUp?.(row.seen)
}
