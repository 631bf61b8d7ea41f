import { bigint, boolean, index, integer, jsonb, text, uuid } from 'drizzle-orm/pg-core'
import { personal, technical } from '../../data-protection/declarations/columns.ts'
import { bytea, id, moment, recordedAt } from '../../data-protection/declarations/common-columns.ts'
import { personalTable } from '../../data-protection/declarations/personal-table.ts'
import { retention } from '../../data-protection/declarations/retention-rules.ts'
import { byColumn } from '../../data-protection/declarations/subjects.ts'
import type { Purpose } from '../../data-protection/purposes/purposes.ts'

const importers = ['customer', 'prospecting', 'marketing', 'invitation', 'rights'] as const satisfies Purpose[]

/** Runs of imports: the file's description, the choices, the counts, how far it came. */
export const imports = personalTable(
  'imports',
  {
    id: id(),
    state: technical(text('state').$type<'running' | 'done' | 'undone' | 'failed'>().notNull(), { changeable: true }),
    /** What the run does next, so that it goes on where it stopped. */
    step: technical(text('step').notNull(), { changeable: true }),
    fileName: technical(text('file_name').notNull()),
    fileDigest: technical(text('file_digest').notNull()),
    entity: technical(text('entity').notNull()),
    /** Options of the command, mapping, description of the file. */
    options: technical(jsonb('options').$type<Record<string, unknown>>().notNull(), { changeable: true }),
    /** The import as the contract shows it: counts, reasons, warnings. */
    outcome: technical(jsonb('outcome').$type<Record<string, unknown>>().notNull(), { changeable: true }),
    rowsRead: technical(bigint('rows_read', { mode: 'number' }).notNull().default(0), { changeable: true }),
    rowsDone: technical(bigint('rows_done', { mode: 'number' }).notNull().default(0), { changeable: true }),
    sourceId: technical(uuid('source_id'), { changeable: true }),
    declaredBy: personal(text('declared_by'), {
      category: 'pd:UID',
      label: { da: 'Indlæst af', en: 'Imported by' },
      origin: 'observed',
      purposes: importers,
      fixed: true,
    }),
    fault: technical(text('fault'), { changeable: true }),
    recordedAt: recordedAt(),
    endedAt: moment('ended_at'),
  },
  {
    label: { da: 'Importer', en: 'Imports' },
    subjects: [byColumn('account', 'declared_by')],
    retention: retention.importRun,
    writes: { insert: importers, update: importers, delete: ['rights'] },
    importer: true,
  },
)

/**
 * Rows of a file: staged while the run decides about them in sets, then kept as line, outcome and person alone; the values
 * go when the run ends, and a report reads them from the person as they then stand.
 */
export const importRows = personalTable(
  'import_rows',
  {
    id: technical(bigint('id', { mode: 'number' }).generatedAlwaysAsIdentity()),
    importId: technical(uuid('import_id').notNull()),
    sheet: technical(text('sheet')),
    line: technical(integer('line').notNull()),
    outcome: technical(text('outcome').notNull()),
    reason: technical(text('reason')),
    duplicateOf: technical(integer('duplicate_of')),
    warnings: technical(text('warnings').array().notNull()),
    consent: technical(text('consent')),
    basis: technical(boolean('basis').notNull().default(false)),
    personId: technical(uuid('person_id')),
    /** Keys by which rows are compared with each other, with the base and with the ledger; empty when the run has ended. */
    emailKey: personal(text('email_key'), {
      category: 'pd:EmailAddress',
      label: { da: 'E-mail på listen', en: 'E-mail address on the list' },
      origin: 'third-party',
      purposes: ['rights'],
      identifier: 'email',
    }),
    phoneKey: personal(text('phone_key'), {
      category: 'pd:TelephoneNumber',
      label: { da: 'Telefon på listen', en: 'Telephone number on the list' },
      origin: 'third-party',
      purposes: ['rights'],
      identifier: 'phone',
    }),
    nameKey: personal(text('name_key'), {
      category: 'pd:Name',
      label: { da: 'Navn på listen', en: 'Name on the list' },
      origin: 'third-party',
      purposes: ['rights'],
    }),
    companyKey: technical(text('company_key')),
    /** The interpreted row; empty when the run has ended. */
    content: personal(jsonb('content').$type<Record<string, unknown>>(), {
      category: 'dpv:UnverifiedData',
      label: { da: 'Række på listen', en: 'Row of the list' },
      origin: 'third-party',
      purposes: ['rights'],
    }),
    hashes: technical(bytea('hashes').array()),
  },
  {
    label: { da: 'Rækker i importer', en: 'Rows of imports' },
    subjects: [byColumn('person', 'person_id')],
    outlivesSubject:
      'a row keeps line and outcome; its values go when the run ends, its link to the person with the person',
    retention: retention.importRun,
    writes: { insert: [], update: ['rights'], delete: ['rights'] },
    importer: true,
  },
  (table) => [
    index('import_rows_import').on(table.importId, table.line),
    index('import_rows_person').on(table.personId),
  ],
)

/** What an import changed in a person who was there already, so that undo can put it back. */
export const importChanges = personalTable(
  'import_changes',
  {
    id: id(),
    importId: technical(uuid('import_id').notNull()),
    personId: technical(uuid('person_id').notNull()),
    tableName: technical(text('table_name').notNull()),
    rowId: technical(uuid('row_id').notNull()),
    /** Null where the row itself was added. */
    columnName: technical(text('column_name')),
    before: personal(text('before'), {
      category: 'dpv:UnverifiedData',
      label: { da: 'Tidligere værdi', en: 'Former value' },
      origin: 'third-party',
      purposes: ['rights'],
    }),
  },
  {
    label: { da: 'Ændringer ved import', en: 'Changes by imports' },
    subjects: [byColumn('person', 'person_id')],
    retention: retention.importRun,
    writes: { insert: [], update: [], delete: ['rights'] },
    importer: true,
  },
  (table) => [index('import_changes_import').on(table.importId), index('import_changes_person').on(table.personId)],
)
