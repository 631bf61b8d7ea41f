import type { DatabaseObject } from '../../platform/database/declared-objects.ts'
import { retention } from '../declarations/retention-rules.ts'
import { declinedRegisters } from '../marketing-rules/registers.ts'
import { maskOf, type PermissionPurpose, permissionPurposes, purposes } from '../purposes/purposes.ts'
import type { RoleNames } from '../purposes/role-names.ts'
import { marketingGateObject } from './marketing-gate.ts'

/** Purposes that promote: each act of them needs the country's door as well (W-32). Service messages need none (MKT-6). */
const promoting = "('marketing', 'prospecting')"
const proved = "('ConsentGiven', 'RenewedConsentGiven')"
const said = "('ConsentWithdrawn', 'ConsentRefused')"

const bit = `case asked ${permissionPurposes.map((name) => `when '${name}' then ${purposes[name].bit}`).join(' ')} else 0 end`
const signature = 'audience(text, text, text, text)'
const parameters = 'asked text, by_channel text, about text, stated text default null'
/** Before the campaign's exception was among them. */
const formerly = (name: string) => `drop function if exists diskret.${name}(text, text, text);`

/** Nobody asks for a purpose that the calling role does not serve. */
const allowed = `(diskret.calling_mask() & (${bit} | ${maskOf(['rights'])})) <> 0`

/** The newest issue of each country's list, as `newestIssue` has it. */
const issue = `case ck.country ${declinedRegisters.map(({ country, issues }) => `when '${country}' then to_char(s.today, '${issues === 'month' ? 'YYYY-MM' : 'YYYY-"Q"Q'}')`).join(' ')} end`

/**
 * Who may be worked with for a purpose, and how many may not by which reason; each person once, under the first reason that
 * applies. It is a definer function since the hidden have to be counted, and hands out ids of those alone whom the calling
 * role may see; of the others counts. All in sets: with a function call a row a million people would take minutes.
 */
export function audienceFunctions(names: RoleNames): DatabaseObject[] {
  const callers: (PermissionPurpose | 'rights')[] = [...permissionPurposes, 'rights']
  const everybody = callers.map((role) => `"${names.of(role)}"`).join(', ')
  return [
    marketingGateObject(),
    {
      kind: 'function',
      name: 'judge_audience',
      definition: `${formerly('judge_audience')} ${judgeAudience}; revoke all on function diskret.judge_audience(text, text, text, text) from public`,
    },
    {
      kind: 'function',
      name: 'audience',
      definition: `${formerly('audience')} create or replace function diskret.audience(${parameters})
        returns table (person_id uuid, reason text, people bigint) language sql stable security definer rows 20000 set search_path = '' set work_mem = '32MB' as $function$
        ${judging}
        , told as (
          select j.person_id, j.reason, 1::bigint as people from judged j
          union all select null::uuid, h.reason, count(*) from held h where h.reason is not null group by h.reason
        )
        select t.person_id, null::text, t.people from told t where t.reason is null and ${allowed}
        union all select null::uuid, t.reason, sum(t.people)::bigint from told t where t.reason is not null and ${allowed} group by t.reason
      $function$;
      revoke all on function diskret.${signature} from public;
      grant execute on function diskret.${signature} to ${everybody}`,
    },
    {
      kind: 'function',
      name: 'unchecked',
      // For the officer who has them looked up: whom nothing but the look-up keeps from being called or written to.
      definition: `create or replace function diskret.unchecked(asked text, by_channel text) returns table (person_id uuid)
        language sql stable security definer set search_path = '' as $function$
        select j.person_id from diskret.judge_audience(asked, by_channel, null, null) j join diskret.people p on p.id = j.person_id
          where j.reason = 'country-rule' and not exists (select from diskret.register_checks ck cross join (select diskret.today() as today) s
            where ck.person_id = j.person_id and ck.issue = ${issue})
      $function$;
      revoke all on function diskret.unchecked(text, text) from public;
      grant execute on function diskret.unchecked(text, text) to "${names.of('rights')}"`,
    },
  ]
}

/**
 * The judgment as common table expressions: `held`, everybody with the reason that keeps them away whatever the channel, and
 * `judged`, who is left and what keeps these away. The channel's part is that of `mayContact`; a property test compares the two. A look-up in an
 * older issue of the country's list than the newest is none (MKT-14).
 */
const judging = `
  with settings as (
    select diskret.clock() as moment, diskret.today() as today, ${bit} as mask, asked in ${promoting} and by_channel is not null as gated
  ), gate as materialized (
    select g.* from diskret.marketing_gate() g cross join settings s where g.channel = by_channel and g.valid_from =
      (select max(v.valid_from) from diskret.marketing_gate() v where v.country = g.country and v.valid_from <= s.today)
  ), restricted as (
    select distinct r.person_id from diskret.restrictions r where r.lifted_at is null
  ), objecting as (
    select distinct o.person_id from diskret.objections o where o.lifted_at is null and o.state <> 'rejected'
      and (o.purpose = asked and (o.channel is null or o.channel = by_channel)
        or o.channel = by_channel and o.purpose in ${promoting} and asked in ${promoting})
  ), uninformed as (
    select distinct n.person_id from diskret.notices n cross join settings s
      where n.delivered_at is null and n.exemption is null and n.due_at <= s.moment
  ), consenting as (
    select distinct c.person_id from diskret.consents c cross join settings s
      where c.purpose = asked and c.status in ${proved} and (c.expires_on is null or c.expires_on > s.today)
        and (by_channel is null or c.channel = by_channel) and (about is null or c.topic is null or c.topic = about)
  ), refusing as (
    select distinct c.person_id from diskret.consents c
      where c.purpose in ${promoting} and c.status in ${said} and c.channel = by_channel
    union select e.person_id from diskret.ended_consents e
      where e.purpose in ${promoting} and e.status in ${said} and e.channel = by_channel
  ), requesting as (
    -- Whoever asked to be called or written to, and has not said no since.
    select distinct q.person_id from diskret.contact_requests q cross join settings s
      where s.gated and q.channel = by_channel and q.requested_at > s.moment - interval '${retention.contactRequest.keep}'
        and not exists (select from diskret.consents c where c.person_id = q.person_id and c.purpose in ${promoting}
          and c.status in ${said} and c.channel = by_channel and coalesce(c.ended_at, c.recorded_at) >= q.requested_at)
  ), looked_up as (
    -- Whoever stands on the newest issue of the list, by any look-up, is out.
    select ck.person_id, ck.country, not bool_or(ck.listed) as free from diskret.register_checks ck cross join settings s
      where s.gated and ck.issue = ${issue} group by ck.person_id, ck.country
  ), held as materialized (
    -- Most of a large base is closed to a purpose: only whoever is left is compared with consents and addresses.
    select p.id, p.kind, p.country, case
        when restricted.person_id is not null then 'restricted'
        when objecting.person_id is not null then 'objection'
        when uninformed.person_id is not null then 'not-informed'
        when (p.permitted_purposes & s.mask) = 0
          or not (p.permitted_until is null or p.permitted_until > s.moment or (p.lasting_purposes & s.mask) <> 0) then 'no-consent'
      end as reason
    from diskret.people p cross join settings s
      left join restricted on restricted.person_id = p.id
      left join objecting on objecting.person_id = p.id
      left join uninformed on uninformed.person_id = p.id
  ), consented as materialized (
    select h.id from held h where h.reason is null and h.id in (select c.person_id from consenting c)
  ), doubtful as materialized (
    -- Who has agreed to the very thing needs no other door; only the others are compared with bases, requests, lists and countries.
    select h.id, h.kind, h.country from held h where h.reason is null and not exists (select from consented c where c.id = h.id)
  ), bases as (
    select b.person_id, bool_or(b.purpose = 'customer' and b.closed_at is null) as customer,
        bool_or(b.purpose = 'customer') as was_customer,
        bool_or(b.kind = 'soft-opt-in' and b.closed_at is null and asked = 'marketing' and coalesce(by_channel, 'email') = 'email'
          and (b.ends_at is null or b.ends_at > s.moment)) as soft_opt_in
      from diskret.legal_bases b cross join settings s
      where (s.gated or about is not null) and b.person_id in (select d.id from doubtful d) group by b.person_id
  ), countries as (
    select a.person_id, min(a.country) as country from diskret.postal_addresses a cross join settings s
      where s.gated and a.country is not null and a.person_id in (select d.id from doubtful d where d.country is null) group by a.person_id having count(distinct a.country) = 1
  ), lands as materialized (
    select distinct g.country from gate g
  ), admitted as materialized (
    select c.id, null::text as reason from consented c
    union all
    select d.id, case
        when not s.gated and about is not null and not coalesce(bases.soft_opt_in, false) then 'no-consent'
        when s.gated and requesting.person_id is null and (refusing.person_id is not null or g.allowed = 'with-consent'
          or g.allowed = 'with-soft-opt-in-or-consent' and not coalesce(bases.soft_opt_in, false)) then 'no-consent'
        when s.gated and requesting.person_id is null
          and (g.allowed = 'with-exception-or-consent' and not coalesce(stated = any (g.exceptions), false)
            or g.needs_list and not coalesce(looked_up.free, false)) then 'country-rule'
      end
    from doubtful d cross join settings s
      left join requesting on requesting.person_id = d.id
      left join refusing on refusing.person_id = d.id
      left join bases on bases.person_id = d.id
      left join countries on countries.person_id = d.id
      left join lands on lands.country = coalesce(d.country, countries.country)
      left join looked_up on looked_up.person_id = d.id and looked_up.country = lands.country
      left join gate g on g.country = coalesce(lands.country, 'other') and g.kind = d.kind
        and g.relation = case when bases.customer then 'customer' when bases.was_customer then 'former-customer' else 'none' end
  ), reached as (
    select a.id from admitted a where a.reason is null and by_channel = 'email'
      and exists (select from diskret.email_addresses e where e.person_id = a.id and e.refused_at is null)
    union all select a.id from admitted a where a.reason is null and by_channel = 'telephone'
      and exists (select from diskret.phone_numbers n where n.person_id = a.id)
    union all select a.id from admitted a where a.reason is null and by_channel = 'post'
      and exists (select from diskret.postal_addresses d where d.person_id = a.id and coalesce(d.street, d.street2, d.postal_code, d.city) is not null)
  ), judged as materialized (
    select a.id as person_id, case when a.reason is null and by_channel is not null and reached.id is null then 'no-address' else a.reason end as reason
    from admitted a left join reached on reached.id = a.id
  )`

/** The judgment of each person. */
const judgeAudience = `create or replace function diskret.judge_audience(${parameters})
  returns table (person_id uuid, reason text) language sql stable set search_path = '' as $function$
  ${judging}
  select h.id, h.reason from held h where h.reason is not null
  union all select j.person_id, j.reason from judged j
  $function$`
