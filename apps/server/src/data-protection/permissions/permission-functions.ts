import type { DatabaseObject } from '../../platform/database/declared-objects.ts'
import { clockFunction, foldedFunction } from '../database-objects/foundation.ts'
import { alwaysOpen, consentPurposes, maskOf, purposes, purposesOf } from '../purposes/purposes.ts'
import { type DatabaseRole, databaseRoles, importerRole, type RoleNames } from '../purposes/role-names.ts'

const openByLaw = maskOf(alwaysOpen)
const everything = maskOf(Object.keys(purposes) as (keyof typeof purposes)[])
const bit = (name: keyof typeof purposes) => purposes[name].bit

function maskOfRole(role: DatabaseRole): number {
  return role === importerRole ? everything : maskOf(purposesOf(role))
}

/**
 * The functions on which every policy and trigger rests.
 * @param practice whether the clock may be moved
 */
export function permissionFunctions(names: RoleNames, practice: boolean): DatabaseObject[] {
  const cases = databaseRoles.map((role) => `when '${names.of(role)}' then ${maskOfRole(role)}`).join(' ')
  const everybody = databaseRoles.map((role) => `"${names.of(role)}"`).join(', ')
  const open = (signature: string) =>
    `; revoke all on function diskret.${signature} from public; grant execute on function diskret.${signature} to ${everybody}, "${names.service}"`
  const closed = (signature: string) => `; revoke all on function diskret.${signature} from public`
  return [
    { kind: 'function', name: 'clock', definition: clockFunction(practice) + open('clock()') },
    { kind: 'function', name: 'folded', definition: foldedFunction + open('folded(text)') },
    {
      kind: 'function',
      name: 'today',
      definition: `create or replace function diskret.today() returns date language sql stable security definer set search_path = '' as $function$
        select (diskret.clock() at time zone coalesce((select i.time_zone from diskret.installation i), 'UTC'))::date
      $function$${open('today()')}`,
    },
    {
      kind: 'function',
      name: 'calling_mask',
      // In a definer function current_user is the owner, so the role is read from the session's setting.
      definition: `create or replace function diskret.calling_mask() returns integer language sql stable set search_path = '' as $function$
        select case current_setting('role') ${cases} when 'none' then ${everything} else 0 end
      $function$${open('calling_mask()')}`,
    },
    {
      kind: 'function',
      name: 'may_see',
      definition: `create or replace function diskret.may_see(permitted integer, lasting integer, ends timestamptz) returns boolean language sql stable set search_path = '' as $function$
        select (permitted & diskret.calling_mask()) <> 0 and (ends is null or ends > diskret.clock() or (lasting & diskret.calling_mask()) <> 0)
      $function$${open('may_see(integer, integer, timestamptz)')}`,
    },
    {
      kind: 'function',
      name: 'computed_permissions',
      definition: computedPermissions + closed('computed_permissions(uuid[])'),
    },
    { kind: 'function', name: 'recompute_permissions', definition: recomputePermissions(names) },
    { kind: 'function', name: 'require_basis', definition: requireBasis + closed('require_basis()') },
    ...basisTriggers,
  ]
}

const purposeBit = `case b.purpose ${consentPurposes.map((name) => `when '${name}' then ${bit(name)}`).join(' ')} else 0 end`

/**
 * What each person permits now, and until when: every open basis opens its purpose, unless the person is restricted, has
 * objected, was not informed in time, is a minor or has died; a child's own consent opens nothing. The doctor compares the carried bits with this.
 * Rules: BAS-8, CON-26, LIA-8, CON-36, CON-37, NOT-13, OBJ-1, OBJ-2, RES-2.
 */
const computedPermissions = `create or replace function diskret.computed_permissions(ids uuid[])
  returns table (person_id uuid, permitted integer, lasting integer, ends timestamptz) language sql stable set search_path = '' as $function$
  with facts as (
    select p.id, p.is_minor or p.deceased_on is not null as closed_to_marketing, p.deceased_on is not null as deceased, p.is_minor,
      (select case when a.band = 'child' then coalesce(a.limit_since, '-infinity'::date) end from diskret.ages a
        where a.person_id = p.id order by a.recorded_at desc, a.id desc limit 1) as child_since,
      exists (select from diskret.restrictions r where r.person_id = p.id and r.lifted_at is null) as restricted,
      (select min(n.due_at) from diskret.notices n where n.person_id = p.id and n.delivered_at is null and n.exemption is null) as notice_due,
      exists (select from diskret.invitations i where i.person_id = p.id and i.state = 'open') as invited
    from diskret.people p where p.id = any(ids)
  ), bases as (
    select b.person_id, b.purpose, b.kind, c.given_by, c.given_at, ${purposeBit} as bit,
      least(b.ends_at, c.expires_on::timestamptz, (a.review_on + 30)::timestamptz) as ends
    from diskret.legal_bases b
      left join diskret.consents c on c.id = b.consent_id
      left join diskret.assessments a on a.id = b.assessment_id
    where b.person_id = any(ids) and b.closed_at is null
      and (b.kind <> 'consent' or c.status in ('ConsentGiven', 'RenewedConsentGiven'))
      and (b.kind <> 'legitimate-interest' or a.signed_at is not null)
  ), opened as (
    select b.person_id, b.bit, case when bool_or(b.ends is null) then null else max(b.ends) end as ends
    from bases b join facts f on f.id = b.person_id
    where b.bit <> 0 and (b.ends is null or b.ends > diskret.clock())
      and not f.restricted and not f.deceased
      and not (f.closed_to_marketing and b.purpose in ('marketing', 'profiling'))
      and not (f.is_minor and b.purpose = 'prospecting' and b.kind = 'legitimate-interest')
      and not coalesce(b.kind = 'consent' and b.given_by = 'self' and b.given_at >= f.child_since, false)
      and not exists (select from diskret.objections o where o.person_id = b.person_id and o.channel is null
        and o.lifted_at is null and o.state <> 'rejected' and o.purpose = b.purpose)
      and (f.notice_due is null or f.notice_due > diskret.clock())
    group by 1, 2
  ), ended as (
    select o.person_id, o.bit, least(o.ends, f.notice_due) as ends from opened o join facts f on f.id = o.person_id
    union all
    select f.id, ${bit('invitation')}, null from facts f where f.invited and not f.restricted
  )
  select f.id, ${openByLaw} | coalesce(bit_or(e.bit), 0), ${openByLaw} | coalesce(bit_or(e.bit) filter (where e.ends is null), 0), min(e.ends)
  from facts f left join ended e on e.person_id = f.id group by f.id
  $function$`

/** Sets the bits of persons to what they permit; the change goes on to their rows by triggers, in the same statement. */
const recomputePermissions = (
  names: RoleNames,
) => `create or replace function diskret.recompute_permissions(ids uuid[]) returns void
  language plpgsql security definer set search_path = '' as $function$
  begin
    perform 1 from diskret.people p where p.id = any(ids) order by p.id for update;
    -- Whoever was erased in the same statement has nothing to compute.
    if not found then return; end if;
    update diskret.people p set permitted_purposes = c.permitted, lasting_purposes = c.lasting, permitted_until = c.ends
      from diskret.computed_permissions(ids) c where p.id = c.person_id
        and ((p.permitted_purposes, p.lasting_purposes) is distinct from (c.permitted, c.lasting) or p.permitted_until is distinct from c.ends);
  end $function$;
  revoke all on function diskret.recompute_permissions(uuid[]) from public;
  grant execute on function diskret.recompute_permissions(uuid[]) to "${names.of('rights')}", "${names.of(importerRole)}"`

/**
 * Nobody is committed without an open basis or a date on which they are due for erasure (PRI-1). Deferred to the commit, so
 * that a person and their basis may come in any order; definer, since at commit no role might see the basis.
 */
const requireBasis = `create or replace function diskret.require_basis() returns trigger language plpgsql security definer set search_path = '' as $function$
  declare person uuid;
  begin
    if tg_table_name = 'people' then person := new.id; else person := old.person_id; end if;
    if exists (select from diskret.people p where p.id = person and p.due_for_erasure_on is null
        and not exists (select from diskret.legal_bases b where b.person_id = p.id and b.closed_at is null and b.kind <> 'soft-opt-in' and b.purpose <> 'sensitive')) then
      raise exception 'a person without an open legal basis needs a date of erasure' using errcode = '23514', constraint = 'basis_or_end';
    end if;
    return null;
  end $function$`

const basisTriggers: DatabaseObject[] = [
  {
    kind: 'trigger',
    name: 'people.require_basis',
    definition: `drop trigger if exists require_basis on diskret.people;
      create constraint trigger require_basis after insert or update of due_for_erasure_on on diskret.people
        deferrable initially deferred for each row when (new.due_for_erasure_on is null) execute function diskret.require_basis()`,
  },
  {
    kind: 'trigger',
    name: 'legal_bases.require_basis',
    definition: `drop trigger if exists require_basis on diskret.legal_bases;
      create constraint trigger require_basis after update or delete on diskret.legal_bases
        deferrable initially deferred for each row execute function diskret.require_basis()`,
  },
]
