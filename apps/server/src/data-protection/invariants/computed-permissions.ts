import type { Invariant } from './invariant.ts'

/**
 * Nobody may be used for what does not follow from bases, consents, objections, restrictions and notices (BAS-8, CON-26). What
 * has ended by time is closed by the policy, whether or not the row was touched since: then only what lasts is compared.
 */
export const computedPermissions: Invariant = {
  name: 'permissions',
  holds: 'everybody carries what follows from their bases',
  counts: () => [
    `select 'people who carry other permissions than follow from their bases', count(*) from diskret.people p
       join diskret.computed_permissions(array(select id from diskret.people)) c on c.person_id = p.id
       where case when p.permitted_until <= diskret.clock() then p.lasting_purposes & ~c.permitted <> 0
         else (p.permitted_purposes, p.lasting_purposes) is distinct from (c.permitted, c.lasting)
           or p.permitted_until is distinct from c.ends end`,
  ],
}
