import type { PoolClient } from 'pg'
import { carriesPermission, type DeclaredTable } from '../../../data-protection/declarations/personal-table.ts'
import { subjectConditions } from '../../../data-protection/discovery/subject-conditions.ts'

/** Why a person of a list stays when the list is taken back. */
export type TouchedReason =
  | 'answered'
  | 'edited'
  | 'noted'
  | 'second-source'
  | 'consent'
  | 'basis'
  /** Rows about the person in a table that no import writes, by its name: tasks, objections, requests. */
  | (string & {})

/** Rows that the run itself has written; each with the reason why one of another origin keeps the person. */
function conditions(sourceId: string, importId: string): { reason: TouchedReason; where: string }[] {
  const exists = (table: string, where: string) =>
    `exists (select from diskret.${table} o where o.person_id = p.id and (${where}))`
  const elsewhere = `o.source_id is distinct from '${sourceId}'`
  return [
    { reason: 'answered', where: exists('invitations', "o.state <> 'open'") },
    { reason: 'edited', where: `p.version > 1 or p.changed_at is not null or ${exists('field_sources', 'true')}` },
    {
      reason: 'noted',
      where: `exists (select from diskret.note_people l join diskret.notes n on n.id = l.note_id
        where l.person_id = p.id and (n.import_id is distinct from '${importId}' or n.version > 1))`,
    },
    {
      reason: 'second-source',
      where: [
        ...['email_addresses', 'phone_numbers', 'postal_addresses', 'web_pages', 'employments', 'tags'].map((table) =>
          exists(table, elsewhere),
        ),
        `exists (select from diskret.import_rows r join diskret.imports i on i.id = r.import_id and i.state in ('running', 'done')
          where r.person_id = p.id and r.import_id <> '${importId}')`,
      ].join(' or '),
    },
    { reason: 'consent', where: exists('consents', "o.id <> o.person_id or o.status <> 'ConsentGiven'") },
    {
      reason: 'basis',
      where: exists('legal_bases', `o.import_id is distinct from '${importId}' or o.closed_at is not null`),
    },
  ]
}

const writtenByRuns = new Set([
  'people',
  'email_addresses',
  'phone_numbers',
  'postal_addresses',
  'web_pages',
  'field_sources',
  'employments',
  'tags',
  'notes',
  'note_people',
  'consents',
  'legal_bases',
  'invitations',
  'notices',
  'mail_messages',
  'mail_people',
  'import_changes',
])

/**
 * Who of a list was touched since: answered, edited, noted on, named by a second source, or is in a table that no import
 * writes. Makes `touched` for the persons of `untaken`.
 */
export async function findTouched(
  client: PoolClient,
  tables: readonly DeclaredTable[],
  sourceId: string,
  importId: string,
): Promise<void> {
  const found = conditions(sourceId, importId).map(
    ({ reason, where }) =>
      `select p.id as person_id, '${reason}' as reason from untaken u join diskret.people p on p.id = u.id where ${where}`,
  )
  for (const table of tables) {
    if (writtenByRuns.has(table.name) || !table.declaration.importer || !carriesPermission(table.declaration)) continue
    const leads = subjectConditions(table, tables, 't', 'array[u.id]')
    if (leads !== null)
      found.push(
        `select u.id, '${table.name}' from untaken u where exists (select from diskret."${table.name}" t where ${leads.leadsTo})`,
      )
  }
  for (const name of ['requests', 'disclosures'])
    found.push(
      `select u.id, '${name}' from untaken u where exists (select from diskret.${name} t where t.person_id = u.id)`,
    )
  await client.query('drop table if exists pg_temp.touched')
  await client.query(`create temp table touched on commit drop as ${found.join(' union ')}`)
}
