import { answer, api } from '../../platform/api/client.ts'
import type { FoundPassage } from './found-passages.ts'

/** What a text was judged for; null where nobody judged it. In the memory of the page alone. */
const known = new Map<string, readonly string[] | null>()
const mostKnown = 2000
/** As many, and as long, as the server takes in one question. */
const mostAtOnce = 200
const longest = 100_000

const keyOf = (text: string) => text.trim().normalize('NFC')

/** @returns of a text and its sentences what the server has not been asked about */
export function notAskedOf(text: string, passages: readonly FoundPassage[]): string[] {
  if (passages.length === 0) return []
  const asked = [text, ...passages.map((passage) => passage.text)].map(keyOf)
  return [...new Set(asked)].filter((one) => one !== '' && one.length <= longest && !known.has(one))
}

/** @returns the sentences that nobody has judged not sensitive, with what nobody judged in them (SPE-8) */
export function leaveOutJudged(text: string, passages: readonly FoundPassage[]): FoundPassage[] {
  const whole = known.get(keyOf(text)) ?? []
  return passages.flatMap((passage) => {
    const judged = [...whole, ...(known.get(keyOf(passage.text)) ?? [])]
    const findings = passage.findings.filter(({ category }) => !judged.includes(category))
    return findings.length > 0 ? [{ ...passage, findings }] : []
  })
}

/** Asks the server which of these somebody judged. Where it does not answer they stay marked, and are asked about again. */
export async function askJudgements(texts: readonly string[]): Promise<void> {
  const asked = texts.slice(0, mostAtOnce)
  try {
    const { judgements } = await answer(api.POST('/api/text-judgements', { body: { texts: asked } }))
    keepJudgements(asked, judgements)
  } catch {
    // A mark too many does no harm; saving says what holds.
  }
}

/** @param judgements in the order of the texts */
export function keepJudgements(texts: readonly string[], judgements: readonly (readonly string[] | null)[]): void {
  if (known.size > mostKnown) known.clear()
  for (const [index, text] of texts.entries()) known.set(keyOf(text), judgements[index] ?? null)
}

/** What was just judged, or is judged no more, is asked about anew. */
export function forgetJudgements(): void {
  known.clear()
}
