/** Makes the training examples: every circumstance of every language, expanded and heard. */
import type { Category } from '../src/category.ts'
import { da } from '../src/generated/da.ts'
import { de } from '../src/generated/de.ts'
import { en } from '../src/generated/en.ts'
import { nb } from '../src/generated/nb.ts'
import { sv } from '../src/generated/sv.ts'
import { type Language, languages } from '../src/language/language.ts'
import { buildLexicon } from '../src/lexicon/lexicon.ts'
import { findByRules, type RuleFindings } from '../src/matching/find-by-rules.ts'
import { readNote } from '../src/reading/read-note.ts'
import { tokenize } from '../src/reading/tokenize.ts'
import { hearEvidence, personStep } from '../src/second-voice/evidence.ts'
import { hearFeatures, hearSubject, hearWords } from '../src/second-voice/hear-features.ts'
import { buildConcepts } from '../src/second-voice/know-concepts.ts'
import { expandCircumstance, readFrames } from './expand-circumstance.ts'
import { type Circumstance, readCircumstances } from './read-circumstances.ts'
import { readConcepts } from './read-concepts.ts'
import { readPassages } from './read-passages.ts'

/** The categories that the second voice learns; numbers are found by their check rules instead. */
export const learned: readonly Category[] = [
  'political',
  'religion',
  'union',
  'health',
  'sexual',
  'ethnicity',
  'genetic',
  'biometric',
  'criminal',
]

/** How many folds the circumstances are cut into. */
export const folds = 5

/** One passage to learn from. */
export interface Example {
  readonly language: Language
  readonly text: string
  readonly features: readonly number[]
  /** Place of its category in `learned`, -1 if it reveals nothing. */
  readonly label: number
  /** Places of categories that it neither shows nor denies (a hereditary illness is health as well). */
  readonly undecided: readonly number[]
  readonly circumstance: Circumstance
  /** 0 is the circumstance as written; the others are variants. */
  readonly variant: number
  readonly fold: number
}

const compiledLanguages = { da, en, sv, nb, de }

const alsoMaybe: Partial<Record<Category, readonly Category[]>> = {
  genetic: ['health'],
  health: ['genetic'],
  ethnicity: ['religion'],
  religion: ['ethnicity', 'political'],
  union: ['political'],
  political: ['union'],
}

/**
 * The fold of a circumstance: runs of neighbors share one, since the languages' files follow the same order and one
 * situation in two languages must not be learned in one and tested in the other.
 */
export function foldOf({ place, outOf, situation }: Circumstance): number {
  if (situation !== undefined) return situation % folds
  return Math.floor((place / outOf) * folds * 5) % folds
}

/**
 * @param variants whether the expanded variants are wanted too
 */
export function makeExamples(variants: boolean): Example[] {
  const frames = readFrames()
  const examples: Example[] = []
  for (const language of languages) {
    const knows = buildConcepts(readConcepts(language))
    const lexicon = buildLexicon(compiledLanguages[language])
    const featuresOf = (text: string, reading: RuleFindings, start: number, end: number) => {
      const heard = new Set<number>()
      const hear = (feature: number) => heard.add(feature)
      const words = hearWords(text, start, end, knows, language)
      const person = reading.judge.person(start, end)
      hearFeatures(words, knows, hear)
      hearSubject(words, knows, personStep(person), hear)
      const touching = reading.evidence.filter((each) => each.start < end && start < each.end)
      hearEvidence(touching, person, hear)
      return [...heard]
    }
    const circumstances = readCircumstances(language)
    const ordinary = circumstances.filter(({ subject }) => subject === 'ordinary').map(({ text }) => text)
    for (const circumstance of circumstances) {
      const category = circumstance.manner === 'harmless' ? undefined : (circumstance.subject as Category)
      const label = category === undefined ? -1 : learned.indexOf(category)
      const undecided = (category === undefined ? [] : (alsoMaybe[category] ?? [])).map((each) => learned.indexOf(each))
      const texts = expandCircumstance(circumstance.text, language, frames, ordinary)
      texts.slice(0, variants ? texts.length : 1).forEach((text, variant) => {
        const reading = findByRules(readNote(text, tokenize(text), lexicon))
        const features = featuresOf(text, reading, 0, text.length)
        examples.push({ language, text, features, label, undecided, circumstance, variant, fold: foldOf(circumstance) })
      })
    }
    for (const passage of readPassages(language, lexicon)) {
      const { text, found, start, end, categories, partly, isPair, note, manner } = passage
      if (isPair && !variants) continue
      const [category] = categories
      examples.push({
        language,
        text: text.slice(start, end),
        features: featuresOf(text, found, start, end),
        label: category === undefined ? -1 : learned.indexOf(category),
        undecided: [
          ...new Set([...categories.slice(1), ...partly, ...(category ? (alsoMaybe[category] ?? []) : [])]),
        ].map((each) => learned.indexOf(each)),
        circumstance: { text, manner, subject: category ?? 'ordinary', place: note, outOf: 1, situation: note },
        variant: isPair ? 1 : 0,
        fold: note % folds,
      })
    }
  }
  return examples
}
