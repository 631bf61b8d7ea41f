import type { Category } from '@diskret/sensitive-text'
import type { Transaction } from '../door/door.ts'
import type { Services } from '../services.ts'
import { digestOfText } from './read-text.ts'

/**
 * Looks up which texts somebody has judged not sensitive, in that very form (SPE-8).
 * @returns for each text what was found in it when it was judged; nothing where nobody judged it
 */
export async function readJudgements(
  tx: { client: Transaction['client'] },
  keyring: Services['keyring'],
  texts: readonly string[],
): Promise<(Category[] | undefined)[]> {
  const digests = texts.map((text) => digestOfText(keyring, text))
  const { rows } = await tx.client.query<{ digest: string; categories: Category[] }>(
    "select encode(digest, 'hex') as digest, categories from diskret.text_dismissals where digest = any($1)",
    [digests],
  )
  const judged = new Map(rows.map(({ digest, categories }) => [digest, categories]))
  return digests.map((digest) => judged.get(digest.toString('hex')))
}
