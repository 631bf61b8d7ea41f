import { relations, worldly } from './hear-features.ts'

/** Tells the concepts that words express; each concept is a small number. */
export interface KnowConcepts {
  /** Concepts of a word, rising. */
  readonly of: (word: string) => readonly number[]
  /** Concepts of two words together. */
  readonly ofBoth: (word: string, next: string) => readonly number[]
  /** Numbers of the concepts of `relations`. */
  readonly relations: ReadonlySet<number>
  /** Numbers of the concepts of `worldly`. */
  readonly worldly: ReadonlySet<number>
}

const nothing: readonly number[] = []
const shortestBeginning = 2
const longestBeginning = 14
const shortestEnding = 3
/** Words once looked up are remembered, up to so many. */
const mostRemembered = 5000

/**
 * Reads lists of words by concept.
 * @param concepts each with its words: `word`, `word*` (begins so), `*word` (ends so), `two_words`
 */
export function buildConcepts(concepts: Readonly<Record<string, string>>): KnowConcepts {
  const whole = new Map<string, number[]>()
  const beginnings = new Map<string, number[]>()
  const endings = new Map<string, number[]>()
  const both = new Map<string, Map<string, number[]>>()
  Object.values(concepts).forEach((words, concept) => {
    for (const word of words.split(' ')) {
      if (word === '') continue
      const [first = '', second] = word.split('_')
      if (second !== undefined) {
        const seconds = both.get(first) ?? new Map<string, number[]>()
        both.set(first, seconds)
        add(seconds, second, concept)
      } else if (word.endsWith('*')) add(beginnings, word.slice(0, -1), concept)
      else if (word.startsWith('*')) add(endings, word.slice(1), concept)
      else add(whole, word, concept)
    }
  })
  const lookUp = (word: string): readonly number[] => {
    const found = new Set<number>(whole.get(word))
    for (let length = Math.min(word.length, longestBeginning); length >= shortestBeginning; length--) {
      for (const concept of beginnings.get(word.slice(0, length)) ?? nothing) found.add(concept)
    }
    for (let length = Math.min(word.length - 1, longestBeginning); length >= shortestEnding; length--) {
      for (const concept of endings.get(word.slice(-length)) ?? nothing) found.add(concept)
    }
    return found.size === 0 ? nothing : [...found].sort((left, right) => left - right)
  }
  const remembered = new Map<string, readonly number[]>()
  const of = (word: string): readonly number[] => {
    const known = remembered.get(word)
    if (known !== undefined) return known
    const found = lookUp(word)
    if (remembered.size >= mostRemembered) remembered.clear()
    remembered.set(word, found)
    return found
  }
  const names = Object.keys(concepts)
  const numbersOf = (list: readonly string[]) =>
    new Set(list.map((name) => names.indexOf(name)).filter((number) => number >= 0))
  return {
    of,
    ofBoth: (word, next) => both.get(word)?.get(next) ?? nothing,
    relations: numbersOf(relations),
    worldly: numbersOf(worldly),
  }
}

function add(lists: Map<string, number[]>, word: string, concept: number): void {
  const list = lists.get(word)
  if (list === undefined) lists.set(word, [concept])
  else list.push(concept)
}
