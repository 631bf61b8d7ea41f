import type { AccessRole } from '../../data-protection/purposes/purposes.ts'
import { maskOf } from '../../data-protection/purposes/purposes.ts'
import type { RoleNames } from '../../data-protection/purposes/role-names.ts'
import type { DatabaseObject } from '../../platform/database/declared-objects.ts'

const given = "('ConsentGiven', 'RenewedConsentGiven')"
/** Who may ask whether there is a consent, and that something lies in the vault; never what. */
const askers = ['sensitive', 'seller-desk', 'customer', 'prospecting', 'rights'] as const satisfies AccessRole[]
/** For whom the consents to something sensitive are not there at all: that somebody agreed tells of what. */
const others = [
  'seller-desk',
  'customer',
  'prospecting',
  'marketing',
  'profiling',
  'invitation',
] as const satisfies AccessRole[]

const explicitConsent = `c.purpose = 'sensitive' and c.explicit and c.status in ${given} and (c.expires_on is null or c.expires_on > diskret.today())`

/** What holds for the vault whoever asks: no text without an explicit consent, none after it (SPE-5). */
export function vaultObjects(names: RoleNames): DatabaseObject[] {
  const open = (signature: string) =>
    `; revoke all on function diskret.${signature} from public; grant execute on function diskret.${signature} to ${askers
      .map((role) => `"${names.of(role)}"`)
      .join(', ')}`
  const closedTo = others.map((role) => `"${names.of(role)}"`).join(', ')
  return [
    {
      kind: 'function',
      name: 'vault_consent',
      definition: `create or replace function diskret.vault_consent(person uuid, about text) returns table (id uuid, given_at timestamptz, ends_on date)
        language sql stable security definer set search_path = '' as $function$
        select c.id, c.given_at, least(c.expires_on, diskret.today() + 365) from diskret.consents c join diskret.people p on p.id = c.person_id
          where c.person_id = person and c.topic = about and ${explicitConsent}
            and diskret.may_see(p.permitted_purposes, p.lasting_purposes, p.permitted_until)
          order by c.expires_on desc nulls first limit 1
      $function$${open('vault_consent(uuid, text)')}`,
    },
    {
      kind: 'function',
      name: 'vault_of_notes',
      // The caller names notes; that something lies there is told of those alone that the role may see.
      definition: `create or replace function diskret.vault_of_notes(ids uuid[]) returns table (id uuid, note_id uuid, ends_on date)
        language sql stable security definer set search_path = '' as $function$
        select v.id, v.note_id, v.ends_on from diskret.vault_texts v join diskret.notes n on n.id = v.note_id
          where v.note_id = any(ids) and (v.permitted_purposes & ${maskOf(['sensitive'])}) <> 0 and v.ends_on > diskret.today()
            and diskret.may_see(n.permitted_purposes, n.lasting_purposes, n.permitted_until)
          order by v.id
      $function$${open('vault_of_notes(uuid[])')}`,
    },
    {
      kind: 'function',
      name: 'guard_vault',
      definition: `create or replace function diskret.guard_vault() returns trigger language plpgsql security definer set search_path = '' as $function$
        begin
          if current_setting('role') = 'none' then return new; end if;
          select least(c.expires_on, diskret.today() + 365) into new.ends_on from diskret.consents c
            where c.id = new.consent_id and c.person_id = new.person_id and c.topic = new.category and ${explicitConsent};
          if new.ends_on is null then
            raise exception 'something sensitive is kept on an explicit consent of that person alone' using errcode = '23514', constraint = 'SPE-5';
          end if;
          if not exists (select from diskret.note_people l where l.note_id = new.note_id and l.person_id = new.person_id) then
            raise exception 'the note is not about that person' using errcode = '42501', constraint = 'hidden_subject';
          end if;
          return new;
        end $function$; revoke all on function diskret.guard_vault() from public`,
    },
    {
      kind: 'trigger',
      name: 'vault_texts.guard_vault',
      definition: `drop trigger if exists guard_vault on diskret.vault_texts;
        create trigger guard_vault before insert on diskret.vault_texts for each row execute function diskret.guard_vault()`,
    },
    {
      kind: 'function',
      name: 'empty_vault',
      definition: `create or replace function diskret.empty_vault() returns trigger language plpgsql security definer set search_path = '' as $function$
        begin
          delete from diskret.vault_texts v where v.consent_id = new.id;
          return null;
        end $function$; revoke all on function diskret.empty_vault() from public`,
    },
    {
      kind: 'trigger',
      name: 'consents.empty_vault',
      definition: `drop trigger if exists empty_vault on diskret.consents;
        create trigger empty_vault after update of status on diskret.consents for each row
        when (new.purpose = 'sensitive' and new.status not in ${given}) execute function diskret.empty_vault()`,
    },
    ...['consents', 'legal_bases'].map(
      (table): DatabaseObject => ({
        kind: 'policy',
        name: `${table}.hide_sensitive`,
        definition: `drop policy if exists hide_sensitive on diskret.${table};
          create policy hide_sensitive on diskret.${table} as restrictive for select to ${closedTo} using (purpose <> 'sensitive')`,
      }),
    ),
  ]
}
