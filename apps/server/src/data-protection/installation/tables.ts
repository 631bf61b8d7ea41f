import { boolean, integer, jsonb, text, timestamp } from 'drizzle-orm/pg-core'
import { technical } from '../declarations/columns.ts'
import { personalTable } from '../declarations/personal-table.ts'
import { retention } from '../declarations/retention-rules.ts'
import { nobody } from '../declarations/subjects.ts'
import { type Purpose, purposeNames } from '../purposes/purposes.ts'

const administrators = ['rights', 'security'] as const satisfies Purpose[]

/** The controller that this installation belongs to, and its choices: one row. */
export const installation = personalTable(
  'installation',
  {
    id: technical(integer('id').primaryKey().default(1)),
    company: technical(text('company').notNull(), { changeable: true }),
    registrationNumber: technical(text('registration_number'), { changeable: true }),
    country: technical(text('country').notNull(), { changeable: true }),
    timeZone: technical(text('time_zone').notNull(), { changeable: true }),
    language: technical(text('language').notNull(), { changeable: true }),
    /** For training, with a clock that can be moved. Never changes. */
    practice: technical(boolean('practice').notNull()),
    /** How to reach the controller, in the notices: address, e-mail, telephone, web page. */
    contact: technical(jsonb('contact').$type<Record<string, string>>().notNull().default({}), { changeable: true }),
    /** The data protection officer's contact, or null where none is required. */
    protectionOfficer: technical(jsonb('protection_officer').$type<Record<string, string> | null>(), {
      changeable: true,
    }),
    /** Choices of the controller where the law leaves room: retention, electronic marketing on the page, topics. */
    choices: technical(jsonb('choices').$type<Record<string, unknown>>().notNull().default({}), { changeable: true }),
    /** Which ledger key hashed what is here: a wrong key is told at the start, and never replaced. */
    ledgerKeyId: technical(text('ledger_key_id')),
    /** The latest moment that the clock has shown; it never goes back. */
    clockSeen: technical(timestamp('clock_seen', { withTimezone: true }), { changeable: true }),
    recordedAt: technical(timestamp('recorded_at', { withTimezone: true }).notNull()),
  },
  {
    label: { da: 'Dataansvarlig', en: 'Controller' },
    subjects: nobody('a company, and settings'),
    retention: retention.settings,
    readers: purposeNames,
    writes: { insert: administrators, update: administrators, delete: [] },
    importer: true,
  },
)
