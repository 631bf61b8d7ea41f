import type { PoolClient } from 'pg'
import { legalBases } from '../../../../data-protection/consents/tables.ts'
import { declarationOf } from '../../../../data-protection/declarations/personal-table.ts'
import { tableMask } from '../../../../data-protection/declarations/readable-columns.ts'
import { besidePerson } from './batch-columns.ts'
import { evidenceOf } from './insert-bases.ts'
import { openConsentsOfLiving } from './open-consents-of-living.ts'
import type { RunContext } from './run-context.ts'

/**
 * Opens the list's basis for people who are here already and have none for its purpose. Never for who refused, withdrew or
 * objected (BAS-3): only an act of their own opens that again. Who was invited and turns out to be a customer is kept.
 */
export async function openBasesOfLiving(
  client: PoolClient,
  context: RunContext,
  from: number,
  until: number,
): Promise<void> {
  const { importId, declaredBy, options } = context
  await client.query('drop table if exists pg_temp.opened')
  const opened =
    options.basis === 'consent'
      ? await openConsentsOfLiving(client, context, from, until)
      : await chooseLiving(client, context)
  if (opened === 0) return
  const mask = tableMask(declarationOf(legalBases))
  await client.query(
    `insert into diskret.legal_bases (id, person_id, purpose, kind, opened_by, evidence, assessment_id, consent_id, import_id, permitted_purposes, lasting_purposes, permitted_until)
     select b.basis_id, b.person_id, b.purpose, b.kind, $1, $2, case when b.kind = 'legitimate-interest' then $3::uuid end, b.consent_id, $4,
       b.permitted & ${mask}, b.lasting & ${mask}, b.ends from opened b`,
    [declaredBy, evidenceOf(context), options.interest?.assessmentId ?? null, importId],
  )
  await client.query(
    `insert into diskret.import_changes (id, import_id, person_id, table_name, row_id)
     select ${besidePerson}, $1, b.person_id, 'legal_bases', b.basis_id from opened b`,
    [importId],
  )
  await client.query(keepInvited, [importId])
  await client.query(
    `select diskret.recompute_permissions(ids) from (
       select array_agg(person_id order by person_id) as ids from (
         select person_id, row_number() over (order by person_id) / 200 as part from opened) b group by part order by part) parts`,
  )
}

/** Makes `opened` of the living who get the list's basis, for a list under contract or an assessed legitimate interest. */
async function chooseLiving(client: PoolClient, { options }: RunContext): Promise<number> {
  const purpose = options.interest?.purpose ?? 'customer'
  const kind =
    options.basis === 'contract'
      ? "case when p.kind = 'company-contact' then 'legitimate-interest' else 'contract' end"
      : "'legitimate-interest'"
  const { rowCount } = await client.query(
    `create temp table opened on commit drop as
      select b.*, ${besidePerson} as basis_id, null::uuid as consent_id, '${purpose}' as purpose, ${kind} as kind
      from incoming b join diskret.people p on p.id = b.person_id
      where not exists (select from diskret.legal_bases l where l.person_id = p.id and l.purpose = '${purpose}' and l.closed_at is null)
        and not exists (select from diskret.legal_bases l where l.person_id = p.id and l.purpose = '${purpose}' and l.closed_reason in ('withdrawn', 'objection', 'refused'))
        and not exists (select from diskret.objections o where o.person_id = p.id and o.purpose = '${purpose}' and o.lifted_at is null and o.state <> 'rejected')
        and not exists (select from diskret.consents c where c.person_id = p.id and c.purpose = '${purpose}'
          and c.status in ('ConsentWithdrawn', 'ConsentExpired', 'ConsentInvalidated', 'ConsentRefused'))`,
  )
  return rowCount ?? 0
}

/** Their date of erasure falls away, and the mail that was still to go says what now is. */
const keepInvited = `
  with freed as (
    update diskret.people p set due_for_erasure_on = null from opened b, diskret.people o
    where p.id = b.person_id and o.id = p.id and p.due_for_erasure_on is not null
    returning p.id as person_id, o.due_for_erasure_on as before
  ), agreed as (
    update diskret.invitations i set state = 'agreed' from opened b where i.person_id = b.person_id and i.state = 'open'
    returning i.id, i.person_id, i.ends_on
  ), told as (
    update diskret.mail_messages m set kind = 'notice' from diskret.mail_people l join opened b on b.person_id = l.person_id
    where m.id = l.mail_id and m.kind = 'invitation' and m.state in ('waiting', 'held') and not m.shared
  ), due as (
    update diskret.notices n set kind = 'art14' from opened b where n.person_id = b.person_id and n.kind = 'invitation' and n.delivered_at is null
  )
  insert into diskret.import_changes (id, import_id, person_id, table_name, row_id, column_name, before, after)
  select ${besidePerson}, $1::uuid, b.person_id, 'invitations', b.id, 'state', 'open', 'agreed' from agreed b
  union all
  select ${besidePerson}, $1::uuid, b.person_id, 'people', b.person_id, 'due_for_erasure_on', b.before::text, null from freed b`
