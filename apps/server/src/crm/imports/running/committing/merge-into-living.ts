import type { PoolClient } from 'pg'
import { declarationOf } from '../../../../data-protection/declarations/personal-table.ts'
import { tableMask } from '../../../../data-protection/declarations/readable-columns.ts'
import { emailAddresses, phoneNumbers, postalAddresses, webPages } from '../../../../data-protection/people/tables.ts'
import { employments } from '../../../companies/tables.ts'
import { notePeople, notes } from '../../../notes/tables.ts'
import { tags } from '../../../tags/tables.ts'
import { importChanges } from '../../tables.ts'
import { besidePerson } from './batch-columns.ts'
import { findCompanies } from './find-companies.ts'
import { openBasesOfLiving } from './open-bases-of-living.ts'
import type { RunContext } from './run-context.ts'

/**
 * Merges rows of people who are here already: only what is empty is filled, an empty cell wipes nothing, and what was corrected
 * stays (REC-4). What is changed is remembered, so that undo puts it back. A list of invitations adds nothing to anybody, and
 * nothing is added to who asked for restriction (RES-2).
 */
export async function mergeIntoLiving(
  client: PoolClient,
  context: RunContext,
  from: number,
  until: number,
): Promise<void> {
  const { importId, options, sourceId } = context
  if (options.basis === 'invitation') return
  await client.query('drop table if exists pg_temp.incoming')
  const { rowCount } = await client.query(
    `create temp table incoming on commit drop as
      select distinct on (p.id) p.id as person_id, s.position, s.given_name, s.family_name, s.country, s.company_name,
        s.registration_number, s.email, s.content, s.short_name, p.permitted_purposes as permitted, p.lasting_purposes as lasting, p.permitted_until as ends,
        array(select h.identifier from unnest(s.identifiers, s.hashes) h(identifier, hash)
          where diskret.in_ledger(array[h.hash] || s.named_hashes) is not null) as remembered
      from diskret.import_rows r
        join diskret.import_staging s on s.import_id = r.import_id and s.position = r.position
        join diskret.people p on p.id = r.person_id
      where r.import_id = '${importId}' and r.position >= ${from} and r.position < ${until} and r.living
        and s.content is not null and not s.is_company
        and not exists (select from diskret.restrictions x where x.person_id = p.id and x.lifted_at is null)
      order by p.id, s.position`,
  )
  if (rowCount === 0) return
  await client.query('select from diskret.people where id in (select person_id from incoming) order by id for update')
  await fillFields(client, importId)
  await addRows(client, importId, sourceId)
  await openBasesOfLiving(client, context, from, until)
  const mask = tableMask(declarationOf(importChanges))
  await client.query(
    `update diskret.import_changes c set permitted_purposes = p.permitted_purposes & ${mask}, lasting_purposes = p.lasting_purposes & ${mask},
       permitted_until = p.permitted_until
     from diskret.people p where p.id in (select person_id from incoming) and c.person_id = p.id and c.import_id = $1`,
    [importId],
  )
}

/** Fields of the person that are empty, unless they were emptied on purpose. */
async function fillFields(client: PoolClient, importId: string): Promise<void> {
  const values = {
    given_name: 'given_name',
    family_name: 'family_name',
    country: 'country',
    title: "content ->> 'title'",
    external_id: "content ->> 'externalId'",
  }
  for (const [column, value] of Object.entries(values))
    await client.query(
      `with fresh as (
         select i.person_id, i.${value} as value from incoming i join diskret.people p on p.id = i.person_id
         where p.${column} is null and i.${value} is not null
           and not exists (select from diskret.field_sources f where f.person_id = p.id and f.table_name = 'people' and f.column_name = $2 and f.pinned)
       ), filled as (
         update diskret.people p set ${column} = f.value, version = version + 1, changed_at = diskret.clock() from fresh f where p.id = f.person_id
       )
       insert into diskret.import_changes (id, import_id, person_id, table_name, row_id, column_name, before, after)
       select ${besidePerson}, $1, b.person_id, 'people', b.person_id, $2, null, b.value from fresh b`,
      [importId, column],
    )
}

/** Addresses, numbers, positions and tags of whom none are known; notes that are not there yet. */
async function addRows(client: PoolClient, importId: string, sourceId: string): Promise<void> {
  const source = `'${sourceId}'::uuid`
  const none = (table: string) => `not exists (select from diskret.${table} o where o.person_id = b.person_id)`
  const list = (name: string) =>
    `jsonb_array_elements_text(coalesce(b.content -> '${name}', '[]')) with ordinality v(value, place)`
  const part = (name: string) => `b.content -> 'address' ->> '${name}'`
  await add(
    client,
    importId,
    phoneNumbers,
    ['number', 'position', 'source_id'],
    `v.value, v.place::integer - 1, ${source}`,
    `cross join lateral ${list('phones')} where ${none('phone_numbers')} and not v.value = any(b.remembered)`,
  )
  await add(
    client,
    importId,
    emailAddresses,
    ['address', 'position', 'source_id'],
    `b.email, 0, ${source}`,
    `where b.email is not null and ${none('email_addresses')} and b.remembered = '{}'`,
  )
  await add(
    client,
    importId,
    postalAddresses,
    ['street', 'street2', 'postal_code', 'city', 'region', 'country', 'source_id'],
    `${part('street')}, ${part('street2')}, ${part('postalCode')}, ${part('city')}, ${part('region')}, ${part('country')}, ${source}`,
    `where b.content ? 'address' and ${none('postal_addresses')}`,
  )
  await add(
    client,
    importId,
    webPages,
    ['url', 'source_id'],
    `v.value, ${source}`,
    `cross join lateral ${list('webPages')} where ${none('web_pages')}`,
  )
  await add(
    client,
    importId,
    tags,
    ['tag', 'source_id'],
    `v.value, ${source}`,
    `cross join lateral (select distinct value from ${list('tags')}) v where ${none('tags')}`,
  )
  await findCompanies(
    client,
    importId,
    `select position, company_name, registration_number, content ->> 'industry', content ->> 'employees' from incoming b
     where company_name is not null and ${none('employments')}`,
  )
  await add(
    client,
    importId,
    employments,
    ['company_id', 'title', 'department', 'source_id'],
    `e.company_id, b.content ->> 'title', b.content ->> 'department', ${source}`,
    `join employer e using (position) where ${none('employments')}`,
  )
  await addNotes(client, importId)
}

/** Adds rows about persons of `incoming`, with what these permit, and remembers them. */
async function add(
  client: PoolClient,
  importId: string,
  table: object,
  columns: string[],
  values: string,
  rest: string,
): Promise<void> {
  const declared = declarationOf(table)
  const mask = tableMask(declared)
  await client.query(
    `with fresh as (
       select ${besidePerson} as new_id, b.person_id, b.permitted & ${mask}, b.lasting & ${mask}, b.ends, ${values} from incoming b ${rest}
     ), made as (
       insert into diskret.${declared.name} (id, person_id, permitted_purposes, lasting_purposes, permitted_until, ${columns.join(', ')}) select * from fresh
     )
     insert into diskret.import_changes (id, import_id, person_id, table_name, row_id)
     select ${besidePerson}, $1, b.person_id, $2, b.new_id from fresh b`,
    [importId, declared.name],
  )
}

async function addNotes(client: PoolClient, importId: string): Promise<void> {
  const linkMask = tableMask(declarationOf(notePeople))
  const mask = linkMask & tableMask(declarationOf(notes))
  await client.query(
    `with fresh as (
       select ${besidePerson} as note_id, b.person_id, b.permitted, b.lasting, b.ends, b.content ->> 'notes' as text from incoming b
       where b.content ? 'notes' and not exists (
         select from diskret.note_people l join diskret.notes n on n.id = l.note_id where l.person_id = b.person_id and position(b.content ->> 'notes' in n.text) > 0)
     ), noted as (
       insert into diskret.notes (id, text, import_id, permitted_purposes, lasting_purposes, permitted_until)
       select note_id, text, $1, permitted & ${mask}, lasting & ${mask}, ends from fresh
     ), linked as (
       insert into diskret.note_people (id, note_id, person_id, permitted_purposes, lasting_purposes, permitted_until)
       select ${besidePerson}, b.note_id, b.person_id, b.permitted & ${linkMask}, b.lasting & ${linkMask}, b.ends from fresh b
     )
     insert into diskret.import_changes (id, import_id, person_id, table_name, row_id)
     select ${besidePerson}, $1, b.person_id, 'notes', b.note_id from fresh b`,
    [importId],
  )
}
