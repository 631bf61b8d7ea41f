import { employments } from '../../crm/companies/tables.ts'
import invented from '../../crm/sample/words.json' with { type: 'json' }
import { tags } from '../../crm/tags/tables.ts'
import { emailAddresses, phoneNumbers, postalAddresses } from '../../data-protection/people/tables.ts'
import { carried, sourceOf } from './people-statements.ts'
import { words } from './set-based-choice.ts'

const bits = 'permitted_purposes, lasting_purposes, permitted_until'
const plainLetters = (text: string) =>
  `translate(replace(replace(replace(lower(${text}), 'æ', 'ae'), 'ø', 'oe'), 'å', 'aa'), ' é', '-e')`

/** So many people share a company. */
const staffOfCompany = 5

const companiesStatement = (count: number) => `
  create temp table houses as
    select n::bigint, pg_temp.row_id(diskret.clock() - interval '600 days', 2, n) as id,
      replace(pg_temp.some(${words(invented.businesses.map(({ form }) => form))}, n, 30), '{place}',
        pg_temp.some(${words(invented.places)}, n, 31) || ' ' || pg_temp.some(${words(invented.surnames)}, n, 32) || case when n > 1500 then ' ' || n else '' end) as name,
      pg_temp.some(${words(invented.towns)}, n, 33) as town
    from generate_series(1, ${Math.max(1, Math.ceil(count / staffOfCompany))}) n;
  create unique index on houses (n);
  insert into diskret.companies (id, name, registration_number, country, industry, employees, website, street, postal_code, city, owner_id, recorded_at)
    select h.id, h.name, (90000000 + h.n)::text, 'DK', pg_temp.some(${words(invented.businesses.map(({ industry }) => industry))}, h.n, 30),
      pg_temp.some(${words(invented.employees)}, h.n, 34), 'https://hus' || h.n || '.example', pg_temp.some(${words(invented.streets)}, h.n, 35) || ' ' || h.n % 140 + 1,
      left(h.town, 4), substr(h.town, 6), 'colleague-' || 1 + pg_temp.pick(h.n, 36, 5), diskret.clock() - interval '600 days'
    from houses h`

const positionsStatement = (count: number) => {
  const houses = Math.max(1, Math.ceil(count / staffOfCompany))
  return `
  insert into diskret.employments (id, person_id, company_id, title, department, is_main, started_on, ended_on, source_id, recorded_at, ${bits})
    select pg_temp.row_id(p.at, 3, p.n * 2 + k), p.id, h.id, pg_temp.some(${words(invented.titles)}, p.n, 22 + k), pg_temp.some(${words(invented.departments)}, p.n, 40),
      k = 0, p.at::date - 400, case when k = 1 then p.at::date - 30 end, ${sourceOf}, p.at, ${carried(employments)}
    from everybody p cross join generate_series(0, 1) k join houses h on h.n = 1 + pg_temp.pick(p.n, 41 + k, ${houses})
    where p.standing in ('contact', 'prospect') and (k = 0 or pg_temp.pick(p.n, 43, 7) = 0)`
}

const emailsStatement = `
  insert into diskret.email_addresses (id, person_id, address, position, source_id, recorded_at, ${bits})
    select pg_temp.row_id(p.at, 4, p.n * 2 + k), p.id,
      ${plainLetters('p.given')} || case when k = 0 then '.' else '_' end || ${plainLetters('p.family')} || p.n || case when k = 0 and p.standing in ('contact', 'invited')
        then '@hus' || 1 + pg_temp.pick(p.n, 41, 20000) || '.example' else '@post.example' end,
      k, ${sourceOf}, p.at, ${carried(emailAddresses)}
    from everybody p cross join generate_series(0, 1) k where k = 0 or (p.standing <> 'invited' and pg_temp.pick(p.n, 44, 4) = 0)`

const phonesStatement = `
  insert into diskret.phone_numbers (id, person_id, number, position, source_id, recorded_at, ${bits})
    select pg_temp.row_id(p.at, 5, p.n * 2 + k), p.id, '+45' || 20000000 + ((p.n * 2 + k) * 48271) % 70000000, k, ${sourceOf}, p.at, ${carried(phoneNumbers)}
    from everybody p cross join generate_series(0, 1) k
    where p.standing <> 'invited' and (k = 0 and pg_temp.pick(p.n, 45, 10) < 8 or k = 1 and pg_temp.pick(p.n, 46, 10) = 0)`

const postStatement = `
  insert into diskret.postal_addresses (id, person_id, street, postal_code, city, country, source_id, recorded_at, ${bits})
    select pg_temp.row_id(p.at, 6, p.n), p.id, pg_temp.some(${words(invented.streets)}, p.n, 47) || ' ' || 1 + pg_temp.pick(p.n, 48, 140), left(t.town, 4), substr(t.town, 6), 'DK',
      ${sourceOf}, p.at, ${carried(postalAddresses)}
    from everybody p cross join lateral (select pg_temp.some(${words(invented.towns)}, p.n, 49) as town) t
    where p.standing <> 'invited' and pg_temp.pick(p.n, 50, 10) < 6`

const tagsStatement = `
  insert into diskret.tags (id, person_id, tag, recorded_at, ${bits})
    select pg_temp.row_id(p.at, 7, p.n), p.id, pg_temp.some(${words([...invented.contactTags, ...invented.customerTags])}, p.n, 51), p.at, ${carried(tags)}
    from everybody p where p.standing in ('contact', 'customer') and pg_temp.pick(p.n, 52, 3) = 0`

/** Companies, and how the people are reached: one or two addresses, numbers and positions each. */
export const reachStatements = (count: number) => [
  companiesStatement(count),
  positionsStatement(count),
  emailsStatement,
  phonesStatement,
  postStatement,
  tagsStatement,
]
