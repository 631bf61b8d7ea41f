import type { Transaction } from '../../door/door.ts'

/**
 * Keeps that consents ended when their proof goes (CON-24), so that the same purpose cannot go on under another basis and
 * nobody is asked again as if they had never said no (BAS-3, CON-39). Each purpose, topic and channel once, as it ended last.
 * @param ids of consents that are about to be deleted
 */
export async function rememberEnded(tx: Transaction, ids: readonly string[]): Promise<void> {
  await tx.client.query(
    `insert into diskret.ended_consents (id, person_id, purpose, topic, channel, status, ended_at)
      select distinct on (c.person_id, c.purpose, c.topic, c.channel) c.id, c.person_id, c.purpose, c.topic, c.channel, c.status,
          coalesce(c.ended_at, c.recorded_at)
        from diskret.consents c where c.id::text = any($1)
          and c.status in ('ConsentWithdrawn', 'ConsentExpired', 'ConsentInvalidated', 'ConsentRefused')
        order by c.person_id, c.purpose, c.topic, c.channel, c.ended_at desc nulls last
      on conflict (id) do nothing`,
    [ids],
  )
}
