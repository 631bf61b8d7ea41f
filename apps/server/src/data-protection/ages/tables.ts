import { date, index, text, uuid } from 'drizzle-orm/pg-core'
import { personal, technical } from '../declarations/columns.ts'
import { id, recordedAt } from '../declarations/common-columns.ts'
import { personalTable } from '../declarations/personal-table.ts'
import { retention } from '../declarations/retention-rules.ts'
import { byColumn } from '../declarations/subjects.ts'
import { people } from '../people/tables.ts'

/**
 * What is known of somebody's age, as far as the law asks: no date of birth is kept (PRI-4). The latest row counts. A `child`
 * is below the age at which the country lets them consent by themselves (CON-36), a `minor` below 18 (CON-37).
 */
export type AgeBand = 'child' | 'minor' | 'adult'

export const ages = personalTable(
  'ages',
  {
    id: id(),
    personId: technical(
      uuid('person_id')
        .notNull()
        .references(() => people.id),
    ),
    band: personal(text('band').$type<AgeBand>().notNull(), {
      category: 'pd:AgeRange',
      label: { da: 'Aldersgruppe', en: 'Age group' },
      origin: 'third-party',
      purposes: ['rights'],
      fixed: true,
    }),
    /** How it is known. */
    evidence: personal(text('evidence').notNull(), {
      category: 'pd:AgeRange',
      label: { da: 'Hvorfra alderen er kendt', en: 'How the age is known' },
      origin: 'observed',
      purposes: ['rights'],
      freeText: true,
      fixed: true,
    }),
    /** Of a child: from when the country's limit holds; consents of before keep the limit of before. */
    limitSince: technical(date('limit_since', { mode: 'string' })),
    /** The day from which it is to be looked at again, where that is known. */
    until: technical(date('until', { mode: 'string' })),
    recordedBy: technical(text('recorded_by').notNull()),
    recordedAt: recordedAt(),
  },
  {
    label: { da: 'Alder', en: 'Age' },
    subjects: [byColumn('person', 'person_id')],
    retention: retention.withPerson,
    writes: { insert: ['rights'], update: [], delete: ['rights'] },
    decidesPermission: true,
  },
  (table) => [index('ages_person').on(table.personId)],
)
