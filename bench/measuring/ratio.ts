/** What one round measured: the same work by Diskret and by plain SQL, one right after the other. */
export interface Pair {
  ours: number
  plain: number
}

/** Many rounds in short; times in the unit of the pairs. */
export interface Spread {
  /** Median of the ratios of the pairs, not ratio of the medians: what disturbs the machine disturbs both halves of a pair. */
  ratio: number
  /** First and third quartile of the ratios. */
  low: number
  high: number
  /** Medians. */
  ours: number
  plain: number
  /** 95th percentiles. */
  oursP95: number
  plainP95: number
}

/**
 * @param values at least one, in any order
 * @param share of the values that lie below, 0 to 1; between two values it is interpolated
 */
export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((left, right) => left - right)
  const place = (sorted.length - 1) * share
  const below = Math.floor(place)
  const first = sorted[below]
  if (first === undefined) throw new RangeError('there is no quantile of nothing')
  return first + ((sorted[below + 1] ?? first) - first) * (place - below)
}

/** @returns the middle value */
export const median = (values: readonly number[]): number => quantile(values, 0.5)

/** @param pairs at least one */
export function spreadOf(pairs: readonly Pair[]): Spread {
  const ratios = pairs.map(({ ours, plain }) => ours / plain)
  const ours = pairs.map((pair) => pair.ours)
  const plain = pairs.map((pair) => pair.plain)
  return {
    ratio: median(ratios),
    low: quantile(ratios, 0.25),
    high: quantile(ratios, 0.75),
    ours: median(ours),
    plain: median(plain),
    oursP95: quantile(ours, 0.95),
    plainP95: quantile(plain, 0.95),
  }
}
