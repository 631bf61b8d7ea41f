/** Reads the concepts of `training/concepts/`: those of a language, and the first names of all. */
import { readFileSync } from 'node:fs'
import type { Language } from '../src/language/language.ts'

/** The words of each concept; the order of the concepts is the same for every language. */
export function readConcepts(language: Language): Record<string, string> {
  const concepts: Record<string, string> = {}
  for (const file of [language, 'names']) {
    for (const line of readFileSync(new URL(`concepts/${file}.txt`, import.meta.url), 'utf8').split('\n')) {
      if (line.trim() === '' || line.startsWith('#')) continue
      const colon = line.indexOf(':')
      if (colon < 0) throw new Error(`concepts/${file}.txt: no concept before "${line.slice(0, 30)}"`)
      const words = line
        .slice(colon + 1)
        .toLowerCase()
        .split(/\s+/)
        .filter((word) => word !== '')
      const concept = line.slice(0, colon)
      const known = (concepts[concept] ?? '').split(' ').filter((word) => word !== '')
      concepts[concept] = [...new Set([...known, ...words])].sort().join(' ')
    }
  }
  return Object.fromEntries(Object.entries(concepts).sort(([left], [right]) => (left < right ? -1 : 1)))
}
