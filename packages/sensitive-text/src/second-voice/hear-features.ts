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
const stemLength = 6
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

/** Concepts of trade, technics and stage: where they stand, loaded words are mostly harmless. */
export const worldly: readonly string[] = [
  'animal',
  'building',
  'buy',
  'firm',
  'garden',
  'goods',
  'goodsmore',
  'history',
  'legaltext',
  'machinefault',
  'marketword',
  'menucard',
  'play',
  'system',
]

const wordPattern = /[\p{L}\p{M}\p{N}]+/gu
const numberPattern = /^\p{N}+$/u

/** A word as the voice hears it. */
export interface HeardWord {
  readonly hash: number
  /** The same for all words that begin with the same letters: inflections and compounds; 0 for short words. */
  readonly stem: number
  /** Concepts it expresses, alone or with the word after it. */
  readonly concepts: readonly number[]
  /** Offset in the text, end exclusive. */
  readonly start: number
  readonly end: number
}

/**
 * The words of a passage: in small letters, every number the same.
 * @param language mixed into the words' numbers, so that no language takes another's for its own
 */
export function hearWords(
  text: string,
  start: number,
  end: number,
  knows: KnowConcepts,
  language: string,
): HeardWord[] {
  const salt = hashOf(language, 0x51)
  const words: HeardWord[] = []
  const matches = [...text.slice(start, end).matchAll(wordPattern)]
  const written = matches.map(([word]) => (numberPattern.test(word) ? '0' : word.toLowerCase().slice(0, longestWord)))
  for (let index = 0; index < matches.length; index++) {
    const match = matches[index]!
    const word = written[index]!
    const next = written[index + 1]
    const alone = knows.of(word)
    const together = next === undefined ? [] : knows.ofBoth(word, next)
    const concepts = together.length === 0 ? alone : [...new Set([...alone, ...together])].sort((a, b) => a - b)
    const from = start + match.index
    const stem = word.length > stemLength ? hashOf(word.slice(0, stemLength), salt ^ 0x1f) : 0
    words.push({ hash: hashOf(word, salt), stem, concepts, start: from, end: from + match[0].length })
  }
  return words
}

/**
 * Hears the features of some words in a row; one may be heard more than once.
 * @param hear takes each feature: those made of concepts alone are below half of `featureSpace`, the others not
 */
export function hearFeatures(words: readonly HeardWord[], knows: KnowConcepts, hear: (feature: number) => void): void {
  const kin: number[] = []
  for (let index = 0; index < words.length; index++) {
    const { hash, stem, concepts } = words[index]!
    const after = words[index + 1]?.hash
    const second = words[index + 2]?.hash
    hear(mixFeature(1, hash, 0) | ofWords)
    if (stem !== 0) hear(mixFeature(14, stem, 0) | ofWords)
    if (after !== undefined) hear(mixFeature(2, hash, after) | ofWords)
    if (second !== undefined) hear(mixFeature(3, hash, second) | ofWords)
    const before = words[index - 1]?.hash
    for (const concept of concepts) {
      if (knows.relations.has(concept) && !kin.includes(concept)) kin.push(concept)
      hear(mixFeature(4, concept, 0))
      if (after !== undefined) hear(mixFeature(5, concept, after) | ofWords)
      if (before !== undefined) hear(mixFeature(6, concept, before) | ofWords)
      for (const other of concepts) if (other > concept) hear(mixFeature(7, concept, other))
      const last = Math.min(words.length - 1, index + farthest)
      for (let at = index + 1; at <= last; at++) {
        for (const other of words[at]!.concepts) {
          hear(concept < other ? mixFeature(8, concept, other) : mixFeature(8, other, concept))
          if (at - index <= farthestInOrder) hear(mixFeature(9, concept, other))
        }
      }
    }
  }
  kin.sort((left, right) => left - right)
  for (let first = 0; first < kin.length; first++) {
    for (let second = first + 1; second < kin.length; second++) {
      for (let third = second + 1; third < kin.length; third++) {
        hear(mixFeature(10, kin[first]!, kin[second]! * 256 + kin[third]!))
      }
    }
  }
}

/**
 * Hears each concept beside how surely a person is spoken of and how much of trade and technics stands around it:
 * "strike" says something of "she", little of "the harbor", nothing of "the printer".
 * @param person a step from 0 (nobody) to 4 (certainly somebody)
 */
export function hearSubject(
  words: readonly HeardWord[],
  knows: KnowConcepts,
  person: number,
  hear: (feature: number) => void,
): void {
  let trade = 0
  for (const { concepts } of words) if (concepts.some((concept) => knows.worldly.has(concept))) trade++
  const around = Math.min(trade, 3)
  for (const { concepts } of words) {
    for (const concept of concepts) {
      hear(mixFeature(15, concept, person))
      hear(mixFeature(16, concept, around))
    }
  }
}

const ofWords = featureSpace / 2

/** A feature's number, below half of `featureSpace`; `kind` keeps features of different kinds apart. */
export function mixFeature(kind: number, left: number, right: number): number {
  let mixed = Math.imul(left + kind * 0x3d4d51cb, 0x2c1b3c6d) ^ Math.imul(right ^ (right >>> 16), 0x297a2d39)
  mixed = Math.imul(mixed ^ (mixed >>> 15), 0x85ebca6b)
  mixed ^= mixed >>> 13
  return mixed & (ofWords - 1)
}

function hashOf(word: string, seed: number): number {
  let hash = seed | 0
  for (let at = 0; at < word.length; at++) hash = Math.imul(hash ^ word.charCodeAt(at), 0x01000193)
  return hash
}
