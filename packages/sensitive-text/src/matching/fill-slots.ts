import type { PersonWords } from '../judging/person-words.ts'
import type { Reading } from '../reading/reading.ts'

const nowhere: readonly number[] = []

/** The slots of patterns: lists of the language, and those that need no list (`<person>`, `<number>`, `<year>`, `<capital>`). */
export function fillSlots(reading: Reading, people: PersonWords): (slot: number, at: number) => readonly number[] {
  const { lexicon, tokens, spans } = reading
  const single = (at: number, holds: boolean) => (holds ? [at + 1] : nowhere)
  return (slot, at) => {
    const token = tokens[at]
    if (token === undefined) return nowhere
    switch (lexicon.slotNames[slot]) {
      case 'person':
        return people.endsFrom(at)
      case 'number':
        return single(at, /^\d+$/.test(token.lower))
      case 'year':
        return single(at, /^(?:19|20)\d\d$/.test(token.lower))
      case 'capital':
        return single(at, token.capital && !token.initial)
      default: {
        const starting = spans[at]
        if (starting === undefined) return nowhere
        const ends: number[] = []
        for (const span of starting) if (span.slot === slot) ends.push(span.end)
        return ends
      }
    }
  }
}
