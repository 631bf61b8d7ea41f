import type { KnownWord, Lexicon } from '../lexicon/lexicon.ts'
import { makeMatcher } from '../matching/matcher.ts'
import type { Reading, Span } from './reading.ts'
import type { Token } from './token.ts'

/** Reads a note's words with the lists of one language. */
export function readNote(text: string, tokens: readonly Token[], lexicon: Lexicon): Reading {
  const clauseOf = new Int32Array(tokens.length)
  const sentenceOf = new Int32Array(tokens.length)
  const clauseStarts: number[] = []
  const sentenceStarts: number[] = []
  const known: KnownWord[] = []
  const present = new Uint8Array(lexicon.setCount)
  for (let index = 0; index < tokens.length; index++) {
    const token = tokens[index]!
    if (token.border >= 1 || index === 0) clauseStarts.push(index)
    if (token.border === 2 || index === 0) sentenceStarts.push(index)
    clauseOf[index] = clauseStarts.length - 1
    sentenceOf[index] = sentenceStarts.length - 1
    const word = lexicon.know(token)
    known.push(word)
    for (const set of word.setList) present[set] = 1
  }
  clauseStarts.push(tokens.length)
  sentenceStarts.push(tokens.length)
  const spans: (Span[] | undefined)[] = new Array(tokens.length)
  const reading: Reading = {
    text,
    lexicon,
    tokens,
    known,
    present,
    spans,
    clauseOf,
    sentenceOf,
    clauseStarts,
    sentenceStarts,
  }

  const matcher = makeMatcher(reading, () => [])
  for (let index = 0; index < known.length; index++) {
    const { entries, entryNeeds } = known[index]!
    for (let at = 0; at < entries.length; at++) {
      const need = entryNeeds[at]!
      if (need >= 0 && present[need] !== 1) continue
      const { slot, steps } = entries[at]!
      const end = steps.length === 1 ? index + 1 : matcher.match(steps, 0, index)?.end
      if (end !== undefined) addSpan(spans, { slot, start: index, end })
    }
  }
  return reading
}

function addSpan(spans: (Span[] | undefined)[], span: Span): void {
  const known = spans[span.start]
  if (known === undefined) spans[span.start] = [span]
  else known.push(span)
}
