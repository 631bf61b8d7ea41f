import { sql } from 'drizzle-orm'
import { date, index, text, uuid } from 'drizzle-orm/pg-core'
import { personal, technical } from '../declarations/columns.ts'
import { bytea, id, moment, recordedAt } from '../declarations/common-columns.ts'
import { personalTable } from '../declarations/personal-table.ts'
import { retention } from '../declarations/retention-rules.ts'
import { byColumn } from '../declarations/subjects.ts'

export type ToldAct = 'rectification' | 'erasure' | 'restriction'
export type TellingState = 'planned' | 'sent' | 'confirmed' | 'failed' | 'impossible'

/** Recipients to be told of a rectification, an erasure or a restriction (article 19; TEL-1): by hand, with proof. */
export const recipientTasks = personalTable(
  'recipient_tasks',
  {
    id: id(),
    personId: technical(uuid('person_id').notNull()),
    recipient: technical(text('recipient').notNull()),
    act: technical(text('act').$type<ToldAct>().notNull()),
    /** What they had got, as the disclosures say, and when last. */
    received: technical(text('received').notNull()),
    /** What changed, as names of fields. */
    fields: technical(text('fields').array().notNull()),
    dueOn: technical(date('due_on', { mode: 'string' }).notNull()),
    state: technical(text('state').$type<TellingState>().notNull(), { changeable: true }),
    /** By whom the recipient knows the person, sealed, after an erasure; gone when the recipient has been told. */
    sealed: personal(bytea('sealed'), {
      category: 'dpv:IdentifyingPersonalData',
      label: { da: 'Hvem modtageren skal slette', en: 'Whom the recipient is to erase' },
      origin: 'third-party',
      purposes: ['rights'],
      withheld: 'made when the person is erased, and gone when the recipient has been told (article 19)',
    }),
    /** How they were told, or why that is impossible. */
    proof: personal(text('proof'), {
      category: 'pd:Communication',
      label: { da: 'Hvordan modtageren fik besked', en: 'How the recipient was told' },
      origin: 'observed',
      purposes: ['rights'],
      freeText: true,
    }),
    doneBy: technical(text('done_by'), { changeable: true }),
    recordedAt: recordedAt(),
    closedAt: moment('closed_at'),
  },
  {
    label: { da: 'Besked til modtagere', en: 'Recipients to be told' },
    subjects: [byColumn('person', 'person_id')],
    outlivesSubject: 'recipients are told of an erasure after it, and that they were told is proved (article 19)',
    retention: retention.rightsCase,
    readers: ['rights'],
    writes: { insert: ['customer', 'prospecting', 'rights'], update: ['rights'], delete: ['rights'] },
  },
  (table) => [
    index('recipient_tasks_person').on(table.personId),
    index('recipient_tasks_due').on(table.dueOn).where(sql`closed_at is null`),
  ],
)
