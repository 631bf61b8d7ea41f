import type { DatabaseObject } from '../../platform/database/declared-objects.ts'
import { importerRole, type RoleNames } from '../purposes/role-names.ts'

/** The roles under which a yes is written down. */
const recording = ['customer', 'prospecting', 'marketing', 'invitation', 'rights', 'seller-desk', importerRole] as const

/** Direct marketing under both names: a no in a channel closes it for both (MKT-41, W-32). */
const promoting = "('marketing', 'prospecting')"
const proved = "('ConsentGiven', 'RenewedConsentGiven')"

/**
 * Whether the person said no at that moment or later, and the step by which their own later yes lifts an objection. Both are
 * definer functions, since objections are read under `rights` alone: who writes down a yes gets no more than yes or no, and
 * can lift nothing without a proved consent (CON-22) that comes from no list (BAS-3).
 */
export function objectionFunctions(names: RoleNames): DatabaseObject[] {
  const everybody = recording.map((role) => `"${names.of(role)}"`).join(', ')
  const open = (signature: string) =>
    `; revoke all on function diskret.${signature} from public; grant execute on function diskret.${signature} to ${everybody}`
  return [
    {
      kind: 'function',
      name: 'said_no_since',
      definition: `create or replace function diskret.said_no_since(person uuid, asked text, by_channel text, about text, moment timestamptz)
        returns boolean language sql stable security definer set search_path = '' as $function$
        select exists (select from diskret.objections o where o.person_id = person and o.lifted_at is null and o.state <> 'rejected'
            and o.recorded_at > moment
            and (o.purpose = asked and (o.channel is null or o.channel = by_channel)
              or o.channel = by_channel and o.purpose in ${promoting} and asked in ${promoting}))
          or exists (select from diskret.consents c where c.person_id = person and c.purpose = asked
            and c.status in ('ConsentWithdrawn', 'ConsentRefused', 'ConsentInvalidated')
            and coalesce(c.ended_at, c.given_at, c.recorded_at) > moment
            and (c.channel is not distinct from by_channel or c.channel is null)
            and (c.topic is null or about is null or c.topic = about))
          or exists (select from diskret.ended_consents e where e.person_id = person and e.purpose = asked
            and e.status in ('ConsentWithdrawn', 'ConsentRefused', 'ConsentInvalidated') and e.ended_at > moment
            and (e.channel is not distinct from by_channel or e.channel is null)
            and (e.topic is null or about is null or e.topic = about))
      $function$${open('said_no_since(uuid, text, text, text, timestamptz)')}`,
    },
    {
      kind: 'function',
      name: 'lift_objections',
      definition: `create or replace function diskret.lift_objections(consent uuid) returns void
        language plpgsql security definer set search_path = '' as $function$
      declare yes diskret.consents;
      begin
        select c.* into yes from diskret.consents c where c.id = consent and c.status in ${proved} and c.method <> 'imported' and c.given_by is not null;
        if not found then return; end if;
        -- A yes to one channel leaves the others closed that a no to everything had closed.
        if yes.channel is not null then
          insert into diskret.objections (id, person_id, purpose, channel, state, recorded_by, recorded_at)
            select gen_random_uuid(), o.person_id, o.purpose, other.channel, o.state, o.recorded_by, o.recorded_at
              from diskret.objections o cross join (values ('email'), ('telephone'), ('post')) other(channel)
              where o.person_id = yes.person_id and o.purpose = yes.purpose and o.channel is null and o.lifted_at is null
                and o.state <> 'rejected' and o.recorded_at <= yes.given_at and other.channel <> yes.channel
                and not exists (select from diskret.objections same where same.person_id = o.person_id and same.purpose = o.purpose
                  and same.channel = other.channel and same.lifted_at is null and same.state <> 'rejected');
        end if;
        update diskret.objections o set lifted_at = diskret.clock()
          where o.person_id = yes.person_id and o.lifted_at is null and o.state <> 'rejected' and o.recorded_at <= yes.given_at
            and (o.purpose = yes.purpose and (o.channel is null or o.channel = yes.channel)
              or o.channel = yes.channel and o.purpose in ${promoting} and yes.purpose in ${promoting});
      end $function$${open('lift_objections(uuid)')}`,
    },
  ]
}
