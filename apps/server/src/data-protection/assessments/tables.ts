import { date, integer, jsonb, text } from 'drizzle-orm/pg-core'
import { personal, technical } from '../declarations/columns.ts'
import { id, moment, recordedAt } from '../declarations/common-columns.ts'
import { personalTable } from '../declarations/personal-table.ts'
import { retention } from '../declarations/retention-rules.ts'
import { byColumn } from '../declarations/subjects.ts'

/** Legitimate-interest assessments (article 6(1)(f); LIA-1 … LIA-10): three parts, signed, versioned, with a day of review. */
export const assessments = personalTable(
  'assessments',
  {
    id: id(),
    kind: technical(text('kind').notNull()),
    purpose: technical(text('purpose').notNull()),
    source: technical(text('source').notNull()),
    version: technical(integer('version').notNull()),
    /** The three parts with their answers, the fields with why each is needed, the outcome; immutable once signed. */
    content: technical(jsonb('content').$type<Record<string, unknown>>().notNull()),
    signedBy: personal(text('signed_by'), {
      category: 'pd:UID',
      label: { da: 'Underskrevet af', en: 'Signed by' },
      origin: 'observed',
      purposes: ['rights', 'customer', 'prospecting', 'invitation'],
    }),
    signedAt: moment('signed_at'),
    reviewOn: technical(date('review_on', { mode: 'string' }), { changeable: true }),
    recordedAt: recordedAt(),
  },
  {
    label: { da: 'Interesseafvejninger', en: 'Legitimate-interest assessments' },
    subjects: [byColumn('account', 'signed_by')],
    retention: retention.settings,
    writes: { insert: ['rights'], update: ['rights'], delete: [] },
    importer: true,
  },
)
