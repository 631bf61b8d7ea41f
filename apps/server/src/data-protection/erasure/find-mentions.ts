import type { Keyring } from '../../platform/keyring/keyring.ts'
import type { Transaction } from '../door/door.ts'
import { escapePattern } from './escape-pattern.ts'
import type { Span } from './find-identifiers-in-text.ts'
import { type Place, textDigest } from './search-texts.ts'

/** The given name and the surname; null for a name of one word, which names nobody. */
function nameWords(name: string): [given: string, family: string] | null {
  const words = name
    .normalize('NFC')
    .split(/[\s,]+/u)
    .filter((word) => /\p{L}/u.test(word))
  const [given, family] = [words[0], words.at(-1)]
  return words.length < 2 || !given || !family ? null : [given, family]
}

/**
 * How a name is written in a sentence: given name or its initial, middle names or none, surname. `Kirsten Vangsgaard` and
 * `Kirsten Vang-Holm` are others than `Kirsten Vang`.
 * @returns null for a name of one word
 */
export function namePattern(name: string): RegExp | null {
  const words = nameWords(name)
  if (!words) return null
  const [given, family] = words
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
 * meant, so none of them keeps an erasure open (ERA-9). Asks the index of the words that begin with a capital; who writes
 * names in small letters throughout is not found.
 */
export async function findMentions(
  tx: Transaction<'rights'>,
  keyring: Keyring,
  names: readonly string[],
): Promise<Place[]> {
  const mentions = new Map<string, Place>()
  for (const name of names) {
    const words = nameWords(name)
    if (!words) continue
    const [given, family] = words
    const { rows } = await tx.client.query<{
      found_table: string
      found_row: string
      found_column: string
      found_text: string
    }>('select f.* from diskret.find_names(lower($1), lower($2), lower($3)) f', [given, [...given][0], family])
    for (const { found_table: table, found_row: id, found_column: column, found_text: content } of rows) {
      const spans = findNamesInText(content, names)
      if (spans.length > 0)
        mentions.set(`${table} ${id} ${column}`, { table, id, column, spans, digest: textDigest(keyring, content) })
    }
  }
  return [...mentions.values()]
}
