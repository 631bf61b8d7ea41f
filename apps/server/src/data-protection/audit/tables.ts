import { sql } from 'drizzle-orm'
import { index, jsonb, text, timestamp, uuid } from 'drizzle-orm/pg-core'
import { personal, technical } from '../declarations/columns.ts'
import { id } from '../declarations/common-columns.ts'
import { personalTable } from '../declarations/personal-table.ts'
import { retention } from '../declarations/retention-rules.ts'
import { byColumn } from '../declarations/subjects.ts'
import type { Purpose } from '../purposes/purposes.ts'

const everybody = [
  'customer',
  'prospecting',
  'marketing',
  'profiling',
  'invitation',
  'rights',
  'legal-obligation',
  'security',
  'sensitive',
] as const satisfies Purpose[]

/**
 * Who did what to whom for which purpose (AUD-1): ids and counts, never values. No role may change or delete an entry; whole
 * months go when their retention ends.
 */
export const auditEntries = personalTable(
  'audit_entries',
  {
    id: id(),
    at: technical(timestamp('at', { withTimezone: true }).notNull().default(sql`diskret.clock()`)),
    /** `operator`, `system`, `person`, or the id of an account or API key. */
    actor: personal(text('actor').notNull(), {
      category: 'pd:UID',
      label: { da: 'Hvem', en: 'Who' },
      origin: 'observed',
      purposes: ['rights', 'security'],
    }),
    role: technical(text('role').notNull()),
    purpose: technical(text('purpose').notNull()),
    action: technical(text('action').notNull()),
    personId: technical(uuid('person_id')),
    /** Ids, codes and counts. */
    details: technical(jsonb('details').$type<Record<string, unknown>>().notNull().default(sql`'{}'`)),
  },
  {
    label: { da: 'Revisionslog', en: 'Audit log' },
    subjects: [byColumn('person', 'person_id'), byColumn('account', 'actor')],
    outlivesSubject:
      'an entry holds an id that leads nowhere once the person is erased; without it nothing is proved (AUD-5)',
    retention: retention.audit,
    writes: { insert: everybody },
    appendOnly: true,
    importer: true,
  },
  (table) => [index('audit_entries_at').on(table.at), index('audit_entries_person').on(table.personId, table.at)],
)

/** What was given to whom outside the company (article 15(1)(c), ACC-5): exports, portability files, access reports. */
export const disclosures = personalTable(
  'disclosures',
  {
    id: id(),
    personId: technical(uuid('person_id').notNull()),
    recipient: technical(text('recipient').notNull()),
    what: technical(text('what').notNull()),
    purpose: technical(text('purpose').notNull()),
    reason: technical(text('reason')),
    actor: personal(text('actor').notNull(), {
      category: 'pd:UID',
      label: { da: 'Videregivet af', en: 'Disclosed by' },
      origin: 'observed',
      purposes: ['rights', 'security'],
    }),
    at: technical(timestamp('at', { withTimezone: true }).notNull().default(sql`diskret.clock()`)),
  },
  {
    label: { da: 'Videregivelser', en: 'Disclosures' },
    subjects: [byColumn('person', 'person_id')],
    outlivesSubject:
      'recipients are told of a later erasure (article 19), so whom they were keeps standing, with the id alone',
    retention: retention.audit,
    writes: { insert: everybody },
    appendOnly: true,
    importer: true,
  },
  (table) => [index('disclosures_person').on(table.personId)],
)
