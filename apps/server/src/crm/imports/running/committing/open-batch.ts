import type { PoolClient } from 'pg'
import { noticeDueAt } from '../../../../data-protection/notices/start-duty-to-inform.ts'
import { alwaysOpen, maskOf, purposes } from '../../../../data-protection/purposes/purposes.ts'
import type { RunContext } from './run-context.ts'

const openByLaw = maskOf(alwaysOpen)
const purposeBit = (purpose: string) => purposes[purpose as keyof typeof purposes].bit

/**
 * Makes the table `batch` of the transaction: who comes in with the rows of a stretch of the file, on what basis, and the
 * permission that follows from it.
 * @param from first place in the file
 * @param until first place behind the stretch
 * @param shared whether those at a mailbox that others read as well, or all others
 * @returns how many
 */
export async function openBatch(
  client: PoolClient,
  context: RunContext,
  from: number,
  until: number,
  shared: boolean,
): Promise<number> {
  const { importId, options, startedAt, controller } = context
  const noticeDue = noticeDueAt(false, startedAt, controller)
  const { interest } = options
  const interestBit = interest === undefined ? 0 : purposeBit(interest.purpose)
  // Which basis a person gets: the contact person of a customer never a contract (BAS-5, BAS-22).
  const kind = {
    invitation: 'null',
    'legitimate-interest': "'legitimate-interest'",
    contract: "case when s.company_name is null then 'contract' else 'legitimate-interest' end",
    consent: "'consent'",
  }[options.basis]
  await client.query('drop table if exists pg_temp.batch')
  const { rowCount } = await client.query(
    `create temp table batch on commit drop as
    select f.*,
      ${openByLaw} | f.opened | case when f.kind is null then ${purposes.invitation.bit} else 0 end as permitted,
      ${openByLaw} | case when f.kind is null then ${purposes.invitation.bit} else 0 end as lasting,
      case when f.opened <> 0 then least(f.interest_ends, f.consent_ends, f.notice_due) end as ends
    from (
      select d.*, ${purposeCase} as purpose,
        case when d.kind = 'legitimate-interest' then (${reviewEnd(interest?.reviewOn)}) end as interest_ends,
        case when d.kind = 'consent' then (d.content #>> '{consent,expiresOn}')::date::timestamptz end as consent_ends,
        '${noticeDue.toISOString()}'::timestamptz as notice_due,
        case when d.is_minor and (${purposeCase} in ('marketing', 'profiling') or ${purposeCase} = 'prospecting' and d.kind = 'legitimate-interest') then 0
          else case ${purposeCase} when 'customer' then ${purposes.customer.bit} when 'prospecting' then ${purposes.prospecting.bit}
            when 'marketing' then ${purposes.marketing.bit} when 'profiling' then ${purposes.profiling.bit} else 0 end end as opened
      from (
        select s.position, r.person_id, r.mail_id, 'shared-mailbox' = any(r.warnings) as shared,
          s.name, s.given_name, s.family_name, s.country, s.is_minor, s.email, s.company_name, s.registration_number,
          s.content, s.sealed, case when r.basis then ${kind} end as kind, '${interest?.purpose ?? ''}' as interest_purpose
        from diskret.import_rows r join diskret.import_staging s on s.import_id = r.import_id and s.position = r.position
        where r.import_id = '${importId}' and r.position >= ${from} and r.position < ${until}
          and r.outcome = 'accepted' and not s.is_company and ('shared-mailbox' = any(r.warnings)) = ${shared}
      ) d
    ) f`,
  )
  await client.query('create unique index on batch (position); analyze batch (position, kind, mail_id)')
  if (interestBit === 0 && options.basis === 'legitimate-interest')
    throw new Error('a list under legitimate interest names its assessment')
  return rowCount ?? 0
}

const purposeCase = `case d.kind when 'contract' then 'customer' when 'legitimate-interest' then d.interest_purpose
  when 'consent' then d.content #>> '{consent,purpose}' end`

/** As `computed_permissions` has it: thirty days after the day of review. */
function reviewEnd(reviewOn: string | null | undefined): string {
  return reviewOn ? `('${reviewOn}'::date + 30)::timestamptz` : 'null::timestamptz'
}
