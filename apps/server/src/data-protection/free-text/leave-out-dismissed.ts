import { type Category, type Finding, passageOf } from '@diskret/sensitive-text'
import type { Transaction } from '../door/door.ts'
import type { Services } from '../services.ts'
import { digestOfText, type TextReading } from './read-text.ts'

/**
 * Leaves out findings that somebody has judged: the whole text in this very form, or the sentence that they stand in, for the
 * categories that were found in it (SPE-8).
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
    return digestOfText(keyring, text.slice(start, end)).toString('hex')
  })
  const whole = digestOfText(keyring, text).toString('hex')
  const { rows } = await tx.client.query<{ digest: string; categories: Category[] }>(
    "select encode(digest, 'hex') as digest, categories from diskret.text_dismissals where digest = any($1)",
    [[whole, ...new Set(sentences)].map((digest) => Buffer.from(digest, 'hex'))],
  )
  const judged = new Map(rows.map(({ digest, categories }) => [digest, categories]))
  const left = findings.filter(
    ({ category }, index) => !judged.has(whole) && !judged.get(sentences[index]!)?.includes(category),
  )
  return { findings: left, categories: [...new Set(left.map(({ category }) => category))] }
}
