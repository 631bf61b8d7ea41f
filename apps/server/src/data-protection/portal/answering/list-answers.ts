import { dayInZone } from '@diskret/legal-deadlines'
import { asc, eq } from 'drizzle-orm'
import { type ConsentStatus, consents, wordings } from '../../consents/tables.ts'
import type { Transaction } from '../../door/door.ts'
import type { ConsentSubject } from './consent-labels.ts'

/** What a person has answered, or others have written down, about one purpose, topic and channel. */
export interface Answered extends ConsentSubject {
  id: string
  status: ConsentStatus
  /** In force now. */
  isGiven: boolean
  /** The person said no, or took a yes back. */
  isRefused: boolean
  /** Local day of the act. */
  day: string
  givenAt: Date | null
  wording: string | null
  expiresOn: string | null
}

/** @returns a person's consents and refusals, the latest last */
export async function listAnswers(tx: Transaction<'rights'>, personId: string, timeZone: string): Promise<Answered[]> {
  const rows = await tx
    .select({
      id: consents.id,
      purpose: consents.purpose,
      topic: consents.topic,
      channel: consents.channel,
      status: consents.status,
      givenAt: consents.givenAt,
      endedAt: consents.endedAt,
      recordedAt: consents.recordedAt,
      expiresOn: consents.expiresOn,
      wording: wordings.text,
    })
    .from(consents)
    .leftJoin(wordings, eq(wordings.id, consents.wordingId))
    .where(eq(consents.personId, personId))
    .orderBy(asc(consents.recordedAt), asc(consents.id))
  return rows.map(({ endedAt, recordedAt, ...row }) => ({
    ...row,
    isGiven: row.status === 'ConsentGiven' || row.status === 'RenewedConsentGiven',
    isRefused: row.status === 'ConsentRefused' || row.status === 'ConsentWithdrawn',
    day: dayInZone(endedAt ?? recordedAt, timeZone),
  }))
}
