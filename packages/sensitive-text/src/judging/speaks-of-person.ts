import type { Reading } from '../reading/reading.ts'
import type { PersonWords } from './person-words.ts'

/**
 * How surely a passage speaks of a living person rather than of a firm, goods or a market.
 * @param from first token of the passage
 * @param to token after it
 * @param words the tokens that tell the fact: a firm or a thing among them ("shop steward") says nothing of whose it is
 * @returns 0 to 1; below 0.5 it is better not to say so
 */
export function speaksOfPerson(
  reading: Reading,
  people: PersonWords,
  from: number,
  to: number,
  words: readonly number[],
): number {
  const { clauseOf, sentenceOf, clauseStarts, sentenceStarts } = reading
  const clauseStart = clauseStarts[clauseOf[from] ?? 0] ?? 0
  const clauseEnd = clauseStarts[(clauseOf[Math.max(from, to - 1)] ?? 0) + 1] ?? to
  const sentence = sentenceOf[from] ?? 0
  const sentenceStart = sentenceStarts[sentence] ?? 0
  const sentenceEnd = sentenceStarts[sentence + 1] ?? to

  const own = strongest(people, clauseStart, clauseEnd)
  const company = hasAny(people.company, people.companies, clauseStart, clauseEnd, words)
  const thing = hasAny(people.thing, people.things, clauseStart, clauseEnd, words)
  if (own === 4) return company ? 0.85 : 1
  if (own === 3) return company ? 0.6 : 0.9
  if (own === 2) return company ? 0.45 : thing ? 0.6 : 0.8

  const elided = beginsWithoutSubject(reading, sentenceStart) || beginsWithoutSubject(reading, clauseStart)
  let score = 0.45
  if (elided) score = 0.75
  else if (own === 1) score = 0.65
  else if (strongest(people, sentenceStart, sentenceEnd) >= 2) score = 0.7
  else if ((people.before[sentenceStart] ?? 0) >= 2) score = 0.6
  else if ((people.after[sentenceEnd] ?? 0) >= 2) score = 0.55
  else if (from === clauseStart) score = 0.55
  if (company) score -= 0.3
  if (thing) score -= 0.2
  return Math.max(0, score)
}

/** Notes leave out "he": a sentence or clause that begins with a verb mostly speaks of the contact. */
function beginsWithoutSubject({ lexicon, spans }: Reading, at: number): boolean {
  return (spans[at] ?? []).some(({ slot }) => {
    const list = lexicon.slotNames[slot]
    return list === 'verb' || list === 'be' || list === 'have' || list === 'become'
  })
}

function strongest({ counts }: PersonWords, from: number, to: number): number {
  for (let strength = counts.length - 1; strength > 0; strength--) {
    if ((counts[strength]?.[to] ?? 0) > (counts[strength]?.[from] ?? 0)) return strength
  }
  return 0
}

/** Whether a token is marked, others than some. */
function hasAny(marks: Uint8Array, counts: Int32Array, from: number, to: number, but: readonly number[]): boolean {
  const own = but.reduce((sum, at) => sum + (at >= from && at < to && marks[at] ? 1 : 0), 0)
  return (counts[to] ?? 0) - (counts[from] ?? 0) > own
}
