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
  'call',
  'meeting',
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

/** What the screens filter by, and which kinds that is. */
export const timelineGroups = {
  notes: ['note', 'meeting'],
  calls: ['call'],
  mails: ['mail', 'notice'],
  tasks: ['task', 'task-done'],
  consents: ['consent', 'basis-opened', 'basis-closed', 'objection', 'restriction'],
  changes: ['registered', 'changed'],
} as const satisfies Record<string, readonly TimelineKind[]>
export type TimelineGroup = keyof typeof timelineGroups

interface TimelineSource {
  kind: TimelineKind
  table: object
  /** Which of the table's personal columns it shows: a role that does not read them does not get the kind. */
  shows: readonly string[]
  /** Details that say why a purpose closed, which officers alone learn (REQ-18). */
  officers?: readonly string[]
  /** A query for `kind, at, id, actor, details`, with `$1` for the person. */
  query: string
}

const item = (kind: TimelineKind, at: string, actor: string, details: string, from: string, where: string) =>
  `select '${kind}' as kind, ${at} as at, t.id, ${actor}::text as actor, ${details} as details from ${from} where ${where} and ${at} is not null`
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
      's.account_id',
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
      's.account_id',
      "jsonb_build_object('field', t.table_name || '.' || t.column_name, 'source', s.description)",
      'diskret.field_sources t left join diskret.sources s on s.id = t.source_id',
      own,
    ),
  },
  ...(['note', 'call', 'meeting'] as const).map((kind) => ({
    kind,
    table: notes,
    shows: ['text'],
    query: item(
      kind,
      't.recorded_at',
      't.author_id',
      "jsonb_build_object('text', t.text, 'noteKind', t.kind, 'minutes', t.minutes, 'changedAt', t.changed_at, 'version', t.version)",
      'diskret.notes t',
      `t.id = any(array(select l.note_id from diskret.note_people l where l.person_id = $1)) and ${
        kind === 'note' ? "t.kind not in ('call', 'meeting')" : `t.kind = '${kind}'`
      }`,
    ),
  })),
  {
    kind: 'task',
    table: tasks,
    shows: ['title'],
    query: item(
      'task',
      't.recorded_at',
      'null',
      "jsonb_build_object('title', t.title, 'dueOn', t.due_on, 'doneAt', t.done_at, 'assignee', t.assignee_id, 'version', t.version)",
      'diskret.tasks t',
      own,
    ),
  },
  {
    kind: 'task-done',
    table: tasks,
    shows: ['title'],
    query: item(
      'task-done',
      't.done_at',
      't.assignee_id',
      "jsonb_build_object('title', t.title)",
      'diskret.tasks t',
      own,
    ),
  },
  {
    kind: 'basis-opened',
    table: legalBases,
    shows: ['purpose', 'kind'],
    query: item(
      'basis-opened',
      't.opened_at',
      't.opened_by',
      "jsonb_build_object('basis', t.kind, 'purpose', t.purpose, 'reason', t.closed_reason)",
      'diskret.legal_bases t',
      own,
    ),
  },
  {
    kind: 'basis-closed',
    table: legalBases,
    shows: ['purpose', 'kind'],
    officers: ['reason'],
    query: item(
      'basis-closed',
      't.closed_at',
      'null',
      "jsonb_build_object('basis', t.kind, 'purpose', t.purpose, 'reason', t.closed_reason)",
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
      't.recorded_by',
      "jsonb_build_object('purpose', t.purpose, 'topic', t.topic, 'channel', t.channel, 'status', t.status, 'method', t.method)",
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
      'null',
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
      'null',
      "jsonb_build_object('mail', t.kind, 'state', t.state, 'language', t.language)",
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
      't.recorded_by',
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
      't.recorded_by',
      "jsonb_build_object('liftedAt', t.lifted_at)",
      'diskret.restrictions t',
      own,
    ),
  },
]

/** @returns the queries of the kinds that a role reads, for `kind, at, id, actor, details` of the person `$1` */
export function timelineQueries(role: AccessRole, groups?: readonly TimelineGroup[]): string[] {
  const wanted: readonly TimelineKind[] = groups ? groups.flatMap((group) => timelineGroups[group]) : timelineKinds
  return sources
    .filter(({ kind, table, shows }) => {
      if (!wanted.includes(kind)) return false
      const columns = readableColumnNames(declarationOf(table), role)
      return columns.length > 0 && shows.every((column) => columns.includes(column))
    })
    .map(({ query, officers }) =>
      officers && role !== 'rights'
        ? `select kind, at, id, actor, details - '{${officers.join(',')}}'::text[] from (${query}) open`
        : query,
    )
}
