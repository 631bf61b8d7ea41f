import type { Reading } from '../reading/reading.ts'
import type { NeutralWords } from './neutral-words.ts'

/** A time in a note: where it stands, and the day after which to go on, if it names one. */
export interface TimeFact {
  /** Tokens; `end` is the token after. */
  readonly start: number
  readonly end: number
  readonly role: 'after' | 'time'
}

/** Finds weekdays, dates, weeks, months and the like within tokens `from` to `to`. */
export function findTimes(reading: Reading, words: NeutralWords, from: number, to: number): TimeFact[] {
  const { tokens } = reading
  const times: TimeFact[] = []
  for (let at = from; at < to; at++) {
    if (!isTime(reading, words, at)) continue
    let core = at
    while (core > from && tokens[core]?.border === 0 && /^\d{1,4}$/.test(tokens[core - 1]?.lower ?? '')) core--
    let start = core
    while (start > from && tokens[start]?.border === 0 && words.beforeTime.includes(tokens[start - 1]?.lower ?? ''))
      start--
    let end = at + 1
    while (
      end < to &&
      tokens[end]?.border === 0 &&
      (isTime(reading, words, end) || /^\d{1,4}$/.test(tokens[end]?.lower ?? ''))
    )
      end++
    const lead = tokens.slice(start, core).map(({ lower }) => lower)
    const leading = lead.findIndex((word) => words.until.includes(word) || words.after.includes(word))
    times.push(leading >= 0 ? { start: start + leading + 1, end, role: 'after' } : { start, end, role: 'time' })
    at = end - 1
  }
  return times
}

function isTime({ lexicon, spans, tokens, text }: Reading, words: NeutralWords, at: number): boolean {
  const token = tokens[at]
  if (token === undefined) return false
  if (words.timeWords.includes(token.lower)) return true
  if ((spans[at] ?? []).some(({ slot }) => ['weekday', 'month'].includes(lexicon.slotNames[slot] ?? ''))) return true
  if (!/^\d{1,2}$/.test(token.lower)) return false
  // 12/5, 12.5., 12-05: two short numbers with a sign between.
  const next = tokens[at + 1]
  return next !== undefined && /^\d{1,4}$/.test(next.lower) && /^[/.-]$/.test(text.slice(token.end, next.start))
}
