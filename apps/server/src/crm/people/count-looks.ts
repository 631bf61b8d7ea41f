import { desc, eq, sql } from 'drizzle-orm'
import { auditEntries } from '../../data-protection/audit/tables.ts'
import type { Transaction } from '../../data-protection/door/door.ts'
import type { RoleNames } from '../../data-protection/purposes/role-names.ts'
import type { DatabaseObject } from '../../platform/database/declared-objects.ts'
import { readColleagues } from './read-colleagues.ts'

/** Who has looked at a person: how many looks, and for officers by whom. */
export interface Looks {
  total: number
  /** The latest look of each who looked; null for whom the names are closed. */
  by: { id: string; name: string | null; role: string; at: string }[] | null
}

const callers = ['customer', 'prospecting', 'marketing', 'invitation', 'rights', 'seller-desk'] as const

/** Counts the looks at somebody whom the calling role may see; the log itself stays closed to it. */
export function countLooksObject(names: RoleNames): DatabaseObject {
  return {
    kind: 'function',
    name: 'count_looks',
    definition: `create or replace function diskret.count_looks(whose uuid) returns bigint language sql stable security definer set search_path = '' as $function$
        select count(*) from diskret.audit_entries a where a.person_id = whose and a.action = 'look' and a.details ->> 'timeline' is null
          and exists (select from diskret.people p where p.id = whose and diskret.may_see(p.permitted_purposes, p.lasting_purposes, p.permitted_until))
      $function$;
      revoke all on function diskret.count_looks(uuid) from public;
      grant execute on function diskret.count_looks(uuid) to ${callers.map((role) => `"${names.of(role)}"`).join(', ')}`,
  }
}

/** @returns who has looked, by name under `rights` alone */
export async function countLooks(tx: Transaction, personId: string): Promise<Looks> {
  const { rows } = await tx.execute<{ total: string }>(sql`select diskret.count_looks(${personId}::uuid) as total`)
  const total = Number(rows[0]?.total ?? 0)
  if (tx.role !== 'rights') return { total, by: null }
  const latest = sql<string>`max(${auditEntries.at})`
  const found = await tx
    .select({ actor: auditEntries.actor, role: auditEntries.role, at: latest })
    .from(auditEntries)
    .where(sql`${eq(auditEntries.personId, personId)} and ${auditEntries.action} = 'look'`)
    .groupBy(auditEntries.actor, auditEntries.role)
    .orderBy(desc(latest))
    .limit(100)
  const colleague = await readColleagues(
    tx,
    found.map(({ actor }) => actor),
  )
  return {
    total,
    by: found.map(({ actor, role, at }) => ({
      id: actor,
      name: colleague(actor)?.name ?? null,
      role,
      at: new Date(at).toISOString(),
    })),
  }
}
