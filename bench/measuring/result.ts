import { type Pair, spreadOf } from './ratio.ts'

/** One line of the bench, as `--json` prints it. */
export interface Result {
  name: string
  /** How many times what it is compared with. */
  ratio: number
  /** Quartiles of the ratio. */
  low: number
  high: number
  /** The highest ratio that is held to; null where the figure only informs. */
  aim: number | null
  met: boolean | null
  /** Medians, in `unit`. */
  ours: number
  plain: number
  unit: string
  /** 95th percentiles, where there were many rounds. */
  p95?: { ours: number; plain: number }
  /** The same through the whole verb: Drizzle, the door, the audit's entry, the answer. Milliseconds. */
  verb?: number
  /** What it was compared with, and what else there is to say, in English. */
  against: string
}

/** A part's results, and the plans of what missed its aim. */
export interface Measured {
  results: Result[]
  /** By the name of the result. */
  plans?: Record<string, string>
}

const rounded = (value: number) => Number(value.toPrecision(4))

/** @param pairs times or rates in one unit, of which less is better */
export function resultOf(
  name: string,
  pairs: readonly Pair[],
  { aim, unit = 'ms', against }: { aim: number | null; unit?: string; against: string },
): Result {
  const spread = spreadOf(pairs)
  return {
    name,
    ratio: rounded(spread.ratio),
    low: rounded(spread.low),
    high: rounded(spread.high),
    aim,
    met: aim === null ? null : spread.ratio <= aim,
    ours: rounded(spread.ours),
    plain: rounded(spread.plain),
    unit,
    ...(pairs.length >= 20 ? { p95: { ours: rounded(spread.oursP95), plain: rounded(spread.plainP95) } } : {}),
    against,
  }
}

/** A figure that is held to a figure: the ratio is the share of what is allowed. */
export function againstFigure(
  name: string,
  values: readonly number[],
  { figure, unit, against }: { figure: number; unit: string; against: string },
): Result {
  const pairs = values.map((ours) => ({ ours, plain: figure }))
  return resultOf(name, pairs, { aim: 1, unit, against })
}

/** A figure that is held to nothing. */
export function figureOf(name: string, value: number, unit: string, against: string): Result {
  const ours = rounded(value)
  return { name, ratio: 1, low: 1, high: 1, aim: null, met: null, ours, plain: ours, unit, against }
}
