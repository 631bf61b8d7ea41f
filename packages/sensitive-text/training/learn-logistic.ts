/** One logistic regression a category, by stochastic gradient descent with a step a weight (AdaGrad). */
import { featureSpace } from '../src/second-voice/hear-features.ts'
import type { Example } from './make-examples.ts'
import { learned } from './make-examples.ts'
import { seededRandom } from './make-number.ts'

/** What was learned: for each feature one weight a category. */
export interface Learned {
  readonly weights: ReadonlyMap<number, Float64Array>
  readonly bias: Float64Array
}

/** How it learns. */
export interface LearningOptions {
  readonly rounds: number
  readonly pace: number
  /** Pull towards zero (L2) at each step. */
  readonly pull: number
  /** How much more an example of a category counts than one that is not. */
  readonly emphasis: number
  /** How much a variant counts beside the circumstance as written. */
  readonly variantWeight: number
  /** Features heard in fewer circumstances are left out. */
  readonly leastHeard: number
  /** How loudly features made of words are heard beside those made of concepts (1 the same). */
  readonly wordLoudness: number
  readonly seed: number
}

/** The options chosen by comparison (see docs/sensitive-text.md). */
export const chosen: LearningOptions = {
  rounds: 6,
  pace: 0.2,
  pull: 3e-3,
  emphasis: 1,
  variantWeight: 0.3,
  leastHeard: 2,
  wordLoudness: 0.15,
  seed: 11,
}

/** Learns from examples; the same examples and options give the same weights. */
export function learnLogistic(examples: readonly Example[], options: LearningOptions = chosen): Learned {
  const heard = new Map<number, number>()
  for (const { features, variant } of examples) {
    if (variant === 0) for (const feature of features) heard.set(feature, (heard.get(feature) ?? 0) + 1)
  }
  const columns = new Map<number, number>()
  for (const [feature, times] of heard) if (times >= options.leastHeard) columns.set(feature, columns.size)
  const inputs = examples.map(({ features }) =>
    Int32Array.from(features.map((feature) => columns.get(feature) ?? -1).filter((column) => column >= 0)),
  )
  const loudness = new Float64Array(columns.size)
  for (const [feature, column] of columns) loudness[column] = isOfWords(feature) ? options.wordLoudness : 1
  const weights = new Map<number, Float64Array>()
  for (const feature of columns.keys()) weights.set(feature, new Float64Array(learned.length))
  const bias = new Float64Array(learned.length)
  const random = seededRandom(options.seed)
  const order = examples.map((_, index) => index)
  for (let category = 0; category < learned.length; category++) {
    const own = new Float64Array(columns.size)
    const squares = new Float64Array(columns.size)
    let base = -2
    let baseSquares = 1
    for (let round = 0; round < options.rounds; round++) {
      shuffle(order, random)
      for (const index of order) {
        const example = examples[index]!
        if (example.undecided.includes(category)) continue
        const input = inputs[index]!
        let sum = base
        for (const column of input) sum += own[column]! * loudness[column]!
        const target = example.label === category ? 1 : 0
        const counts = (target === 1 ? options.emphasis : 1) * (example.variant === 0 ? 1 : options.variantWeight)
        const error = (1 / (1 + Math.exp(-sum)) - target) * counts
        baseSquares += error * error
        base -= (options.pace / Math.sqrt(baseSquares)) * error
        for (const column of input) {
          const slope = error * loudness[column]! + options.pull * own[column]!
          squares[column]! += slope * slope
          own[column]! -= (options.pace / Math.sqrt(squares[column]! + 1e-8)) * slope
        }
      }
    }
    bias[category] = base
    for (const [feature, column] of columns) weights.get(feature)![category] = own[column]! * loudness[column]!
  }
  return { weights, bias }
}

/** What an example weighs for each category. */
export function weighExample({ weights, bias }: Learned, features: readonly number[]): Float64Array {
  const sums = Float64Array.from(bias)
  for (const feature of features) {
    const own = weights.get(feature)
    if (own === undefined) continue
    for (let category = 0; category < sums.length; category++) sums[category]! += own[category]!
  }
  return sums
}

function isOfWords(feature: number): boolean {
  return feature >= featureSpace / 2
}

function shuffle(order: number[], random: () => number): void {
  for (let index = order.length - 1; index > 0; index--) {
    const other = Math.floor(random() * (index + 1))
    const here = order[index]!
    order[index] = order[other]!
    order[other] = here
  }
}
