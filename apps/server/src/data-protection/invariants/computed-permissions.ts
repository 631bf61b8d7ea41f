import type { Invariant } from './invariant.ts'

/** Nobody may be used for what does not follow from bases, consents, objections, restrictions and notices (BAS-8, CON-26). */
export const computedPermissions: Invariant = {
  name: 'permissions',
  holds: 'everybody carries what follows from their bases',
  counts: () => [
    `select 'people who carry other permissions than follow from their bases', count(*) from diskret.people p
       join diskret.computed_permissions(array(select id from diskret.people)) c on c.person_id = p.id
       where (p.permitted_purposes, p.lasting_purposes) is distinct from (c.permitted, c.lasting)
         or p.permitted_until is distinct from c.ends`,
  ],
}
