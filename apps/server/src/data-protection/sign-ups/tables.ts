import { date, index, text } from 'drizzle-orm/pg-core'
import { technical } from '../declarations/columns.ts'
import { bytea, id, recordedAt } from '../declarations/common-columns.ts'
import { personalTable } from '../declarations/personal-table.ts'
import { retention } from '../declarations/retention-rules.ts'
import { nobody } from '../declarations/subjects.ts'

/**
 * Sign-ups that wait for the press of the button behind the confirming mail (CON-38). What was typed is sealed, and the address
 * stands in the mail alone: until it is confirmed nobody knows whose it is. Gone after 14 days.
 */
export const signUps = personalTable(
  'sign_ups',
  {
    id: id(),
    sealed: technical(bytea('sealed').notNull()),
    language: technical(text('language').notNull()),
    /** The last day on which it can be confirmed. */
    endsOn: technical(date('ends_on', { mode: 'string' }).notNull()),
    recordedAt: recordedAt(),
  },
  {
    label: { da: 'Tilmeldinger, der ikke er bekræftet', en: 'Sign-ups not yet confirmed' },
    subjects: nobody('sealed, and of an address that nobody has proved to be theirs; gone after 14 days'),
    retention: retention.signUp,
    writes: { insert: ['rights'], update: [], delete: ['rights'] },
  },
  (table) => [index('sign_ups_ends_on').on(table.endsOn)],
)
