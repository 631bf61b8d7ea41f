import { and, desc, eq, isNull, or, sql } from 'drizzle-orm'
import { type Channel, wordings } from '../consents/tables.ts'
import type { Transaction } from '../door/door.ts'
import type { ConsentPurpose } from '../purposes/purposes.ts'
import type { DatabaseRole } from '../purposes/role-names.ts'
import type { WordingKey } from './wording.ts'

/** A wording with its text. */
export interface FoundWording {
  id: string
  purpose: ConsentPurpose
  topic: string | null
  channel: Channel | null
  language: string
  version: number
  text: string
  digest: string
}

const columns = {
  id: wordings.id,
  purpose: wordings.purpose,
  topic: wordings.topic,
  channel: wordings.channel,
  language: wordings.language,
  version: wordings.version,
  text: wordings.text,
  digest: wordings.digest,
}

/** @returns the wording of that id, or nothing */
export async function findWordingById<Role extends DatabaseRole>(
  tx: Transaction<Role>,
  id: string,
): Promise<FoundWording | undefined> {
  const [found] = await tx.select(columns).from(wordings).where(sql`${wordings.id}::text = ${id.toLowerCase()}`)
  return found
}

/**
 * The wording in force: the newest version for purpose, channel and language. One for the very topic goes before the one for
 * all of the company's goods and services, which covers every topic.
 */
export async function findWording<Role extends DatabaseRole>(
  tx: Transaction<Role>,
  { purpose, topic, channel, language }: WordingKey,
): Promise<FoundWording | undefined> {
  const [found] = await tx
    .select(columns)
    .from(wordings)
    .where(
      and(
        eq(wordings.purpose, purpose),
        topic === null ? isNull(wordings.topic) : or(eq(wordings.topic, topic), isNull(wordings.topic)),
        channel === null ? isNull(wordings.channel) : eq(wordings.channel, channel),
        eq(wordings.language, language),
      ),
    )
    .orderBy(sql`${wordings.topic} is null`, desc(wordings.version))
    .limit(1)
  return found
}
