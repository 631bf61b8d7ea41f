import { sql } from 'drizzle-orm'
import { date, jsonb, text, timestamp, uniqueIndex } from 'drizzle-orm/pg-core'
import { personal, technical } from '../declarations/columns.ts'
import { bytea, id, moment, recordedAt } from '../declarations/common-columns.ts'
import { personalTable } from '../declarations/personal-table.ts'
import { retention } from '../declarations/retention-rules.ts'
import { byColumn, itself } from '../declarations/subjects.ts'
import type { StaffRole } from '../door/actor.ts'
import type { Purpose } from '../purposes/purposes.ts'

const colleagues = ['customer', 'prospecting', 'marketing', 'invitation', 'security'] as const satisfies Purpose[]

/** The company's own people who sign in: staff are data subjects too. Passwords and sessions are in the schema of accounts. */
export const staff = personalTable(
  'staff',
  {
    /** The id of the account. */
    id: technical(text('id').primaryKey()),
    /** Null once the account is closed: the id stays, so that audit and authorship stay consistent, and leads nowhere. */
    email: personal(text('email'), {
      category: 'pd:EmailAddress',
      label: { da: 'E-mail', en: 'E-mail address' },
      origin: 'provided',
      purposes: ['security'],
      erasure: 'clear',
    }),
    name: personal(text('name'), {
      category: 'pd:Name',
      label: { da: 'Navn', en: 'Name' },
      origin: 'provided',
      purposes: colleagues,
      erasure: 'clear',
    }),
    roles: technical(text('roles').array().$type<StaffRole[]>().notNull(), { changeable: true }),
    /** How the colleague likes the screens: language, theme, density, columns. */
    preferences: technical(jsonb('preferences').$type<Record<string, unknown>>().notNull().default(sql`'{}'`), {
      changeable: true,
    }),
    closedAt: moment('closed_at'),
    recordedAt: recordedAt(),
  },
  {
    label: { da: 'Medarbejdere', en: 'Staff' },
    subjects: itself('account'),
    retention: retention.account,
    writes: { insert: ['security'], update: ['security'], delete: ['security'] },
  },
  (table) => [uniqueIndex('staff_email').on(sql`lower(${table.email})`)],
)

/** Keys of other systems. The key itself is shown once; what is kept is its SHA-256, since 256 random bits need no salt. */
export const apiKeys = personalTable(
  'api_keys',
  {
    id: id(),
    name: technical(text('name')),
    role: technical(text('role').$type<StaffRole>().notNull()),
    digest: technical(bytea('digest').notNull()),
    createdBy: personal(text('created_by').notNull(), {
      category: 'pd:UID',
      label: { da: 'Oprettet af', en: 'Created by' },
      origin: 'observed',
      purposes: ['security'],
    }),
    createdAt: technical(timestamp('created_at', { withTimezone: true }).notNull().default(sql`diskret.clock()`)),
    lastUsedOn: technical(date('last_used_on', { mode: 'string' }), { changeable: true }),
    revokedAt: moment('revoked_at'),
  },
  {
    label: { da: 'API-nøgler', en: 'API keys' },
    subjects: [byColumn('account', 'created_by')],
    retention: retention.settings,
    writes: { insert: ['security'], update: ['security'], delete: [] },
  },
  (table) => [uniqueIndex('api_keys_digest').on(table.digest)],
)
