import { sql } from 'drizzle-orm'
import { index, integer, text, timestamp, uniqueIndex, uuid } from 'drizzle-orm/pg-core'
import { personal, technical } from '../declarations/columns.ts'
import { bytea, id, recordedAt } from '../declarations/common-columns.ts'
import { personalTable } from '../declarations/personal-table.ts'
import { retention } from '../declarations/retention-rules.ts'
import { byColumn, nobody } from '../declarations/subjects.ts'
import { people } from '../people/tables.ts'

const sensitive = {
  category: 'dpv:SpecialCategoryPersonalData',
  label: { da: 'Mulig følsom oplysning', en: 'Possible sensitive data' },
  origin: 'inferred',
  purposes: ['rights'],
} as const

/**
 * Notes of a list that may hold sensitive data: sealed, and with the officer only, until a decision lets a wording of them in or
 * lets them go (SPE-3, SPE-6).
 */
export const heldTexts = personalTable(
  'held_texts',
  {
    id: id(),
    personId: technical(
      uuid('person_id')
        .notNull()
        .references(() => people.id),
      { changeable: true },
    ),
    importId: technical(uuid('import_id').notNull()),
    /** Place of the row in the file, from 0. */
    position: technical(integer('position').notNull()),
    /** The text, sealed with a key derived for this row (AES-256-GCM). */
    sealed: personal(bytea('sealed').notNull(), {
      category: 'dpv:UnverifiedData',
      label: { da: 'Note på listen', en: 'Note on the list' },
      origin: 'third-party',
      purposes: ['rights'],
    }),
    categories: personal(text('categories').array().notNull(), sensitive),
    recordedAt: recordedAt(),
  },
  {
    label: { da: 'Tilbageholdte noter', en: 'Notes held back' },
    subjects: [byColumn('person', 'person_id')],
    retention: retention.withPerson,
    readers: ['rights'],
    writes: { insert: ['rights'], update: ['rights'], delete: ['rights'] },
    importer: true,
  },
  (table) => [index('held_texts_person').on(table.personId), index('held_texts_import').on(table.importId)],
)

/** Texts of the base that may hold sensitive data, for the officer to decide; the finding goes with the text (SPE-7). */
export const textFindings = personalTable(
  'text_findings',
  {
    id: id(),
    personId: technical(
      uuid('person_id')
        .notNull()
        .references(() => people.id),
    ),
    tableName: technical(text('table_name').notNull()),
    rowId: technical(uuid('row_id').notNull()),
    columnName: technical(text('column_name').notNull()),
    /** Keyed hash of the text that was read: another text is another matter (SPE-8). */
    digest: technical(bytea('digest').notNull(), { changeable: true }),
    categories: personal(text('categories').array().notNull(), sensitive),
    recordedAt: recordedAt(),
  },
  {
    label: { da: 'Fund i fritekst', en: 'Findings in free text' },
    subjects: [byColumn('person', 'person_id')],
    retention: retention.withPerson,
    readers: ['rights'],
    writes: { insert: ['rights'], update: ['rights'], delete: ['rights'] },
    // Taken back with the list that brought the person.
    importer: true,
  },
  (table) => [
    uniqueIndex('text_findings_place').on(table.tableName, table.rowId, table.columnName, table.personId),
    index('text_findings_person').on(table.personId),
  ],
)

/** Texts that somebody has judged not sensitive, as keyed hashes: a dismissal covers that very text (SPE-8). */
export const textDismissals = personalTable(
  'text_dismissals',
  {
    id: id(),
    digest: technical(bytea('digest').notNull().unique()),
    /** What was found in it: what a better detector finds later is judged anew, and added. */
    categories: technical(text('categories').array().notNull(), { changeable: true }),
    dismissedBy: personal(text('dismissed_by').notNull(), {
      category: 'pd:UID',
      label: { da: 'Vurderet af', en: 'Judged by' },
      origin: 'observed',
      purposes: ['rights'],
      fixed: true,
    }),
    at: technical(timestamp('at', { withTimezone: true }).notNull().default(sql`diskret.clock()`)),
  },
  {
    label: { da: 'Ikke følsomme tekster', en: 'Texts judged not sensitive' },
    subjects: [byColumn('account', 'dismissed_by')],
    retention: retention.notes,
    readers: ['customer', 'prospecting', 'marketing', 'rights'],
    writes: {
      insert: ['customer', 'prospecting', 'rights'],
      update: ['customer', 'prospecting', 'rights'],
      delete: ['rights'],
    },
    importer: true,
  },
)

/**
 * Texts that were written or changed since the scan went by: it goes by the order of ids, and would not come back to them. Which
 * row, never what it says; gone when it was read.
 */
export const changedTexts = personalTable(
  'changed_texts',
  {
    id: id(),
    place: technical(text('place').notNull()),
    rowId: technical(uuid('row_id').notNull()),
  },
  {
    label: { da: 'Ændrede tekster, der skal læses', en: 'Changed texts to be read' },
    subjects: nobody('which rows the scan has still to read'),
    retention: retention.settings,
    readers: ['rights'],
    writes: { insert: [], update: [], delete: ['rights'] },
  },
  (table) => [index('changed_texts_place').on(table.place)],
)

/** How far each column has been read through, so that a scan goes on where it was killed and begins anew with a better detector. */
export const textScans = personalTable(
  'text_scans',
  {
    id: id(),
    place: technical(text('place').notNull().unique()),
    /** Which detector. */
    version: technical(text('version').notNull(), { changeable: true }),
    /** The last row that was read; null before the first. */
    lastRow: technical(uuid('last_row'), { changeable: true }),
    rows: technical(integer('rows').notNull().default(0), { changeable: true }),
    at: technical(timestamp('at', { withTimezone: true }).notNull().default(sql`diskret.clock()`), {
      changeable: true,
    }),
  },
  {
    label: { da: 'Gennemlæsning af fritekst', en: 'Reading through of free text' },
    subjects: nobody('how far columns have been read'),
    retention: retention.settings,
    readers: ['rights'],
    writes: { insert: ['rights'], update: ['rights'], delete: ['rights'] },
  },
)
