import { relations } from './hear-features.ts'

/** Tells the concepts that a word, or two words together, express; each concept is a small number. */
export interface KnowConcepts {
  readonly of: (word: string) => readonly number[]
  /** Numbers of the concepts of `relations`. */
  readonly relations: ReadonlySet<number>
}

const nothing: readonly number[] = []
const shortestBeginning = 2
const longestBeginning = 14
const shortestEnding = 3

/**
 * Reads lists of words by concept.
 * @param concepts each with its words: `word`, `word*` (begins so), `*word` (ends so), `two_words`
 */
export function buildConcepts(concepts: Readonly<Record<string, string>>): KnowConcepts {
  const whole = new Map<string, number[]>()
  const beginnings = new Map<string, number[]>()
  const endings = new Map<string, number[]>()
  Object.values(concepts).forEach((words, concept) => {
    for (const word of words.split(' ')) {
      if (word === '') continue
      if (word.endsWith('*')) add(beginnings, word.slice(0, -1), concept)
      else if (word.startsWith('*')) add(endings, word.slice(1), concept)
      else add(whole, word, concept)
    }
  })
  const of = (word: string): readonly number[] => {
    const found = new Set<number>(whole.get(word))
    for (let length = Math.min(word.length, longestBeginning); length >= shortestBeginning; length--) {
      for (const concept of beginnings.get(word.slice(0, length)) ?? nothing) found.add(concept)
    }
    for (let length = Math.min(word.length - 1, longestBeginning); length >= shortestEnding; length--) {
      for (const concept of endings.get(word.slice(-length)) ?? nothing) found.add(concept)
    }
    return found.size === 0 ? nothing : [...found].sort((left, right) => left - right)
  }
  const names = Object.keys(concepts)
  return { of, relations: new Set(relations.map((name) => names.indexOf(name)).filter((number) => number >= 0)) }
}

function add(lists: Map<string, number[]>, word: string, concept: number): void {
  const list = lists.get(word)
  if (list === undefined) lists.set(word, [concept])
  else list.push(concept)
}
