import { sql } from 'drizzle-orm'
import { wordingNotFound } from '../consents/problems.ts'
import { wordings } from '../consents/tables.ts'
import type { Transaction } from '../door/door.ts'
import type { Wording } from './wording.ts'

/**
 * @returns one version of a wording with its text
 * @throws Problem wording-not-found
 */
export async function getWording(tx: Transaction, id: string): Promise<Wording & { text: string }> {
  const [row] = await tx
    .select({
      id: wordings.id,
      purpose: wordings.purpose,
      topic: wordings.topic,
      channel: wordings.channel,
      language: wordings.language,
      version: wordings.version,
      digest: wordings.digest,
      usedSince: wordings.usedSince,
      text: wordings.text,
    })
    .from(wordings)
    .where(sql`${wordings.id}::text = ${id.toLowerCase()}`)
  if (!row) throw wordingNotFound({})
  return { ...row, usedSince: row.usedSince?.toISOString() ?? null }
}
