import type { Condition } from './filter.ts'

/** A value that one can choose for a field. */
export interface Choice {
  value: string
  label: string
}

/** Something that a list can be narrowed by. */
export interface FilterField {
  id: string
  /** What one chooses by: `By`. */
  label: string
  /** Whether several values stand in one sentence: „By er Aarhus eller Odense“. */
  isSeveral: boolean
  /** Whether the sentence can be turned around. */
  canBeNot: boolean
  /** What one can choose for what is typed so far. */
  choices: (text: string, signal: AbortSignal) => Promise<readonly Choice[]>
  /** @returns the values that a condition has */
  valuesOf: (condition: Condition) => readonly string[]
  /** @returns a condition, of one value at least */
  make: (values: readonly string[], not: boolean) => Condition
  /** @returns whether the condition is one of this field */
  owns: (condition: Condition) => boolean
  /** @returns what the chip says, without the name of a field */
  sentence: (condition: Condition) => string
}

interface ValuesField {
  field: string
  label: string
  /** Values that are known, with their words; or what finds them. */
  choices: readonly Choice[] | FilterField['choices']
  /** @returns the word of a value, for the chip; the value itself unless given */
  word?: (value: string) => string
  /** @returns the sentence for the words of its values */
  sentence: (words: readonly string[], not: boolean) => string
  /** One value at a time. */
  isSingle?: boolean
}

/** @returns a field whose conditions are `{ field, is: […] }` */
export function valuesField({ field, label, choices, word, sentence, isSingle }: ValuesField): FilterField {
  const known = typeof choices === 'function' ? [] : choices
  const wordOf = word ?? ((value) => known.find((one) => one.value === value)?.label ?? value)
  return {
    id: field,
    label,
    isSeveral: !isSingle,
    canBeNot: true,
    choices: typeof choices === 'function' ? choices : async (text) => fitting(choices, text),
    valuesOf: ({ is }) => is ?? [],
    make: (is, not) => ({ field, is, ...(not && { not }) }),
    owns: (condition) => condition.field === field,
    sentence: ({ is = [], not = false }) => sentence(is.map(wordOf), not),
  }
}

interface DaysField {
  field: string
  part: 'silentDays' | 'withinDays'
  label: string
  /** What the chip and the choice say: „Ikke kontaktet i 30 dage“. */
  sentence: (days: number) => string
}

const longest = 36_500
const usual = [7, 14, 30, 60, 90, 180, 365]

/** @returns a field of a number of days: the usual ones, and whichever is typed */
export function daysField({ field, part, label, sentence }: DaysField): FilterField {
  return {
    id: `${field}-${part}`,
    label,
    isSeveral: false,
    canBeNot: false,
    choices: async (text) => daysFor(text).map((days) => ({ value: String(days), label: sentence(days) })),
    valuesOf: (condition) => (condition[part] === undefined ? [] : [String(condition[part])]),
    make: ([days]) => ({ field, [part]: Number(days) }),
    owns: (condition) => condition.field === field && condition[part] !== undefined,
    sentence: (condition) => sentence(condition[part] ?? 0),
  }
}

/** @returns the number that was typed first, then the usual ones that begin with it */
export function daysFor(text: string): readonly number[] {
  const typed = Number(/\d+/.exec(text)?.[0] ?? Number.NaN)
  if (!(typed > 0 && typed <= longest)) return usual
  return [typed, ...usual.filter((one) => one !== typed && String(one).startsWith(String(typed)))]
}

/** @returns the choices whose words begin with what is typed, then those that hold it */
export function fitting<Row extends Choice>(choices: readonly Row[], text: string): readonly Row[] {
  const wanted = text.trim().toLowerCase()
  if (wanted === '') return choices
  const begins = ({ label }: Choice) => label.toLowerCase().startsWith(wanted)
  return choices
    .filter(({ label }) => label.toLowerCase().includes(wanted))
    .toSorted((one, other) => Number(begins(other)) - Number(begins(one)))
}
