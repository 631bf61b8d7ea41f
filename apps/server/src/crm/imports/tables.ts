import { sql } from 'drizzle-orm'
import { bigint, boolean, index, integer, jsonb, text, uniqueIndex, uuid } from 'drizzle-orm/pg-core'
import { personal, technical } from '../../data-protection/declarations/columns.ts'
import { bytea, id, moment, recordedAt } from '../../data-protection/declarations/common-columns.ts'
import { personalTable } from '../../data-protection/declarations/personal-table.ts'
import { retention } from '../../data-protection/declarations/retention-rules.ts'
import { byColumn, nobody } from '../../data-protection/declarations/subjects.ts'
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

const staged = (da: string, en: string, category: `pd:${string}` | `dpv:${string}`) => ({
  category,
  label: { da, en },
  origin: 'third-party' as const,
  purposes: ['rights'] as const satisfies Purpose[],
})

/**
 * Rows of a file while a run decides about them in sets: keys by which they are compared with each other, with the base and
 * with the ledger, and what will be written. The importer's alone (COPY is refused under a policy); empty when the run ends.
 */
export const importStaging = personalTable(
  'import_staging',
  {
    id: technical(bigint('id', { mode: 'number' }).generatedAlwaysAsIdentity()),
    importId: technical(uuid('import_id').notNull()),
    /** Place in the file, from 0, over all sheets. */
    position: technical(integer('position').notNull()),
    sheet: technical(text('sheet')),
    line: technical(integer('line').notNull()),
    /** What the record says by itself: `candidate`, `rejected` or `skipped`. */
    outcome: technical(text('outcome').notNull()),
    reason: technical(text('reason')),
    warnings: technical(text('warnings').array().notNull()),
    consent: technical(text('consent')),
    /** The id that the person gets if the row is accepted. */
    personId: technical(uuid('person_id').notNull()),
    isCompany: technical(boolean('is_company').notNull()),
    name: personal(text('name'), { ...staged('Navn på listen', 'Name on the list', 'pd:Name'), identifier: 'name' }),
    givenName: personal(text('given_name'), staged('Fornavn på listen', 'Given name on the list', 'pd:Name')),
    familyName: personal(text('family_name'), staged('Efternavn på listen', 'Family name on the list', 'pd:Name')),
    country: personal(text('country'), staged('Land på listen', 'Country on the list', 'pd:Country')),
    isMinor: personal(boolean('is_minor').notNull(), staged('Under 18 år', 'Under 18', 'pd:AgeRange')),
    email: personal(text('email'), {
      ...staged('E-mail på listen', 'E-mail address on the list', 'pd:EmailAddress'),
      identifier: 'email',
    }),
    /** Addresses without their plus-tag. */
    addresses: personal(
      text('addresses').array().notNull(),
      staged('Adresser på listen', 'Addresses on the list', 'pd:EmailAddress'),
    ),
    roleAddresses: technical(text('role_addresses').array().notNull()),
    phones: personal(
      text('phones').array().notNull(),
      staged('Telefonnumre på listen', 'Telephone numbers on the list', 'pd:TelephoneNumber'),
    ),
    nameKey: personal(text('name_key'), staged('Navn til sammenligning', 'Name for comparing', 'pd:Name')),
    shortName: personal(
      text('short_name'),
      staged('Kort navn til sammenligning', 'Short name for comparing', 'pd:Name'),
    ),
    companyKey: technical(text('company_key')),
    companyName: technical(text('company_name')),
    registrationNumber: technical(text('registration_number')),
    /** What the ledger is asked: each identifier with its hash, alone and with the name. */
    identifiers: personal(
      text('identifiers').array().notNull(),
      staged('Adresser og numre på listen', 'Addresses and numbers on the list', 'pd:Contact'),
    ),
    hashes: technical(bytea('hashes').array().notNull()),
    namedHashes: technical(bytea('named_hashes').array().notNull()),
    /** Whether the row proves a consent (CON-33). */
    proved: technical(boolean('proved').notNull()),
    /** What else the row holds, where it comes in under a basis. */
    content: personal(jsonb('content').$type<Record<string, unknown>>(), {
      ...staged('Række på listen', 'Row of the list', 'dpv:UnverifiedData'),
    }),
    /** The same, sealed for its person, where it waits beside an invitation. */
    sealed: personal(
      bytea('sealed'),
      staged('Forseglet række på listen', 'Sealed row of the list', 'dpv:UnverifiedData'),
    ),
    /** Its note, taken out of the above and sealed, where it may hold sensitive data. */
    heldId: technical(uuid('held_id')),
    held: personal(bytea('held'), staged('Tilbageholdt note', 'Note held back', 'dpv:UnverifiedData')),
    heldCategories: personal(
      text('held_categories').array(),
      staged('Mulig følsom oplysning', 'Possible sensitive data', 'dpv:SpecialCategoryPersonalData'),
    ),
  },
  {
    label: { da: 'Rækker under indlæsning', en: 'Rows being imported' },
    subjects: [byColumn('person', 'person_id')],
    outlivesSubject: 'a row is there before its person, and goes when the run ends',
    retention: retention.staging,
    writes: { insert: [], update: [], delete: ['rights'] },
    importer: true,
  },
  (table) => [
    uniqueIndex('import_staging_position').on(table.importId, table.position),
    index('import_staging_person').on(table.personId),
  ],
)

/**
 * The bytes of a list from the moment it is taken in until its rows are read, sealed: whichever process goes on with the run finds
 * them, on this machine or another.
 */
export const importFileParts = personalTable(
  'import_file_parts',
  {
    id: id(),
    importId: technical(uuid('import_id').notNull()),
    part: technical(integer('part').notNull()),
    sealed: technical(bytea('sealed').notNull()),
  },
  {
    label: { da: 'Filer under indlæsning', en: 'Files being imported' },
    subjects: nobody('sealed under a key that lies apart, until the rows are read'),
    retention: retention.staging,
    readers: ['rights'],
    writes: { insert: [], update: [], delete: ['rights'] },
    importer: true,
  },
  (table) => [uniqueIndex('import_file_parts_part').on(table.importId, table.part)],
)

/** What became of each row: line, outcome, reason and person; a report reads the values from the person as they then stand. */
export const importRows = personalTable(
  'import_rows',
  {
    id: technical(bigint('id', { mode: 'number' }).generatedAlwaysAsIdentity()),
    importId: technical(uuid('import_id').notNull()),
    position: technical(integer('position').notNull()),
    sheet: technical(text('sheet')),
    line: technical(integer('line').notNull()),
    outcome: technical(text('outcome').$type<'accepted' | 'duplicate' | 'rejected' | 'skipped'>().notNull()),
    reason: technical(text('reason')),
    /** Line of the earlier record of the same person, where it is in this file. */
    duplicateOf: technical(integer('duplicate_of')),
    warnings: technical(text('warnings').array().notNull()),
    consent: technical(text('consent')),
    /** Whether a legal basis was opened. */
    basis: technical(boolean('basis').notNull().default(false)),
    /** Who came in by this row, or into whom it was merged. */
    personId: technical(uuid('person_id'), { changeable: true }),
    /** Whether that person was there before the run. */
    living: technical(boolean('living').notNull().default(false)),
    /** The mail that tells the person; one for all who share a mailbox. */
    mailId: technical(uuid('mail_id')),
  },
  {
    label: { da: 'Rækker i importer', en: 'Rows of imports' },
    subjects: [byColumn('person', 'person_id')],
    outlivesSubject: 'a row keeps line and outcome; its link leads nowhere once the person is erased',
    retention: retention.importRun,
    writes: { insert: [], update: ['rights'], delete: ['rights'] },
    importer: true,
  },
  (table) => [
    uniqueIndex('import_rows_position').on(table.importId, table.position),
    index('import_rows_person').on(table.personId).where(sql`person_id is not null`),
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
    /** What the merge left there: undo restores only what still stands so. */
    after: personal(text('after'), {
      category: 'dpv:UnverifiedData',
      label: { da: 'Værdi fra listen', en: 'Value of the list' },
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
