import { sql } from 'drizzle-orm'
import { date, index, integer, text, uniqueIndex } from 'drizzle-orm/pg-core'
import { technical } from '../declarations/columns.ts'
import { bytea, id, recordedAt } from '../declarations/common-columns.ts'
import { personalTable } from '../declarations/personal-table.ts'
import { retention } from '../declarations/retention-rules.ts'
import { nobody } from '../declarations/subjects.ts'

export type LedgerKind = 'erased' | 'refused' | 'asked'

/**
 * The ledger: who was erased, refused or was asked, as keyed hashes of their identifiers whose key lies apart from the data,
 * so that no list, sync or backup brings them back (ERA-14, BAS-33). An identifier that several people share, or a role
 * address, is remembered only together with the name.
 */
export const ledgerEntries = personalTable(
  'ledger_entries',
  {
    id: id(),
    kind: technical(text('kind').$type<LedgerKind>().notNull()),
    identifierKind: technical(text('identifier_kind').$type<'email' | 'phone' | 'name'>().notNull()),
    /** HMAC-SHA-256 of the normalised identifier; joined with the name's where `with_name` is set. */
    hash: technical(bytea('hash').notNull()),
    /** Whether the hash is of identifier and name together. */
    withName: technical(integer('with_name').notNull().default(0)),
    keyId: technical(text('key_id').notNull()),
    normaliser: technical(integer('normaliser').notNull()),
    /** Refusals and questions are remembered for twelve months (CON-39); erasures until reviewed (ERA-14). */
    endsOn: technical(date('ends_on', { mode: 'string' })),
    recordedAt: recordedAt(),
  },
  {
    label: { da: 'Sletteliste', en: 'Erasure ledger' },
    subjects: nobody('keyed hashes; the key lies apart from the data, and nothing here leads to a person'),
    retention: retention.ledger,
    writes: { insert: ['rights'], update: [], delete: ['rights'] },
    importer: true,
  },
  (table) => [
    uniqueIndex('ledger_entries_hash').on(table.hash, table.kind),
    index('ledger_entries_ends_on').on(table.endsOn).where(sql`ends_on is not null`),
  ],
)
