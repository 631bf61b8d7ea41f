import type { Pair } from './ratio.ts'

export interface Rounds {
  /** Pairs that count. */
  pairs: number
  /** Rounds before them, which fill caches and do not count. */
  warming: number
  /** Stops after so many milliseconds, if at least `fewest` pairs are there. */
  longest: number
}

const fewest = 5

/** @returns milliseconds that the work took */
export async function timed(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now()
  await work()
  return performance.now() - start
}

/** Measures two ways in turn, the one first in one round and the other in the next. */
export async function measurePairs(
  ours: () => Promise<unknown>,
  plain: () => Promise<unknown>,
  { pairs, warming, longest }: Rounds,
): Promise<Pair[]> {
  for (let round = 0; round < warming; round++) {
    await ours()
    await plain()
  }
  const measured: Pair[] = []
  const start = performance.now()
  while (measured.length < pairs && (measured.length < fewest || performance.now() - start < longest)) {
    if (measured.length % 2 === 0) {
      const first = await timed(ours)
      measured.push({ ours: first, plain: await timed(plain) })
    } else {
      const first = await timed(plain)
      measured.push({ plain: first, ours: await timed(ours) })
    }
  }
  return measured
}
