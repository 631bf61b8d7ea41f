import { type Category, categories } from '../category.ts'
import { type Section, sectionLetters } from '../lexicon/compiled-language.ts'
import { mixFeature } from './hear-features.ts'

/** What the rules saw in a passage, whether they report it or not. */
export interface Evidence {
  /** Nothing: a harmless use of every category. */
  readonly category: Category | undefined
  readonly section: Section
  /** Found; or left out, as a harmless use explains it, as it is denied, or as nobody is spoken of. */
  readonly state: 'found' | 'silenced' | 'denied' | 'nobody'
  /** UTF-16 offsets into the note, end exclusive. */
  readonly start: number
  readonly end: number
}

const sections = Object.keys(sectionLetters)
const states: readonly string[] = ['found', 'silenced', 'denied', 'nobody']

/**
 * The features of what the rules saw in a passage, and of how surely it speaks of a person: the second voice learns how
 * much each kind of rule is to be trusted, beside the words.
 * @param person 0 to 1
 */
export function hearEvidence(evidence: readonly Evidence[], person: number, hear: (feature: number) => void): void {
  const bucket = personStep(person)
  hear(mixFeature(13, bucket, 0))
  for (const { category, section, state } of evidence) {
    const own = category === undefined ? categories.length : categories.indexOf(category)
    const kind = sections.indexOf(section)
    hear(mixFeature(11, own, kind * 8 + states.indexOf(state)))
    if (state === 'found') hear(mixFeature(12, own, kind * 8 + bucket))
  }
}

/** How surely a person is spoken of, in five steps. */
export function personStep(person: number): number {
  return person >= 0.85 ? 4 : person >= 0.7 ? 3 : person >= 0.6 ? 2 : person >= 0.5 ? 1 : 0
}
