import { sql } from 'drizzle-orm'
import { date, index, integer, text, uuid } from 'drizzle-orm/pg-core'
import { personal, technical } from '../../data-protection/declarations/columns.ts'
import { id, moment, recordedAt } from '../../data-protection/declarations/common-columns.ts'
import { personalTable } from '../../data-protection/declarations/personal-table.ts'
import { retention } from '../../data-protection/declarations/retention-rules.ts'
import { byColumn } from '../../data-protection/declarations/subjects.ts'
import { people } from '../../data-protection/people/tables.ts'
import type { Purpose } from '../../data-protection/purposes/purposes.ts'

const sellers = ['customer', 'prospecting'] as const satisfies Purpose[]

/** Things to do, about a person, by a colleague: subjects of two kinds. */
export const tasks = personalTable(
  'tasks',
  {
    id: id(),
    personId: technical(
      uuid('person_id')
        .notNull()
        .references(() => people.id),
    ),
    title: personal(text('title').notNull(), {
      category: 'pd:Communication',
      label: { da: 'Opgave', en: 'Task' },
      origin: 'observed',
      purposes: sellers,
      freeText: true,
      checked: true,
    }),
    dueOn: technical(date('due_on', { mode: 'string' }), { changeable: true }),
    doneAt: moment('done_at'),
    assigneeId: personal(text('assignee_id'), {
      category: 'pd:UID',
      label: { da: 'Ansvarlig', en: 'Owner' },
      origin: 'observed',
      purposes: sellers,
    }),
    recordedAt: recordedAt(),
    version: technical(integer('version').notNull().default(1), { changeable: true }),
  },
  {
    label: { da: 'Opgaver', en: 'Tasks' },
    subjects: [byColumn('person', 'person_id'), byColumn('account', 'assignee_id')],
    retention: retention.notes,
    writes: { insert: [...sellers, 'rights'], update: [...sellers, 'rights'], delete: [...sellers, 'rights'] },
    listOrders: [{ columns: ['due_on', 'id'], roles: ['seller-desk'] }],
    importer: true,
  },
  (table) => [
    index('tasks_person').on(table.personId),
    index('tasks_open').on(table.assigneeId, table.dueOn).where(sql`done_at is null`),
    // Open ones of everybody by day: those done long ago stand before them in any order by day.
    index('tasks_open_due').on(table.dueOn, table.id).where(sql`done_at is null`),
    index('tasks_done').on(table.doneAt, table.id).where(sql`done_at is not null`),
    index('tasks_recorded').on(table.recordedAt, table.id),
    index('tasks_title').using('gin', sql`diskret.folded(title) gin_trgm_ops`),
  ],
)
