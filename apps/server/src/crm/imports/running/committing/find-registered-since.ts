import type { PoolClient } from 'pg'
import type { RunContext } from './run-context.ts'

/** Rows of a stretch whose person was registered by others after the rows were decided. */
export interface RegisteredSince {
  /** Who is certainly the same: they are not brought in a second time. */
  same: { position: number; personId: string }[]
  /** Places of rows at whose address somebody else now is. */
  shared: number[]
}

/**
 * Looks once more for the persons of a stretch in the base: by hand, by the API or by a sign-up they may have come in since the
 * rows were decided. By the certain rules of `matchBase`: address and name, number and name.
 */
export async function findRegisteredSince(
  client: PoolClient,
  { importId, sourceId }: Pick<RunContext, 'importId' | 'sourceId'>,
  from: number,
  until: number,
): Promise<RegisteredSince> {
  const { rows } = await client.query<{ position: number; person_id: string; same: boolean; shared: boolean }>(
    `select b.position, p.id as person_id, f.by_number or s.short_name is null or p.name like '%@%'
         or diskret.short_name(p.name) = diskret.short_name(s.name) as same, 'shared-mailbox' = any(b.warnings) as shared
     from diskret.import_rows b
       join diskret.import_rows r on r.import_id = $1 and r.person_id = b.person_id
       join diskret.import_staging s on s.import_id = $1 and s.position = r.position
       cross join lateral (
         select e.person_id, e.source_id, false as by_number from unnest(s.addresses || s.email) a(address)
           join diskret.email_addresses e on e.address = a.address
         union all
         select n.person_id, n.source_id, true from unnest(s.phones) k(number) join diskret.phone_numbers n on n.number = k.number
         where s.name_key is not null) f
       join diskret.people p on p.id = f.person_id
     where b.import_id = $1 and b.position >= $3 and b.position < $4 and b.outcome = 'accepted'
       and f.source_id is distinct from $2::uuid and p.source_id is distinct from $2::uuid
       and (not f.by_number or diskret.name_key(p.name) = diskret.name_key(s.name))
     order by b.position, p.recorded_at, p.id`,
    [importId, sourceId, from, until],
  )
  const same = new Map<number, string>()
  for (const row of rows) if (row.same && !same.has(row.position)) same.set(row.position, row.person_id)
  const shared = rows.filter((row) => !row.shared && !same.has(row.position)).map(({ position }) => position)
  return { same: [...same].map(([position, personId]) => ({ position, personId })), shared: [...new Set(shared)] }
}

/** Writes down who was found: their rows are duplicates of who is there; a mailbox that others now read is a shared one. */
export async function noteRegisteredSince(
  client: PoolClient,
  { importId }: Pick<RunContext, 'importId'>,
  { same, shared }: RegisteredSince,
): Promise<void> {
  await client.query(
    `with found as (
       select r.position, r.person_id as staged, t.person_id from unnest($2::integer[], $3::uuid[]) t(position, person_id)
         join diskret.import_rows r on r.import_id = $1 and r.position = t.position
     )
     update diskret.import_rows r set person_id = f.person_id, living = true, basis = false, mail_id = null,
       outcome = 'duplicate', reason = null, duplicate_of = case when r.position = f.position then null else r.duplicate_of end
     from found f where r.import_id = $1 and r.person_id = f.staged`,
    [importId, same.map(({ position }) => position), same.map(({ personId }) => personId)],
  )
  await client.query(
    `update diskret.import_rows r set warnings = warnings || array['shared-mailbox'] where import_id = $1 and position = any($2)`,
    [importId, shared],
  )
}
