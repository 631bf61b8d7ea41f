import type { PoolClient } from 'pg'

/**
 * What becomes of the companies of a file: one with the same registration number, or without one with the same name, is an
 * earlier one's duplicate, in the file (interpretation/classify-companies.ts) or in the base. Two numbers are two companies; one
 * without a number takes that of the first who has its name.
 */
export async function decideCompanies(client: PoolClient, importId: string): Promise<void> {
  await client.query(
    `with candidate as (
       select position, line, person_id, registration_number as number, company_key as name, company_name, warnings
       from diskret.import_staging where import_id = $1 and is_company and outcome = 'candidate'
     ), by_number as (
       select *, case when number is not null then first_value(position) over (partition by number order by position) end as first_number
       from candidate
     ), standing as (
       select * from by_number where first_number is null or first_number = position
     ), named as (
       select *, first_value(position) over here as first_of_name, first_value(number) over here as first_number_of_name,
         min(position) filter (where number is not null) over (partition by name) as first_numbered
       from standing where name is not null window here as (partition by name order by position)
     ), by_name as (
       select position, first_of_name as merged_into from named
       where first_of_name < position and (number is null or first_number_of_name is null and position = first_numbered)
     ), in_file as (
       select c.*, coalesce(n.merged_into, case when c.first_number <> c.position then coalesce(h.merged_into, c.first_number) end) as merged_into
       from by_number c left join by_name n on n.position = c.position left join by_name h on h.position = c.first_number
     ), in_base as (
       select c.position, (select o.id from diskret.companies o
           where c.number is not null and o.registration_number = c.number
             or o.match_key = diskret.folded(c.company_name) and (c.number is null or o.registration_number is null)
           order by o.registration_number is not distinct from c.number desc, o.recorded_at, o.id limit 1) as company_id
       from in_file c where c.merged_into is null
     )
     insert into diskret.import_rows (import_id, position, sheet, line, outcome, reason, duplicate_of, warnings, consent, basis, person_id, living)
     select s.import_id, s.position, s.sheet, s.line,
       case when c.position is null then s.outcome when c.merged_into is not null or b.company_id is not null then 'duplicate' else 'accepted' end,
       s.reason, f.line, s.warnings, s.consent, false, null, b.company_id is not null
     from diskret.import_staging s left join in_file c on c.position = s.position left join in_base b on b.position = s.position
       left join diskret.import_staging f on f.import_id = s.import_id and f.position = c.merged_into
     where s.import_id = $1 and s.is_company order by s.position`,
    [importId],
  )
}
