import type { PoolClient } from 'pg'
import { legalBases } from '../../../../data-protection/consents/tables.ts'
import { declarationOf } from '../../../../data-protection/declarations/personal-table.ts'
import { tableMask } from '../../../../data-protection/declarations/readable-columns.ts'
import { besidePerson } from './batch-columns.ts'
import { evidenceOf } from './insert-bases.ts'
import type { RunContext } from './run-context.ts'

/**
 * Opens the list's basis for people who are here already and have none for its purpose. Never for who refused, withdrew or
 * objected (BAS-3): only an act of their own opens that again. Who was invited and turns out to be a customer is kept.
 */
export async function openBasesOfLiving(client: PoolClient, context: RunContext): Promise<void> {
  const { importId, declaredBy, options } = context
  // A consent that a row proves is written for new people only: of who is here, the portal knows more than a list.
  if (options.basis !== 'contract' && options.basis !== 'legitimate-interest') return
  const mask = tableMask(declarationOf(legalBases))
  const purpose = options.interest?.purpose ?? 'customer'
  const kind =
    options.basis === 'contract'
      ? "case when p.kind = 'company-contact' then 'legitimate-interest' else 'contract' end"
      : "'legitimate-interest'"
  await client.query('drop table if exists pg_temp.opened')
  const { rowCount } = await client.query(
    `create temp table opened on commit drop as
      select b.*, ${besidePerson} as basis_id, ${kind} as kind from incoming b join diskret.people p on p.id = b.person_id
      where not exists (select from diskret.legal_bases l where l.person_id = p.id and l.purpose = '${purpose}' and l.closed_at is null)
        and not exists (select from diskret.legal_bases l where l.person_id = p.id and l.purpose = '${purpose}' and l.closed_reason in ('withdrawn', 'objection', 'refused'))
        and not exists (select from diskret.objections o where o.person_id = p.id and o.purpose = '${purpose}' and o.lifted_at is null and o.state <> 'rejected')
        and not exists (select from diskret.consents c where c.person_id = p.id and c.purpose = '${purpose}'
          and c.status in ('ConsentWithdrawn', 'ConsentExpired', 'ConsentInvalidated', 'ConsentRefused'))`,
  )
  if (rowCount === 0) return
  await client.query(
    `insert into diskret.legal_bases (id, person_id, purpose, kind, opened_by, evidence, assessment_id, import_id, permitted_purposes, lasting_purposes, permitted_until)
     select b.basis_id, b.person_id, $1, b.kind, $2, $3, case when b.kind = 'legitimate-interest' then $4::uuid end, $5,
       b.permitted & ${mask}, b.lasting & ${mask}, b.ends from opened b`,
    [purpose, declaredBy, evidenceOf(context), options.interest?.assessmentId ?? null, importId],
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
