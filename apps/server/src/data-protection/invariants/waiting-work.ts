import { Client } from 'pg'
import type { Invariant } from './invariant.ts'

/** What waits is taken up by itself: no mail waits beyond the longest pause, no job was given up. */
export const waitingWork: Invariant = {
  name: 'waiting-work',
  holds: 'what waits is taken up',
  counts: () => [
    `select 'mails that wait longer than any pause', count(*) from diskret.mail_messages m
       where m.state = 'waiting' and m.next_attempt_at > diskret.clock() + interval '1 day'`,
    `select 'mails that wait as their own answer', count(*) from diskret.mail_messages m where m.state = 'waiting' and m.sent_at is not null`,
  ],
  async look({ service }) {
    const client = new Client({ ...service.address, user: service.user, password: service.password })
    client.on('error', () => {})
    await client.connect()
    try {
      // By its own login alone: the schema of jobs belongs to it.
      const { rows } = await client.query<{ given_up: number }>(
        'select count(*)::int as given_up from jobs.jobs where attempts >= max_attempts and locked_at is null',
      )
      return [{ what: 'jobs that were given up', wrong: rows[0]?.given_up ?? 0 }]
    } finally {
      await client.end()
    }
  },
}
