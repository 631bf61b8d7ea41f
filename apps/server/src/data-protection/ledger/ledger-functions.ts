import type { DatabaseObject } from '../../platform/database/declared-objects.ts'
import { databaseRoles, type RoleNames } from '../purposes/role-names.ts'

/**
 * The question to the ledger, open to every role: it takes keyed hashes, which nobody makes without the key, and answers what
 * stands there most strictly, never which identifier it was. Marks that have ended do not count.
 */
export const ledgerFunctions = (names: RoleNames): DatabaseObject[] => [
  {
    kind: 'function',
    name: 'in_ledger',
    definition: `create or replace function diskret.in_ledger(hashes bytea[]) returns text
      language sql stable security definer set search_path = '' as $function$
        select l.kind from diskret.ledger_entries l where l.hash = any(hashes)
          and (l.ends_on is null or l.ends_on >= diskret.today())
        order by case l.kind when 'erased' then 0 when 'refused' then 1 else 2 end limit 1
      $function$;
      revoke all on function diskret.in_ledger(bytea[]) from public;
      grant execute on function diskret.in_ledger(bytea[]) to ${databaseRoles.map((role) => `"${names.of(role)}"`).join(', ')}`,
  },
]
