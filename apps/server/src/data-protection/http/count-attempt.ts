import { newId } from '../../platform/identifiers/new-id.ts'
import type { Services } from '../services.ts'

const minute = 60

/**
 * Counts one attempt of an address in the present minute, for all processes together.
 * @param what could be guessed
 * @param address of who tries; only its keyed hash is kept
 * @returns how many there were in this minute, this one included, and in how many seconds the next minute begins
 */
export async function countAttempt(
  { door, keyring }: Services,
  what: string,
  address: string,
): Promise<{ count: number; seconds: number }> {
  const digest = keyring.hmac('pages', `attempt ${what} ${address}`)
  return door.forPurpose('security', { kind: 'system' }, async (tx) => {
    const { rows } = await tx.client.query<{ count: number; passed: number }>(
      `insert into diskret.attempts as a (id, digest, since, count) values ($1, $2, diskret.clock(), 1)
       on conflict (digest) do update set
         count = case when a.since > diskret.clock() - interval '1 minute' then a.count + 1 else 1 end,
         since = case when a.since > diskret.clock() - interval '1 minute' then a.since else diskret.clock() end
       returning count, extract(epoch from diskret.clock() - since)::float8 as passed`,
      [newId(), digest],
    )
    const { count, passed } = rows[0]!
    return { count, seconds: Math.max(1, Math.ceil(minute - passed)) }
  })
}
