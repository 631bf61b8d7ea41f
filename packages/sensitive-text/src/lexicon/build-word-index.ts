/** How a word must be written to count: any way, with a capital of its own, with a capital, exactly so. */
const anyCase = 0
const ownCapital = 1
const anyCapital = 2

/** Finds the sets a word belongs to. */
export interface WordIndex {
  /** The sets of a word, given as written and in small letters. */
  setsOf(written: string, lower: string, capital: boolean, initial: boolean): ReadonlySet<number>
}

interface Posting {
  readonly set: number
  readonly written: 0 | 1 | 2
}

/**
 * Builds the index of a language's sets.
 * @param sets a line a set, words separated by spaces, in the notation of data/README.md
 * @param endings regular endings
 */
export function buildWordIndex(sets: string, endings: readonly string[]): WordIndex {
  const exact = new Map<string, Posting[]>()
  const exactlyWritten = new Map<string, Posting[]>()
  const stems = new Map<string, Posting[]>()
  const beginnings = new Map<string, Posting[]>()
  const ends = new Map<string, Posting[]>()
  const endedEnds = new Map<string, Posting[]>()
  const insides = new Map<string, Posting[]>()

  for (const [set, line] of sets.split('\n').entries()) {
    for (const word of line.split(' ')) {
      if (word === '') continue
      const marks = /^[*=^]*/.exec(word)?.[0] ?? ''
      const tail = /[*~]*$/.exec(word)?.[0] ?? ''
      const body = word.slice(marks.length, word.length - tail.length)
      const posting: Posting = {
        set,
        written: marks.includes('^^') ? anyCapital : marks.includes('^') ? ownCapital : anyCase,
      }
      if (marks.includes('=')) add(exactlyWritten, body, posting)
      else if (marks.includes('*') && tail.includes('*')) add(insides, body, posting)
      else if (marks.includes('*')) add(tail.includes('~') ? endedEnds : ends, body, posting)
      else if (tail.includes('*')) add(beginnings, body, posting)
      else if (tail.includes('~')) add(stems, body, posting)
      else add(exact, body, posting)
    }
  }
  const beginningLengths = lengthsOf(beginnings)
  const endLengths = lengthsOf(ends)
  const endedLengths = lengthsOf(endedEnds)

  const postingsOf = (lower: string): Posting[] => {
    const found: Posting[] = []
    const take = (postings: Posting[] | undefined) => {
      if (postings !== undefined) for (const posting of postings) found.push(posting)
    }
    take(exact.get(lower))
    for (const length of beginningLengths) {
      if (length > lower.length) break
      take(beginnings.get(lower.slice(0, length)))
    }
    takeEnds(lower, ends, endLengths, take)
    for (const [body, postings] of insides) if (lower.includes(body)) take(postings)
    take(stems.get(lower))
    takeEnds(lower, endedEnds, endedLengths, take)
    for (const ending of endings) {
      if (ending.length + 2 > lower.length || !lower.endsWith(ending)) continue
      const stem = lower.slice(0, -ending.length)
      take(stems.get(stem))
      takeEnds(stem, endedEnds, endedLengths, take)
    }
    return found
  }

  return {
    setsOf(written, lower, capital, initial) {
      const found = new Set<number>()
      for (const posting of postingsOf(lower)) {
        if (posting.written === ownCapital && (!capital || initial)) continue
        if (posting.written === anyCapital && !capital) continue
        found.add(posting.set)
      }
      for (const posting of exactlyWritten.get(written) ?? []) found.add(posting.set)
      return found
    },
  }
}

/** Compounds: what stands before the last part must be a part itself, so two letters at least. */
function takeEnds(
  word: string,
  ends: ReadonlyMap<string, Posting[]>,
  lengths: readonly number[],
  take: (postings: Posting[] | undefined) => void,
): void {
  for (const length of lengths) {
    if (length > word.length) break
    if (length === word.length || word.length - length >= 2) take(ends.get(word.slice(-length)))
  }
}

function add(map: Map<string, Posting[]>, key: string, posting: Posting): void {
  const postings = map.get(key)
  if (postings === undefined) map.set(key, [posting])
  else postings.push(posting)
}

function lengthsOf(map: ReadonlyMap<string, unknown>): number[] {
  return [...new Set([...map.keys()].map((key) => key.length))].sort((one, other) => one - other)
}
