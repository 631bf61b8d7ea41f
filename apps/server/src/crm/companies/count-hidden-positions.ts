import { sql } from 'drizzle-orm'
import type { Transaction } from '../../data-protection/door/door.ts'
import { maskOf } from '../../data-protection/purposes/purposes.ts'
import type { RoleNames } from '../../data-protection/purposes/role-names.ts'
import type { DatabaseObject } from '../../platform/database/declared-objects.ts'

const callers = ['customer', 'prospecting', 'marketing', 'invitation', 'rights', 'seller-desk'] as const

/** Counts the people of a company whom the calling role may not see; below five it tells nobody but `rights` how many. */
export function countHiddenPositionsObject(names: RoleNames): DatabaseObject {
  const signature = 'count_hidden_positions(uuid)'
  return {
    kind: 'function',
    name: 'count_hidden_positions',
    definition: `create or replace function diskret.count_hidden_positions(company uuid) returns integer
      language sql stable security definer set search_path = '' as $function$
        select case when count(*) >= 5 or (diskret.calling_mask() & ${maskOf(['rights'])}) <> 0 then count(*)::integer end
          from diskret.employments e where e.company_id = company and not diskret.may_see(e.permitted_purposes, e.lasting_purposes, e.permitted_until)
      $function$;
      revoke all on function diskret.${signature} from public;
      grant execute on function diskret.${signature} to ${callers.map((role) => `"${names.of(role)}"`).join(', ')}`,
  }
}

/** @returns how many people of the company the role may not see */
export async function countHiddenPositions(tx: Transaction, companyId: string): Promise<number | 'fewer-than-5'> {
  const { rows } = await tx.execute<{ hidden: number | null }>(
    sql`select diskret.count_hidden_positions(${companyId}::uuid) as hidden`,
  )
  return rows[0]?.hidden ?? 'fewer-than-5'
}
