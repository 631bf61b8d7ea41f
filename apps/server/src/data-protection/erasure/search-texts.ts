import type { Keyring } from '../../platform/keyring/keyring.ts'
import type { Transaction } from '../door/door.ts'
import { findIdentifiersInText, type SearchedIdentifiers, type Span } from './find-identifiers-in-text.ts'

/** A place in a text about somebody else, that waits for a decision (ERA-9). */
export interface Place {
  table: string
  id: string
  column: string
  spans: Span[]
  /** Keyed digest of the text as it was searched: a text that was changed since is not cut at the old places. */
  digest: string
}

/** The digest by which a text is known again; keyed, since a short text could be guessed from a plain one. */
export const textDigest = (keyring: Keyring, text: string): string =>
  keyring.hmac('ledger', `text:${text}`).toString('hex')

/**
 * Searches every declared text of all tables for identifiers (ERA-11), through the index of what stands in them.
 * @returns the places, each column of a row once
 */
export async function searchTexts(
  tx: Transaction<'rights'>,
  keyring: Keyring,
  identifiers: SearchedIdentifiers,
): Promise<Place[]> {
  const { ids, emails, phones } = identifiers
  // A number is looked for by its last seven digits, which every notation has.
  const numbers = phones.map((phone) => phone.replace(/\D/g, '').slice(-7))
  if (ids.length + emails.length + numbers.length === 0) return []
  const { rows } = await tx.client.query<{
    found_table: string
    found_row: string
    found_column: string
    found_text: string
  }>(
    // Of an address the address alone: its digits, like those of an id, stand in many numbers.
    `select f.* from diskret.find_identifiers(
       (select array(select t from unnest($1::text[]) w cross join lateral unnest(diskret.identifiers_in(w)) t where t like '%@%')) || $2::text[]) f`,
    [emails, [...numbers, ...ids.map((id) => id.toLowerCase())]],
  )
  return rows.flatMap(({ found_table: table, found_row: id, found_column: column, found_text: content }) => {
    const spans = findIdentifiersInText(content, identifiers)
    return spans.length > 0 ? [{ table, id, column, spans, digest: textDigest(keyring, content) }] : []
  })
}
