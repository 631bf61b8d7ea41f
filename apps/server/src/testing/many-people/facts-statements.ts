import { consents, legalBases, objections, restrictions } from '../../data-protection/consents/tables.ts'
import { invitations, notices } from '../../data-protection/notices/tables.ts'
import { carried } from './people-statements.ts'

const bits = 'permitted_purposes, lasting_purposes, permitted_until'
const wording = (purpose: string, channel: string) =>
  `(select w.id from diskret.wordings w where w.purpose = '${purpose}' and w.channel = '${channel}' order by w.id limit 1)`

const consentsOf = (purpose: string, channel: string, kind: number, who: string, status: string) => `
  insert into diskret.consents (id, person_id, purpose, channel, status, wording_id, language, identifier_used, given_at, method, evidence, given_by,
    recorded_by, withdrawal_shown, ended_at, recorded_at, ${bits})
  select pg_temp.row_id(p.at, ${kind}, p.n), p.id, '${purpose}', '${channel}', ${status}, w.id, 'da', 'svar@post.example', p.at, 'web', 'Svarede ja på sin egen side', 'self',
    'person', true, case when ${status} = 'ConsentWithdrawn' then p.at + interval '1 day' end, p.at, ${carried(consents)}
  from everybody p cross join (select ${wording(purpose, channel)} as id) w where ${who}`

const basis = (kind: number, purpose: string, columns: string, values: string, who: string) => `
  insert into diskret.legal_bases (id, person_id, purpose, kind, opened_at, opened_by, ${columns}, ${bits})
  select pg_temp.row_id(p.at, ${kind}, p.n), p.id, '${purpose}', ${values}, ${carried(legalBases)} from everybody p where ${who}`

const version = '00000000-0000-7000-8000-00000000bec3'

/** Bases, consents with their proof, notices, invitations, objections, restrictions: what the bits of `everybody` follow from. */
export const factStatements = [
  `update diskret.wordings set used_since = diskret.clock() - interval '600 days'
     where id in (${wording('marketing', 'email')}, ${wording('prospecting', 'telephone')})`,
  consentsOf('marketing', 'email', 10, 'p.consents', `'ConsentGiven'`),
  consentsOf('prospecting', 'telephone', 11, "p.standing = 'prospect'", `'ConsentGiven'`),
  basis(
    12,
    'customer',
    'assessment_id',
    `'legitimate-interest', p.at, 'operator', (select a.id from diskret.assessments a where a.kind = 'customer-contacts' and a.signed_at is not null limit 1)`,
    "p.standing = 'contact'",
  ),
  basis(13, 'customer', 'evidence', `'contract', p.at, 'operator', 'Ordre ' || p.n`, "p.standing = 'customer'"),
  basis(14, 'marketing', 'consent_id', `'consent', p.at, 'person', pg_temp.row_id(p.at, 10, p.n)`, 'p.consents'),
  basis(
    15,
    'prospecting',
    'consent_id',
    `'consent', p.at, 'person', pg_temp.row_id(p.at, 11, p.n)`,
    "p.standing = 'prospect'",
  ),
  `insert into diskret.notice_versions (id, kind, language, version, digest, text, html)
     values ('${version}', 'art14', 'da', 1000, 'none', 'Opfundet', '<p>Opfundet</p>') on conflict do nothing`,
  `insert into diskret.notices (id, person_id, kind, due_at, channel, version_id, delivered_at, recorded_at, ${bits})
   select pg_temp.row_id(p.at, 16, p.n), p.id, case when p.standing = 'subscriber' then 'art13' else 'art14' end, coalesce(p.notice_due, p.at + interval '30 days'),
     case when p.notice_due is null then 'email' end, case when p.notice_due is null then '${version}'::uuid end, case when p.notice_due is null then p.at + interval '1 day' end, p.at, ${carried(notices)} from everybody p`,
  `insert into diskret.invitations (id, person_id, source_id, sent_at, ends_on, recorded_at, ${bits})
   select pg_temp.row_id(p.at, 17, p.n), p.id, '00000000-0000-7000-8000-00000000bec1', case when p.notice_due is null then p.at + interval '1 day' end, diskret.today() + 10 + pg_temp.pick(p.n, 25, 20),
     p.at, ${carried(invitations)} from everybody p where p.standing = 'invited'`,
  `insert into diskret.objections (id, person_id, purpose, state, recorded_by, recorded_at, ${bits})
   select pg_temp.row_id(p.at, 18, p.n), p.id, 'marketing', 'upheld', 'person', p.at + interval '2 days', ${carried(objections)} from everybody p where p.objects`,
  `insert into diskret.restrictions (id, person_id, ground, recorded_by, recorded_at, ${bits})
   select pg_temp.row_id(p.at, 19, p.n), p.id, 'A18-accuracy', 'person', p.at + interval '2 days', ${carried(restrictions)} from everybody p where p.restricted`,
]
