import type { PoolClient } from 'pg'
import { importerRole, type RoleNames } from '../../../../data-protection/purposes/role-names.ts'
import type { DatabaseObject } from '../../../../platform/database/declared-objects.ts'

/**
 * The keys of a name as interpretation/cells/fold-name.ts makes them: letters and digits folded, words in alphabetical order
 * (`name_key`), first and last word in alphabetical order (`short_name`).
 */
export function nameKeyObjects(names: RoleNames): DatabaseObject[] {
  const words = `array(select w from unnest(string_to_array(btrim(regexp_replace(regexp_replace(regexp_replace(normalize(
      replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(
        lower(normalize(name, NFC) collate "und-x-icu"),
        'æ', 'ae'), 'ä', 'ae'), 'ø', 'oe'), 'ö', 'oe'), 'å', 'aa'), 'ü', 'ue'), 'ß', 'ss'), 'œ', 'oe'), 'ð', 'd'), 'þ', 'th'),
        'ł', 'l'), 'đ', 'd'), 'ı', 'i'), NFD),
      '[\\u0300-\\u036f]', '', 'g'), '[''’\`´]', '', 'g'), '[^[:alnum:]]+', ' ', 'g')), ' ')) with ordinality as t(w, place)`
  return [
    keyFunction('name_key', `array_to_string(${words} order by w collate "C"), ' ')`, names),
    keyFunction(
      'short_name',
      `(select array_to_string(array(select w from unnest(array[found[1], found[cardinality(found)]]) u(w) order by w collate "C"), ' ')
        from (select ${words} order by place) as found) once)`,
      names,
    ),
  ]
}

function keyFunction(name: string, body: string, names: RoleNames): DatabaseObject {
  return {
    kind: 'function',
    name,
    definition: `create or replace function diskret.${name}(name text) returns text language sql immutable strict set search_path = '' as $function$
      select nullif(${body}, '')
    $function$;
    revoke all on function diskret.${name}(text) from public;
    grant execute on function diskret.${name}(text) to "${names.of(importerRole)}"`,
  }
}

const withoutTag = "regexp_replace(e.address, '^([^+@]+)[+][^@]*@', '\\1@')"

/**
 * Which persons of the file are here already. Certain are, in this order: the same address (with any plus-tag) and name; the
 * same number and name; the same line of the same file. Probable is the same name and company, where no row of the person
 * has an address. Makes `living`: the person of the file, who it is, and by what.
 */
export async function matchBase(client: PoolClient, importId: string): Promise<void> {
  await client.query(`
    create temp table match (position integer not null, person_id uuid not null, rank integer not null) on commit drop;
    create temp table held_elsewhere (address text not null) on commit drop`)
  const { rows } = await client.query<{ any: boolean }>('select exists (select from diskret.people) as any')
  if (rows[0]?.any) {
    await client.query(`
      create temp table at_address on commit drop as
        select a.position, a.address, a.short_name, e.person_id from address a join diskret.email_addresses e on e.address = a.address
        union
        select a.position, a.address, a.short_name, e.person_id from address a
          join diskret.email_addresses e on ${withoutTag} = a.address and e.address like '%+%@%'`)
    await client.query(
      `with compared as (
         select f.position, f.address, f.person_id, p.recorded_at,
           f.short_name is null or p.name like '%@%' or diskret.short_name(p.name) = diskret.short_name(s.name) as same
         from at_address f
           join diskret.people p on p.id = f.person_id
           join diskret.import_staging s on s.import_id = $1 and s.position = f.position
       ), found as (
         insert into match select position, person_id, 1 from compared where same
       )
       insert into held_elsewhere select distinct address from compared where not same`,
      [importId],
    )
    await client.query(
      `insert into match
       select distinct n.position, p.id, 2 from number n
         join diskret.phone_numbers f on f.number = n.number
         join diskret.people p on p.id = f.person_id
         join diskret.import_staging s on s.import_id = $1 and s.position = n.position
       where n.name_key is not null and diskret.name_key(p.name) = diskret.name_key(s.name)`,
      [importId],
    )
    await client.query(matchLine, [importId])
    await client.query(matchCompany, [importId])
  }
  await client.query(`
    create temp table living on commit drop as
      select distinct on (m.person) m.person, h.person_id, h.rank
      from match h join member m using (position) join diskret.people p on p.id = h.person_id
      where h.rank < 4 or not exists (
        select from member o join candidate c using (position) where o.person = m.person and c.email is not null)
      order by m.person, h.rank, h.position, p.recorded_at, p.id;
    create temp table possible on commit drop as
      select distinct position from match where rank in (2, 4)
      union select position from ${possibleInFile};
    create unique index on living (person);
    create unique index on possible (position);
    analyze living; analyze possible`)
}

/** The same bytes at the same place were this person's record before. */
const matchLine = `
  insert into match
  select s.position, p.id, 3 from diskret.imports own
    join diskret.imports earlier on earlier.file_digest = own.file_digest and earlier.id <> own.id
      and earlier.state in ('running', 'done')
    join diskret.import_rows r on r.import_id = earlier.id and r.outcome = 'accepted'
    join diskret.import_staging s on s.import_id = own.id and s.line = r.line and s.sheet is not distinct from r.sheet
    join candidate c on c.position = s.position
    join diskret.people p on p.id = r.person_id
  where own.id = $1`

const matchCompany = `
  insert into match
  select s.position, p.id, 4 from candidate c
    join diskret.import_staging s on s.import_id = $1 and s.position = c.position
    join diskret.companies o on o.match_key = diskret.folded(s.company_name)
    join diskret.employments e on e.company_id = o.id
    join diskret.people p on p.id = e.person_id
  where c.name_and_company is not null and diskret.name_key(p.name) = diskret.name_key(s.name)
    and (c.phones = '{}' or not exists (select from diskret.phone_numbers f where f.person_id = p.id)
      or exists (select from diskret.phone_numbers f where f.person_id = p.id and f.number = any(c.phones)))`

/** Two persons of the file who share number and name, or name and company, yet were kept apart: the later rows. */
const possibleInFile = `(
  select position from (
    select n.position, m.person, first_value(m.person) over (partition by n.number, n.name_key order by n.position) as first
    from number n join member m using (position) where n.name_key is not null
    union all
    select c.position, m.person, first_value(m.person) over (partition by c.name_and_company order by c.position)
    from candidate c join member m using (position) where c.name_and_company is not null) keys
  where person <> first) kept_apart`
