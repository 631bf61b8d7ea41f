import { articles, type Category } from '../category.ts'
import type { Finding, Reason } from '../finding.ts'
import type { Hearing } from './second-voice.ts'

/** What the rules know of a passage. */
export interface PassageJudge {
  /** How surely it speaks of a living person, 0 to 1. */
  readonly person: (start: number, end: number) => number
  /** Whether a harmless use of that category lies in it. */
  readonly silenced: (category: Category, start: number, end: number) => boolean
}

/** From here on a passage speaks of a person. */
const surePerson = 0.6
/** From here on it may: notes leave out "he", and a loaded word such as "party" or "court" counts as a firm's too. */
const perhapsPerson = 0.45
/** What the voice must hold for likely before it is heard, where a person is sure, and where one is possible. */
const leastHeard = 0.85
const leastHeardOfNobody = 0.95
/** Of so many passages each is heard at these bars; in a longer note, which has more chances to be misheard, they are higher. */
const fewPassages = 2
/** From here on it is worth saying while somebody types. */
const liveBar = 0.98
/** What the rules found is dropped where the voice, which has heard their evidence too, holds it for less likely. */
const leastLikely: Readonly<Partial<Record<Reason, number>>> = { 'about-person': 0.15, circumstances: 0.35 }
/** The same for what is said outright. */
const leastSaid = 0.05

/**
 * Lets the second voice and the rules correct each other: it adds as *possible* what only it hears, where a person is
 * spoken of and no harmless use explains the words, and drops what the rules found in words that it knows for harmless.
 * @param findings what the rules found
 * @returns both; the voice's own are below 0.75 in confidence, 0.6 and above for live typing
 */
export function weighIn(hearing: Hearing, findings: readonly Finding[], judge: PassageJudge): Finding[] {
  const kept = findings.filter(({ category, start, end, reason }) => {
    const probability = hearing.probabilityAt(category, start, end)
    return probability === undefined || probability >= (leastLikely[reason] ?? leastSaid)
  })
  const added: Finding[] = []
  const inOrder = [...kept].sort((one, other) => one.start - other.start)
  const least = raised(leastHeard, hearing.passages)
  const leastPerhaps = Math.max(least, leastHeardOfNobody)
  const heard = hearing.heard.filter(({ probability }) => probability >= least)
  let first = 0
  for (const { category, start, end, probability } of heard) {
    // What is heard comes in the order of the text, so what ends before it is passed for good.
    while (first < inOrder.length && (inOrder[first]?.end ?? 0) <= start) first++
    if (touches(inOrder, first, category, start, end)) continue
    const person = judge.person(start, end)
    if (person < (probability >= leastPerhaps ? perhapsPerson : surePerson)) continue
    if (judge.silenced(category, start, end)) continue
    added.push({
      category,
      start,
      end,
      confidence: confidenceOf(probability),
      article: articles[category],
      reason: 'likely',
    })
  }
  return [...kept, ...added]
}

/** @returns the bar for one of so many passages: the odds grow with their number, up to what is said while typing */
function raised(bar: number, passages: number): number {
  const odds = (bar / (1 - bar)) * Math.max(1, passages / fewPassages)
  return Math.min(liveBar, odds / (1 + odds))
}

/** Whether a finding of a category, among those in order from one on, touches these words. */
function touches(inOrder: readonly Finding[], from: number, category: Category, start: number, end: number): boolean {
  for (let index = from; index < inOrder.length; index++) {
    const found = inOrder[index]
    if (found === undefined || found.start >= end) return false
    if (found.category === category && start < found.end) return true
  }
  return false
}

/** 0.4 to 0.59 for the sweep, 0.6 to 0.72 for live typing too. */
function confidenceOf(probability: number): number {
  const confidence =
    probability >= liveBar
      ? 0.6 + ((probability - liveBar) / (1 - liveBar)) * 0.12
      : 0.4 + Math.max(0, probability - 0.5) * 0.4
  return Math.round(confidence * 100) / 100
}
