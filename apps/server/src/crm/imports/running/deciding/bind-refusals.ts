import type { PoolClient } from 'pg'

/**
 * Step E of interpretation/classify-rows.ts: the strictest refusal of all rows of a person, of rows with the same address and
 * name, or the same number and name, even where such a row was rejected for a fault; a refusal without a name binds everybody
 * at its address. Makes `refusal`: the person of the file, and 1 for refused, 2 for a wish to be erased.
 */
export async function bindRefusals(client: PoolClient, importId: string): Promise<void> {
  await client.query(
    'create temp table refusal (person integer primary key, strictness integer not null) on commit drop',
  )
  const refusing = `diskret.import_staging s where s.import_id = $1 and s.outcome <> 'skipped' and not s.is_company
    and s.consent in ('refused', 'erasure-requested')`
  const { rows } = await client.query<{ any: boolean }>(`select exists (select from ${refusing}) as any`, [importId])
  if (!rows[0]?.any) return
  await client.query(
    `create temp table refusing on commit drop as
      select s.position, s.addresses, s.phones, s.name_key, s.short_name,
        case s.consent when 'refused' then 1 else 2 end as strictness
      from ${refusing.replace('$1', `'${importId}'`)}`,
  )
  await client.query(`
    create temp table refused_address on commit drop as
      select address, short_name, max(strictness) as strictness from refusing cross join lateral unnest(addresses) address
      group by 1, 2;
    create temp table refused_number on commit drop as
      select number, name_key, max(strictness) as strictness from refusing cross join lateral unnest(phones) number
      where name_key is not null group by 1, 2;
    analyze refused_address; analyze refused_number`)
  await client.query(`
    insert into refusal select person, max(strictness) from (
      select m.person, r.strictness from refusing r join member m using (position)
      union all
      select m.person, r.strictness from address a join refused_address r on r.address = a.address
          and (r.short_name is null or a.short_name is null or r.short_name = a.short_name)
        join member m on m.position = a.position
      union all
      select m.person, r.strictness from number n join refused_number r on r.number = n.number and r.name_key = n.name_key
        join member m on m.position = n.position) bound
    group by person;
    analyze refusal`)
}
