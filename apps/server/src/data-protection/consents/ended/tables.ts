import { index, text, timestamp, uuid } from 'drizzle-orm/pg-core'
import { personal, technical } from '../../declarations/columns.ts'
import { id } from '../../declarations/common-columns.ts'
import { personalTable } from '../../declarations/personal-table.ts'
import { retention } from '../../declarations/retention-rules.ts'
import { byColumn } from '../../declarations/subjects.ts'
import { people } from '../../people/tables.ts'

/**
 * That a consent of the person ended, once its proof has gone (CON-24): without it the same purpose could go on under another
 * basis (BAS-3). It proves nothing of what was agreed, and goes with the person.
 */
export const endedConsents = personalTable(
  'ended_consents',
  {
    id: id(),
    personId: technical(
      uuid('person_id')
        .notNull()
        .references(() => people.id),
    ),
    purpose: personal(text('purpose').notNull(), {
      category: 'pd:PrivacyPreference',
      label: { da: 'Samtykke til, som er ophørt', en: 'Consent to, which has ended' },
      origin: 'observed',
      purposes: ['rights'],
      fixed: true,
    }),
    topic: technical(text('topic')),
    channel: technical(text('channel')),
    status: technical(text('status').notNull()),
    endedAt: technical(timestamp('ended_at', { withTimezone: true }).notNull()),
  },
  {
    label: { da: 'Ophørte samtykker', en: 'Consents that have ended' },
    subjects: [byColumn('person', 'person_id')],
    retention: retention.withPerson,
    writes: { insert: ['rights'], update: [], delete: ['rights'] },
  },
  (table) => [index('ended_consents_person').on(table.personId)],
)
