import type { PoolClient } from 'pg'
import { declarationOf } from '../../../../data-protection/declarations/personal-table.ts'
import { tableMask } from '../../../../data-protection/declarations/readable-columns.ts'
import { mailMessages, mailPeople } from '../../../../data-protection/mail/tables.ts'
import { notices } from '../../../../data-protection/notices/tables.ts'
import { besidePerson, insertCarrying } from './batch-columns.ts'
import type { RunContext } from './run-context.ts'

/**
 * Starts the duty to inform each person of the batch (article 14; NOT-11), and queues the mail that does it. All who are
 * written to at a shared mailbox get one mail, which names nobody.
 */
export async function insertNotices(client: PoolClient, context: RunContext): Promise<void> {
  const { controller, services } = context
  const state = services.settings.smtpUrl ? 'waiting' : 'held'
  const mask = tableMask(declarationOf(mailPeople)) & tableMask(declarationOf(mailMessages))
  await client.query(
    `insert into diskret.mail_messages (id, kind, recipient, language, values, shared, state, next_attempt_at, permitted_purposes, lasting_purposes, permitted_until)
     select distinct on (b.mail_id) b.mail_id, case when b.kind is null then 'invitation' else 'notice' end,
       coalesce(b.email, b.content -> 'emails' ->> 0), $1,
       '{}'::jsonb, b.shared or b.email is null, $2, case when $2 = 'waiting' then diskret.clock() end,
       b.permitted & ${mask}, b.lasting & ${mask}, b.ends
     from batch b where b.mail_id is not null order by b.mail_id on conflict (id) do nothing`,
    [controller.language, state],
  )
  await client.query(
    insertCarrying(
      mailPeople,
      ['id', 'mail_id', 'person_id'],
      `${besidePerson}, b.mail_id, b.person_id`,
      'from batch b where b.mail_id is not null order by b.position',
    ),
  )
  // A mail about several is permitted what all of them permit.
  await client.query(
    `update diskret.mail_messages m set permitted_purposes = t.permitted & ${mask}, lasting_purposes = t.lasting & ${mask}, permitted_until = t.ends
     from (select p.mail_id, bit_and(p.permitted_purposes) as permitted, bit_and(p.lasting_purposes) as lasting, min(p.permitted_until) as ends
       from diskret.mail_people p where p.mail_id in (select b.mail_id from batch b where b.shared) group by p.mail_id) t
     where m.id = t.mail_id and ((m.permitted_purposes, m.lasting_purposes) is distinct from (t.permitted & ${mask}, t.lasting & ${mask})
       or m.permitted_until is distinct from t.ends)`,
  )
  await client.query(
    insertCarrying(
      notices,
      ['id', 'person_id', 'kind', 'due_at', 'mail_id'],
      `${besidePerson}, b.person_id, case when b.kind is null then 'invitation' else 'art14' end, b.notice_due, b.mail_id`,
      'from batch b order by b.position',
    ),
  )
}
