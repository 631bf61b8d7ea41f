import { and, eq, isNull, max } from 'drizzle-orm'
import { newId } from '../../platform/identifiers/new-id.ts'
import { recordAudit } from '../audit/record-audit.ts'
import { wordings } from '../consents/tables.ts'
import type { Transaction } from '../door/door.ts'
import { wordingAcceptsTerms, wordingEmpty, wordingNeedsChannel, wordingTooLong } from './problems.ts'
import { type Wording, type WordingKey, wordingDigest } from './wording.ts'

/** A sentence that agrees to conditions of business, in the languages of Diskret. */
const acceptsTerms =
  /(?:accepter|godkend|godtag)\w*\s[^.!?]*(?:vilkår|betingelser|handelsbetingelser)|(?:accept|agree to|approve)\w*\s[^.!?]*(?:terms|conditions)/i
const longest = 4000

/**
 * Adds the next version of a wording. One that was used is never changed: a changed word is a new version (CON-23).
 * @throws Problem wording-empty, wording-too-long, wording-needs-channel (CON-2), wording-accepts-terms (CON-4)
 */
export async function addWording(
  tx: Transaction<'rights'>,
  { purpose, topic, channel, language }: WordingKey,
  written: string,
): Promise<Wording> {
  const text = written.normalize('NFC').replaceAll('\r\n', '\n').trim()
  if (text === '') throw wordingEmpty({}, [], 'file')
  if (text.length > longest) throw wordingTooLong({}, [], 'file')
  if (purpose === 'marketing' && channel === null) throw wordingNeedsChannel({}, [], 'channel')
  if (acceptsTerms.test(text)) throw wordingAcceptsTerms({}, [], 'file')
  const [latest] = await tx
    .select({ version: max(wordings.version) })
    .from(wordings)
    .where(
      and(
        eq(wordings.purpose, purpose),
        topic === null ? isNull(wordings.topic) : eq(wordings.topic, topic),
        channel === null ? isNull(wordings.channel) : eq(wordings.channel, channel),
        eq(wordings.language, language),
      ),
    )
  const wording = {
    id: newId(),
    purpose,
    topic,
    channel,
    language,
    version: (latest?.version ?? 0) + 1,
    digest: wordingDigest(text),
  }
  await tx.insert(wordings).values({ ...wording, text })
  await recordAudit(tx, { action: 'settings', details: { wording: wording.id, purpose, version: wording.version } })
  return { ...wording, usedSince: null }
}
