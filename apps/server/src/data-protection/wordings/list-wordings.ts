import { asc } from 'drizzle-orm'
import { wordings } from '../consents/tables.ts'
import type { Transaction } from '../door/door.ts'
import type { Wording } from './wording.ts'

/** @returns all versions of all wordings, the newest version of each last */
export async function listWordings(tx: Transaction): Promise<Wording[]> {
  const rows = await tx
    .select({
      id: wordings.id,
      purpose: wordings.purpose,
      topic: wordings.topic,
      channel: wordings.channel,
      language: wordings.language,
      version: wordings.version,
      digest: wordings.digest,
      usedSince: wordings.usedSince,
    })
    .from(wordings)
    .orderBy(
      asc(wordings.purpose),
      asc(wordings.topic),
      asc(wordings.channel),
      asc(wordings.language),
      asc(wordings.version),
    )
  return rows.map((row) => ({ ...row, usedSince: row.usedSince?.toISOString() ?? null }))
}
