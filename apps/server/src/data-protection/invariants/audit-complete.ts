import type { DeclaredTable } from '../declarations/personal-table.ts'
import { databaseRoles, type RoleNames } from '../purposes/role-names.ts'
import type { Invariant } from './invariant.ts'

/** A fact that came by an act of somebody: the table, and the column that says when. */
interface Fact {
  table: string
  moment: string
  /** Which rows; the others came by a list, which has an entry of its own. */
  where?: string
  person?: string
}

const facts: readonly Fact[] = [
  {
    table: 'people',
    moment: 'recorded_at',
    person: 'id',
    where: "not exists (select from diskret.sources s where s.id = f.source_id and s.kind = 'import')",
  },
  { table: 'consents', moment: 'recorded_at', where: "f.method is distinct from 'imported'" },
  { table: 'legal_bases', moment: 'opened_at', where: 'f.import_id is null' },
  { table: 'objections', moment: 'recorded_at' },
  { table: 'restrictions', moment: 'recorded_at' },
  { table: 'restrictions', moment: 'lifted_at' },
]

/** Facts of transactions in which nothing was written about the person, nor about a whole set of people. */
const unwritten = ({ table, moment, where = 'true', person = 'person_id' }: Fact) =>
  `select '${table} (${moment}) without an entry', count(*) from diskret."${table}" f
     where f.${moment} > (select min(a.at) from diskret.audit_entries a) and ${where}
       and not exists (select from diskret.audit_entries a where a.person_id = f.${person} and a.at = f.${moment})
       and not exists (select from diskret.audit_entries a where a.person_id is null and a.at = f.${moment})`

/** No role may change or take away what is only added to (AUD-2). */
const changeable = (table: DeclaredTable, names: RoleNames) =>
  `select '${table.name} that roles may change', count(*) from pg_catalog.pg_roles r
     where r.rolname in (${[...databaseRoles.map(names.of), names.door, names.service].map((name) => `'${name}'`).join(', ')})
       and (pg_catalog.has_any_column_privilege(r.rolname, 'diskret."${table.name}"', 'update')
         or pg_catalog.has_table_privilege(r.rolname, 'diskret."${table.name}"', 'delete, truncate'))`

/** Each act that changes something stands in the audit, written in its own transaction, and nobody can take it out (AUD-1, AUD-2). */
export const auditComplete: Invariant = {
  name: 'audit-complete',
  holds: 'every act has its entry, and entries are only added',
  counts: (tables, names) => [
    ...facts.map(unwritten),
    `select 'erasures without an entry', count(*) from diskret.erasures e where e.recorded_at > (select min(a.at) from diskret.audit_entries a)
       and not exists (select from diskret.audit_entries a where a.person_id = e.person_id and a.action = 'erase' and a.details->>'erasure' = e.id::text)`,
    `select 'entries of erasures that did not happen', count(*) from diskret.audit_entries a join diskret.people p on p.id = a.person_id
       where a.action = 'erase' and a.details->>'state' is not null`,
    `select 'marks of erasures without an entry', count(*) from diskret.ledger_entries l where l.kind = 'erased'
       and l.recorded_at > (select min(a.at) from diskret.audit_entries a)
       and not exists (select from diskret.audit_entries a where a.at = l.recorded_at and a.action in ('ledger', 'erase'))`,
    `select 'mail that went without an entry', count(*) from diskret.mail_people l join diskret.mail_messages m on m.id = l.mail_id
       where m.state = 'sent' and m.sent_at > (select min(a.at) from diskret.audit_entries a)
         and not exists (select from diskret.audit_entries a where a.person_id = l.person_id and a.action = 'send' and a.details->>'mail' = m.id::text)`,
    ...tables.filter(({ declaration }) => declaration.appendOnly).map((table) => changeable(table, names)),
  ],
}
