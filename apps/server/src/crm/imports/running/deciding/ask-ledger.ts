import type { PoolClient } from 'pg'

/**
 * Step D of interpretation/classify-rows.ts: what the ledger remembers of each person of the file. An address or number counts
 * alone where one person has it, here and in the base, and it is no role address; else only together with the name. Makes
 * `mark`: the person of the file, and 3 for erased, 2 for refused, 1 for asked.
 */
export async function askLedger(client: PoolClient, importId: string): Promise<void> {
  await client.query('create temp table mark (person integer primary key, severity integer not null) on commit drop')
  const { rows } = await client.query<{ any: boolean }>('select exists (select from diskret.ledger_entries) as any')
  if (rows[0]?.any)
    await client.query(
      `with remembered as (
         select hash, max(case kind when 'erased' then 3 when 'refused' then 2 else 1 end) as severity
         from diskret.ledger_entries where ends_on is null or ends_on >= diskret.today() group by hash
       ), hit as (
         select s.position, r.severity from diskret.import_staging s
           cross join lateral unnest(s.identifiers, s.hashes) h(identifier, hash)
           join remembered r on r.hash = h.hash
         where s.import_id = $1 and s.outcome = 'candidate'
           and not h.identifier = any(s.role_addresses)
           and not exists (select from shared f where f.identifier = h.identifier)
         union all
         select s.position, r.severity from diskret.import_staging s
           cross join lateral unnest(s.named_hashes) h(hash)
           join remembered r on r.hash = h.hash
         where s.import_id = $1 and s.outcome = 'candidate'
       )
       insert into mark select m.person, max(h.severity) from hit h join member m using (position) group by m.person
       on conflict (person) do nothing`,
      [importId],
    )
  await client.query(erasedWithoutIdentifier, [importId])
  await client.query('analyze mark')
}

/**
 * Somebody without address and number is in no ledger. Their record came in by the same line of the same file before, and
 * they are gone: they were erased, and do not come back.
 */
const erasedWithoutIdentifier = `
  insert into mark
  select distinct m.person, 3 from diskret.imports own
    join diskret.imports earlier on earlier.file_digest = own.file_digest and earlier.id <> own.id and earlier.state = 'done'
    join diskret.import_rows r on r.import_id = earlier.id and r.outcome = 'accepted'
    join diskret.import_staging s on s.import_id = own.id and s.line = r.line and s.sheet is not distinct from r.sheet
    join candidate c on c.position = s.position and c.email is null and c.phones = '{}'
    join member m on m.position = c.position
  where own.id = $1 and not exists (select from diskret.people p where p.id = r.person_id)
  on conflict (person) do nothing`
