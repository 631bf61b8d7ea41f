import type { KnowConcepts } from './know-concepts.ts'

/**
 * What the second voice hears in a passage, each as a number: concepts, pairs of concepts (near, or one after the
 * other), words, pairs of words, and a concept beside a word. Concepts carry over from one language to another; words
 * are of their own language.
 */

/** Features are numbers below this (a power of two): so many that two seldom share one. */
export const featureSpace = 1 << 24

/** How far apart two concepts still make a pair, in words. */
const farthest = 12
/** How far apart their order counts. */
const farthestInOrder = 2
/** Longer words are cut, and passages are heard up to so many words: time stays linear. */
const longestWord = 30
export const mostWords = 40

/** Concepts of which three together count: "his" and "sweetheart" tell nothing before the name does. */
export const relations: readonly string[] = [
  'femalename',
  'he',
  'hers',
  'his',
  'husband',
  'malename',
  'marry',
  'men',
  'my',
  'oneman',
  'onewoman',
  'regards',
  'self',
  'she',
  'sweetheart',
  'wife',
  'women',
]

const wordPattern = /[\p{L}\p{M}\p{N}]+/gu
const numberPattern = /^\p{N}+$/u

/** A word as the voice hears it. */
export interface HeardWord {
  /** Small letters; every number is `0`. */
  readonly word: string
  /** Offset in the text, end exclusive. */
  readonly start: number
  readonly end: number
}

/** The words of a passage. */
export function hearWords(text: string, start: number, end: number): HeardWord[] {
  const words: HeardWord[] = []
  for (const match of text.slice(start, end).toLowerCase().matchAll(wordPattern)) {
    const word = numberPattern.test(match[0]) ? '0' : match[0].slice(0, longestWord)
    words.push({ word, start: start + match.index, end: start + match.index + match[0].length })
  }
  return words
}

/**
 * The features of some words in a row.
 * @param language mixed into the features made of words, so that no language takes another's for its own
 * @returns without repeats, in no order; those made of concepts alone are below 2^23, the others not
 */
export function hearFeatures(words: readonly string[], knows: KnowConcepts, language: string): number[] {
  const found = new Set<number>()
  const salt = hashOf(language, 0x51)
  const concepts: (readonly number[])[] = []
  const hashes: number[] = []
  for (let index = 0; index < words.length; index++) {
    const word = words[index] ?? ''
    const next = words[index + 1]
    const alone = knows.of(word)
    const together = next === undefined ? [] : knows.of(`${word}_${next}`)
    concepts.push(together.length === 0 ? alone : [...new Set([...alone, ...together])])
    hashes.push(hashOf(word, salt))
  }
  const hear = (kind: number, left: number, right: number, ofWords: boolean) => {
    let mixed = Math.imul(left + kind * 0x3d4d51cb, 0x2c1b3c6d) ^ Math.imul(right ^ (right >>> 16), 0x297a2d39)
    mixed = Math.imul(mixed ^ (mixed >>> 15), 0x85ebca6b)
    mixed ^= mixed >>> 13
    found.add((mixed & (featureSpace / 2 - 1)) | (ofWords ? featureSpace / 2 : 0))
  }
  const kin = [...new Set(concepts.flat())].filter((concept) => knows.relations.has(concept)).sort((a, b) => a - b)
  kin.forEach((first, at) => {
    kin.slice(at + 1).forEach((second, next) => {
      for (const third of kin.slice(at + next + 2)) hear(10, first, second * 256 + third, false)
    })
  })
  for (let index = 0; index < words.length; index++) {
    const own = hashes[index] ?? 0
    const after = hashes[index + 1]
    const second = hashes[index + 2]
    hear(1, own, 0, true)
    if (after !== undefined) hear(2, own, after, true)
    if (second !== undefined) hear(3, own, second, true)
    const here = concepts[index] ?? []
    for (const concept of here) {
      hear(4, concept, 0, false)
      if (after !== undefined) hear(5, concept, after, true)
      const before = hashes[index - 1]
      if (before !== undefined) hear(6, concept, before, true)
      for (const other of here) if (other > concept) hear(7, concept, other, false)
      for (let at = index + 1; at < words.length && at - index <= farthest; at++) {
        for (const other of concepts[at] ?? []) {
          hear(8, Math.min(concept, other), Math.max(concept, other), false)
          if (at - index <= farthestInOrder) hear(9, concept, other, false)
        }
      }
    }
  }
  return [...found]
}

function hashOf(word: string, seed: number): number {
  let hash = seed | 0
  for (let at = 0; at < word.length; at++) hash = Math.imul(hash ^ word.charCodeAt(at), 0x01000193)
  return hash
}
