import { sql } from 'drizzle-orm'
import { check, date, index, text, uuid } from 'drizzle-orm/pg-core'
import { consents } from '../../data-protection/consents/tables.ts'
import { personal, technical } from '../../data-protection/declarations/columns.ts'
import { id, recordedAt } from '../../data-protection/declarations/common-columns.ts'
import { personalTable } from '../../data-protection/declarations/personal-table.ts'
import { retention } from '../../data-protection/declarations/retention-rules.ts'
import { byColumn } from '../../data-protection/declarations/subjects.ts'
import { people } from '../../data-protection/people/tables.ts'
import { notes } from '../notes/tables.ts'
import { type VaultCategory, vaultCategories } from './vault-category.ts'

const inVault = { category: 'dpv:SpecialCategoryPersonalData', origin: 'provided', purposes: ['sensitive'] } as const

/**
 * The vault (article 9(2)(a); SPE-5): sentences that show something sensitive and are kept on the person's explicit consent. A
 * purpose of its own reads them, no list and no search does; they go with the consent, the note, or after twelve months.
 */
export const vaultTexts = personalTable(
  'vault_texts',
  {
    id: id(),
    personId: technical(
      uuid('person_id')
        .notNull()
        .references(() => people.id),
    ),
    noteId: technical(
      uuid('note_id')
        .notNull()
        .references(() => notes.id, { onDelete: 'cascade' }),
    ),
    consentId: technical(
      uuid('consent_id')
        .notNull()
        .references(() => consents.id),
    ),
    category: personal(text('category').$type<VaultCategory>().notNull(), {
      ...inVault,
      label: { da: 'Følsom oplysning om', en: 'Sensitive data about' },
      fixed: true,
    }),
    text: personal(text('text').notNull(), {
      ...inVault,
      label: { da: 'Tekst i boksen', en: 'Text in the vault' },
      freeText: true,
      fixed: true,
    }),
    /** The first day on which it may not be read any more; set by the guard, from the consent. */
    endsOn: technical(date('ends_on', { mode: 'string' })),
    authorId: personal(text('author_id').notNull(), {
      category: 'pd:UID',
      label: { da: 'Lagt i boksen af', en: 'Put into the vault by' },
      origin: 'observed',
      purposes: ['sensitive'],
      fixed: true,
    }),
    recordedAt: recordedAt(),
  },
  {
    label: { da: 'Boksen med følsomme oplysninger', en: 'Vault of sensitive data' },
    subjects: [byColumn('person', 'person_id'), byColumn('account', 'author_id')],
    retention: retention.vault,
    // The officer puts into it what was found where it may not stand.
    writes: { insert: ['sensitive', 'rights'], update: [], delete: ['sensitive', 'rights'] },
  },
  (table) => [
    index('vault_texts_person').on(table.personId),
    index('vault_texts_note').on(table.noteId),
    index('vault_texts_consent').on(table.consentId),
    check(
      'vault_texts_category',
      sql.raw(`category in (${vaultCategories.map((category) => `'${category}'`).join(', ')})`),
    ),
  ],
)
