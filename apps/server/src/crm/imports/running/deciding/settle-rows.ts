import type { PoolClient } from 'pg'
import type { ListBasis } from '../../interpretation/classify-rows.ts'

/**
 * Steps F to H of interpretation/classify-rows.ts: decides for each person of the file, and from that for each row, and writes
 * `import_rows`. A no on the list binds before all; then a person who is here is a duplicate; then the ledger refuses.
 */
export async function settleRows(client: PoolClient, importId: string, basis: ListBasis): Promise<void> {
  const opens = basis === 'invitation' ? 'false' : basis === 'consent' ? 'bool_or(c.proved)' : 'true'
  await client.query(`
    create temp table decided on commit drop as
      select m.person, ${opens} as basis, l.person_id as living, coalesce(r.strictness, 0) as refusal,
        coalesce(k.severity, 0) as severity, min(m.position) filter (where c.email is not null) as first_with_address
      from member m join candidate c using (position)
        left join living l using (person) left join refusal r using (person) left join mark k using (person)
      group by m.person, l.person_id, r.strictness, k.severity;
    create temp table settled on commit drop as
      select c.position, d.person, d.basis, d.living, c.consent, d.refusal,
        case when d.refusal = 0 and d.living is not null then 'duplicate'
          when c.position > d.chosen then 'duplicate'
          when d.always is not null then 'rejected'
          when not d.basis and (d.severity > 0 or c.email is null) then 'rejected'
          else 'accepted' end as outcome,
        case when d.refusal = 0 and d.living is not null or c.position > d.chosen then null
          else coalesce(d.always, case when d.basis then null
            when d.severity = 2 then 'refused-earlier' when d.severity = 1 then 'asked-earlier'
            when c.email is not null then null
            when c.invalid_email then 'invalid-email' else 'no-email' end) end as reason,
        case when c.position > d.chosen then d.chosen end as merged_into
      from (
        select *, case when living is null and not basis and always is null then coalesce(first_with_address, person) else person end as chosen
        from (select *, case when refusal = 0 and living is not null then null
            when severity = 3 and living is null then 'erased-earlier'
            when refusal = 2 then 'erasure-requested' when refusal = 1 then 'refused' end as always from decided) a) d
        join member m using (person) join candidate c using (position);
    create unique index on settled (position);
    analyze settled`)
  await client.query(shareMailboxes(importId))
  await client.query(writeRows, [importId])
}

/** Whose mailbox others read as well, in the file or in the base; one mail for all of a kind who are written to there. */
const shareMailboxes = (importId: string) => `
  create temp table at_shared on commit drop as
    select distinct a.position from address a
    where exists (select from shared f where f.identifier = a.address)
      or exists (select from held_elsewhere h where h.address = a.address);
  create unique index on at_shared (position);
  create temp table mailing on commit drop as
    select t.position, first_value(s.person_id) over mailbox as mail_of
    from settled t join diskret.import_staging s on s.import_id = '${importId}' and s.position = t.position
      join at_shared h on h.position = t.position
    where t.outcome = 'accepted' and s.email is not null
    window mailbox as (partition by s.email, t.basis order by t.position);
  create unique index on mailing (position);
  analyze at_shared; analyze mailing`

const writeRows = `
  insert into diskret.import_rows
    (import_id, position, sheet, line, outcome, reason, duplicate_of, warnings, consent, basis, person_id, living, mail_id)
  select s.import_id, s.position, s.sheet, s.line,
    coalesce(t.outcome, s.outcome), case when t.position is null then s.reason else t.reason end, o.line,
    s.warnings
      || case when t.refusal > 0 and s.consent in ('claimed', 'claimed-with-trace') then array['consent-conflict'] else '{}' end
      || case when t.outcome = 'accepted' and h.position is not null then array['shared-mailbox'] else '{}' end
      || case when t.outcome = 'accepted' and p.position is not null then array['possible-duplicate'] else '{}' end,
    s.consent, coalesce(t.outcome = 'accepted' and t.basis, false),
    case when t.outcome = 'accepted' then s.person_id
      when t.outcome = 'duplicate' and t.refusal = 0 and t.living is not null then t.living
      when t.outcome = 'duplicate' and c.outcome = 'accepted' then o.person_id end,
    coalesce(t.outcome = 'duplicate' and t.refusal = 0 and t.living is not null, false),
    case when t.outcome = 'accepted' and s.email is not null then coalesce(g.mail_of, s.person_id) end
  from diskret.import_staging s
    left join settled t on t.position = s.position
    left join at_shared h on h.position = s.position
    left join possible p on p.position = s.position
    left join mailing g on g.position = s.position
    left join settled c on c.position = t.merged_into
    left join diskret.import_staging o on o.import_id = s.import_id and o.position = t.merged_into
  where s.import_id = $1 and not s.is_company
  order by s.position`
