import { addPeriod } from '@diskret/legal-deadlines'
import type { Transaction } from '../door/door.ts'
import { reviewTooLate } from './problems.ts'

/** The longest time until a review (LIA-8). */
const longestReview = 'P24M'

/**
 * @param wanted `YYYY-MM-DD`
 * @returns the day of the next review: the one wanted, else the last one allowed
 * @throws Problem review-too-late where it is not after today and within 24 months (LIA-8)
 */
export async function reviewDay(tx: Transaction<'rights'>, wanted: string | undefined): Promise<string> {
  const { rows } = await tx.client.query<{ today: string }>("select to_char(diskret.today(), 'YYYY-MM-DD') as today")
  const { today } = rows[0]!
  const latest = addPeriod(today, longestReview)
  if (wanted !== undefined && (wanted > latest || wanted <= today)) throw reviewTooLate({ latest }, [], 'reviewOn')
  return wanted ?? latest
}
