import type { PoolClient } from 'pg'

/**
 * Which rows are one person's, by keys alone: steps A to C of interpretation/classify-rows.ts, as sets. Makes the tables of the
 * transaction from which the other steps decide: `candidate`, `address`, `number`, `member` (row and first row of its person)
 * and `shared` (identifiers that several people of the file have).
 */
export async function groupRows(client: PoolClient, importId: string): Promise<void> {
  await client.query(
    `create temp table candidate on commit drop as
      select position, email, addresses, role_addresses, phones, name_key, short_name, consent, proved,
        'invalid-email' = any(warnings) as invalid_email,
        case when name_key is not null and company_key is not null then name_key || '|' || company_key end as name_and_company
      from diskret.import_staging where import_id = '${importId}' and outcome = 'candidate' and not is_company`,
  )
  await client.query(`
    create unique index on candidate (position);
    analyze candidate;
    create temp table address on commit drop as
      select c.position, c.short_name, a.address from candidate c cross join lateral unnest(c.addresses) a(address);
    create temp table number on commit drop as
      select c.position, c.name_key, n.number, c.email is null as lacks_address
      from candidate c cross join lateral unnest(c.phones) n(number);
    create temp table edge (a integer not null, b integer not null) on commit drop;
    create temp table joined (position integer primary key) on commit drop;
    analyze address; analyze number`)
  await client.query(joinByAddress)
  await client.query(joinByNumber)
  await client.query(joinByCompany)
  await connect(client)
  await client.query(`
    create temp table member on commit drop as
      select c.position, coalesce(l.person, c.position) as person from candidate c left join label l using (position);
    create unique index on member (position);
    analyze member`)
  await client.query(findShared)
}

/** A. Address and short name; who has no name belongs to the first who has one at that address, else to the first there. */
const joinByAddress = `
  insert into edge select distinct first, position from (
    select position,
      case when short_name is null
        then coalesce(min(position) filter (where short_name is not null) over here, min(position) over here)
        else min(position) over (partition by address, short_name) end as first
    from address window here as (partition by address)
  ) found where first <> position`

/** B. A row without an address belongs to the first with its number and name, one that has an address before others. */
const joinByNumber = `
  with found as (
    select position, lacks_address,
      first_value(position) over (partition by number, name_key order by lacks_address, position) as first
    from number where name_key is not null
  ), edges as (
    insert into edge select distinct first, position from found where lacks_address and first <> position
  )
  insert into joined select distinct position from found where lacks_address and first <> position`

/** C. Still alone: name and company likewise, unless both have numbers and share none. */
const joinByCompany = `
  insert into edge
  select f.position, c.position
  from (
    select position, first_value(position) over (partition by name_and_company order by email is null, position) as first
    from candidate where name_and_company in (
      select name_and_company from candidate where email is null and name_and_company is not null)
  ) k
    join candidate c on c.position = k.position
    join candidate f on f.position = k.first
  where c.email is null and k.first <> k.position
    and not exists (select from joined j where j.position = c.position)
    and not (c.phones <> '{}' and f.phones <> '{}' and not c.phones && f.phones)`

/** Carries the lowest place of each connected group to all its rows; each round also jumps, so that long chains take few. */
async function connect(client: PoolClient): Promise<void> {
  await client.query(`
    create temp table label on commit drop as
      select position, position as person from (select a as position from edge union select b from edge) nodes;
    create unique index on label (position);
    analyze edge; analyze label`)
  for (let changed = 1; changed > 0; ) {
    const carried = await client.query(`
      with lowest as (
        select node, min(person) as person from (
          select e.b as node, l.person from edge e join label l on l.position = e.a
          union all select e.a, l.person from edge e join label l on l.position = e.b) ends
        group by node)
      update label l set person = w.person from lowest w where w.node = l.position and w.person < l.person`)
    const jumped = await client.query(
      'update label l set person = r.person from label r where r.position = l.person and r.person < l.person',
    )
    changed = (carried.rowCount ?? 0) + (jumped.rowCount ?? 0)
  }
}

const findShared = `
  create temp table shared on commit drop as
    select identifier from (
      select a.address as identifier, m.person from address a join member m using (position)
      union all select n.number, m.person from number n join member m using (position)) held
    group by identifier having min(person) <> max(person);
  create unique index on shared (identifier);
  analyze shared`
