import { boolean, index, jsonb, text } from 'drizzle-orm/pg-core'
import { personal, technical } from '../../data-protection/declarations/columns.ts'
import { id, moment, recordedAt } from '../../data-protection/declarations/common-columns.ts'
import { personalTable } from '../../data-protection/declarations/personal-table.ts'
import { retention } from '../../data-protection/declarations/retention-rules.ts'
import { byColumn } from '../../data-protection/declarations/subjects.ts'
import type { Purpose } from '../../data-protection/purposes/purposes.ts'

const colleagues = [
  'customer',
  'prospecting',
  'marketing',
  'invitation',
  'rights',
  'security',
] as const satisfies Purpose[]

/** The lists of the screens, each of which has views. */
export const viewedLists = ['people', 'companies', 'tasks', 'invitations', 'imports'] as const
export type ViewedList = (typeof viewedLists)[number]

/** Filters, order and columns of a list that a colleague has kept, for themselves or for all. */
export const savedViews = personalTable(
  'saved_views',
  {
    id: id(),
    ownerId: personal(text('owner_id').notNull(), {
      category: 'pd:UID',
      label: { da: 'Gemt af', en: 'Saved by' },
      origin: 'observed',
      purposes: colleagues,
      fixed: true,
    }),
    list: technical(text('list').$type<ViewedList>().notNull()),
    name: personal(text('name').notNull(), {
      category: 'pd:PrivacyPreference',
      label: { da: 'Navn på visningen', en: 'Name of the view' },
      origin: 'provided',
      purposes: colleagues,
    }),
    shared: technical(boolean('shared').notNull().default(false), { changeable: true }),
    definition: technical(jsonb('definition').$type<Record<string, unknown>>().notNull(), { changeable: true }),
    recordedAt: recordedAt(),
    changedAt: moment('changed_at'),
  },
  {
    label: { da: 'Gemte visninger', en: 'Saved views' },
    subjects: [byColumn('account', 'owner_id')],
    retention: retention.account,
    writes: { insert: colleagues, update: colleagues, delete: colleagues },
  },
  (table) => [index('saved_views_list').on(table.list, table.ownerId)],
)
