import { boolean, index, text, timestamp, uuid } from 'drizzle-orm/pg-core'
import { personal, technical } from '../declarations/columns.ts'
import { id, moment, recordedAt } from '../declarations/common-columns.ts'
import { personalTable } from '../declarations/personal-table.ts'
import { retention } from '../declarations/retention-rules.ts'
import { byColumn, nobody } from '../declarations/subjects.ts'
import { people } from '../people/tables.ts'
import { purposeNames } from '../purposes/purposes.ts'

/**
 * Look-ups in a country's list of people who declined calls and letters (MKT-14). Kept for each person, with the issue of the
 * list: a look-up in an older issue than the newest is none.
 */
export const registerChecks = personalTable(
  'register_checks',
  {
    id: id(),
    personId: technical(
      uuid('person_id')
        .notNull()
        .references(() => people.id),
    ),
    country: technical(text('country').notNull()),
    /** `2027-Q1`, or `2027-03` where the list comes out each month. */
    issue: technical(text('issue').notNull()),
    listed: personal(boolean('listed').notNull(), {
      category: 'pd:PrivacyPreference',
      label: { da: 'Står på landets liste over afmeldte', en: 'Stands on the country’s list of who declined' },
      origin: 'third-party',
      purposes: ['rights'],
      fixed: true,
    }),
    recordedBy: technical(text('recorded_by').notNull()),
    recordedAt: recordedAt(),
  },
  {
    label: { da: 'Opslag i Robinsonlisten', en: 'Look-ups in the Robinson list' },
    subjects: [byColumn('person', 'person_id')],
    retention: retention.registerCheck,
    writes: { insert: ['rights'], update: [], delete: ['rights'] },
  },
  (table) => [index('register_checks_person').on(table.personId)],
)

/** The person asked for calls or letters: that opens the channel without another consent (FAL § 4; MFL § 10(5); MKT-10, MKT-12). */
export const contactRequests = personalTable(
  'contact_requests',
  {
    id: id(),
    personId: technical(
      uuid('person_id')
        .notNull()
        .references(() => people.id),
    ),
    channel: personal(text('channel').$type<'telephone' | 'post'>().notNull(), {
      category: 'pd:PrivacyPreference',
      label: { da: 'Bad om', en: 'Asked for' },
      origin: 'provided',
      purposes: ['rights'],
      fixed: true,
    }),
    evidence: personal(text('evidence').notNull(), {
      category: 'pd:Communication',
      label: { da: 'Bevis', en: 'Evidence' },
      origin: 'observed',
      purposes: ['rights'],
      freeText: true,
      fixed: true,
    }),
    requestedAt: technical(timestamp('requested_at', { withTimezone: true }).notNull()),
    recordedBy: technical(text('recorded_by').notNull()),
    recordedAt: recordedAt(),
  },
  {
    label: { da: 'Ønsker om at blive kontaktet', en: 'Requests to be contacted' },
    subjects: [byColumn('person', 'person_id')],
    retention: retention.contactRequest,
    writes: { insert: ['rights'], update: [], delete: ['rights'] },
  },
  (table) => [index('contact_requests_person').on(table.personId)],
)

/** Campaigns that rest on an exception of a country's marketing act, with the facts for it (MKT-12, MKT-32). */
export const campaigns = personalTable(
  'campaigns',
  {
    id: id(),
    name: technical(text('name').notNull()),
    exception: technical(text('exception').notNull()),
    /** Why the exception applies, as an officer wrote it. */
    reason: technical(text('reason').notNull()),
    recordedBy: technical(text('recorded_by').notNull()),
    recordedAt: recordedAt(),
    endedAt: moment('ended_at'),
  },
  {
    label: { da: 'Kampagner med undtagelse', en: 'Campaigns under an exception' },
    subjects: nobody('what the controller states of its campaigns'),
    retention: retention.settings,
    readers: purposeNames,
    writes: { insert: ['rights'], update: ['rights'], delete: [] },
  },
)
