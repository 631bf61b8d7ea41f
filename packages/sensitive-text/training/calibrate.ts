/** Turns weights into probabilities and finds the thresholds, on circumstances that were not learned. */
import type { Example } from './make-examples.ts'
import { folds, learned } from './make-examples.ts'

/** What an example weighed for each category in the fold where it was not learned. */
export interface Judged {
  readonly example: Example
  readonly weights: Float64Array
}

/** Slope and shift for each category. */
export interface Calibration {
  readonly slope: readonly number[]
  readonly shift: readonly number[]
}

/**
 * Judges every circumstance as written by a model that has learned the other folds only.
 * @param learn makes a model of examples and returns what it weighs an example to
 */
export function judgeByFolds(
  examples: readonly Example[],
  learn: (examples: readonly Example[]) => (example: Example) => Float64Array,
): Judged[] {
  const judged: Judged[] = []
  for (let fold = 0; fold < folds; fold++) {
    const weigh = learn(examples.filter((example) => example.fold !== fold))
    for (const example of examples) {
      if (example.fold === fold && example.variant === 0) judged.push({ example, weights: weigh(example) })
    }
  }
  return judged
}

/** Platt's method: one logistic curve a category through what was judged, by Newton's steps on scaled weights. */
export function calibrate(judged: readonly Judged[]): Calibration {
  const slope: number[] = []
  const shift: number[] = []
  for (let category = 0; category < learned.length; category++) {
    const points = judged
      .filter(({ example }) => !example.undecided.includes(category))
      .map(({ example, weights }) => ({ weight: weights[category]!, target: example.label === category ? 1 : 0 }))
    const mean = points.reduce((sum, { weight }) => sum + weight, 0) / points.length
    const spread = Math.sqrt(points.reduce((sum, { weight }) => sum + (weight - mean) ** 2, 0) / points.length) || 1
    let own = 1
    let base = -2
    for (let round = 0; round < 200; round++) {
      let ownSlope = 0
      let baseSlope = 0
      let ownCurve = 1e-3
      let crossCurve = 0
      let baseCurve = 1e-3
      for (const { weight, target } of points) {
        const scaled = (weight - mean) / spread
        const probability = 1 / (1 + Math.exp(-(own * scaled + base)))
        const curve = probability * (1 - probability)
        ownSlope += (probability - target) * scaled
        baseSlope += probability - target
        ownCurve += curve * scaled * scaled
        crossCurve += curve * scaled
        baseCurve += curve
      }
      const determinant = ownCurve * baseCurve - crossCurve * crossCurve
      own -= clamp((baseCurve * ownSlope - crossCurve * baseSlope) / determinant)
      base -= clamp((ownCurve * baseSlope - crossCurve * ownSlope) / determinant)
    }
    slope.push(Number((own / spread).toFixed(4)))
    shift.push(Number((base - (own * mean) / spread).toFixed(4)))
  }
  return { slope, shift }
}

function clamp(stride: number): number {
  return Math.max(-0.5, Math.min(0.5, stride))
}

/** The probability of each category. */
export function probabilitiesOf(weights: Float64Array, { slope, shift }: Calibration): number[] {
  return [...weights].map((weight, category) => 1 / (1 + Math.exp(-(slope[category]! * weight + shift[category]!))))
}

/** Share of what must be inferred and of what is said that is found at a share of false alarms, and where that is. */
export interface Operating {
  readonly alarms: number
  readonly probability: number
  readonly inferred: number
  readonly said: number
}

/**
 * @param alarms share of the harmless circumstances that may be taken for something
 */
export function operateAt(judged: readonly Judged[], calibration: Calibration, alarms: number): Operating {
  const rows = judged.map(({ example, weights }) => ({ example, likely: probabilitiesOf(weights, calibration) }))
  const harmless = rows
    .filter(({ example }) => example.label < 0)
    .map(({ likely }) => Math.max(...likely))
    .sort((left, right) => right - left)
  const probability = harmless[Math.floor(alarms * harmless.length)] ?? 1
  const found = (manner: string) => {
    const own = rows.filter(({ example }) => example.circumstance.manner === manner)
    return own.filter(({ example, likely }) => likely[example.label]! > probability).length / own.length
  }
  return { alarms, probability, inferred: found('inferred'), said: found('said') }
}
