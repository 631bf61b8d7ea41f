import { and, desc, eq, gte, lt, or, type SQL } from 'drizzle-orm'
import type { Transaction } from '../door/door.ts'
import { auditEntries } from './tables.ts'

export interface AuditEntry {
  /** ISO 8601, UTC. */
  at: string
  actor: string
  role: string
  purpose: string
  action: string
  person: string | null
  details: Record<string, unknown>
}

export interface AuditFilter {
  person?: string | undefined
  since?: Date | undefined
  /** Before this moment. */
  until?: Date | undefined
  /** Id of an account or key, or `operator`, `system`, `person`. */
  actor?: string | undefined
  action?: string | undefined
  purpose?: string | undefined
  /** Time and id of the last entry of the page before. */
  after?: { at: Date; id: string } | undefined
  limit?: number | undefined
}

/** @returns entries of the audit log, the newest first, with the ids by which a next page goes on */
export async function listAudit(
  tx: Transaction<'rights'>,
  filter: AuditFilter,
): Promise<(AuditEntry & { id: string })[]> {
  const { person, since, until, actor, action, purpose, after, limit } = filter
  const conditions: (SQL | undefined)[] = [
    person === undefined ? undefined : eq(auditEntries.personId, person),
    since === undefined ? undefined : gte(auditEntries.at, since),
    until === undefined ? undefined : lt(auditEntries.at, until),
    actor === undefined ? undefined : eq(auditEntries.actor, actor),
    action === undefined ? undefined : eq(auditEntries.action, action),
    purpose === undefined ? undefined : eq(auditEntries.purpose, purpose),
    after && or(lt(auditEntries.at, after.at), and(eq(auditEntries.at, after.at), lt(auditEntries.id, after.id))),
  ]
  const query = tx
    .select({
      id: auditEntries.id,
      at: auditEntries.at,
      actor: auditEntries.actor,
      role: auditEntries.role,
      purpose: auditEntries.purpose,
      action: auditEntries.action,
      person: auditEntries.personId,
      details: auditEntries.details,
    })
    .from(auditEntries)
    .where(and(...conditions))
    .orderBy(desc(auditEntries.at), desc(auditEntries.id))
  const rows = await (limit === undefined ? query : query.limit(limit))
  return rows.map((row) => ({ ...row, at: row.at.toISOString() }))
}
