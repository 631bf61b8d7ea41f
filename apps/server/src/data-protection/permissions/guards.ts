import type { DatabaseObject } from '../../platform/database/declared-objects.ts'

const guard = (table: string, name: string, when: string, body: string): DatabaseObject[] => [
  {
    kind: 'function',
    name,
    definition: `create or replace function diskret."${name}"() returns trigger language plpgsql security definer set search_path = '' as $function$
      begin ${body} return new; end $function$; revoke all on function diskret."${name}"() from public`,
  },
  {
    kind: 'trigger',
    name: `${table}.${name}`,
    definition: `drop trigger if exists "${name}" on diskret."${table}"; create trigger "${name}" ${when} on diskret."${table}" for each row execute function diskret."${name}"()`,
  },
]

const refuse = (condition: string, rule: string, message: string) =>
  `if ${condition} then raise exception '${message}' using errcode = '23514', constraint = '${rule}'; end if;`

/**
 * A guard of new rows that asks other tables: once for all rows of a statement, since a list brings thousands, and a query for each
 * of them took longer than to write it.
 * @param refusals what is refused, as conditions on the rows of `fresh`
 */
const guardOfNew = (table: string, name: string, refusals: string): DatabaseObject[] => [
  {
    kind: 'function',
    name,
    definition: `create or replace function diskret."${name}"() returns trigger language plpgsql security definer set search_path = '' as $function$
      begin ${refusals} return null; end $function$; revoke all on function diskret."${name}"() from public`,
  },
  {
    kind: 'trigger',
    name: `${table}.${name}`,
    definition: `drop trigger if exists "${name}" on diskret."${table}"; create trigger "${name}" after insert on diskret."${table}" referencing new table as fresh for each statement execute function diskret."${name}"()`,
  },
]

const refuseNew = (condition: string, rule: string, message: string) =>
  refuse(`exists (select from fresh where ${condition})`, rule, message)

/**
 * Rules of law that hold whoever writes: a screen, the API, an import, a script (PRI-10). Each refusal carries the id of its
 * rule as the constraint's name, which the one error handler turns into the answer.
 */
export const guards: DatabaseObject[] = [
  ...guardOfNew(
    'legal_bases',
    'guard_basis',
    [
      refuseNew(
        `fresh.kind = 'legitimate-interest' and (exists (select from diskret.consents c where c.person_id = fresh.person_id and c.purpose = fresh.purpose
          and c.status in ('ConsentWithdrawn', 'ConsentExpired', 'ConsentInvalidated', 'ConsentRefused'))
          or exists (select from diskret.ended_consents e where e.person_id = fresh.person_id and e.purpose = fresh.purpose))`,
        'BAS-3',
        'a purpose whose consent ended may not go on under a legitimate interest',
      ),
      refuseNew(
        `fresh.kind = 'contract' and exists (select from diskret.people p where p.id = fresh.person_id and p.kind = 'company-contact')`,
        'BAS-5',
        'the contact person of a company is no party to its contract',
      ),
      refuseNew(
        `fresh.kind = 'legitimate-interest' and not exists (select from diskret.assessments a where a.id = fresh.assessment_id and a.signed_at is not null
          and a.purpose = fresh.purpose and a.review_on + 30 >= diskret.today())`,
        'LIA-1',
        'a legitimate interest needs a signed assessment for this purpose',
      ),
      refuseNew(
        `fresh.kind = 'consent' and not exists (select from diskret.consents c where c.id = fresh.consent_id and c.person_id = fresh.person_id
          and c.purpose = fresh.purpose and c.status in ('ConsentGiven', 'RenewedConsentGiven'))`,
        'CON-5',
        'a basis of consent needs the proved consent of the same person for the same purpose',
      ),
    ].join('\n'),
  ),
  ...guard(
    'people',
    'guard_end',
    'before update of due_for_erasure_on',
    refuse(
      `old.due_for_erasure_on is not null and (new.due_for_erasure_on is null or new.due_for_erasure_on > old.due_for_erasure_on)
        and not exists (select from diskret.legal_bases b where b.person_id = new.id and b.closed_at is null and b.kind <> 'soft-opt-in' and b.purpose <> 'sensitive')
        and not exists (select from diskret.invitations i where i.person_id = new.id and i.state = 'open' and i.ends_on = new.due_for_erasure_on)`,
      'PRI-6',
      'the date of erasure can only move earlier while no basis is open',
    ),
  ),
  ...guard(
    'wordings',
    'guard_wording',
    'before update',
    refuse(
      `old.used_since is not null and (new.text, new.digest, new.purpose, new.language, new.version, new.used_since) is distinct from (old.text, old.digest, old.purpose, old.language, old.version, old.used_since)
        or old.used_since is not null and (new.topic, new.channel) is distinct from (old.topic, old.channel)`,
      'CON-23',
      'a wording that was used is immutable; write a new version',
    ),
  ),
  ...guard(
    'assessments',
    'guard_assessment',
    'before update',
    refuse(
      `old.signed_at is not null and (new.content, new.purpose, new.kind, new.version, new.signed_at) is distinct from (old.content, old.purpose, old.kind, old.version, old.signed_at)`,
      'LIA-9',
      'a signed assessment is immutable; a change makes a new version',
    ),
  ),
]
