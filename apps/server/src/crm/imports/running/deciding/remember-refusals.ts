import { addPeriod, type Country, oneMonthDue } from '@diskret/legal-deadlines'
import type { Transaction } from '../../../../data-protection/door/door.ts'
import { monthsOfSilence } from '../../../../data-protection/ledger/add-to-ledger.ts'
import { ledgerKeyId } from '../../../../data-protection/ledger/ledger-key.ts'
import { normaliserVersion } from '../../../../data-protection/ledger/normalise-identifier.ts'
import { newId } from '../../../../platform/identifiers/new-id.ts'
import type { RunContext } from '../committing/run-context.ts'
import { bindLiving } from './bind-living.ts'

const knownCalendars: readonly string[] = ['DK', 'SE', 'NO', 'DE'] satisfies Country[]

/**
 * A no on the list binds at once: it is remembered for twelve months, so that no list writes to the person (CON-39), and a
 * wish to be erased opens a case. An identifier that several people have is remembered only together with the name. Runs in
 * the transaction that decided the rows.
 */
export async function rememberRefusals(tx: Transaction<'importer'>, context: RunContext): Promise<void> {
  const { client } = tx
  const { importId, options, services } = context
  const keyId = await ledgerKeyId(tx, services)
  const endsOn = addPeriod(options.day, monthsOfSilence)
  await client.query(
    `create temp table refusing_row on commit drop as
      select s.position from diskret.import_staging s
        left join member m on m.position = s.position left join refusal r on r.person = m.person
      where s.import_id = '${importId}' and not s.is_company
        and (r.person is not null or s.outcome <> 'skipped' and s.consent in ('refused', 'erasure-requested'));
     create temp table no_mark on commit drop as
      select distinct on (hash) hash, identifier, with_name from (
        select s.position, h.identifier, x.shared as with_name, case when x.shared then h.named else h.plain end as hash
        from refusing_row join diskret.import_staging s on s.import_id = '${importId}' and s.position = refusing_row.position
          cross join lateral unnest(s.identifiers, s.hashes, s.named_hashes) h(identifier, plain, named)
          cross join lateral (select h.identifier = any(s.role_addresses)
            or exists (select from shared f where f.identifier = h.identifier)
            or exists (select from held_elsewhere e where e.address = h.identifier) as shared) x
      ) marks where hash is not null order by hash`,
  )
  await client.query(
    "delete from diskret.ledger_entries l using no_mark n where l.hash = n.hash and l.kind = 'refused'",
  )
  await client.query(
    `insert into diskret.ledger_entries (id, kind, identifier_kind, hash, with_name, key_id, normaliser, ends_on)
     select gen_random_uuid(), 'refused', case when identifier like '%@%' then 'email' else 'phone' end, hash, with_name::integer, $1, $2, $3
     from no_mark on conflict (hash, kind) do nothing`,
    [keyId, normaliserVersion, endsOn],
  )
  await bindLiving(tx, context)
  await openCases(tx, context)
}

/** One case for each person who asks for erasure; somebody who is here is named in it. */
async function openCases({ client }: Transaction<'importer'>, context: RunContext): Promise<void> {
  const { importId, controller, options } = context
  const { rows } = await client.query<{ line: number; person: string | null }>(
    `select s.line, l.person_id as person from diskret.import_staging s
       join member m on m.position = s.position and m.person = m.position
       join refusal r on r.person = m.person and r.strictness = 2 left join living l on l.person = m.person
     where s.import_id = $1 order by s.position`,
    [importId],
  )
  if (rows.length === 0) return
  const calendar = (knownCalendars.includes(controller.country) ? controller.country : 'DK') as Country
  await client.query(
    `insert into diskret.requests (id, person_id, kind, channel, due_on, state, details)
     select i, p, 'erasure', 'import', $1::date, 'received', jsonb_build_object('import', $2::text, 'line', l)
     from unnest($3::uuid[], $4::uuid[], $5::integer[]) as t(i, p, l)`,
    [
      oneMonthDue(options.day, calendar),
      importId,
      rows.map(() => newId()),
      rows.map(({ person }) => person),
      rows.map(({ line }) => line),
    ],
  )
}
