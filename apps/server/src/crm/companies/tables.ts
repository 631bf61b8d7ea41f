import { sql } from 'drizzle-orm'
import { boolean, date, index, integer, text, uuid } from 'drizzle-orm/pg-core'
import { personal, technical } from '../../data-protection/declarations/columns.ts'
import { id, moment, recordedAt } from '../../data-protection/declarations/common-columns.ts'
import { personalTable } from '../../data-protection/declarations/personal-table.ts'
import { retention } from '../../data-protection/declarations/retention-rules.ts'
import { byColumn, nobody } from '../../data-protection/declarations/subjects.ts'
import { people } from '../../data-protection/people/tables.ts'
import { type Purpose, purposeNames } from '../../data-protection/purposes/purposes.ts'

const sellers = ['customer', 'prospecting'] as const satisfies Purpose[]
const everyDesk = ['customer', 'prospecting', 'marketing', 'invitation', 'rights'] as const satisfies Purpose[]

/** Companies: no persons (recital 14), so they are open to every purpose; who works there is another table. */
export const companies = personalTable(
  'companies',
  {
    id: id(),
    name: technical(text('name').notNull(), { changeable: true }),
    registrationNumber: technical(text('registration_number'), { changeable: true }),
    country: technical(text('country'), { changeable: true }),
    industry: technical(text('industry'), { changeable: true }),
    employees: technical(text('employees'), { changeable: true }),
    website: technical(text('website'), { changeable: true }),
    street: technical(text('street'), { changeable: true }),
    postalCode: technical(text('postal_code'), { changeable: true }),
    city: technical(text('city'), { changeable: true }),
    /** Id of the account that looks after the company. */
    ownerId: technical(text('owner_id'), { changeable: true }),
    /** Folded name, by which lists and people find the company again. */
    matchKey: technical(text('match_key').notNull().generatedAlwaysAs(sql`diskret.folded(name)`)),
    importId: technical(uuid('import_id')),
    recordedAt: recordedAt(),
    changedAt: moment('changed_at'),
    version: technical(integer('version').notNull().default(1), { changeable: true }),
  },
  {
    label: { da: 'Virksomheder', en: 'Companies' },
    subjects: nobody('a company is no natural person (recital 14)'),
    retention: retention.settings,
    readers: purposeNames,
    writes: {
      insert: [...sellers, 'marketing', 'invitation', 'rights'],
      update: [...sellers, 'rights'],
      delete: ['rights'],
    },
    importer: true,
  },
  (table) => [
    index('companies_match').on(table.matchKey),
    index('companies_name').on(sql`name collate "da-x-icu"`, table.id),
    index('companies_part').using('gin', sql`match_key gin_trgm_ops`),
    index('companies_owner').on(table.ownerId).where(sql`owner_id is not null`),
    index('companies_city').on(table.city).where(sql`city is not null`),
    index('companies_recorded').on(table.recordedAt, table.id),
    index('companies_registration_number').on(table.registrationNumber).where(sql`registration_number is not null`),
  ],
)

/** Who works where, as what, from when until when. */
export const employments = personalTable(
  'employments',
  {
    id: id(),
    personId: technical(
      uuid('person_id')
        .notNull()
        .references(() => people.id),
    ),
    companyId: technical(
      uuid('company_id')
        .notNull()
        .references(() => companies.id),
    ),
    title: personal(text('title'), {
      category: 'pd:Job',
      label: { da: 'Titel i virksomheden', en: 'Title at the company' },
      origin: 'third-party',
      purposes: everyDesk,
      shortText: true,
    }),
    department: personal(text('department'), {
      category: 'pd:CurrentEmployment',
      label: { da: 'Afdeling', en: 'Department' },
      origin: 'third-party',
      purposes: everyDesk,
    }),
    isMain: technical(boolean('is_main').notNull().default(true), { changeable: true }),
    startedOn: personal(date('started_on', { mode: 'string' }), {
      category: 'pd:WorkHistory',
      label: { da: 'Ansat fra', en: 'Employed from' },
      origin: 'third-party',
      purposes: everyDesk,
    }),
    endedOn: personal(date('ended_on', { mode: 'string' }), {
      category: 'pd:WorkHistory',
      label: { da: 'Ansat til', en: 'Employed until' },
      origin: 'third-party',
      purposes: everyDesk,
    }),
    sourceId: technical(uuid('source_id')),
    recordedAt: recordedAt(),
  },
  {
    label: { da: 'Stillinger', en: 'Positions' },
    subjects: [byColumn('person', 'person_id')],
    retention: retention.withPerson,
    writes: { insert: everyDesk, update: [...sellers, 'rights'], delete: [...sellers, 'rights'] },
    importer: true,
  },
  (table) => [index('employments_person').on(table.personId), index('employments_company').on(table.companyId)],
)
