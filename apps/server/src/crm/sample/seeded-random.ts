/** Chance that is the same each time: a new installation with the same number of people looks the same. */
export interface Random {
  /** From 0 up to 1. */
  fraction(): number
  /** A whole number from 0 to `limit` - 1. */
  below(limit: number): number
  pick<Value>(list: readonly Value[]): Value
  /** True as often as the share says. */
  chance(share: number): boolean
}

/**
 * mulberry32, which is enough for invented data and for nothing else.
 * @param seed a whole number; the same one gives the same row of numbers
 */
export function seededRandom(seed: number): Random {
  let state = seed | 0
  const fraction = () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
  const below = (limit: number) => Math.floor(fraction() * limit)
  return { fraction, below, pick: (list) => list[below(list.length)]!, chance: (share) => fraction() < share }
}
