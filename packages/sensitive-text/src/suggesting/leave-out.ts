import type { Finding } from '../finding.ts'
import type { Reading } from '../reading/reading.ts'
import { findTimes, type TimeFact } from './find-times.ts'
import { type NeutralWords, neutralWords } from './neutral-words.ts'

/** A note without its sensitive passages. */
export interface Suggestion {
  /** The note as proposed; empty if nothing is left. */
  readonly text: string
  /** Facts of the passages left out that stay: days and times, as they were written. */
  readonly kept: string[]
}

interface Cut {
  readonly from: number
  readonly to: number
  readonly put: string
}

/**
 * Leaves out the statements that hold findings, and keeps their dates: a time that only stood there is put in their
 * place with neutral words. Nothing else is added, so nothing is invented.
 */
export function leaveOut(reading: Reading, findings: readonly Finding[]): Suggestion {
  const { tokens, text, lexicon, sentenceStarts } = reading
  const words = neutralWords[lexicon.language]
  const out = new Uint8Array(tokens.length)
  for (const finding of findings) {
    for (const [from, to] of statementsOf(reading, words, finding)) out.fill(1, from, to)
  }
  const kept: string[] = []
  const cuts: Cut[] = []
  for (const [index, start] of sentenceStarts.slice(0, -1).entries()) {
    const end = sentenceStarts[index + 1] ?? tokens.length
    takeDependents(reading, words, out, start, end)
    for (let at = start; at < end; at++) {
      if (!out[at]) continue
      let to = at
      while (to < end && out[to]) to++
      const times = findTimes(reading, words, at, to).filter((time) => !overlapsFinding(reading, time, findings))
      cuts.push(makeCut(reading, words, start, end, at, to, times, kept))
      at = to
    }
  }
  return { text: applyCuts(text, cuts), kept }
}

/** The statements that a finding touches: clauses, cut again at and, but, because. */
function statementsOf(reading: Reading, words: NeutralWords, finding: Finding): [number, number][] {
  const { tokens, clauseOf, clauseStarts } = reading
  const ranges: [number, number][] = []
  for (const [at, token] of tokens.entries()) {
    if (token.end <= finding.start || token.start >= finding.end) continue
    const clause = clauseOf[at] ?? 0
    let from = at
    while (from > (clauseStarts[clause] ?? 0) && !words.and.includes(tokens[from]?.lower ?? '')) from--
    let to = at + 1
    while (to < (clauseStarts[clause + 1] ?? tokens.length) && !words.and.includes(tokens[to]?.lower ?? '')) to++
    const subject = subjectEnd(reading, from)
    // "Anna is ill and wants blue ones": Anna stays, for what is left speaks of her.
    const goesOn = to < (clauseStarts[clause + 1] ?? tokens.length) && isVerb(reading, to + 1)
    ranges.push([goesOn && subject <= at ? subject : from, to])
    if (goesOn && subject > from) ranges.push([to, to + 1])
  }
  return ranges
}

/** Clauses that hang on one left out go with it; conjunctions that lead nowhere too. */
function takeDependents(reading: Reading, words: NeutralWords, out: Uint8Array, start: number, end: number): void {
  const { tokens } = reading
  for (let at = start + 1; at < end; at++) {
    if (out[at] || !out[at - 1]) continue
    const word = tokens[at]?.lower ?? ''
    if (tokens[at]?.border === 1 && words.relative.includes(word)) {
      for (let next = at; next < end && (next === at || tokens[next]?.border === 0); next++) out[next] = 1
    } else if (words.dangling.includes(word)) out[at] = 1
  }
}

function makeCut(
  { text, tokens }: Reading,
  words: NeutralWords,
  start: number,
  end: number,
  from: number,
  to: number,
  times: readonly TimeFact[],
  kept: string[],
): Cut {
  const phrases = times.map((time) => {
    const written = text.slice(tokens[time.start]?.start ?? 0, tokens[time.end - 1]?.end ?? 0)
    kept.push(written)
    return `${time.role === 'after' ? words.followUpAfter : words.time} ${written}`
  })
  const put = phrases.join(', ')
  const whole = from === start && to === end
  const first = tokens[from]?.start ?? 0
  const last = tokens[to - 1]?.end ?? first
  if (put !== '') return { from: first, to: last, put }
  // A whole sentence goes with its full stop; the last clause with the comma before it; any other with the one behind.
  if (whole) return { from: first, to: endOfSentence(text, last), put }
  if (to === end) return { from: from === start ? first : (tokens[from - 1]?.end ?? first), to: last, put }
  return { from: first, to: tokens[to]?.start ?? last, put }
}

function endOfSentence(text: string, from: number): number {
  let end = from
  while (end < text.length && '.!?;:,")” '.includes(text[end] ?? '\n')) end++
  return end
}

function applyCuts(text: string, cuts: readonly Cut[]): string {
  let result = ''
  let at = 0
  for (const { from, to, put } of [...cuts].sort((one, other) => one.from - other.from)) {
    if (from < at) continue
    result += text.slice(at, from) + put
    at = to
  }
  result += text.slice(at)
  return /[\p{L}\p{N}]/u.test(result) ? result.trim() : ''
}

function subjectEnd({ spans, lexicon, tokens }: Reading, from: number): number {
  let end = from
  for (const { slot, end: spanEnd } of spans[from] ?? []) {
    if (['pronoun', 'first-name', 'relative', 'role'].includes(lexicon.slotNames[slot] ?? ''))
      end = Math.max(end, spanEnd)
  }
  while (end > from && tokens[end]?.capital && tokens[end]?.border === 0) end++
  return end
}

function isVerb({ spans, lexicon }: Reading, at: number): boolean {
  return (spans[at] ?? []).some(({ slot }) => ['verb', 'be', 'have', 'become'].includes(lexicon.slotNames[slot] ?? ''))
}

function overlapsFinding({ tokens }: Reading, time: TimeFact, findings: readonly Finding[]): boolean {
  // "fasting until sundown" is the finding itself; a date beside it is not.
  const start = tokens[time.start]?.start ?? 0
  const end = tokens[time.end - 1]?.end ?? 0
  return findings.some((finding) => finding.category === 'national_id' && finding.start < end && start < finding.end)
}
