import type { Keyring } from '../../platform/keyring/keyring.ts'
import type { DeclaredTable } from '../declarations/personal-table.ts'
import { discoverPerson } from '../discovery/discover-person.ts'
import type { PersonIdentifiers } from '../discovery/person-identifiers.ts'
import type { Transaction } from '../door/door.ts'
import { searchedTables } from './identifier-search.ts'
import { type Place, searchTexts } from './search-texts.ts'

/**
 * Verifies an erasure before it is committed (ERA-11): a second discovery, which must find nothing, and a search of every
 * declared text for the person's addresses, numbers and ids.
 * @param identifiers those that are the person's alone; an address that others share is theirs too
 * @throws Error when a row of the person is still there: then nothing is erased
 */
export async function verifyErasure(
  tx: Transaction<'rights'>,
  keyring: Keyring,
  tables: readonly DeclaredTable[],
  identifiers: PersonIdentifiers,
): Promise<{ columns: number; places: Place[] }> {
  const left = await discoverPerson(tx, tables, identifiers.ids, {
    without: ({ declaration }) => Boolean(declaration.outlivesSubject),
  })
  const standing = left.filter(({ rows }) => rows.length > 0).map(({ table }) => table.name)
  if (standing.length > 0) throw new Error(`after the erasure rows are left in ${standing.join(', ')}`)
  const columns = searchedTables(tables).reduce((sum, searched) => sum + searched.columns.length, 0)
  return { columns, places: await searchTexts(tx, keyring, identifiers) }
}
