import { type Category, categories } from '../../src/category.ts'
import type { LabelledNote } from './note-set.ts'

/** What a detector found; without a category where it knows none, which then counts as right. */
export interface BenchFinding {
  readonly category?: Category
  readonly start: number
  readonly end: number
}
/** A detector as the bench runs it. */
export type BenchDetector = (note: LabelledNote) => readonly BenchFinding[] | Promise<readonly BenchFinding[]>

/** The scorer's measures, as shares; notes that a share is of in brackets. */
export interface Measures {
  readonly notes: number
  readonly explicit: number
  readonly implicit: number
  readonly precision: number
  readonly hard: number
  readonly easy: number
  readonly perThousand: number
  readonly byCategory: ReadonlyMap<Category, { gold: number; found: number }>
}

/** Runs a detector over notes as the scorer of `../shared/sensitive-text` does. */
export async function measure(detect: BenchDetector, notes: readonly LabelledNote[]): Promise<Measures> {
  const kinds = new Map<string, { all: number; flagged: number; found: number }>()
  const byCategory = new Map(categories.map((category) => [category, { gold: 0, found: 0 }]))
  let flagged = 0
  let right = 0
  if (notes[0] !== undefined) await detect(notes[0])
  const before = performance.now()
  const results: (readonly BenchFinding[])[] = []
  for (const note of notes) results.push(await detect(note))
  const took = performance.now() - before
  for (const [index, note] of notes.entries()) {
    const findings = results[index] ?? []
    const kind = kinds.get(note.kind) ?? { all: 0, flagged: 0, found: 0 }
    kinds.set(note.kind, kind)
    kind.all++
    if (findings.length > 0) {
      kind.flagged++
      flagged++
      if (findings.some((finding) => note.labels.some((label) => isOf(finding, label.category)))) right++
    }
    let found = false
    for (const label of note.labels) {
      const hit = findings.some(
        (each) => isOf(each, label.category) && each.start < label.end && label.start < each.end,
      )
      const count = byCategory.get(label.category)
      if (count !== undefined) {
        count.gold++
        if (hit) count.found++
      }
      found ||= hit
    }
    if (found) kind.found++
  }
  const share = (kind: string, of: 'flagged' | 'found') => (kinds.get(kind)?.[of] ?? 0) / (kinds.get(kind)?.all ?? 1)
  return {
    notes: notes.length,
    explicit: share('explicit', 'found'),
    implicit: share('implicit', 'found'),
    precision: flagged === 0 ? Number.NaN : right / flagged,
    hard: share('hard-negative', 'flagged'),
    easy: share('easy-negative', 'flagged'),
    perThousand: (took / notes.length) * 1000,
    byCategory,
  }
}

function isOf(finding: BenchFinding, category: Category): boolean {
  return finding.category === undefined || finding.category === category
}
