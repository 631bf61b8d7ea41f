import type { Category } from '../category.ts'
import { rowOf, type Voice } from './build-voice.ts'
import { type HeardWord, hearFeatures, hearWords, mostWords } from './hear-features.ts'

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

/**
 * Listens to a note clause by clause, and to each two clauses in a row, for what a reader would infer.
 * @param clauses in the order of the text; offsets into it, end exclusive
 * @returns for each clause and category at most one finding; it takes in the next clause where the two say more together
 */
export function listen(
  text: string,
  clauses: readonly { readonly start: number; readonly end: number }[],
  voice: Voice,
): Heard[] {
  const passages = clauses.flatMap(({ start, end }) => cut(hearWords(text, start, end, voice.knows, voice.language)))
  const best = new Map<string, Heard>()
  const alone = passages.map((passage) => likely(passage, voice))
  passages.forEach((passage, index) => {
    const span = { start: passage[0]?.start ?? 0, end: passage.at(-1)?.end ?? 0 }
    const own = alone[index] ?? []
    report(best, own, index, span, voice)
    const next = passages[index + 1]
    if (next === undefined || passage.length + next.length > mostWords) return
    const hinted = own.map((probability, at) => Math.max(probability, alone[index + 1]?.[at] ?? 0) >= hint)
    if (!hinted.includes(true)) return
    const both = likely([...passage, ...next], voice).map((probability, at) => (hinted[at] ? probability : 0))
    report(best, both, index, { start: span.start, end: next.at(-1)?.end ?? span.end }, voice)
  })
  return [...best.values()].sort((left, right) => left.start - right.start || right.probability - left.probability)
}

/** The probability of each of the voice's categories for some words in a row. */
export function likely(words: readonly HeardWord[], voice: Voice): number[] {
  const { bias, step, slope, shift } = voice.compiled
  return weigh(words, voice).map((sum, index) => {
    const weight = (bias[index] ?? 0) + sum * step
    return 1 / (1 + Math.exp(-((slope[index] ?? 1) * weight + (shift[index] ?? 0))))
  })
}

let passagesHeard = 0

function weigh(words: readonly HeardWord[], { knows, table, weights, heardIn, categories }: Voice): number[] {
  const many = categories.length
  const sums = new Array<number>(many).fill(0)
  passagesHeard = (passagesHeard + 1) | 0
  const passage = passagesHeard
  hearFeatures(words, knows, (feature) => {
    const row = rowOf(table, feature)
    if (row < 0 || heardIn[row] === passage) return
    heardIn[row] = passage
    for (let at = 0; at < many; at++) sums[at]! += weights[row * many + at]!
  })
  return sums
}

function report(
  best: Map<string, Heard>,
  probabilities: readonly number[],
  clause: number,
  span: { start: number; end: number },
  voice: Voice,
): void {
  voice.categories.forEach((category, index) => {
    const probability = probabilities[index] ?? 0
    if (probability < (voice.compiled.least[index] ?? 1)) return
    const key = `${clause} ${category}`
    if ((best.get(key)?.probability ?? 0) < probability) best.set(key, { category, ...span, probability })
  })
}

function cut<Word>(words: Word[]): Word[][] {
  const parts: Word[][] = []
  for (let from = 0; from < words.length; from += mostWords) parts.push(words.slice(from, from + mostWords))
  return parts
}
