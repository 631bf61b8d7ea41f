import { date, index, integer, jsonb, text, uuid } from 'drizzle-orm/pg-core'
import { personal, technical } from '../declarations/columns.ts'
import { id, moment, recordedAt } from '../declarations/common-columns.ts'
import { personalTable } from '../declarations/personal-table.ts'
import { retention } from '../declarations/retention-rules.ts'
import { byColumn, nobody } from '../declarations/subjects.ts'

/** Erasures (article 17): their plan, their check, what still stands in texts about others. Holds no identifier (ERA-13). */
export const erasures = personalTable(
  'erasures',
  {
    id: id(),
    /** The id that the person had; it leads nowhere any more. */
    personId: technical(uuid('person_id').notNull()),
    ground: technical(text('ground').notNull()),
    state: technical(text('state').$type<'open' | 'done'>().notNull(), { changeable: true }),
    /** Tables, row counts, actions, holds. */
    plan: technical(jsonb('plan').$type<unknown[]>().notNull()),
    /** Columns searched, places that remain. */
    checked: technical(jsonb('checked').$type<Record<string, unknown>>().notNull(), { changeable: true }),
    ledgerEntries: technical(integer('ledger_entries').notNull()),
    requestedBy: technical(text('requested_by').notNull()),
    recordedAt: recordedAt(),
    closedAt: moment('closed_at'),
  },
  {
    label: { da: 'Sletninger', en: 'Erasures' },
    subjects: nobody('the case after the person is gone: a number, counts and a date (ERA-13)'),
    retention: retention.rightsCase,
    writes: { insert: ['rights'], update: ['rights'], delete: ['rights'] },
  },
)

/** Requests of registered persons (articles 15 to 22): what was asked, when, by when it is answered (REQ-1 … REQ-18). */
export const requests = personalTable(
  'requests',
  {
    id: id(),
    personId: technical(uuid('person_id')),
    kind: technical(
      text('kind')
        .$type<'access' | 'rectification' | 'erasure' | 'restriction' | 'portability' | 'objection'>()
        .notNull(),
    ),
    channel: technical(text('channel').notNull()),
    receivedAt: recordedAt('received_at'),
    /** The last day for the answer, computed on the server (DL-3). */
    dueOn: technical(date('due_on', { mode: 'string' }).notNull(), { changeable: true }),
    state: technical(text('state').$type<'received' | 'answered' | 'refused'>().notNull(), { changeable: true }),
    answeredAt: moment('answered_at'),
    /** What was asked, where it was not by a button. */
    words: personal(text('words'), {
      category: 'pd:Communication',
      label: { da: 'Hvad der blev bedt om', en: 'What was asked' },
      origin: 'provided',
      purposes: ['rights'],
      freeText: true,
    }),
    /** Why the answer takes longer, told before the first day ended (REQ-5). */
    extensionReason: personal(text('extension_reason'), {
      category: 'pd:Communication',
      label: { da: 'Hvorfor svaret tager længere tid', en: 'Why the answer takes longer' },
      origin: 'observed',
      purposes: ['rights'],
      freeText: true,
    }),
    /** How it was answered, or why it was refused. */
    outcome: personal(text('outcome'), {
      category: 'pd:Communication',
      label: { da: 'Svar', en: 'Answer' },
      origin: 'observed',
      purposes: ['rights'],
      freeText: true,
    }),
    recordedBy: technical(text('recorded_by').notNull().default('person')),
    closedBy: technical(text('closed_by'), { changeable: true }),
    details: technical(jsonb('details').$type<Record<string, unknown>>().notNull()),
  },
  {
    label: { da: 'Anmodninger', en: 'Requests' },
    subjects: [byColumn('person', 'person_id')],
    outlivesSubject: 'the case file is kept for two years after its end, without the copies of data (REQ-15)',
    retention: retention.rightsCase,
    // A case is the officer's: a seller may take one down, and learns nothing of others' (SM-20).
    readers: ['rights'],
    writes: {
      insert: ['customer', 'prospecting', 'marketing', 'invitation', 'rights'],
      update: ['rights'],
      delete: ['rights'],
    },
    importer: true,
  },
  (table) => [index('requests_person').on(table.personId), index('requests_due').on(table.dueOn)],
)
