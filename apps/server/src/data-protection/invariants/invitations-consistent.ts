import { hasOpenBasis } from './basis-or-end.ts'
import type { Invariant } from './invariant.ts'

/** An invitation has an end, counts from its message, and keeps nothing sealed once it is answered (BAS-26). */
export const invitationsConsistent: Invariant = {
  name: 'invitations-consistent',
  holds: 'invitations have their end and keep nothing after the answer',
  counts: () => [
    `select 'open invitations that outlast their end', count(*) from diskret.invitations i join diskret.people p on p.id = i.person_id
       where i.state = 'open' and not ${hasOpenBasis('p.id')} and (p.due_for_erasure_on is null or p.due_for_erasure_on > i.ends_on)`,
    `select 'answered invitations that keep the list', count(*) from diskret.invitations i where i.state = 'agreed' and i.waiting is not null`,
    `select 'invitations that count without a message', count(*) from diskret.invitations i where i.sent_at is not null
       and not exists (select from diskret.notices n where n.person_id = i.person_id and n.delivered_at is not null)`,
    `select 'invitations that do not count after their message', count(*) from diskret.invitations i where i.state = 'open' and i.sent_at is null
       and exists (select from diskret.notices n join diskret.mail_messages m on m.id = n.mail_id
         where n.person_id = i.person_id and m.kind = 'invitation' and m.state = 'sent')`,
  ],
}
