import { sql } from 'drizzle-orm'
import type { Transaction } from '../door/door.ts'
import { installation } from './tables.ts'

/** Notes what the clock shows, so that no later start of a practice installation shows less. */
export async function noteClock(tx: Transaction<'security'>, now: Date): Promise<void> {
  await tx
    .update(installation)
    .set({ clockSeen: sql`greatest(${installation.clockSeen}, ${now.toISOString()}::timestamptz)` })
}
