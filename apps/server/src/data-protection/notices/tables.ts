import { sql } from 'drizzle-orm'
import { check, date, index, integer, text, timestamp, uniqueIndex, uuid } from 'drizzle-orm/pg-core'
import { personal, technical } from '../declarations/columns.ts'
import { bytea, id, moment, recordedAt } from '../declarations/common-columns.ts'
import { personalTable } from '../declarations/personal-table.ts'
import { retention } from '../declarations/retention-rules.ts'
import { byColumn, nobody } from '../declarations/subjects.ts'
import { mailMessages } from '../mail/tables.ts'
import { people } from '../people/tables.ts'
import { type Purpose, purposeNames } from '../purposes/purposes.ts'
import { sources } from '../sources/tables.ts'

const writers = ['customer', 'prospecting', 'marketing', 'invitation', 'rights'] as const satisfies Purpose[]

/** Versions of the notices of articles 13 and 14, as they were composed and shown; never changed (NOT-C-18). */
export const noticeVersions = personalTable(
  'notice_versions',
  {
    id: id(),
    /** `art13`, `art14` or `invitation`. */
    kind: technical(text('kind').notNull()),
    language: technical(text('language').notNull()),
    version: technical(integer('version').notNull()),
    digest: technical(text('digest').notNull()),
    text: technical(text('text').notNull()),
    html: technical(text('html').notNull()),
    recordedAt: recordedAt(),
  },
  {
    label: { da: 'Meddelelser, versioner', en: 'Notice versions' },
    subjects: nobody('texts of the controller'),
    retention: retention.settings,
    readers: purposeNames,
    writes: { insert: writers, update: [], delete: [] },
    importer: true,
  },
  (table) => [uniqueIndex('notice_versions_version').on(table.kind, table.language, table.version)],
)

/**
 * The duty to inform each person (articles 13, 14): due when, fulfilled when and how. Past due and open, every purpose but
 * `rights` closes until the person is informed (NOT-13).
 */
export const notices = personalTable(
  'notices',
  {
    id: id(),
    personId: technical(
      uuid('person_id')
        .notNull()
        .references(() => people.id),
    ),
    kind: technical(text('kind').$type<'art13' | 'art14' | 'invitation'>().notNull()),
    dueAt: technical(timestamp('due_at', { withTimezone: true }).notNull(), { changeable: true }),
    versionId: technical(
      uuid('version_id').references(() => noticeVersions.id),
      { changeable: true },
    ),
    mailId: technical(
      uuid('mail_id').references(() => mailMessages.id),
      { changeable: true },
    ),
    channel: technical(text('channel'), { changeable: true }),
    deliveredAt: moment('delivered_at'),
    /** Code of the exemption (`A14…`), with facts, decision and day of review (NOT-17 … NOT-19). */
    exemption: technical(text('exemption'), { changeable: true }),
    exemptionReason: technical(text('exemption_reason'), { changeable: true }),
    exemptionDecidedBy: technical(text('exemption_decided_by'), { changeable: true }),
    exemptionReviewOn: technical(date('exemption_review_on', { mode: 'string' }), { changeable: true }),
    recordedAt: recordedAt(),
  },
  {
    label: { da: 'Oplysningspligt', en: 'Duty to inform' },
    subjects: [byColumn('person', 'person_id')],
    retention: retention.withPerson,
    writes: { insert: writers, update: writers, delete: ['rights'] },
    decidesPermission: true,
    importer: true,
  },
  (table) => [
    index('notices_person').on(table.personId),
    index('notices_due').on(table.dueAt).where(sql`delivered_at is null and exemption is null`),
    index('notices_mail').on(table.mailId),
    check(
      'notices_exemption',
      sql`${table.exemption} is null or (exemption_reason is not null and exemption_decided_by is not null)`,
    ),
  ],
)

/**
 * Persons who stand on a list without a basis: told, and where lawful asked, by one message. What else the list held waits
 * beside them, sealed. A yes moves it in; a no, silence or undo destroys it (BAS-26).
 */
export const invitations = personalTable(
  'invitations',
  {
    id: id(),
    personId: technical(
      uuid('person_id')
        .notNull()
        .references(() => people.id),
    ),
    sourceId: technical(
      uuid('source_id')
        .notNull()
        .references(() => sources.id),
    ),
    importId: technical(uuid('import_id')),
    state: technical(text('state').$type<'open' | 'agreed'>().notNull().default('open'), { changeable: true }),
    sentAt: moment('sent_at'),
    /** The day on which the person is erased unless they answer. */
    endsOn: technical(date('ends_on', { mode: 'string' }).notNull(), { changeable: true }),
    /** The rest of the row, sealed with a key derived for this person (AES-256-GCM). */
    waiting: personal(bytea('waiting'), {
      category: 'dpv:UnverifiedData',
      label: { da: 'Øvrige oplysninger på listen', en: 'What else the list held' },
      origin: 'third-party',
      purposes: ['rights'],
    }),
    recordedAt: recordedAt(),
  },
  {
    label: { da: 'Invitationer', en: 'Invitations' },
    subjects: [byColumn('person', 'person_id')],
    retention: retention.withPerson,
    readers: ['invitation', 'rights'],
    writes: { insert: ['invitation', 'rights'], update: ['invitation', 'rights'], delete: ['rights'] },
    decidesPermission: true,
    importer: true,
  },
  (table) => [
    uniqueIndex('invitations_person').on(table.personId),
    index('invitations_ends_on').on(table.endsOn).where(sql`state = 'open'`),
  ],
)
