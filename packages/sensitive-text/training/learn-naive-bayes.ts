/** Naive Bayes over words and pairs of words: the simplest method, to compare with. */
import { learned } from './make-examples.ts'

/** A passage as a plain list of features, and the place of its category in `learned` (-1 for none). */
export interface PlainExample {
  readonly features: readonly string[]
  readonly label: number
}

/** Returns what a passage weighs for each category against all the rest. */
export function learnNaiveBayes(examples: readonly PlainExample[]): (features: readonly string[]) => Float64Array {
  const counts = new Map<string, Float64Array>()
  const totals = new Float64Array(learned.length + 1)
  const notes = new Float64Array(learned.length + 1)
  for (const { features, label } of examples) {
    const place = label < 0 ? learned.length : label
    notes[place]! += 1
    for (const feature of features) {
      const row = counts.get(feature) ?? new Float64Array(learned.length + 1)
      counts.set(feature, row)
      row[place]! += 1
      totals[place]! += 1
    }
  }
  const allNotes = notes.reduce((sum, each) => sum + each, 0)
  const allFeatures = totals.reduce((sum, each) => sum + each, 0)
  const smooth = 0.1
  return (features) => {
    const weights = new Float64Array(learned.length)
    for (let category = 0; category < learned.length; category++) {
      let weight = Math.log(notes[category]! / (allNotes - notes[category]!))
      for (const feature of features) {
        const row = counts.get(feature)
        if (row === undefined) continue
        const inside = row[category]!
        const outside = row.reduce((sum, each) => sum + each, 0) - inside
        weight += Math.log((inside + smooth) / (totals[category]! + smooth * counts.size))
        weight -= Math.log((outside + smooth) / (allFeatures - totals[category]! + smooth * counts.size))
      }
      weights[category] = weight
    }
    return weights
  }
}
