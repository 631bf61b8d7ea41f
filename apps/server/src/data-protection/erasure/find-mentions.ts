import type { Keyring } from '../../platform/keyring/keyring.ts'
import type { DeclaredTable } from '../declarations/personal-table.ts'
import type { Transaction } from '../door/door.ts'
import { escapePattern } from './escape-pattern.ts'
import type { Span } from './find-identifiers-in-text.ts'
import { type Place, textDigest } from './search-texts.ts'

/**
 * How a name is written in a sentence: given name or its initial, middle names or none, surname. `Kirsten Vangsgaard` and
 * `Kirsten Vang-Holm` are others than `Kirsten Vang`.
 * @returns null for a name of one word, which names nobody
 */
export function namePattern(name: string): RegExp | null {
  const words = name
    .normalize('NFC')
    .split(/[\s,]+/u)
    .filter((word) => /\p{L}/u.test(word))
  const [given, family] = [words[0], words.at(-1)]
  if (words.length < 2 || !given || !family) return null
  const initial = escapePattern([...given][0] ?? '')
  return new RegExp(
    `(?<![\\p{L}\\p{N}])(?:${escapePattern(given)}|${initial}\\.?)(?:\\s+[\\p{L}.\\-]+){0,2}?\\s+${escapePattern(family)}(?![\\p{L}\\p{N}]|-\\p{L})`,
    'giu',
  )
}

/** @returns where a person of that name stands in a text */
export function findNamesInText(text: string, names: readonly string[]): Span[] {
  return names.flatMap((name) => {
    const pattern = namePattern(name)
    return pattern ? [...text.matchAll(pattern)].map((match): Span => [match.index, match.index + match[0].length]) : []
  })
}

/**
 * Finds the person's name in what people wrote about others: mentions, to be decided about one by one. A namesake may be
 * meant, so none of them keeps an erasure open (ERA-9). Reads every free text once.
 */
export async function findMentions(
  tx: Transaction<'rights'>,
  keyring: Keyring,
  tables: readonly DeclaredTable[],
  names: readonly string[],
): Promise<Place[]> {
  const searched = names.filter((name) => namePattern(name) !== null)
  const mentions: Place[] = []
  if (searched.length === 0) return mentions
  const surnames = searched.map(
    (name) =>
      `%${(
        name
          .normalize('NFC')
          .split(/[\s,]+/u)
          .at(-1) ?? ''
      ).replaceAll(/[%_\\]/g, '\\$&')}%`,
  )
  for (const table of tables) {
    const columns = [...table.columns].flatMap(([name, column]) => (column.personal && column.freeText ? [name] : []))
    for (const column of columns) {
      const { rows } = await tx.client.query<{ id: string; content: string }>(
        `select t.id::text as id, t."${column}"::text as content from diskret."${table.name}" t where t."${column}"::text ilike any($1)`,
        [surnames],
      )
      for (const { id, content } of rows) {
        const spans = findNamesInText(content, searched)
        if (spans.length > 0)
          mentions.push({ table: table.name, id, column, spans, digest: textDigest(keyring, content) })
      }
    }
  }
  return mentions
}
