import type { Transaction } from '../../../data-protection/door/door.ts'
import { importerRole, type RoleNames } from '../../../data-protection/purposes/role-names.ts'
import type { DatabaseObject } from '../../../platform/database/declared-objects.ts'

// Columns by which rows are found and joined; figures of texts, arrays and folded names take seconds and decide nothing here.
const staged = [
  'import_staging (import_id, position, outcome, person_id)',
  'import_rows (import_id, position, outcome, person_id)',
]
const committed = [
  'people (id, permitted_purposes, source_id, recorded_at)',
  'email_addresses (person_id, address, permitted_purposes)',
  'phone_numbers (person_id, number, permitted_purposes)',
  'postal_addresses (person_id)',
  'web_pages (person_id)',
  'legal_bases (person_id)',
  'notices (person_id, mail_id)',
  'invitations (person_id, ends_on)',
  'mail_messages (id, state)',
  'mail_people (person_id, mail_id)',
  'companies (id, registration_number)',
  'employments (person_id, company_id)',
  'notes (id)',
  'note_people (note_id, person_id)',
  'tags (person_id, tag)',
]

/**
 * After a mass change the planner's figures of before mislead: only the owner may bring them up, so a function does it.
 * While a run goes on a tenth of the rows that PostgreSQL would look at tells what its plans need, here and for the tables of the
 * transaction; when it ends, all of them.
 */
export function refreshStatisticsObjects(names: RoleNames): DatabaseObject[] {
  const analyze = (tables: string[]) => `analyze ${tables.map((table) => `diskret.${table}`).join(', ')}`
  return [
    {
      kind: 'function',
      name: 'refresh_statistics',
      definition: `create or replace function diskret.refresh_statistics(what text) returns void language plpgsql security definer set search_path = '' as $function$
        begin
          perform set_config('default_statistics_target', case what when 'ended' then '100' else '10' end, true);
          if what = 'staged' then ${analyze(staged)}; else ${analyze(committed)}; end if;
        end $function$;
        revoke all on function diskret.refresh_statistics(text) from public;
        grant execute on function diskret.refresh_statistics(text) to "${names.of(importerRole)}"`,
    },
  ]
}

/** Brings the planner's figures up to what a run has staged, to what it has committed so far, or to all that it brought. */
export async function refreshStatistics(
  { client }: Transaction<'importer'>,
  what: 'staged' | 'committed' | 'ended',
): Promise<void> {
  await client.query('select diskret.refresh_statistics($1)', [what])
}
