/** Reads labelled notes clause by clause: what is harmless within real notes, and what reveals there. */
import { existsSync, readFileSync } from 'node:fs'
import type { Category } from '../src/category.ts'
import type { Language } from '../src/language/language.ts'
import type { Lexicon } from '../src/lexicon/lexicon.ts'
import { findByRules, type RuleFindings } from '../src/matching/find-by-rules.ts'
import { clausesOf } from '../src/reading/clauses-of.ts'
import { readNote } from '../src/reading/read-note.ts'
import { tokenize } from '../src/reading/tokenize.ts'
import type { Label } from './build-fixtures.ts'
import type { Manner } from './read-circumstances.ts'

/** The sets that may be learned from; the others only measure. */
const sets: readonly string[] = ['notes', 'trial', 'fresh']

/** A clause of a note, or two in a row. */
export interface Passage {
  readonly text: string
  readonly found: RuleFindings
  readonly start: number
  readonly end: number
  /** What its words reveal. */
  readonly categories: readonly Category[]
  /** Categories of which it holds a smaller part only. */
  readonly partly: readonly Category[]
  readonly isPair: boolean
  /** Number of its note within the language. */
  readonly note: number
  readonly manner: Manner
}

/** All passages of the notes of a language that may be learned from. */
export function readPassages(language: Language, lexicon: Lexicon): Passage[] {
  const passages: Passage[] = []
  let note = -1
  for (const set of sets) {
    const file = new URL(`../fixtures/${set}.${language}.jsonl`, import.meta.url)
    if (!existsSync(file)) continue
    for (const line of readFileSync(file, 'utf8').split('\n')) {
      if (line.trim() === '') continue
      const { text, labels, kind } = JSON.parse(line) as { text: string; labels: Label[]; kind: string }
      note++
      const reading = readNote(text, tokenize(text), lexicon)
      const found = findByRules(reading)
      const clauses = clausesOf(reading)
      const add = (start: number, end: number, isPair: boolean) => {
        const categories: Category[] = []
        const partly: Category[] = []
        for (const label of labels) {
          if (label.category === 'national_id') continue
          const shared = Math.min(end, label.end) - Math.max(start, label.start)
          if (shared <= 0) continue
          const list = shared * 2 > label.end - label.start ? categories : partly
          list.push(label.category as Category)
        }
        const manner = categories.length === 0 ? 'harmless' : kind === 'explicit' ? 'said' : 'inferred'
        passages.push({ text, found, start, end, categories, partly, isPair, note, manner })
      }
      clauses.forEach(({ start, end }, index) => {
        add(start, end, false)
        const next = clauses[index + 1]
        if (next !== undefined) add(start, next.end, true)
      })
    }
  }
  return passages
}
