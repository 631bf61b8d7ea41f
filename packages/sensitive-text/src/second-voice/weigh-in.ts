import { articles, type Category } from '../category.ts'
import type { Finding } from '../finding.ts'
import type { Heard } from './second-voice.ts'

/** What the rules know of a passage. */
export interface PassageJudge {
  /** How surely it speaks of a living person, 0 to 1. */
  readonly person: (start: number, end: number) => number
  /** Whether a harmless use of that category lies in it. */
  readonly silenced: (category: Category, start: number, end: number) => boolean
}

/** From here on a passage speaks of a person; below it may speak of a firm or of goods, whatever is heard. */
const surePerson = 0.6
/** From here on it is worth saying while somebody types. */
const liveBar = 0.95

/**
 * Adds what the second voice holds for possible to what the rules found: the rules decide, the voice only adds, and
 * only where a person is spoken of and no harmless use explains the words.
 * @param findings what the rules found
 * @returns the voice's own findings, all below 0.75 in confidence; 0.6 and above those for live typing
 */
export function weighIn(heard: readonly Heard[], findings: readonly Finding[], judge: PassageJudge): Finding[] {
  const added: Finding[] = []
  for (const { category, start, end, probability } of heard) {
    if (findings.some((found) => found.category === category && found.start < end && start < found.end)) continue
    if (judge.person(start, end) < surePerson || judge.silenced(category, start, end)) continue
    added.push({
      category,
      start,
      end,
      confidence: confidenceOf(probability),
      article: articles[category],
      reason: 'likely',
    })
  }
  return added
}

/** 0.4 to 0.59 for the sweep, 0.6 to 0.72 for live typing too. */
function confidenceOf(probability: number): number {
  const confidence =
    probability >= liveBar
      ? 0.6 + ((probability - liveBar) / (1 - liveBar)) * 0.12
      : 0.4 + Math.max(0, probability - 0.5) * 0.4
  return Math.round(confidence * 100) / 100
}
