import { sql } from 'drizzle-orm'
import { check, index, integer, text, uuid } from 'drizzle-orm/pg-core'
import { personal, technical } from '../../data-protection/declarations/columns.ts'
import { id, moment, recordedAt } from '../../data-protection/declarations/common-columns.ts'
import { personalTable } from '../../data-protection/declarations/personal-table.ts'
import { retention } from '../../data-protection/declarations/retention-rules.ts'
import { byColumn, byLink } from '../../data-protection/declarations/subjects.ts'
import { people } from '../../data-protection/people/tables.ts'
import type { Purpose } from '../../data-protection/purposes/purposes.ts'

const sellers = ['customer', 'prospecting'] as const satisfies Purpose[]

export const noteKinds = ['note', 'call', 'meeting', 'mail'] as const
export type NoteKind = (typeof noteKinds)[number]

/** Notes on one or several people: permitted what all of them permit. */
export const notes = personalTable(
  'notes',
  {
    id: id(),
    text: personal(text('text').notNull(), {
      category: 'pd:Communication',
      label: { da: 'Note', en: 'Note' },
      origin: 'observed',
      purposes: sellers,
      freeText: true,
      checked: true,
    }),
    /** What happened: written down, or talked about on the telephone, at a meeting, by mail. */
    kind: technical(text('kind').$type<NoteKind>().notNull().default('note'), { changeable: true }),
    /** How long a call or a meeting took. */
    minutes: technical(integer('minutes'), { changeable: true }),
    authorId: personal(text('author_id'), {
      category: 'pd:UID',
      label: { da: 'Skrevet af', en: 'Written by' },
      origin: 'observed',
      purposes: sellers,
      fixed: true,
    }),
    importId: technical(uuid('import_id')),
    recordedAt: recordedAt(),
    changedAt: moment('changed_at'),
    version: technical(integer('version').notNull().default(1), { changeable: true }),
  },
  {
    label: { da: 'Noter', en: 'Notes' },
    subjects: [byLink('person', 'note_people', 'note_id', 'person_id'), byColumn('account', 'author_id')],
    retention: retention.notes,
    writes: { insert: [...sellers, 'rights'], update: [...sellers, 'rights'], delete: [...sellers, 'rights'] },
    listOrders: [{ columns: ['recorded_at', 'id'], roles: ['seller-desk'] }],
    importer: true,
  },
  (table) => [check('notes_kind', sql`${table.kind} in ('note', 'call', 'meeting', 'mail')`)],
)

/** Whom a note is about. */
export const notePeople = personalTable(
  'note_people',
  {
    id: id(),
    noteId: technical(
      uuid('note_id')
        .notNull()
        .references(() => notes.id),
    ),
    personId: technical(
      uuid('person_id')
        .notNull()
        .references(() => people.id),
    ),
  },
  {
    label: { da: 'Noter om personer', en: 'People of notes' },
    subjects: [byColumn('person', 'person_id')],
    retention: retention.notes,
    writes: { insert: [...sellers, 'rights'], update: [], delete: [...sellers, 'rights'] },
    importer: true,
  },
  (table) => [index('note_people_note').on(table.noteId), index('note_people_person').on(table.personId)],
)
