import type { Reading } from '../reading/reading.ts'

/** How many words before a fact a denial may stand. */
const reach = 4

/**
 * Whether a passage is denied in a way that leaves only the ordinary state ("not ill"); "no longer" is no such denial.
 * @param from first token of the passage
 * @param to token after it
 * @param words the tokens of the passage that are the fact's own words
 */
export function isDenied(reading: Reading, from: number, to: number, words: readonly number[]): boolean {
  const { tokens, lexicon } = reading
  for (let at = from - 1, steps = 0; at >= 0 && steps < reach; at--, steps++) {
    if ((tokens[at + 1]?.border ?? 2) !== 0) break
    const lists = listsAt(reading, at)
    if (lists.includes('because') || lists.includes('no-longer')) break
    if (lists.includes('negation')) return !isNoLonger(reading, at)
  }
  for (let at = from; at < to; at++) {
    if (!words.includes(at) && listsAt(reading, at).includes('negation')) return !isNoLonger(reading, at)
  }
  if (lexicon.language !== 'de') return false
  // German puts the denial behind: "krank ist sie nicht".
  for (let at = to; at < tokens.length && at < to + 3 && tokens[at]?.border === 0; at++) {
    if (listsAt(reading, at).includes('negation')) return !isNoLonger(reading, at)
  }
  return false
}

function isNoLonger(reading: Reading, at: number): boolean {
  for (let start = Math.max(0, at - 1); start <= at; start++) {
    for (const span of reading.spans[start] ?? []) {
      if (reading.lexicon.slotNames[span.slot] === 'no-longer' && span.start <= at && at < span.end) return true
    }
  }
  // "not a member any more": the second half stands behind.
  const sentence = reading.sentenceOf[at] ?? 0
  const end = reading.sentenceStarts[sentence + 1] ?? reading.tokens.length
  for (let after = at + 1; after < end && after < at + 10; after++) {
    if (listsAt(reading, after).includes('no-longer')) return true
  }
  return false
}

function listsAt({ spans, lexicon }: Reading, at: number): string[] {
  return (spans[at] ?? []).map(({ slot }) => lexicon.slotNames[slot] ?? '')
}
