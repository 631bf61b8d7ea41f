import { articles, type Category, categories } from '../category.ts'
import type { Finding, Reason } from '../finding.ts'
import { findBusiness } from '../judging/find-business.ts'
import { isDenied } from '../judging/is-denied.ts'
import { findPersonWords } from '../judging/person-words.ts'
import { speaksOfPerson } from '../judging/speaks-of-person.ts'
import type { Section } from '../lexicon/compiled-language.ts'
import type { Rule } from '../lexicon/lexicon.ts'
import type { Reading } from '../reading/reading.ts'
import type { Evidence } from '../second-voice/evidence.ts'
import type { PassageJudge } from '../second-voice/weigh-in.ts'
import { fillSlots } from './fill-slots.ts'
import { type Found, makeMatcher } from './matcher.ts'

/** How sure each section is, how much of a person it asks for, and what is said of it. */
const sectionWeights: Readonly<Record<Exclude<Section, 'harmless'>, { sure: number; person: number; reason: Reason }>> =
  {
    'enough alone': { sure: 0.95, person: 0, reason: 'said' },
    'reveals though denied': { sure: 0.9, person: 0, reason: 'denied' },
    binds: { sure: 0.9, person: 0.4, reason: 'bound' },
    'needs a person': { sure: 0.8, person: 0.5, reason: 'about-person' },
    circumstances: { sure: 0.7, person: 0.5, reason: 'circumstances' },
    'faint circumstances': { sure: 0.5, person: 0.5, reason: 'circumstances' },
  }

/** Sections whose words an institution may use of itself. */
const mayBeBusiness: ReadonlySet<Section> = new Set(['needs a person', 'circumstances', 'faint circumstances'])

interface Match extends Found {
  readonly rule: Rule
}

/** What the rules found, and how many steps it took (for the proof of linear time). */
export interface RuleFindings {
  readonly findings: Finding[]
  readonly steps: number
  /** What the rules know of a passage in which they found nothing, for the second voice. */
  readonly judge: PassageJudge
  /** Everything that the rules saw, also what they do not report: the second voice weighs it with the words. */
  readonly evidence: readonly Evidence[]
}

/** Finds what the word lists of one language find in a note. */
export function findByRules(reading: Reading): RuleFindings {
  const people = findPersonWords(reading)
  const matcher = makeMatcher(reading, fillSlots(reading, people))
  const { tokens, known, present, spans, lexicon } = reading
  const matches: Match[] = []
  const harmless: Match[] = []
  const tryRule = (rule: Rule, at: number) => {
    const found = matcher.match(rule.steps, rule.anchor, at)
    if (found !== undefined) (rule.section === 'harmless' ? harmless : matches).push({ ...found, rule })
  }
  for (let at = 0; at < tokens.length; at++) {
    const { rules, ruleNeeds } = known[at]!
    for (let index = 0; index < rules.length; index++) {
      const need = ruleNeeds[index]!
      if (need < 0 || present[need] === 1) tryRule(rules[index]!, at)
    }
    const starting = spans[at]
    if (starting === undefined) continue
    for (const [index, { slot }] of starting.entries()) {
      if (starting.findIndex((span) => span.slot === slot) === index)
        for (const rule of lexicon.rulesBySlot.get(slot) ?? []) tryRule(rule, at)
    }
  }
  const isSilenced = silence(reading, harmless)
  const business = findBusiness(reading, people)
  const findings: Finding[] = []
  const evidence: Evidence[] = harmless.map(({ rule, start, end }) => ({
    category: rule.category,
    section: 'harmless',
    state: 'found',
    start: tokens[start]?.start ?? 0,
    end: tokens[end - 1]?.end ?? 0,
  }))
  for (const { rule, start, end, words } of matches) {
    const { category, section } = rule
    if (category === undefined || section === 'harmless') continue
    const weights = sectionWeights[section]
    const person = speaksOfPerson(reading, people, start, end, words)
    const needed = rule.alone ? 0 : rule.person ? Math.max(0.5, weights.person) : weights.person
    let state: Evidence['state'] = 'found'
    if (isSilenced(category, start, end, words)) state = 'silenced'
    else if (section !== 'reveals though denied' && !rule.deniedToo && isDenied(reading, start, end, words))
      state = 'denied'
    else if (mayBeBusiness.has(section) && words.every((at) => business[at] === 1)) state = 'silenced'
    else if (person < needed) state = 'nobody'
    evidence.push({
      category,
      section: rule.possible ? 'faint circumstances' : section,
      state,
      start: tokens[start]?.start ?? 0,
      end: tokens[end - 1]?.end ?? 0,
    })
    if (state !== 'found') continue
    const sure = weights.sure - (rule.possible ? 0.2 : 0) + (needed > 0 ? (person - 0.7) * 0.3 : 0)
    findings.push({
      category,
      start: tokens[start]?.start ?? 0,
      end: tokens[end - 1]?.end ?? 0,
      confidence: Math.round(Math.min(0.99, Math.max(0.05, sure)) * 100) / 100,
      article: articles[category],
      reason: weights.reason,
    })
  }
  const tokensOf = (start: number, end: number): [number, number] => {
    let from = 0
    for (let high = tokens.length; from < high; ) {
      const middle = (from + high) >> 1
      if ((tokens[middle]?.end ?? 0) > start) high = middle
      else from = middle + 1
    }
    let to = from
    while (to < tokens.length && (tokens[to]?.start ?? end) < end) to++
    return [Math.min(from, tokens.length - 1), to]
  }
  return {
    findings,
    evidence,
    steps: matcher.stepsTaken(),
    judge: {
      person: (start, end) => speaksOfPerson(reading, people, ...tokensOf(start, end), []),
      silenced: (category, start, end) => {
        const [from, to] = tokensOf(start, end)
        return (
          business[from] === 1 ||
          isSilenced(category, from, to, range(from, to)) ||
          harmless.some(
            ({ rule, start: first, end: last }) =>
              (rule.category === undefined || rule.category === category) && first < to && from < last,
          )
        )
      },
    },
  }
}

const range = (from: number, to: number) => Array.from({ length: Math.max(0, to - from) }, (_, index) => from + index)

/**
 * What harmless uses silence: the words they take; a longer fact around a harmless phrase stays ("tror på" is harmless,
 * "tror på Gud" is not), but a harmless word is harmless in every phrase (kræftig is never kræft).
 */
function silence(reading: Reading, harmless: readonly Match[]) {
  const { tokens, clauseOf, clauseStarts, sentenceOf, sentenceStarts } = reading
  const all = (1 << categories.length) - 1
  const silenced = new Uint16Array(tokens.length)
  const phrases: (Match & { mask: number })[] = []
  for (const match of harmless) {
    const { rule, start, end, words } = match
    const mask = rule.category === undefined ? all : 1 << categories.indexOf(rule.category)
    let from = start
    let to = end
    if (rule.reach === 'clause') {
      from = clauseStarts[clauseOf[start] ?? 0] ?? start
      to = clauseStarts[(clauseOf[end - 1] ?? 0) + 1] ?? end
    } else if (rule.reach === 'sentence') {
      from = sentenceStarts[sentenceOf[start] ?? 0] ?? start
      to = sentenceStarts[(sentenceOf[end - 1] ?? 0) + 1] ?? end
    } else if (rule.reach === 'note') {
      from = 0
      to = tokens.length
    } else if (words.length > 1) {
      phrases.push({ ...match, mask })
      continue
    }
    for (let at = from; at < to; at++) silenced[at] = (silenced[at] ?? 0) | mask
  }
  return (category: Category, start: number, end: number, words: readonly number[]): boolean => {
    const mask = 1 << categories.indexOf(category)
    if (words.some((at) => ((silenced[at] ?? 0) & mask) !== 0)) return true
    return phrases.some((phrase) => {
      if ((phrase.mask & mask) === 0 || phrase.end <= start || phrase.start >= end) return false
      const contains = start <= phrase.start && phrase.end <= end && words.length > phrase.words.length
      return !contains && phrase.words.some((at) => words.includes(at))
    })
  }
}
