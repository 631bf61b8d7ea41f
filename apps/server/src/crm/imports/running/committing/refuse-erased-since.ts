import type { PoolClient } from 'pg'
import type { RunContext } from './run-context.ts'

/**
 * Refuses who was put into the ledger after the rows were decided: an erasure that ran beside the import. The ledger is held
 * still while a batch is committed, so nobody slips between.
 */
export async function refuseErasedSince(
  client: PoolClient,
  { importId, options }: RunContext,
  from: number,
  until: number,
): Promise<void> {
  const { ledgerSeen } = options
  if (ledgerSeen === undefined) return
  const { rows: fresh } = await client.query<{ hash: Buffer }>(
    `select hash from diskret.ledger_entries
     where not pg_visible_in_snapshot((xmin::text)::xid8, $1::pg_snapshot) and xmin::text <> $2
       and (ends_on is null or ends_on >= diskret.today())`,
    [ledgerSeen.snapshot, ledgerSeen.own],
  )
  if (fresh.length === 0) return
  await client.query(
    `update diskret.import_rows r set outcome = 'rejected', reason = 'erased-earlier', basis = false, person_id = null, mail_id = null
     where r.import_id = $1 and r.position >= $2 and r.position < $3 and r.outcome = 'accepted' and exists (
       select from diskret.import_rows m join diskret.import_staging s on s.import_id = m.import_id and s.position = m.position
       where m.import_id = r.import_id and m.person_id = r.person_id
         and (s.named_hashes && $4::bytea[] or s.hashes && $4::bytea[] and exists (
           select from unnest(s.identifiers, s.hashes) h(identifier, hash)
           where h.hash = any($4::bytea[]) and not h.identifier = any(s.role_addresses)
             and not exists (select from diskret.import_staging o where o.import_id = s.import_id and o.position <> s.position
               and h.identifier = any(o.identifiers) and o.short_name is distinct from s.short_name))))`,
    [importId, from, until, fresh.map(({ hash }) => hash)],
  )
}
