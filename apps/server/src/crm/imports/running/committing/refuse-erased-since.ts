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
  if (options.ledgerSeen === undefined) return
  await client.query(
    `with fresh as (
       select hash from diskret.ledger_entries
       where not pg_visible_in_snapshot((xmin::text)::xid8, $4::pg_snapshot) and (ends_on is null or ends_on >= diskret.today())
     ), hit as (
       select s.position from diskret.import_staging s cross join lateral unnest(s.named_hashes) h(hash) join fresh f on f.hash = h.hash
       where s.import_id = $1 and s.position >= $2 and s.position < $3
       union
       select s.position from diskret.import_staging s cross join lateral unnest(s.identifiers, s.hashes) h(identifier, hash)
         join fresh f on f.hash = h.hash
       where s.import_id = $1 and s.position >= $2 and s.position < $3 and not h.identifier = any(s.role_addresses)
     )
     update diskret.import_rows r set outcome = 'rejected', reason = 'erased-earlier', basis = false, person_id = null, mail_id = null
     from hit where r.import_id = $1 and r.position = hit.position and r.outcome = 'accepted'`,
    [importId, from, until, options.ledgerSeen],
  )
}
