import { sql } from 'drizzle-orm'
import { boolean, check, text, uuid } from 'drizzle-orm/pg-core'
import { personal, technical } from '../declarations/columns.ts'
import { id, recordedAt } from '../declarations/common-columns.ts'
import { personalTable } from '../declarations/personal-table.ts'
import { retention } from '../declarations/retention-rules.ts'
import { byColumn } from '../declarations/subjects.ts'
import type { Purpose } from '../purposes/purposes.ts'

/** Whoever reads a value may read where it comes from. */
const everyDesk = ['customer', 'prospecting', 'marketing', 'invitation', 'rights'] as const satisfies Purpose[]

export type SourceKind = 'import' | 'staff' | 'api' | 'sign-up' | 'correction' | 'ledger'

/**
 * Where data comes from (article 14(2)(f); PRI-5): a list, a colleague who typed it, the person. Every row about a person
 * names its source, and the notice and the access report tell it.
 */
export const sources = personalTable(
  'sources',
  {
    id: id(),
    kind: technical(text('kind').$type<SourceKind>().notNull()),
    /** Whether the data comes from the person or from elsewhere: there is no third answer (NOT-15). */
    fromPerson: technical(boolean('from_person').notNull()),
    /** In words for the person: "the list Vinmessen 2026", "your own sign-up". Holds no name of a person. */
    description: technical(text('description').notNull()),
    /** The same in each language of people, where it is known in both; the person is told it in theirs. */
    descriptionDa: technical(text('description_da')),
    descriptionEn: technical(text('description_en')),
    publiclyAccessible: technical(boolean('publicly_accessible').notNull().default(false)),
    importId: technical(uuid('import_id')),
    accountId: personal(text('account_id'), {
      category: 'pd:UID',
      label: { da: 'Registreret af', en: 'Registered by' },
      origin: 'observed',
      purposes: everyDesk,
    }),
    recordedAt: recordedAt(),
  },
  {
    label: { da: 'Kilder', en: 'Sources' },
    subjects: [byColumn('account', 'account_id')],
    retention: retention.withPerson,
    writes: {
      insert: ['customer', 'prospecting', 'marketing', 'invitation', 'rights'],
      update: [],
      delete: ['rights'],
    },
    importer: true,
  },
  (table) => [
    check('sources_kind', sql`${table.kind} in ('import', 'staff', 'api', 'sign-up', 'correction', 'ledger')`),
  ],
)
