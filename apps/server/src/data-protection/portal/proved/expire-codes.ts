import type { Transaction } from '../../door/door.ts'
import type { DueTask } from '../../feature.ts'

const system = { kind: 'system' } as const

/** Code mails that are good for nothing any more; kept for an hour, since so many an hour are sent to one person. */
async function findUsedUp(tx: Transaction<'rights'>): Promise<{ id: string; on: string }[]> {
  const { rows } = await tx.client.query<{ id: string; on: string }>(
    `select id, recorded::date::text as on from (select id, created_at as recorded from diskret.mail_messages
      where kind = 'code' and created_at < diskret.clock() - interval '1 hour') m order by id limit 5000`,
  )
  return rows
}

/** A code is proof for a quarter of an hour; that somebody asked for one is nobody's business afterwards. */
export const expiredCodes: DueTask = {
  what: 'expired-code',
  list: (services, until) =>
    services.door.forPurpose('rights', system, async (tx) => {
      const found = await findUsedUp(tx)
      return found
        .filter(({ on }) => on <= until)
        .map(({ on }) => ({ what: 'expired-code', person: null, on, rule: 'PRI-6' }))
    }),
  run: (services) =>
    services.door.forPurpose('rights', system, async (tx) => {
      const ids = (await findUsedUp(tx)).map(({ id }) => id)
      if (ids.length === 0) return 0
      await tx.client.query('delete from diskret.mail_people where mail_id = any($1::uuid[])', [ids])
      await tx.client.query('delete from diskret.mail_messages where id = any($1::uuid[])', [ids])
      return ids.length
    }),
}
