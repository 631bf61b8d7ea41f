import { type Category, categories } from '../category.ts'
import type { Language } from '../language/language.ts'
import type { Token } from '../reading/token.ts'
import { buildWordIndex } from './build-word-index.ts'
import { type CompiledLanguage, flagLetters, type Section, sectionLetters } from './compiled-language.ts'

/** Steps of a pattern as numbers: a set is its own number, the rest is negative. */
export const anyWord = -1
export const shortGap = -2
export const gap = -3
export const longGap = -4
export const clauseBorder = -5
export const widestGap = -6
/** Slots are -10 and below: slot number n is -10 - n. */
export const firstSlot = -10

/** A pattern and what its being found means. */
export interface Rule {
  readonly steps: readonly number[]
  /** The step that is looked for first: the rarest set, or a slot. */
  readonly anchor: number
  /** The rarest set beside the anchor, or -1. */
  readonly need: number
  /** Nothing: holds for every category (harmless only). */
  readonly category: Category | undefined
  readonly section: Section
  readonly possible: boolean
  readonly alone: boolean
  readonly person: boolean
  readonly deniedToo: boolean
  readonly reach: 'words' | 'clause' | 'sentence' | 'note'
}

/** An entry of a list (parties, relatives …). */
export interface ListEntry {
  readonly slot: number
  readonly steps: readonly number[]
  /** The set of its second word, or -1. */
  readonly need: number
}

/** What the lists know of a word. */
export interface KnownWord {
  /** The sets it belongs to. */
  readonly sets: ReadonlySet<number>
  /** The same, for a walk through them. */
  readonly setList: Int32Array
  /** Entries that begin with it. */
  readonly entries: readonly ListEntry[]
  /** For each entry a set that must stand in the note too, or -1. */
  readonly entryNeeds: Int32Array
  /** Rules that are looked for where it stands. */
  readonly rules: readonly Rule[]
  /** For each rule a set that must stand in the note too, or -1: most need not be tried at all. */
  readonly ruleNeeds: Int32Array
}

/** A language's word lists, ready to be matched. */
export interface Lexicon {
  readonly language: Language
  readonly slotNames: readonly string[]
  readonly setCount: number
  /** Answers are kept, since notes repeat their words. */
  know(token: Token): KnownWord
  readonly rulesBySlot: ReadonlyMap<number, readonly Rule[]>
  slotNumber(name: string): number
}

const sections = new Map(
  Object.entries(sectionLetters).map(([section, letter]) => [letter as string, section as Section]),
)
const signs: Readonly<Record<string, number>> = {
  _: anyWord,
  '..': shortGap,
  '...': gap,
  '....': longGap,
  ',': clauseBorder,
}

const keptWords = 20_000
const no = new Int32Array(0)
const unknown: KnownWord = { sets: new Set(), setList: no, entries: [], entryNeeds: no, rules: [], ruleNeeds: no }

/** Reads a compiled language into tables. Takes some milliseconds; done once. */
export function buildLexicon(compiled: CompiledLanguage): Lexicon {
  const setLines = compiled.sets.split('\n')
  const slotNames: string[] = []
  const slotNumber = (name: string) => {
    const known = slotNames.indexOf(name)
    if (known >= 0) return known
    slotNames.push(name)
    return slotNames.length - 1
  }
  const readSteps = (pattern: string) =>
    pattern.split(' ').map((step) => {
      if (step.startsWith('<')) return firstSlot - slotNumber(step.slice(1, -1))
      return signs[step] ?? Number(step)
    })

  const entriesBySet = new Map<number, ListEntry[]>()
  for (const [name, patterns] of Object.entries(compiled.lists)) {
    const slot = slotNumber(name)
    for (const pattern of patterns.split('\n')) {
      const steps = readSteps(pattern)
      const [first] = steps
      if (first === undefined || first < 0) continue
      push(entriesBySet, first, { slot, steps, need: Math.max(-1, steps[1] ?? -1) })
    }
  }

  const lines = compiled.rules === '' ? [] : compiled.rules.split('\n')
  const patterns = lines.map((line) => readSteps(line.slice(line.indexOf(' ') + 1)))
  const uses = new Map<number, number>()
  for (const steps of patterns) for (const step of steps) uses.set(step, (uses.get(step) ?? 0) + 1)
  const shortest = setLines.map((line) => line.split(' ').reduce((least, word) => Math.min(least, word.length), 20))
  const costOf = (step: number) => {
    const letters = shortest[step] ?? 0
    return (uses.get(step) ?? 0) + (step >= 0 ? (letters <= 3 ? 100 : 0) + 20 / letters : 1000)
  }

  const rulesBySet = new Map<number, Rule[]>()
  const rulesBySlot = new Map<number, Rule[]>()
  for (const [index, line] of lines.entries()) {
    const steps = patterns[index] ?? []
    const marks = line.slice(0, line.indexOf(' '))
    const flags = marks.slice(2)
    const anchor = chooseRarest(steps, costOf)
    const rule: Rule = {
      steps,
      anchor,
      need: steps[chooseRarest(steps, costOf, anchor)] ?? -1,
      category: marks[0] === '*' ? undefined : categories[Number(marks[0])],
      section: sections.get(marks[1] ?? '') ?? 'harmless',
      possible: flags.includes(flagLetters.possible),
      alone: flags.includes(flagLetters.alone),
      person: flags.includes(flagLetters.person),
      deniedToo: flags.includes(flagLetters['denied too']),
      reach: flags.includes(flagLetters.note)
        ? 'note'
        : flags.includes(flagLetters.sentence)
          ? 'sentence'
          : flags.includes(flagLetters.clause)
            ? 'clause'
            : 'words',
    }
    const step = steps[anchor] ?? anyWord
    if (step >= 0) push(rulesBySet, step, rule)
    else if (step <= firstSlot) push(rulesBySlot, firstSlot - step, rule)
  }
  const index = buildWordIndex(
    compiled.sets,
    compiled.endings.split(' ').filter((ending) => ending !== ''),
  )
  const learn = ({ written, lower, capital, initial, address }: Token): KnownWord => {
    if (address) return unknown
    const sets = index.setsOf(written, lower, capital, initial)
    if (sets.size === 0) return unknown
    const setList = Int32Array.from(sets)
    const entries = [...sets].flatMap((set) => entriesBySet.get(set) ?? [])
    const rules = [...sets].flatMap((set) => rulesBySet.get(set) ?? [])
    const needsOf = (those: readonly { need: number }[]) => Int32Array.from(those, ({ need }) => need)
    return { sets, setList, entries, entryNeeds: needsOf(entries), rules, ruleNeeds: needsOf(rules) }
  }
  let kept = new Map<string, KnownWord>()
  let keptInitial = new Map<string, KnownWord>()
  return {
    language: compiled.language,
    setCount: setLines.length,
    know(token) {
      // Its capital follows from the word as written; that it begins a sentence does not.
      const words = token.initial ? keptInitial : kept
      const known = token.address ? unknown : words.get(token.written)
      if (known !== undefined) return known
      if (words.size >= keptWords) {
        kept = new Map()
        keptInitial = new Map()
      }
      const found = learn(token)
      words.set(token.written, found)
      return found
    },
    slotNames,
    rulesBySlot,
    slotNumber,
  }
}

/**
 * The step that is looked for least often: in few patterns, without short words, and words rather than slots.
 * @param but a step that is taken already, with which slots fall away too
 * @returns its index, or -1 where there is none
 */
function chooseRarest(steps: readonly number[], costOf: (step: number) => number, but = -1): number {
  let best = -1
  let bestCost = Number.POSITIVE_INFINITY
  for (let index = 0; index < steps.length; index++) {
    const step = steps[index]!
    if (index === but || (step < 0 && (but >= 0 || step > firstSlot))) continue
    const cost = costOf(step)
    if (cost < bestCost) {
      best = index
      bestCost = cost
    }
  }
  return best
}

function push<Key, Value>(map: Map<Key, Value[]>, key: Key, value: Value): void {
  const values = map.get(key)
  if (values === undefined) map.set(key, [value])
  else values.push(value)
}
