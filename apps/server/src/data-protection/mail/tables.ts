import { sql } from 'drizzle-orm'
import { boolean, index, integer, jsonb, text, uuid } from 'drizzle-orm/pg-core'
import { personal, technical } from '../declarations/columns.ts'
import { id, moment, recordedAt } from '../declarations/common-columns.ts'
import { personalTable } from '../declarations/personal-table.ts'
import { retention } from '../declarations/retention-rules.ts'
import { byColumn, byLink } from '../declarations/subjects.ts'
import { people } from '../people/tables.ts'
import type { Purpose } from '../purposes/purposes.ts'

const writers = ['customer', 'prospecting', 'marketing', 'invitation', 'rights'] as const satisfies Purpose[]

/**
 * Mail that waits or has gone. Its text is not stored: it is composed of the template, its values and the person's data
 * each time alike, so an erasure leaves no copy of it behind.
 */
export const mailMessages = personalTable(
  'mail_messages',
  {
    id: id(),
    kind: technical(text('kind').notNull()),
    recipient: personal(text('recipient').notNull(), {
      category: 'pd:EmailAddress',
      label: { da: 'Modtager', en: 'Recipient' },
      origin: 'third-party',
      purposes: ['invitation', 'marketing', 'rights'],
      identifier: 'email',
    }),
    language: technical(text('language').notNull()),
    /** Ids and states from which the text is composed; never a value of the person. */
    values: technical(jsonb('values').$type<Record<string, unknown>>().notNull().default(sql`'{}'`), {
      changeable: true,
    }),
    /** Several persons read this address, so the mail names nobody. */
    shared: technical(boolean('shared').notNull().default(false), { changeable: true }),
    /** `held`: made without a mail server; goes out only on a word. */
    state: technical(text('state').$type<'waiting' | 'held' | 'sent' | 'refused'>().notNull(), { changeable: true }),
    attempts: technical(integer('attempts').notNull().default(0), { changeable: true }),
    nextAttemptAt: moment('next_attempt_at'),
    sentAt: moment('sent_at'),
    recordedAt: recordedAt('created_at'),
  },
  {
    label: { da: 'Mails', en: 'Mail' },
    subjects: [byLink('person', 'mail_people', 'mail_id', 'person_id')],
    retention: retention.mail,
    writes: { insert: writers, update: ['rights'], delete: ['rights'] },
    importer: true,
  },
  (table) => [index('mail_messages_waiting').on(table.nextAttemptAt).where(sql`state in ('waiting', 'held')`)],
)

/** Whom a mail is about: one person, or all who share its address. */
export const mailPeople = personalTable(
  'mail_people',
  {
    id: id(),
    mailId: technical(
      uuid('mail_id')
        .notNull()
        .references(() => mailMessages.id),
    ),
    personId: technical(
      uuid('person_id')
        .notNull()
        .references(() => people.id),
    ),
  },
  {
    label: { da: 'Mails om personer', en: 'People of mail' },
    subjects: [byColumn('person', 'person_id')],
    retention: retention.mail,
    writes: { insert: writers, update: [], delete: ['rights'] },
    importer: true,
  },
  (table) => [index('mail_people_mail').on(table.mailId), index('mail_people_person').on(table.personId)],
)
