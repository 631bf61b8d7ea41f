import type { Category } from '../category.ts'
import { rowOf, type Voice } from './build-voice.ts'
import { type Evidence, hearEvidence, personStep } from './evidence.ts'
import { type HeardWord, hearFeatures, hearSubject, hearWords, mostWords } from './hear-features.ts'

/** Two clauses are heard together only where one of them alone sounds a little like it. */
const hint = 0.3

/** What the second voice holds for possible. */
export interface Heard {
  readonly category: Category
  /** UTF-16 offsets into the text, end exclusive. */
  readonly start: number
  readonly end: number
  /** 0 to 1, measured on circumstances that it had not learned. */
  readonly probability: number
}

/** What the rules know beforehand. */
export interface Known {
  readonly evidence: readonly Evidence[]
  /** How surely a passage speaks of a living person, 0 to 1. */
  readonly person: (start: number, end: number) => number
}

/** What was heard in a note. */
export interface Hearing {
  /** For each clause and category at most one; it takes in the next clause where the two say more together. */
  readonly heard: readonly Heard[]
  /** How many passages were heard. */
  readonly passages: number
  /** The greatest probability of a category in the passages that touch these words; nothing where it does not listen. */
  readonly probabilityAt: (category: Category, start: number, end: number) => number | undefined
}

/** Words in a row, and what the rules saw in them. */
interface Passage {
  readonly words: readonly HeardWord[]
  readonly evidence: readonly Evidence[]
  readonly start: number
  readonly end: number
}

/**
 * Listens to a note clause by clause, and to each two clauses in a row, for what a reader would infer.
 * @param clauses in the order of the text; offsets into it, end exclusive
 */
export function listen(
  text: string,
  clauses: readonly { readonly start: number; readonly end: number }[],
  voice: Voice,
  known: Known,
): Hearing {
  const parts = clauses.flatMap(({ start, end }) => cut(hearWords(text, start, end, voice.knows, voice.language)))
  const passages = share(parts, known.evidence)
  const best = new Map<string, Heard>()
  const alone = passages.map((passage) => likely(passage, voice, known))
  // For each passage the most that was heard in it, alone or with a neighbor.
  const most = alone.map((probabilities) => [...probabilities])
  passages.forEach((passage, index) => {
    const own = alone[index] ?? []
    report(best, own, index, passage, voice)
    const next = passages[index + 1]
    if (next === undefined || passage.words.length + next.words.length > mostWords) return
    const hinted = own.map((probability, at) => Math.max(probability, alone[index + 1]?.[at] ?? 0) >= hint)
    if (!hinted.includes(true)) return
    const joined = {
      words: [...passage.words, ...next.words],
      evidence: [...new Set([...passage.evidence, ...next.evidence])],
      start: passage.start,
      end: next.end,
    }
    const both = likely(joined, voice, known).map((probability, at) => (hinted[at] ? probability : 0))
    report(best, both, index, joined, voice)
    both.forEach((probability, at) => {
      for (const row of [most[index], most[index + 1]]) if (row && (row[at] ?? 0) < probability) row[at] = probability
    })
  })
  return {
    passages: passages.length,
    heard: [...best.values()].sort((left, right) => left.start - right.start || right.probability - left.probability),
    probabilityAt(category, start, end) {
      const at = voice.categories.indexOf(category)
      if (at < 0) return undefined
      let greatest: number | undefined
      for (let index = firstEndingAfter(passages, start); index < passages.length; index++) {
        if ((passages[index]?.start ?? end) >= end) break
        greatest = Math.max(greatest ?? 0, most[index]?.[at] ?? 0)
      }
      return greatest
    },
  }
}

/** Gives each passage the evidence that touches it. */
function share(parts: readonly (readonly HeardWord[])[], evidence: readonly Evidence[]): Passage[] {
  const passages = parts.map((words) => ({
    words,
    evidence: [] as Evidence[],
    start: words[0]?.start ?? 0,
    end: words.at(-1)?.end ?? 0,
  }))
  const heard = passages.filter(({ words }) => words.length > 0)
  for (const each of evidence) {
    for (let index = firstEndingAfter(heard, each.start); index < heard.length; index++) {
      const passage = heard[index]
      if (passage === undefined || passage.start >= each.end) break
      passage.evidence.push(each)
    }
  }
  return heard
}

/** Which of some passages in order is the first that ends after an offset. */
function firstEndingAfter(passages: readonly { readonly end: number }[], offset: number): number {
  let low = 0
  let high = passages.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((passages[middle]?.end ?? 0) > offset) high = middle
    else low = middle + 1
  }
  return low
}

/** The probability of each of the voice's categories for a passage. */
function likely(passage: Passage, voice: Voice, known: Known): number[] {
  const { bias, step, slope, shift } = voice.compiled
  return weigh(passage, voice, known).map((sum, index) => {
    const weight = (bias[index] ?? 0) + sum * step
    return 1 / (1 + Math.exp(-((slope[index] ?? 1) * weight + (shift[index] ?? 0))))
  })
}

let passagesHeard = 0

function weigh(passage: Passage, voice: Voice, known: Known): number[] {
  const { knows, weights, heardIn, categories } = voice
  const many = categories.length
  const sums = new Array<number>(many).fill(0)
  passagesHeard = (passagesHeard + 1) | 0
  const number = passagesHeard
  const hear = (feature: number) => {
    const row = rowOf(voice, feature)
    if (row < 0 || heardIn[row] === number) return
    heardIn[row] = number
    for (let at = 0; at < many; at++) sums[at]! += weights[row * many + at]!
  }
  hearFeatures(passage.words, knows, hear)
  const person = known.person(passage.start, passage.end)
  hearSubject(passage.words, knows, personStep(person), hear)
  hearEvidence(passage.evidence, person, hear)
  return sums
}

function report(
  best: Map<string, Heard>,
  probabilities: readonly number[],
  clause: number,
  { start, end }: { readonly start: number; readonly end: number },
  voice: Voice,
): void {
  voice.categories.forEach((category, index) => {
    const probability = probabilities[index] ?? 0
    if (probability < (voice.compiled.least[index] ?? 1)) return
    const key = `${clause} ${category}`
    if ((best.get(key)?.probability ?? 0) < probability) best.set(key, { category, start, end, probability })
  })
}

function cut<Word>(words: Word[]): Word[][] {
  const parts: Word[][] = []
  for (let from = 0; from < words.length; from += mostWords) parts.push(words.slice(from, from + mostWords))
  return parts
}
