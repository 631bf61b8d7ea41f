import { eq, sql } from 'drizzle-orm'
import type { Transaction } from '../door/door.ts'
import { mailMessages } from './tables.ts'

/** @returns how many mails wait for a word, since there was no mail server when they were made */
export async function countHeldMail(tx: Transaction<'rights'>): Promise<number> {
  const [row] = await tx
    .select({ count: sql<number>`count(*)::int` })
    .from(mailMessages)
    .where(eq(mailMessages.state, 'held'))
  return row?.count ?? 0
}

/**
 * The word: what was held goes with the next sending.
 * @returns how many
 */
export async function releaseHeldMail(tx: Transaction<'rights'>): Promise<number> {
  const { rowCount } = await tx.update(mailMessages).set({ state: 'waiting' }).where(eq(mailMessages.state, 'held'))
  return rowCount ?? 0
}
