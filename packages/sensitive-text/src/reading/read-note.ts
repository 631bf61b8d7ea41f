import type { Lexicon } from '../lexicon/lexicon.ts'
import { makeMatcher } from '../matching/matcher.ts'
import type { Reading, Span } from './reading.ts'
import type { Token } from './token.ts'

const noSets: readonly number[] = []

/** Reads a note's words with the lists of one language. */
export function readNote(text: string, tokens: readonly Token[], lexicon: Lexicon): Reading {
  const clauseOf = new Int32Array(tokens.length)
  const sentenceOf = new Int32Array(tokens.length)
  const clauseStarts: number[] = []
  const sentenceStarts: number[] = []
  const sets: (readonly number[])[] = []
  for (let index = 0; index < tokens.length; index++) {
    const token = tokens[index]!
    if (token.border >= 1 || index === 0) clauseStarts.push(index)
    if (token.border === 2 || index === 0) sentenceStarts.push(index)
    clauseOf[index] = clauseStarts.length - 1
    sentenceOf[index] = sentenceStarts.length - 1
    sets.push(token.address ? noSets : lexicon.words.setsOf(token.written, token.lower, token.capital, token.initial))
  }
  clauseStarts.push(tokens.length)
  sentenceStarts.push(tokens.length)
  const spans: (Span[] | undefined)[] = new Array(tokens.length)
  const reading: Reading = { text, lexicon, tokens, sets, spans, clauseOf, sentenceOf, clauseStarts, sentenceStarts }

  const matcher = makeMatcher(reading, () => [])
  for (let index = 0; index < sets.length; index++) {
    for (const set of sets[index]!) {
      const entries = lexicon.entriesBySet.get(set)
      if (entries === undefined) continue
      for (const { slot, steps } of entries) {
        if (steps.length === 1) {
          addSpan(spans, { slot, start: index, end: index + 1 })
          continue
        }
        const found = matcher.match(steps, 0, index)
        if (found === undefined) continue
        addSpan(spans, { slot, start: index, end: found.end })
      }
    }
  }
  return reading
}

function addSpan(spans: (Span[] | undefined)[], span: Span): void {
  const known = spans[span.start]
  if (known === undefined) spans[span.start] = [span]
  else known.push(span)
}
