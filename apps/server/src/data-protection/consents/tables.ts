import { sql } from 'drizzle-orm'
import { boolean, check, date, index, integer, text, timestamp, uniqueIndex, uuid } from 'drizzle-orm/pg-core'
import { assessments } from '../assessments/tables.ts'
import { personal, technical } from '../declarations/columns.ts'
import { id, moment, recordedAt } from '../declarations/common-columns.ts'
import { personalTable } from '../declarations/personal-table.ts'
import { retention } from '../declarations/retention-rules.ts'
import { byColumn, nobody } from '../declarations/subjects.ts'
import { people } from '../people/tables.ts'
import type { LegalBasisKind } from '../purposes/legal-basis-kinds.ts'
import { type ConsentPurpose, type PermissionPurpose, type Purpose, purposeNames } from '../purposes/purposes.ts'

export type Channel = 'email' | 'telephone' | 'post'
export type ConsentStatus =
  | 'ConsentRequested'
  | 'ConsentGiven'
  | 'RenewedConsentGiven'
  | 'ConsentRefused'
  | 'ConsentExpired'
  | 'ConsentWithdrawn'
  | 'ConsentInvalidated'
  | 'unproved'
export type ConsentMethod = 'web' | 'double-opt-in' | 'paper' | 'telephone' | 'in-person' | 'imported'

const writers = ['customer', 'prospecting', 'marketing', 'invitation', 'rights'] as const satisfies Purpose[]
const fact = { origin: 'observed' as const, purposes: ['customer', 'prospecting', 'marketing', 'rights'] as const }

/** The texts that consent is asked with; once used, a text is immutable: a changed word is a new version (CON-23). */
export const wordings = personalTable(
  'wordings',
  {
    id: id(),
    purpose: technical(text('purpose').$type<ConsentPurpose>().notNull()),
    topic: technical(text('topic')),
    channel: technical(text('channel').$type<Channel>()),
    language: technical(text('language').notNull()),
    version: technical(integer('version').notNull()),
    text: technical(text('text').notNull()),
    digest: technical(text('digest').notNull()),
    usedSince: moment('used_since'),
    recordedAt: recordedAt(),
  },
  {
    label: { da: 'Ordlyde', en: 'Wordings' },
    subjects: nobody('texts of the controller'),
    retention: retention.settings,
    readers: purposeNames,
    writes: { insert: ['rights'], update: writers, delete: [] },
    importer: true,
  },
  (table) => [
    uniqueIndex('wordings_version').on(
      table.purpose,
      sql`coalesce(topic, '')`,
      sql`coalesce(channel, '')`,
      table.language,
      table.version,
    ),
  ],
)

/**
 * Consents with their proof (articles 4(11), 7; CON-20). What staff wrote down without proof is `unproved` and opens nothing
 * (CON-22); only `ConsentGiven` and `RenewedConsentGiven` permit (CON-26).
 */
export const consents = personalTable(
  'consents',
  {
    id: id(),
    personId: technical(
      uuid('person_id')
        .notNull()
        .references(() => people.id),
    ),
    purpose: personal(text('purpose').$type<ConsentPurpose>().notNull(), {
      ...fact,
      category: 'pd:PrivacyPreference',
      label: { da: 'Samtykke til', en: 'Consent to' },
      fixed: true,
    }),
    topic: personal(text('topic'), {
      ...fact,
      category: 'pd:Interest',
      label: { da: 'Emne', en: 'Topic' },
      fixed: true,
    }),
    channel: personal(text('channel').$type<Channel>(), {
      ...fact,
      category: 'pd:PrivacyPreference',
      label: { da: 'Kanal', en: 'Channel' },
      fixed: true,
    }),
    status: personal(text('status').$type<ConsentStatus>().notNull(), {
      ...fact,
      category: 'pd:PrivacyPreference',
      label: { da: 'Status', en: 'Status' },
    }),
    wordingId: technical(uuid('wording_id').references(() => wordings.id)),
    language: technical(text('language')),
    /** The version of the notice that the person had before the act. */
    noticeVersionId: technical(uuid('notice_version_id')),
    /** The address or number with which the person acted. */
    identifierUsed: personal(text('identifier_used'), {
      origin: 'provided',
      purposes: ['rights'],
      category: 'pd:Contact',
      label: { da: 'Adresse eller nummer, der blev brugt', en: 'Address or number used' },
      identifier: 'email',
      fixed: true,
    }),
    givenAt: technical(timestamp('given_at', { withTimezone: true })),
    method: technical(text('method').$type<ConsentMethod>()),
    evidence: personal(text('evidence'), {
      origin: 'observed',
      purposes: ['rights'],
      category: 'pd:Communication',
      freeText: true,
      label: { da: 'Bevis', en: 'Evidence' },
      fixed: true,
    }),
    /** Who expressed it: the person, or a guardian. Null where only staff say so. */
    givenBy: technical(text('given_by')),
    /** Whose parental responsibility it rests on, and how that was verified (article 8(2); CON-36). */
    guardianship: personal(text('guardianship'), {
      origin: 'third-party',
      purposes: ['rights'],
      category: 'pd:Family',
      freeText: true,
      label: { da: 'Forældremyndighed', en: 'Parental responsibility' },
      fixed: true,
    }),
    /** Who wrote it down: `person`, `system`, or the id of an account. */
    recordedBy: technical(text('recorded_by').notNull()),
    explicit: technical(boolean('explicit').notNull().default(false)),
    requiredFor: technical(text('required_for')),
    recipients: technical(text('recipients').array().notNull().default(sql`'{}'`)),
    withdrawalShown: technical(boolean('withdrawal_shown').notNull().default(false)),
    place: technical(text('place')),
    expiresOn: technical(date('expires_on', { mode: 'string' }), { changeable: true }),
    endedAt: moment('ended_at'),
    recordedAt: recordedAt(),
  },
  {
    label: { da: 'Samtykker', en: 'Consents' },
    subjects: [byColumn('person', 'person_id')],
    retention: retention.consentProof,
    writes: { insert: writers, update: writers, delete: ['rights'] },
    decidesPermission: true,
    importer: true,
  },
  (table) => [
    index('consents_person').on(table.personId),
    check(
      'consents_status',
      sql`${table.status} in ('ConsentRequested', 'ConsentGiven', 'RenewedConsentGiven', 'ConsentRefused', 'ConsentExpired', 'ConsentWithdrawn', 'ConsentInvalidated', 'unproved')`,
    ),
    check(
      'consents_proof',
      sql`${table.status} not in ('ConsentGiven', 'RenewedConsentGiven') or (wording_id is not null and given_at is not null and method is not null and evidence is not null and given_by is not null and withdrawal_shown)`,
    ),
  ],
)

/** The bases on which a person's purposes rest (article 6; BAS-8): they open and close, and permissions follow at once. */
export const legalBases = personalTable(
  'legal_bases',
  {
    id: id(),
    personId: technical(
      uuid('person_id')
        .notNull()
        .references(() => people.id),
    ),
    purpose: personal(text('purpose').$type<Purpose>().notNull(), {
      ...fact,
      category: 'pd:PrivacyPreference',
      label: { da: 'Formål', en: 'Purpose' },
      fixed: true,
    }),
    kind: personal(text('kind').$type<LegalBasisKind>().notNull(), {
      ...fact,
      category: 'pd:PrivacyPreference',
      label: { da: 'Retsgrundlag', en: 'Legal basis' },
      fixed: true,
    }),
    openedAt: technical(timestamp('opened_at', { withTimezone: true }).notNull().default(sql`diskret.clock()`)),
    openedBy: technical(text('opened_by').notNull()),
    evidence: personal(text('evidence'), {
      origin: 'observed',
      purposes: ['rights'],
      category: 'pd:Communication',
      freeText: true,
      label: { da: 'Dokumentation', en: 'Evidence' },
    }),
    assessmentId: technical(uuid('assessment_id').references(() => assessments.id)),
    consentId: technical(uuid('consent_id').references(() => consents.id)),
    importId: technical(uuid('import_id')),
    endsAt: moment('ends_at'),
    closedAt: moment('closed_at'),
    closedReason: technical(text('closed_reason'), { changeable: true }),
  },
  {
    label: { da: 'Retsgrundlag', en: 'Legal bases' },
    subjects: [byColumn('person', 'person_id')],
    retention: retention.withPerson,
    writes: { insert: writers, update: writers, delete: ['rights'] },
    decidesPermission: true,
    importer: true,
  },
  (table) => [
    index('legal_bases_person').on(table.personId),
    // A consent that goes asks for bases that rest on it.
    index('legal_bases_consent').on(table.consentId).where(sql`consent_id is not null`),
    check('legal_bases_assessed', sql`${table.kind} <> 'legitimate-interest' or assessment_id is not null`),
    check('legal_bases_consented', sql`${table.kind} <> 'consent' or consent_id is not null`),
    check('legal_bases_evidenced', sql`${table.kind} not in ('contract', 'legal-obligation') or evidence is not null`),
    check(
      'legal_bases_never_contract',
      sql`${table.kind} <> 'contract' or purpose not in ('marketing', 'profiling', 'prospecting')`,
    ),
  ],
)

/** Objections (article 21): to marketing absolute and at once; to others pending until an officer decides. */
export const objections = personalTable(
  'objections',
  {
    id: id(),
    personId: technical(
      uuid('person_id')
        .notNull()
        .references(() => people.id),
    ),
    purpose: personal(text('purpose').$type<PermissionPurpose>().notNull(), {
      ...fact,
      purposes: ['rights'],
      category: 'pd:PrivacyPreference',
      label: { da: 'Indsigelse mod', en: 'Objection to' },
      fixed: true,
    }),
    /** Null closes the whole purpose, a channel only itself (MKT-41). */
    channel: personal(text('channel').$type<Channel>(), {
      ...fact,
      purposes: ['rights'],
      category: 'pd:PrivacyPreference',
      label: { da: 'Kanal', en: 'Channel' },
      fixed: true,
    }),
    ground: personal(text('ground'), {
      origin: 'provided',
      purposes: ['rights'],
      category: 'pd:Communication',
      freeText: true,
      label: { da: 'Begrundelse', en: 'Ground' },
    }),
    state: technical(text('state').$type<'pending' | 'upheld' | 'rejected'>().notNull(), { changeable: true }),
    recordedBy: technical(text('recorded_by').notNull()),
    decidedBy: technical(text('decided_by'), { changeable: true }),
    decidedAt: moment('decided_at'),
    /** The officer's balance, where grounds override (OBJ-2). */
    balance: technical(text('balance'), { changeable: true }),
    /** When the person opened the purpose again by an act of their own. */
    liftedAt: moment('lifted_at'),
    recordedAt: recordedAt(),
  },
  {
    label: { da: 'Indsigelser', en: 'Objections' },
    subjects: [byColumn('person', 'person_id')],
    retention: retention.withPerson,
    writes: { insert: writers, update: ['rights'], delete: ['rights'] },
    decidesPermission: true,
    importer: true,
  },
  (table) => [index('objections_person').on(table.personId)],
)

/** Restrictions (article 18): every purpose closes but storing, until lifted, which the person is told of before (RES-4). */
export const restrictions = personalTable(
  'restrictions',
  {
    id: id(),
    personId: technical(
      uuid('person_id')
        .notNull()
        .references(() => people.id),
    ),
    ground: personal(text('ground').notNull(), {
      origin: 'provided',
      purposes: ['rights'],
      category: 'pd:PrivacyPreference',
      label: { da: 'Grund', en: 'Ground' },
      fixed: true,
    }),
    recordedBy: technical(text('recorded_by').notNull()),
    toldOfLiftingAt: moment('told_of_lifting_at'),
    /** How, where it was not by a message of Diskret's. */
    toldHow: personal(text('told_how'), {
      origin: 'observed',
      purposes: ['rights'],
      category: 'pd:Communication',
      freeText: true,
      label: { da: 'Hvordan personen fik besked om ophævelsen', en: 'How the person was told of the lifting' },
    }),
    liftedAt: moment('lifted_at'),
    recordedAt: recordedAt(),
  },
  {
    label: { da: 'Begrænsninger', en: 'Restrictions' },
    subjects: [byColumn('person', 'person_id')],
    retention: retention.withPerson,
    writes: { insert: ['rights'], update: ['rights'], delete: ['rights'] },
    decidesPermission: true,
    importer: true,
  },
  (table) => [index('restrictions_person').on(table.personId)],
)
