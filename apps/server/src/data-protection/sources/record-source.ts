import { newId } from '../../platform/identifiers/new-id.ts'
import type { Transaction } from '../door/door.ts'
import type { Label } from '../purposes/purposes.ts'
import { type SourceKind, sources } from './tables.ts'

/** Where data comes from, as the person is told it (article 14(2)(f)). */
export interface SourceOfData {
  kind: SourceKind
  /** From the person or from elsewhere: there is no third answer (NOT-15). */
  fromPerson: boolean
  /** In words for the person; names nobody. */
  description: string
  /** The same in both languages of people, where both are known: each is told it in their own. */
  inBoth?: Label | undefined
  publiclyAccessible?: boolean | undefined
}

/**
 * Writes down where the data of the transaction comes from; who acts stands with it.
 * @returns the id of the source
 */
export async function recordSource(tx: Transaction, source: SourceOfData): Promise<string> {
  const id = newId()
  await tx.insert(sources).values({
    id,
    kind: source.kind,
    fromPerson: source.fromPerson,
    description: source.description,
    descriptionDa: source.inBoth?.da ?? null,
    descriptionEn: source.inBoth?.en ?? null,
    publiclyAccessible: source.publiclyAccessible ?? false,
    accountId: tx.actor.kind === 'account' || tx.actor.kind === 'api-key' ? tx.actor.id : null,
  })
  return id
}
