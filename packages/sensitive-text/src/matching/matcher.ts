import { anyWord, clauseBorder, firstSlot, gap, longGap, shortGap, widestGap } from '../lexicon/lexicon.ts'
import type { Reading } from '../reading/reading.ts'

/** Where a pattern was found. `words` are the tokens that its words and slots took, without those in gaps. */
export interface Found {
  readonly start: number
  readonly end: number
  readonly words: readonly number[]
}

/** How much one anchor may try: keeps the whole linear in the length of the note. */
const stepLimit = 2000
const gapLengths: Readonly<Record<number, number>> = { [shortGap]: 2, [gap]: 4, [longGap]: 8, [widestGap]: 20 }
/** Which borders a gap may cross: none, those of clauses, those of sentences. */
const gapBorders: Readonly<Record<number, number>> = { [longGap]: 1, [widestGap]: 2 }

/** Matches patterns in one note. */
export interface Matcher {
  /** Tries a pattern whose anchor stands at a token. */
  match(steps: readonly number[], anchor: number, at: number): Found | undefined
  /** Steps taken so far; grows with the length of the note and no faster. */
  stepsTaken(): number
}

/**
 * Makes a matcher for a note.
 * @param slotEnds the tokens after which a slot that begins at a token may end
 */
export function makeMatcher(reading: Reading, slotEnds: (slot: number, at: number) => readonly number[]): Matcher {
  const { tokens, known } = reading
  const taken: number[] = []
  let total = 0
  let left = 0

  const holds = (step: number, at: number) =>
    step === anyWord ? at >= 0 && at < tokens.length : (known[at]?.sets.has(step) ?? false)

  /** From step `index` on at token `at`; `joined`: the border before it was looked at already. */
  const forward = (steps: readonly number[], index: number, at: number, joined: boolean): number => {
    if (index === steps.length) return at
    if (left-- <= 0) return -1
    const step = steps[index] ?? anyWord
    const most = gapLengths[step]
    if (most !== undefined) {
      const borders = gapBorders[step] ?? 0
      for (let next = at; next <= at + most && next < tokens.length; next++) {
        if ((tokens[next]?.border ?? 2) > borders && !(joined && next === at)) return -1
        const end = forward(steps, index + 1, next, true)
        if (end >= 0) return end
      }
      return -1
    }
    const token = tokens[at]
    if (token === undefined) return -1
    if (step === clauseBorder) return token.border >= 1 ? forward(steps, index + 1, at, true) : -1
    if (!joined && token.border !== 0) return -1
    if (step <= firstSlot) {
      for (const end of slotEnds(firstSlot - step, at)) {
        const depth = taken.length
        for (let word = at; word < end; word++) taken.push(word)
        const last = forward(steps, index + 1, end, false)
        if (last >= 0) return last
        taken.length = depth
      }
      return -1
    }
    if (!holds(step, at)) return -1
    taken.push(at)
    const end = forward(steps, index + 1, at + 1, false)
    if (end < 0) taken.pop()
    return end
  }

  /** From step `index` back, ending before token `at`; the border before `at` is looked at unless `joined`. */
  const backward = (steps: readonly number[], index: number, at: number, joined: boolean): number => {
    if (index < 0) return at
    if (left-- <= 0) return -1
    const step = steps[index] ?? anyWord
    const most = gapLengths[step]
    if (most !== undefined) {
      const borders = gapBorders[step] ?? 0
      for (let next = at; next >= at - most && next > 0; next--) {
        if ((tokens[next]?.border ?? 2) > borders && !(joined && next === at)) return -1
        const start = backward(steps, index - 1, next, true)
        if (start >= 0) return start
      }
      return -1
    }
    if (at <= 0) return -1
    if (step === clauseBorder) return (tokens[at]?.border ?? 2) >= 1 ? backward(steps, index - 1, at, true) : -1
    if (!joined && (tokens[at]?.border ?? 2) !== 0) return -1
    if (step <= firstSlot) {
      // Names are short: the slot may begin up to five words before.
      for (let start = at - 1; start >= 0 && start >= at - 5; start--) {
        if (!slotEnds(firstSlot - step, start).includes(at)) continue
        const depth = taken.length
        for (let word = start; word < at; word++) taken.push(word)
        const first = backward(steps, index - 1, start, false)
        if (first >= 0) return first
        taken.length = depth
      }
      return -1
    }
    if (!holds(step, at - 1)) return -1
    taken.push(at - 1)
    const start = backward(steps, index - 1, at - 1, false)
    if (start < 0) taken.pop()
    return start
  }

  return {
    match(steps, anchor, at) {
      taken.length = 0
      left = stepLimit
      const end = forward(steps, anchor, at, true)
      const start = end < 0 ? -1 : backward(steps, anchor - 1, at, false)
      total += stepLimit - left
      return start < 0 ? undefined : { start, end, words: [...taken].sort((one, other) => one - other) }
    },
    stepsTaken: () => total,
  }
}
