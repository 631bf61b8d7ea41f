import type { Transaction } from '../door/door.ts'

/**
 * Takes back messages that no server has been offered yet; the duty to inform stands as before.
 * @returns how many people they were for
 */
export async function takeBackNotices(tx: Transaction<'rights'>, mails: readonly string[]): Promise<number> {
  const { rows } = await tx.client.query<{ id: string }>(
    `select id from diskret.mail_messages where id = any($1::uuid[]) and state in ('waiting', 'held') and attempts = 0 and sent_at is null
      order by id for update skip locked`,
    [mails],
  )
  const ids = rows.map(({ id }) => id)
  if (ids.length === 0) return 0
  await tx.client.query('update diskret.notices set mail_id = null where mail_id = any($1::uuid[])', [ids])
  const { rowCount } = await tx.client.query('delete from diskret.mail_people where mail_id = any($1::uuid[])', [ids])
  await tx.client.query('delete from diskret.mail_messages where id = any($1::uuid[])', [ids])
  return rowCount ?? 0
}
