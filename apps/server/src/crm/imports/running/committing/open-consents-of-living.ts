import type { PoolClient } from 'pg'
import { consents } from '../../../../data-protection/consents/tables.ts'
import { declarationOf } from '../../../../data-protection/declarations/personal-table.ts'
import { tableMask } from '../../../../data-protection/declarations/readable-columns.ts'
import { besidePerson } from './batch-columns.ts'
import type { RunContext } from './run-context.ts'

/**
 * Writes the consents that rows prove of people who are here already (CON-33), given at an address or number of theirs. Never
 * one that the person refused, withdrew or objected to, whenever that was: a list tells of before (BAS-3). One that is known, or
 * older than what is known, adds nothing. Makes `opened`: person, basis and consent.
 * @returns how many
 */
export async function openConsentsOfLiving(
  client: PoolClient,
  { importId, declaredBy }: RunContext,
  from: number,
  until: number,
): Promise<number> {
  await client.query('drop table if exists pg_temp.proved')
  const { rowCount } = await client.query(
    `create temp table proved on commit drop as
      select b.*, ${besidePerson} as consent_id, exists (${sameConsent}) as renews from (
        select distinct on (p.id, c ->> 'purpose', c ->> 'topic', c ->> 'channel') p.id as person_id, s.content, c,
          c ->> 'purpose' as purpose, c ->> 'topic' as topic, c ->> 'channel' as channel, (c ->> 'givenAt')::timestamptz as given_at,
          p.permitted_purposes as permitted, p.lasting_purposes as lasting, p.permitted_until as ends
        from diskret.import_rows r
          join diskret.import_staging s on s.import_id = r.import_id and s.position = r.position and s.proved
          join diskret.people p on p.id = r.person_id
          cross join lateral (select s.content -> 'consent') x(c)
        where r.import_id = '${importId}' and r.position >= ${from} and r.position < ${until} and r.living
          and p.id in (select person_id from incoming)
          and (c ->> 'identifier' is null
            or exists (select from diskret.email_addresses e where e.person_id = p.id and e.address = c ->> 'identifier')
            or exists (select from diskret.phone_numbers n where n.person_id = p.id and n.number = c ->> 'identifier'))
        order by p.id, c ->> 'purpose', c ->> 'topic', c ->> 'channel', (c ->> 'givenAt')::timestamptz desc) b
      where not diskret.said_no_since(b.person_id, b.purpose, b.channel, b.topic, '-infinity')
        and not exists (${sameConsent} and o.given_at >= b.given_at)`,
  )
  if (!rowCount) return 0
  const mask = tableMask(declarationOf(consents))
  await client.query(
    `insert into diskret.consents (id, person_id, purpose, topic, channel, status, wording_id, language, identifier_used, given_at, method,
       evidence, given_by, recorded_by, withdrawal_shown, expires_on, permitted_purposes, lasting_purposes, permitted_until)
     select b.consent_id, b.person_id, b.purpose, b.topic, b.channel, case when b.renews then 'RenewedConsentGiven' else 'ConsentGiven' end,
       (c ->> 'wordingId')::uuid, c ->> 'language', c ->> 'identifier', b.given_at, c ->> 'method', c ->> 'source', 'self', $1, true,
       (c ->> 'expiresOn')::date, b.permitted & ${mask}, b.lasting & ${mask}, b.ends from proved b`,
    [declaredBy],
  )
  await client.query(
    `insert into diskret.import_changes (id, import_id, person_id, table_name, row_id)
     select ${besidePerson}, $1, b.person_id, 'consents', b.consent_id from proved b`,
    [importId],
  )
  const { rowCount: opened } = await client.query(
    `create temp table opened on commit drop as select b.*, ${besidePerson} as basis_id, 'consent' as kind from proved b`,
  )
  return opened ?? 0
}

/** A consent of the person to the same that is open. */
const sameConsent = `select from diskret.consents o where o.person_id = b.person_id and o.purpose = b.purpose
  and o.topic is not distinct from b.topic and o.channel is not distinct from b.channel and o.status in ('ConsentGiven', 'RenewedConsentGiven')`
