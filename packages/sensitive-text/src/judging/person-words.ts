import type { Reading } from '../reading/reading.ts'

/** How surely a word speaks of a person: not at all, perhaps (we, you), a name by its capital, a role, certainly. */
export type PersonStrength = 0 | 1 | 2 | 3 | 4

/** Who and what a note's words speak of. */
export interface PersonWords {
  /** For each token. */
  readonly strength: Uint8Array
  /** For each token, the number of tokens included, the greatest strength before it, and from it on. */
  readonly before: Uint8Array
  readonly after: Uint8Array
  /** How many tokens before each token are of a strength (1 to 4) or more: whatever the clause's length, read at once. */
  readonly counts: readonly Int32Array[]
  readonly companies: Int32Array
  readonly things: Int32Array
  /** For each token whether a firm, an association or an authority is spoken of. */
  readonly company: Uint8Array
  /** For each token whether goods, orders or a market are spoken of. */
  readonly thing: Uint8Array
  /** The tokens after which a mention of a person that begins at a token may end. */
  endsFrom(at: number): readonly number[]
}

const certain = 4
const role = 3
const name = 2
const perhaps = 1
const strengths: Readonly<Record<string, PersonStrength>> = {
  pronoun: certain,
  possessive: certain,
  relative: certain,
  'first-name': certain,
  role,
  we: perhaps,
}

/** Finds the words of a note that speak of persons, of firms and of things. */
export function findPersonWords(reading: Reading): PersonWords {
  const { tokens, spans, lexicon } = reading
  const strength = new Uint8Array(tokens.length)
  const company = new Uint8Array(tokens.length)
  const thing = new Uint8Array(tokens.length)
  const ends = new Map<number, number[]>()
  const listed = new Uint8Array(tokens.length)
  const german = lexicon.language === 'de'

  for (const starting of spans) {
    for (const { slot, start, end } of starting ?? []) {
      const list = lexicon.slotNames[slot] ?? ''
      const own = strengths[list] ?? 0
      for (let at = start; at < end; at++) {
        listed[at] = 1
        if (own > (strength[at] ?? 0)) strength[at] = own
        if (list === 'company') company[at] = 1
        if (list === 'thing') thing[at] = 1
      }
      if (own > perhaps) note(ends, start, end)
      if (list === 'title' && tokens[end]?.capital) mark(strength, end, end + 1, certain, ends)
    }
  }
  for (const [at, token] of tokens.entries()) {
    // A capital that no sentence, list or language asks for is mostly a name: of a person, if no firm's form follows.
    if (!token.capital || token.initial || listed[at] || german || token.address || token.written.length < 2) continue
    if (token.written === token.written.toUpperCase()) continue
    mark(strength, at, at + 1, name, ends)
  }
  for (const [at, token] of tokens.entries()) {
    if (!(company[at] || thing[at]) || token.border !== 0) continue
    // "Kirkegaard A/S", "Hansens Maskiner": the capitals before a firm's form are its name, not a person's.
    for (let before = at - 1; before >= 0 && before >= at - 4; before--) {
      const own = strength[before] ?? 0
      if (!tokens[before]?.capital || !(own === name || (own === certain && company[at]))) break
      strength[before] = 0
      company[before] = 1
      ends.delete(before)
      if (tokens[before]?.border !== 0) break
    }
  }
  const before = new Uint8Array(tokens.length + 1)
  const after = new Uint8Array(tokens.length + 1)
  for (let at = 0; at < tokens.length; at++) before[at + 1] = Math.max(before[at] ?? 0, strength[at] ?? 0)
  for (let at = tokens.length - 1; at >= 0; at--) after[at] = Math.max(after[at + 1] ?? 0, strength[at] ?? 0)
  return {
    strength,
    before,
    after,
    counts: [0, perhaps, name, role, certain].map((least) => countUp(strength, least)),
    companies: countUp(company, 1),
    things: countUp(thing, 1),
    company,
    thing,
    endsFrom(at) {
      const own = ends.get(at)
      if (own === undefined) return []
      // Surnames belong to the name: Jens, Jens Peter, Jens Peter Holm.
      const all = [...own]
      let end = Math.max(...own)
      while (end < tokens.length && end < at + 4 && tokens[end]?.capital && tokens[end]?.border === 0) {
        end++
        all.push(end)
      }
      return all
    },
  }
}

/** For each token, the number of tokens included, how many before it are marked so or higher. */
function countUp(marks: Uint8Array, least: number): Int32Array {
  const counts = new Int32Array(marks.length + 1)
  for (let at = 0; at < marks.length; at++) counts[at + 1] = (counts[at] ?? 0) + ((marks[at] ?? 0) >= least ? 1 : 0)
  return counts
}

function mark(
  strength: Uint8Array,
  from: number,
  to: number,
  value: PersonStrength,
  ends: Map<number, number[]>,
): void {
  for (let at = from; at < to; at++) if (value > (strength[at] ?? 0)) strength[at] = value
  note(ends, from, to)
}

function note(ends: Map<number, number[]>, start: number, end: number): void {
  const known = ends.get(start)
  if (known === undefined) ends.set(start, [end])
  else if (!known.includes(end)) known.push(end)
}
