import type { PoolClient } from 'pg'

/**
 * Finds the company of each row, and makes those that are not there: by registration number, else by name; two numbers are
 * two companies, whatever they are called. Makes `employer`: place in the file and company.
 * @param rows a query for position, company_name, registration_number, industry, employees
 */
export async function findCompanies(client: PoolClient, importId: string, rows: string): Promise<void> {
  await client.query(`
    drop table if exists pg_temp.employer; drop table if exists pg_temp.named;
    create temp table named on commit drop as
      with n(position, name, number, industry, employees) as materialized (${rows}),
        folded as materialized (select name, diskret.folded(name) as match_key from (select distinct name from n) names)
      select n.*, f.match_key from n join folded f using (name);
    create temp table firm on commit drop as
      select n.match_key, n.number, (array_agg(n.name order by n.position))[1] as name,
        min(n.industry) as industry, min(n.employees) as employees, min(n.position) as position, null::uuid as company_id
      from named n group by 1, 2;
    analyze named (match_key); analyze firm (match_key, number)`)
  await client.query(findThere)
  await client.query(
    `insert into diskret.companies (id, name, registration_number, industry, employees, import_id)
     select ${newCompanyId}, name, number, industry, employees, $1 from (
       select distinct on (number) * from firm where company_id is null and number is not null order by number, position) f
     order by position`,
    [importId],
  )
  await client.query(findThere)
  await client.query(
    `insert into diskret.companies (id, name, industry, employees, import_id)
     select ${newCompanyId}, name, industry, employees, $1 from (
       select distinct on (match_key) * from firm where company_id is null order by match_key, position) f
     order by position`,
    [importId],
  )
  await client.query(findThere)
  await client.query(
    `create temp table employer on commit drop as
       select n.position, f.company_id from named n
         join firm f on f.match_key = n.match_key and f.number is not distinct from n.number
       where f.company_id is not null;
     drop table named; drop table firm;
     create index on employer (position); analyze employer`,
  )
}

const findThere = `
  update firm f set company_id = (
    select o.id from diskret.companies o
    where f.number is not null and o.registration_number = f.number
      or o.match_key = f.match_key and (f.number is null or o.registration_number is null)
    order by o.registration_number is not distinct from f.number desc, o.recorded_at, o.id limit 1)
  where company_id is null`

/** Version 7, made in SQL: the time in milliseconds before random bits. */
const newCompanyId = `(lpad(to_hex(floor(extract(epoch from diskret.clock()) * 1000)::bigint), 12, '0')
  || '7' || substr(replace(gen_random_uuid()::text, '-', ''), 14))::uuid`
