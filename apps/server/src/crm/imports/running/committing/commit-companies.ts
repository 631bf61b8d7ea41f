import type { Transaction } from '../../../../data-protection/door/door.ts'
import type { RunContext } from './run-context.ts'

/** Commits the companies of a stretch of the file; a company is no person (recital 14), and needs no basis. */
export async function commitCompanies(
  { client }: Transaction<'importer'>,
  { importId }: RunContext,
  from: number,
  until: number,
): Promise<void> {
  const part = (name: string) => `s.content -> 'address' ->> '${name}'`
  await client.query(
    `insert into diskret.companies (id, name, registration_number, country, industry, employees, website, street, postal_code, city, import_id)
     select s.person_id, s.company_name, s.registration_number, coalesce(s.country, ${part('country')}), s.content ->> 'industry', s.content ->> 'employees',
       s.content -> 'webPages' ->> 0, ${part('street')}, ${part('postalCode')}, ${part('city')}, $1
     from diskret.import_rows r join diskret.import_staging s on s.import_id = r.import_id and s.position = r.position
     where r.import_id = $1 and r.position >= $2 and r.position < $3 and r.outcome = 'accepted' and s.is_company
     order by s.position`,
    [importId, from, until],
  )
}
