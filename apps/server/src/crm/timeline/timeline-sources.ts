import { consents, legalBases, objections, restrictions } from '../../data-protection/consents/tables.ts'
import { declarationOf } from '../../data-protection/declarations/personal-table.ts'
import { readableColumnNames } from '../../data-protection/declarations/readable-columns.ts'
import { mailMessages } from '../../data-protection/mail/tables.ts'
import { notices } from '../../data-protection/notices/tables.ts'
import { fieldSources, people } from '../../data-protection/people/tables.ts'
import type { AccessRole } from '../../data-protection/purposes/purposes.ts'
import { notes } from '../notes/tables.ts'
import { tasks } from '../tasks/tables.ts'

/** What can stand in a timeline. */
export const timelineKinds = [
  'registered',
  'changed',
  'note',
  'task',
  'task-done',
  'basis-opened',
  'basis-closed',
  'consent',
  'notice',
  'mail',
  'objection',
  'restriction',
] as const
export type TimelineKind = (typeof timelineKinds)[number]

interface TimelineSource {
  kind: TimelineKind
  table: object
  /** Which of the table's personal columns it shows: a role that does not read them does not get the kind. */
  shows: readonly string[]
  /** A query for `kind, at, id, details`, with `$1` for the person. */
  query: string
}

const item = (kind: TimelineKind, at: string, details: string, from: string, where: string) =>
  `select '${kind}' as kind, ${at} as at, t.id, ${details} as details from ${from} where ${where} and ${at} is not null`
const own = 't.person_id = $1'

/** Where the items of a timeline come from; each is an index scan by the person. */
const sources: readonly TimelineSource[] = [
  {
    kind: 'registered',
    table: people,
    shows: ['name'],
    query: item(
      'registered',
      't.recorded_at',
      "jsonb_build_object('source', s.description, 'import', s.import_id)",
      'diskret.people t left join diskret.sources s on s.id = t.source_id',
      't.id = $1',
    ),
  },
  {
    kind: 'changed',
    table: fieldSources,
    shows: [],
    query: item(
      'changed',
      't.recorded_at',
      "jsonb_build_object('field', t.table_name || '.' || t.column_name, 'source', s.description)",
      'diskret.field_sources t left join diskret.sources s on s.id = t.source_id',
      own,
    ),
  },
  {
    kind: 'note',
    table: notes,
    shows: ['text'],
    query: item(
      'note',
      't.recorded_at',
      "jsonb_build_object('text', t.text, 'author', t.author_id)",
      'diskret.notes t',
      't.id = any(array(select l.note_id from diskret.note_people l where l.person_id = $1))',
    ),
  },
  {
    kind: 'task',
    table: tasks,
    shows: ['title'],
    query: item(
      'task',
      't.recorded_at',
      "jsonb_build_object('title', t.title, 'dueOn', t.due_on, 'assignee', t.assignee_id)",
      'diskret.tasks t',
      own,
    ),
  },
  {
    kind: 'task-done',
    table: tasks,
    shows: ['title'],
    query: item('task-done', 't.done_at', "jsonb_build_object('title', t.title)", 'diskret.tasks t', own),
  },
  {
    kind: 'basis-opened',
    table: legalBases,
    shows: ['purpose', 'kind'],
    query: item(
      'basis-opened',
      't.opened_at',
      "jsonb_build_object('basis', t.kind, 'purpose', t.purpose)",
      'diskret.legal_bases t',
      own,
    ),
  },
  {
    kind: 'basis-closed',
    table: legalBases,
    shows: ['purpose', 'kind'],
    query: item(
      'basis-closed',
      't.closed_at',
      "jsonb_build_object('basis', t.kind, 'purpose', t.purpose)",
      'diskret.legal_bases t',
      own,
    ),
  },
  {
    kind: 'consent',
    table: consents,
    shows: ['purpose', 'status'],
    query: item(
      'consent',
      't.recorded_at',
      "jsonb_build_object('purpose', t.purpose, 'topic', t.topic, 'channel', t.channel, 'status', t.status)",
      'diskret.consents t',
      own,
    ),
  },
  {
    kind: 'notice',
    table: notices,
    shows: [],
    query: item(
      'notice',
      't.delivered_at',
      "jsonb_build_object('notice', t.kind, 'channel', t.channel)",
      'diskret.notices t',
      own,
    ),
  },
  {
    kind: 'mail',
    table: mailMessages,
    shows: ['recipient'],
    query: item(
      'mail',
      'coalesce(t.sent_at, t.created_at)',
      "jsonb_build_object('mail', t.kind, 'state', t.state)",
      'diskret.mail_messages t',
      't.id = any(array(select l.mail_id from diskret.mail_people l where l.person_id = $1))',
    ),
  },
  {
    kind: 'objection',
    table: objections,
    shows: ['purpose'],
    query: item(
      'objection',
      't.recorded_at',
      "jsonb_build_object('purpose', t.purpose, 'channel', t.channel, 'state', t.state)",
      'diskret.objections t',
      own,
    ),
  },
  {
    kind: 'restriction',
    table: restrictions,
    shows: ['ground'],
    query: item(
      'restriction',
      't.recorded_at',
      "jsonb_build_object('liftedAt', t.lifted_at)",
      'diskret.restrictions t',
      own,
    ),
  },
]

/** @returns the queries of the kinds that a role reads, for `kind, at, id, details` of the person `$1` */
export function timelineQueries(role: AccessRole): string[] {
  return sources
    .filter(({ table, shows }) => {
      const columns = readableColumnNames(declarationOf(table), role)
      return columns.length > 0 && shows.every((column) => columns.includes(column))
    })
    .map(({ query }) => query)
}
