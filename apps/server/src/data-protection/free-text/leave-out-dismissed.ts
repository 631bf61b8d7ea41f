import { type Category, type Finding, passageOf } from '@diskret/sensitive-text'
import type { Transaction } from '../door/door.ts'
import type { Services } from '../services.ts'
import { readJudgements } from './read-judgements.ts'
import type { TextReading } from './read-text.ts'

/**
 * Leaves out findings that somebody has judged: in the whole text or in the sentence that they stand in, in this very form, for
 * the categories that were found then (SPE-8).
 */
export async function leaveOutDismissed(
  tx: { client: Transaction['client'] },
  keyring: Services['keyring'],
  text: string,
  findings: readonly Finding[],
): Promise<TextReading> {
  if (findings.length === 0) return { findings, categories: [] }
  const sentences = findings.map((finding) => {
    const { start, end } = passageOf(text, finding)
    return text.slice(start, end)
  })
  const [whole, ...judged] = await readJudgements(tx, keyring, [text, ...sentences])
  const left = findings.filter(
    ({ category }, index) => !whole?.includes(category) && !judged[index]?.includes(category),
  )
  return { findings: left, categories: [...new Set<Category>(left.map(({ category }) => category))] }
}
