import { type Category, categories } from '../category.ts'
import type { Language } from '../language/language.ts'
import { buildWordIndex, type WordIndex } from './build-word-index.ts'
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
}

/** A language's word lists, ready to be matched. */
export interface Lexicon {
  readonly language: Language
  readonly words: WordIndex
  readonly slotNames: readonly string[]
  /** By the set of their first step. */
  readonly entriesBySet: ReadonlyMap<number, readonly ListEntry[]>
  readonly rulesBySet: ReadonlyMap<number, readonly Rule[]>
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
      push(entriesBySet, first, { slot, steps })
    }
  }

  const lines = compiled.rules === '' ? [] : compiled.rules.split('\n')
  const patterns = lines.map((line) => readSteps(line.slice(line.indexOf(' ') + 1)))
  const uses = new Map<number, number>()
  for (const steps of patterns) for (const step of steps) uses.set(step, (uses.get(step) ?? 0) + 1)

  const rulesBySet = new Map<number, Rule[]>()
  const rulesBySlot = new Map<number, Rule[]>()
  for (const [index, line] of lines.entries()) {
    const steps = patterns[index] ?? []
    const marks = line.slice(0, line.indexOf(' '))
    const flags = marks.slice(2)
    const anchor = chooseAnchor(steps, uses, setLines)
    const rule: Rule = {
      steps,
      anchor,
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
  return {
    language: compiled.language,
    words: buildWordIndex(
      compiled.sets,
      compiled.endings.split(' ').filter((ending) => ending !== ''),
    ),
    slotNames,
    entriesBySet,
    rulesBySet,
    rulesBySlot,
    slotNumber,
  }
}

/** The step that is looked for least often: in few patterns, without short words, and words rather than slots. */
function chooseAnchor(
  steps: readonly number[],
  uses: ReadonlyMap<number, number>,
  setLines: readonly string[],
): number {
  let best = -1
  let bestCost = Number.POSITIVE_INFINITY
  for (const [index, step] of steps.entries()) {
    if (step < 0 && step > firstSlot) continue
    const line = step >= 0 ? (setLines[step] ?? '') : ''
    const shortest = line.split(' ').reduce((least, word) => Math.min(least, word.length), 20)
    const cost = (uses.get(step) ?? 0) + (step >= 0 ? (shortest <= 3 ? 100 : 0) + 20 / shortest : 1000)
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
