import type { Finding } from '@diskret/sensitive-text/finding'
import type { FoundText } from './text-reading.ts'

/** A sentence with what was found in it: it is reworded, removed or judged at once. */
export interface FoundPassage {
  /** Offsets into the text, in UTF-16. */
  start: number
  end: number
  text: string
  /** Empty where nothing harmless is left. */
  suggestion: string
  findings: readonly Finding[]
}

/** From here on what was found is said outright; below it a reader has to infer it. */
const surelyFrom = 0.75

export const isPossible = ({ confidence }: Pick<Finding, 'confidence'>) => confidence < surelyFrom

/** @returns the sentences of a text in which something was found, each once, in their order */
export function passagesOf(text: string, findings: readonly FoundText[]): FoundPassage[] {
  const passages = new Map<number, FoundPassage>()
  for (const finding of findings) {
    const { start, end } = finding.passage
    const known = passages.get(start)
    passages.set(start, {
      start,
      end: Math.max(end, known?.end ?? 0),
      text: text.slice(start, Math.max(end, known?.end ?? 0)),
      suggestion: finding.suggestion,
      findings: [...(known?.findings ?? []), finding],
    })
  }
  return [...passages.values()].sort((one, other) => one.start - other.start)
}
