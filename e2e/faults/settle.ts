import { setTimeout as sleep } from 'node:timers/promises'
import type { Client } from 'pg'

const patience = 60_000

/** What still waits: mail, lists that come in, notices of which no mail is made yet. */
const waiting = `select (select count(*)::int from diskret.mail_messages where state = 'waiting')
  + (select count(*)::int from diskret.imports where state = 'running')
  + (select count(*)::int from diskret.notices n where n.delivered_at is null and n.exemption is null and n.mail_id is null
      and exists (select from diskret.email_addresses e where e.person_id = n.person_id and e.refused_at is null)) as left`

/**
 * Lets time pass and what is due be done, until nothing waits any more: the pause of a mail that was tried is over, and a run
 * that was cut off is old enough to be gone on with. Nothing else is helped.
 * @returns what still waits when patience ends, or null
 */
export async function settle(client: Client, address: string, key: string): Promise<string | null> {
  const deadline = performance.now() + patience
  for (let first = true; ; first = false) {
    await client.query("update diskret.mail_messages set next_attempt_at = null where state = 'waiting'")
    await client.query(
      "update diskret.imports set recorded_at = recorded_at - interval '2 minutes' where state = 'running'",
    )
    if (!first && (await isDone(client))) return null
    if (performance.now() > deadline) return 'mail or lists still wait after a minute'
    const answer = await fetch(`${address}/api/due`, {
      method: 'POST',
      headers: { authorization: `Bearer ${key}`, 'content-type': 'application/json' },
      body: '{}',
      signal: AbortSignal.timeout(patience),
    }).catch(() => null)
    await answer?.text()
    if (answer?.status !== 200) await sleep(30)
  }
}

async function isDone(client: Client): Promise<boolean> {
  const { rows } = await client.query<{ left: number }>(waiting)
  return rows[0]!.left === 0
}
