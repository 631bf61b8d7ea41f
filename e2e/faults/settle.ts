import { setTimeout as sleep } from 'node:timers/promises'
import type { Client } from 'pg'

// What cannot end does not end in any time; a loaded machine may take long.
const patience = 5 * 60_000

/** What still waits: mail, lists that come in, notices of which no mail is made yet. */
const waiting = `select (select count(*)::int from diskret.mail_messages where state = 'waiting') as mails,
  (select count(*)::int from diskret.imports where state = 'running') as lists,
  (select count(*)::int from diskret.notices n where n.delivered_at is null and n.exemption is null and n.mail_id is null
      and exists (select from diskret.email_addresses e where e.person_id = n.person_id and e.refused_at is null)) as notices`

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
    if (!first) {
      const { rows } = await client.query<Record<'mails' | 'lists' | 'notices', number>>(waiting)
      const { mails, lists, notices } = rows[0]!
      if (mails + lists + notices === 0) return null
      if (performance.now() > deadline)
        return `${mails} mails, ${lists} lists and ${notices} notices still wait after ${patience / 1000} s`
    }
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
