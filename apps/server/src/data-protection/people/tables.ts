// Beyond 300 lines, since the tables of a person are read side by side.
import { sql } from 'drizzle-orm'
import { boolean, check, date, index, integer, text, timestamp, uniqueIndex, uuid } from 'drizzle-orm/pg-core'
import { personal, technical } from '../declarations/columns.ts'
import { id, moment, recordedAt, xid8 } from '../declarations/common-columns.ts'
import { personalTable } from '../declarations/personal-table.ts'
import { retention } from '../declarations/retention-rules.ts'
import { byColumn, itself } from '../declarations/subjects.ts'
import type { Purpose } from '../purposes/purposes.ts'
import { sources } from '../sources/tables.ts'

export type PersonKind = 'company-contact' | 'sole-trader' | 'consumer'

/** Whoever works with a person at all needs to know who it is. */
const everyDesk = ['customer', 'prospecting', 'marketing', 'invitation', 'rights'] as const satisfies Purpose[]
const contactDesks = ['customer', 'prospecting', 'marketing', 'invitation', 'rights'] as const satisfies Purpose[]
const sellers = ['customer', 'prospecting'] as const satisfies Purpose[]

/**
 * The data subjects: who they are and what the law's rules about them depend on. How to reach them stands in tables of its
 * own, since one person has several addresses and numbers.
 */
export const people = personalTable(
  'people',
  {
    id: id(),
    name: personal(text('name').notNull(), {
      category: 'pd:Name',
      label: { da: 'Navn', en: 'Name' },
      origin: 'third-party',
      purposes: everyDesk,
      identifier: 'name',
    }),
    /** As the search compares it, stored: to fold a name costs more than all the rest of a search. */
    foldedName: personal(text('folded_name').notNull().generatedAlwaysAs(sql`diskret.folded(name)`), {
      category: 'pd:Name',
      label: { da: 'Navn til søgning', en: 'Name for searching' },
      origin: 'third-party',
      purposes: everyDesk,
      withheld: 'the name once more, as the search compares it',
      fixed: true,
    }),
    givenName: personal(text('given_name'), {
      category: 'pd:Name',
      label: { da: 'Fornavn', en: 'Given name' },
      origin: 'third-party',
      purposes: everyDesk,
    }),
    familyName: personal(text('family_name'), {
      category: 'pd:Name',
      label: { da: 'Efternavn', en: 'Family name' },
      origin: 'third-party',
      purposes: everyDesk,
    }),
    kind: personal(text('kind').$type<PersonKind>().notNull().default('consumer'), {
      category: 'pd:Professional',
      label: { da: 'Privat eller erhverv', en: 'Private or business' },
      origin: 'third-party',
      purposes: everyDesk,
    }),
    country: personal(text('country'), {
      category: 'pd:Country',
      label: { da: 'Land', en: 'Country' },
      origin: 'third-party',
      purposes: everyDesk,
    }),
    language: personal(text('language'), {
      category: 'pd:Language',
      label: { da: 'Sprog', en: 'Language' },
      origin: 'third-party',
      purposes: everyDesk,
    }),
    title: personal(text('title'), {
      category: 'pd:Job',
      label: { da: 'Titel', en: 'Job title' },
      origin: 'third-party',
      purposes: sellers,
      shortText: true,
    }),
    externalId: personal(text('external_id'), {
      category: 'pd:UID',
      label: { da: 'Nummer i et andet system', en: 'Number in another system' },
      origin: 'third-party',
      purposes: sellers,
      identifier: 'external-id',
    }),
    /** The account that looks after the person. */
    ownerId: personal(text('owner_id'), {
      category: 'pd:UID',
      label: { da: 'Ansvarlig', en: 'Owner' },
      origin: 'observed',
      purposes: sellers,
    }),
    /** The latest note or task done; kept up by triggers on these. */
    lastContactAt: personal(timestamp('last_contact_at', { withTimezone: true }), {
      category: 'pd:Communication',
      label: { da: 'Sidste kontakt', en: 'Last contact' },
      origin: 'observed',
      purposes: sellers,
      fixed: true,
    }),
    isMinor: personal(boolean('is_minor').notNull().default(false), {
      category: 'pd:AgeRange',
      label: { da: 'Under 18 år', en: 'Under 18' },
      origin: 'third-party',
      purposes: ['rights'],
    }),
    deceasedOn: personal(date('deceased_on', { mode: 'string' }), {
      category: 'pd:IndividualProfile',
      label: { da: 'Død den', en: 'Died on' },
      origin: 'third-party',
      purposes: ['rights'],
    }),
    /** The day on which the person is erased unless a basis opens before; it can only move earlier. */
    dueForErasureOn: technical(date('due_for_erasure_on', { mode: 'string' }), { changeable: true }),
    sourceId: technical(uuid('source_id').references(() => sources.id)),
    recordedAt: recordedAt(),
    changedAt: moment('changed_at'),
    /** Counts changes, for `If-Match`: a changed record is never overwritten unseen. */
    version: technical(integer('version').notNull().default(1), { changeable: true }),
    /** The transaction that registered the person, within which their other rows may already be written. */
    registeredIn: technical(xid8('registered_in')),
  },
  {
    label: { da: 'Personer', en: 'People' },
    subjects: [...itself('person'), byColumn('account', 'owner_id')],
    retention: retention.withPerson,
    decidesPermission: true,
    decideNothing: ['owner_id', 'last_contact_at'],
    importer: true,
    listOrders: [
      { columns: ['name', 'id'], roles: ['customer', 'prospecting', 'marketing', 'rights', 'seller-desk'] },
      { columns: ['recorded_at', 'id'], roles: ['seller-desk'] },
    ],
  },
  (table) => [
    check('people_kind', sql`${table.kind} in ('company-contact', 'sole-trader', 'consumer')`),
    index('people_due_for_erasure_on').on(table.dueForErasureOn).where(sql`due_for_erasure_on is not null`),
    index('people_name').using('gin', sql`folded_name gin_trgm_ops`),
    index('people_source').on(table.sourceId),
    index('people_owner').on(table.ownerId).where(sql`owner_id is not null`),
    index('people_last_contact').on(table.lastContactAt, table.id).where(sql`last_contact_at is not null`),
    // PostgreSQL skips through the few countries where a list is filtered by kind alone.
    index('people_country').on(table.country, table.kind),
    index('people_external_id').on(table.externalId).where(sql`external_id is not null`),
  ],
)

/** Addresses for e-mail; a person has several, and several persons may share one. */
export const emailAddresses = personalTable(
  'email_addresses',
  {
    id: id(),
    personId: technical(
      uuid('person_id')
        .notNull()
        .references(() => people.id),
    ),
    address: personal(text('address').notNull(), {
      category: 'pd:EmailAddress',
      label: { da: 'E-mail', en: 'E-mail address' },
      origin: 'third-party',
      purposes: contactDesks,
      identifier: 'email',
    }),
    /** The first is the main one. */
    position: technical(integer('position').notNull().default(0), { changeable: true }),
    /** When the person proved to read mail there, by a link that was sent to it. */
    verifiedAt: moment('verified_at'),
    /** When a server refused mail to it for good; a refused address informs nobody (NOT-14). */
    refusedAt: moment('refused_at'),
    sourceId: technical(uuid('source_id').references(() => sources.id)),
    recordedAt: recordedAt(),
  },
  {
    label: { da: 'E-mailadresser', en: 'E-mail addresses' },
    subjects: [byColumn('person', 'person_id')],
    retention: retention.withPerson,
    writes: { delete: [...sellers, 'rights'] },
    importer: true,
  },
  (table) => [
    index('email_addresses_person').on(table.personId),
    index('email_addresses_address').on(table.address),
    index('email_addresses_part').using('gin', sql`address gin_trgm_ops`),
    // By which a list's `a@b.dk` finds `a+news@b.dk`; only the few addresses with a tag are in it.
    index('email_addresses_tagged')
      .on(sql`regexp_replace(address, '^([^+@]+)[+][^@]*@', '\\1@')`)
      .where(sql`address like '%+%@%'`),
  ],
)

/** Telephone numbers in E.164; what is no number is not kept. */
export const phoneNumbers = personalTable(
  'phone_numbers',
  {
    id: id(),
    personId: technical(
      uuid('person_id')
        .notNull()
        .references(() => people.id),
    ),
    number: personal(text('number').notNull(), {
      category: 'pd:TelephoneNumber',
      label: { da: 'Telefon', en: 'Telephone number' },
      origin: 'third-party',
      purposes: contactDesks,
      identifier: 'phone',
    }),
    position: technical(integer('position').notNull().default(0), { changeable: true }),
    sourceId: technical(uuid('source_id').references(() => sources.id)),
    recordedAt: recordedAt(),
  },
  {
    label: { da: 'Telefonnumre', en: 'Telephone numbers' },
    subjects: [byColumn('person', 'person_id')],
    retention: retention.withPerson,
    writes: { delete: [...sellers, 'rights'] },
    importer: true,
  },
  (table) => [
    index('phone_numbers_person').on(table.personId),
    index('phone_numbers_number').on(table.number),
    index('phone_numbers_part').using('gin', sql`number gin_trgm_ops`),
  ],
)

const addressPart = (da: string, en: string, category: `pd:${string}`) => ({
  category,
  label: { da, en },
  origin: 'third-party' as const,
  purposes: contactDesks,
})

/** Addresses for letters. */
export const postalAddresses = personalTable(
  'postal_addresses',
  {
    id: id(),
    personId: technical(
      uuid('person_id')
        .notNull()
        .references(() => people.id),
    ),
    street: personal(text('street'), addressPart('Vej', 'Street', 'pd:Street')),
    street2: personal(text('street2'), addressPart('Adresselinje 2', 'Address line 2', 'pd:Street')),
    postalCode: personal(text('postal_code'), addressPart('Postnummer', 'Postal code', 'pd:PostalCode')),
    city: personal(text('city'), addressPart('By', 'City', 'pd:City')),
    region: personal(text('region'), addressPart('Region', 'Region', 'pd:Region')),
    country: personal(text('country'), addressPart('Land', 'Country', 'pd:Country')),
    sourceId: technical(uuid('source_id').references(() => sources.id)),
    recordedAt: recordedAt(),
  },
  {
    label: { da: 'Postadresser', en: 'Postal addresses' },
    subjects: [byColumn('person', 'person_id')],
    retention: retention.withPerson,
    writes: { delete: [...sellers, 'rights'] },
    importer: true,
  },
  (table) => [
    index('postal_addresses_person').on(table.personId),
    index('postal_addresses_city').on(table.city).where(sql`city is not null`),
  ],
)

/** Web pages that a list named with the person. */
export const webPages = personalTable(
  'web_pages',
  {
    id: id(),
    personId: technical(
      uuid('person_id')
        .notNull()
        .references(() => people.id),
    ),
    url: personal(text('url').notNull(), {
      category: 'pd:SocialMedia',
      label: { da: 'Hjemmeside', en: 'Web page' },
      origin: 'third-party',
      purposes: sellers,
    }),
    sourceId: technical(uuid('source_id').references(() => sources.id)),
    recordedAt: recordedAt(),
  },
  {
    label: { da: 'Hjemmesider', en: 'Web pages' },
    subjects: [byColumn('person', 'person_id')],
    retention: retention.withPerson,
    writes: { delete: [...sellers, 'rights'] },
    importer: true,
  },
  (table) => [index('web_pages_person').on(table.personId)],
)

/**
 * Where a single value comes from, when it is not where its row comes from: corrected by the person, changed by staff. A
 * corrected value is pinned, so that a later list does not bring the wrong one back (REC-4).
 */
export const fieldSources = personalTable(
  'field_sources',
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
    sourceId: technical(
      uuid('source_id')
        .notNull()
        .references(() => sources.id),
      { changeable: true },
    ),
    pinned: technical(boolean('pinned').notNull().default(false), { changeable: true }),
    recordedAt: technical(recordedAt().builder, { changeable: true }),
  },
  {
    label: { da: 'Kilder til enkelte felter', en: 'Sources of single fields' },
    subjects: [byColumn('person', 'person_id')],
    retention: retention.withPerson,
    writes: { insert: [...sellers, 'rights'], update: [...sellers, 'rights'], delete: ['rights'] },
    importer: true,
  },
  (table) => [uniqueIndex('field_sources_field').on(table.personId, table.tableName, table.rowId, table.columnName)],
)
