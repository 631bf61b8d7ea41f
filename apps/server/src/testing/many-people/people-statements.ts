import invented from '../../crm/sample/words.json' with { type: 'json' }
import { declarationOf } from '../../data-protection/declarations/personal-table.ts'
import { tableMask } from '../../data-protection/declarations/readable-columns.ts'
import { maskOf } from '../../data-protection/purposes/purposes.ts'
import { words } from './set-based-choice.ts'

const byLaw = maskOf(['rights', 'legal-obligation'])
const customer = maskOf(['customer'])
const prospecting = maskOf(['prospecting'])
const marketing = maskOf(['marketing'])
const invitation = maskOf(['invitation'])

const beginnings =
  'Bjerre Lind Holm Vester Øster Nør Sønder Kirke Møl Skov Dal Bak Eng Strand Fjord Sand Sten Grøn Kjær Ege Bøge Ravn Svane Ulve Hede'
const endings = 'gaard holm lund bæk skov dal berg strup toft rup by vang sen feldt mark borg bjerg sø kilde ager'

/** Many rare surnames beside the few common ones, as in a real country. */
const rareSurnames = beginnings.split(' ').flatMap((first) => endings.split(' ').map((last) => first + last))
const givenNames = [...invented.women, ...invented.men]

/** The tables of a column are carried bits of its person: what the person permits, of what the table is for. */
export const carried = (table: object, person = 'p') => {
  const mask = tableMask(declarationOf(table))
  return `${person}.permitted & ${mask}, ${person}.lasting & ${mask}, ${person}.ends`
}

/**
 * Who the people are, in a table of the session from which all rows follow. In a hundred: 48 contacts of companies (legitimate
 * interest), 22 customers (contract), 1 who agreed to be called, 11 who subscribe to news alone, 15 invited, 3 who are only kept
 * until their day of erasure. A quarter of those with a basis agreed to marketing; of all 2 in 100 object, 5 in 1000 are restricted.
 */
export const everybody = (count: number) => `
  create temp table everybody as
  with numbered as (
    select n::bigint, pg_temp.pick(n, 1, 10000) as place, diskret.clock() - interval '540 days' + n * (interval '539 days' / ${count}) as at
    from generate_series(1, ${count}) n
  ), standing as (
    select *, case when place < 4800 then 'contact' when place < 7000 then 'customer' when place < 7100 then 'prospect'
        when place < 8200 then 'subscriber' when place < 9700 then 'invited' else 'leaving' end as standing,
      pg_temp.pick(n, 2, 1000) < 5 as restricted, pg_temp.pick(n, 3, 50) = 0 as objects, pg_temp.pick(n, 4, 4) = 0 as news,
      pg_temp.pick(n, 5, 40) = 0 as untold, pg_temp.pick(n, 6, 100) = 0 as active,
      pg_temp.some(${words(givenNames)}, n, 10) as given,
      case when pg_temp.pick(n, 11, 10) < 6 then pg_temp.some(${words(invented.surnames)}, n, 12) else pg_temp.some(${words(rareSurnames)}, n, 12) end as family,
      case when pg_temp.pick(n, 13, 10) < 5 then ' ' || pg_temp.some(${words(invented.surnames)}, n, 14) else '' end as middle
    from numbered
  ), facts as (
    select s.*, s.standing = 'subscriber' or s.news and s.standing in ('contact', 'customer') as consents,
      case when s.untold then diskret.clock() + interval '20 days' end as notice_due, a.review_on
    from standing s cross join (select review_on from diskret.assessments where kind = 'customer-contacts' and signed_at is not null limit 1) a
  ), opened as (
    select f.*,
      case when f.restricted then 0 when f.standing in ('contact', 'customer') then ${customer} when f.standing = 'prospect' then ${prospecting}
        when f.standing = 'invited' then ${invitation} else 0 end as purpose,
      case when f.consents and not f.restricted and not f.objects then ${marketing} else 0 end as marketing,
      case when f.standing = 'contact' and not f.restricted then least((f.review_on + 30)::timestamptz, f.notice_due)
        when f.standing = 'customer' and not f.restricted then f.notice_due end as purpose_ends
    from facts f
  )
  select o.*, pg_temp.row_id(o.at, 1, o.n) as id, ${byLaw} | o.purpose | o.marketing as permitted,
    ${byLaw} | case when o.purpose_ends is null and (o.notice_due is null or o.standing = 'invited') then o.purpose else 0 end
      | case when o.notice_due is null then o.marketing else 0 end as lasting,
    least(o.purpose_ends, case when o.purpose & ${prospecting} <> 0 or o.marketing <> 0 then o.notice_due end) as ends
  from opened o;
  create unique index on everybody (n);
  analyze everybody`

/** Colleagues look after two people of three. */
export const staffStatement = `
  insert into diskret.staff (id, email, name, roles) select 'colleague-' || n, 'kollega' || n || '@bench.example', 'Kollega ' || n, '{seller}'
    from generate_series(1, 5) n on conflict do nothing;
  insert into diskret.sources (id, kind, from_person, description)
    values ('00000000-0000-7000-8000-00000000bec1', 'import', false, 'en opfundet liste'), ('00000000-0000-7000-8000-00000000bec2', 'sign-up', true, 'din egen tilmelding')
    on conflict do nothing`

/** Who came by a list, and who by an act of their own. */
export const sourceOf = `case when p.standing = 'subscriber' then '00000000-0000-7000-8000-00000000bec2'::uuid else '00000000-0000-7000-8000-00000000bec1'::uuid end`

export const peopleStatement = `
  insert into diskret.people (id, name, given_name, family_name, kind, country, language, title, owner_id, due_for_erasure_on, source_id,
    recorded_at, registered_in, permitted_purposes, lasting_purposes, permitted_until)
  select p.id, p.given || p.middle || ' ' || p.family, p.given, p.family,
    case when p.standing in ('contact', 'invited', 'prospect') then 'company-contact' when pg_temp.pick(p.n, 20, 10) = 0 then 'sole-trader' else 'consumer' end,
    case when pg_temp.pick(p.n, 21, 20) = 0 then 'SE' when pg_temp.pick(p.n, 21, 20) = 1 then 'DE' else 'DK' end, 'da',
    case when p.standing = 'contact' then pg_temp.some(${words(invented.titles)}, p.n, 22) end,
    case when p.standing <> 'invited' and pg_temp.pick(p.n, 23, 3) < 2 then 'colleague-' || 1 + pg_temp.pick(p.n, 24, 5) end,
    case when p.standing in ('invited', 'leaving') then diskret.today() + 10 + pg_temp.pick(p.n, 25, 20) end, ${sourceOf}, p.at, pg_current_xact_id(),
    p.permitted, p.lasting, p.ends
  from everybody p order by p.n`
