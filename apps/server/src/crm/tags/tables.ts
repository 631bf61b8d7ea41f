import { index, text, uniqueIndex, uuid } from 'drizzle-orm/pg-core'
import { personal, technical } from '../../data-protection/declarations/columns.ts'
import { id, recordedAt } from '../../data-protection/declarations/common-columns.ts'
import { personalTable } from '../../data-protection/declarations/personal-table.ts'
import { retention } from '../../data-protection/declarations/retention-rules.ts'
import { byColumn } from '../../data-protection/declarations/subjects.ts'
import { people } from '../../data-protection/people/tables.ts'
import type { Purpose } from '../../data-protection/purposes/purposes.ts'

const sellers = ['customer', 'prospecting'] as const satisfies Purpose[]

/** Words that sellers sort people by. */
export const tags = personalTable(
  'tags',
  {
    id: id(),
    personId: technical(
      uuid('person_id')
        .notNull()
        .references(() => people.id),
    ),
    tag: personal(text('tag').notNull(), {
      category: 'pd:IndividualProfile',
      label: { da: 'Mærke', en: 'Tag' },
      origin: 'inferred',
      purposes: sellers,
      freeText: true,
      checked: true,
      isWholeRow: true,
    }),
    sourceId: technical(uuid('source_id')),
    recordedAt: recordedAt(),
  },
  {
    label: { da: 'Mærker', en: 'Tags' },
    subjects: [byColumn('person', 'person_id')],
    retention: retention.withPerson,
    writes: { insert: [...sellers, 'rights'], update: ['rights'], delete: [...sellers, 'rights'] },
    importer: true,
  },
  (table) => [uniqueIndex('tags_person_tag').on(table.personId, table.tag), index('tags_tag').on(table.tag)],
)
