import type { Invariant } from './invariant.ts'

/** Nobody is told twice by two mails, and a mail and its notice say the same of whether it went (NOT-14, BAS-26). */
export const noticesSentOnce: Invariant = {
  name: 'notices-sent-once',
  holds: 'every duty to inform has one mail at most, and both say the same',
  counts: () => [
    `select 'notices whose mail went and that are open', count(*) from diskret.notices n join diskret.mail_messages m on m.id = n.mail_id
       where m.state = 'sent' and n.delivered_at is null and n.exemption is null`,
    `select 'notices delivered by a mail that did not go', count(*) from diskret.notices n join diskret.mail_messages m on m.id = n.mail_id
       where n.delivered_at is not null and n.channel = 'email' and m.state <> 'sent'`,
    `select 'open notices that wait for a refused mail', count(*) from diskret.notices n join diskret.mail_messages m on m.id = n.mail_id
       where m.state = 'refused' and n.delivered_at is null and n.exemption is null`,
    `select 'people with more mails than duties to inform', count(*) from (
       select l.person_id, count(*) as mails from diskret.mail_people l join diskret.mail_messages m on m.id = l.mail_id
         where m.kind in ('notice', 'invitation') and m.state <> 'refused' group by l.person_id) told
       where told.mails > (select count(*) from diskret.notices n where n.person_id = told.person_id)`,
    `select 'notices that went and have no version', count(*) from diskret.notices n
       where n.delivered_at is not null and n.channel = 'email' and n.version_id is null`,
  ],
}
