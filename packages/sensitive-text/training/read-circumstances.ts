/** Reads the circumstances of `training/notes/<language>/<category>.txt` and of `training/situations/<category>.txt`. */
import { readdirSync, readFileSync } from 'node:fs'
import { type Category, categories } from '../src/category.ts'
import type { Language } from '../src/language/language.ts'

/** How a circumstance reveals: a reader concludes it, the words name it, or nothing is revealed. */
export type Manner = 'inferred' | 'said' | 'harmless'

/** One circumstance as written in a file. */
export interface Circumstance {
  readonly text: string
  readonly manner: Manner
  /** The category it reveals; for the harmless ones the category whose words it uses, `ordinary` for none. */
  readonly subject: Category | 'ordinary'
  /** Its place within its part of its file: folds are cut by it, never by the copies made of it. */
  readonly place: number
  /** How many stand in that part. */
  readonly outOf: number
  /** The situation it tells of, where one is named, counted in its file: all its wordings share a fold. */
  readonly situation?: number
}

const manners: readonly string[] = ['inferred', 'said', 'harmless']

/** All circumstances of a language, in the order of the files. */
export function readCircumstances(language: Language): Circumstance[] {
  const folder = new URL(`notes/${language}/`, import.meta.url)
  const all: Circumstance[] = []
  for (const file of readdirSync(folder).sort()) {
    const subject = file.replace(/\.txt$/, '')
    if (subject !== 'ordinary' && !(categories as readonly string[]).includes(subject)) {
      throw new Error(`${file} is named after no category`)
    }
    const parts = new Map<string, string[]>()
    let part = ''
    for (const line of readFileSync(new URL(file, folder), 'utf8').split('\n')) {
      if (line.startsWith('## ')) part = line.slice(3).trim()
      if (line.trim() === '' || line.startsWith('#')) continue
      if (!manners.includes(part)) throw new Error(`${language}/${file}: "${line}" stands under no known heading`)
      parts.set(part, [...(parts.get(part) ?? []), line.trim()])
    }
    for (const [manner, texts] of parts) {
      const distinct = [...new Set(texts)]
      distinct.forEach((text, place) => {
        all.push({
          text,
          manner: manner as Manner,
          subject: subject as Category | 'ordinary',
          place,
          outOf: distinct.length,
        })
      })
    }
  }
  return [...all, ...readSituations(language)]
}

/** Situations: `## name`, then for each language lines that reveal (`da+`) and lines that do not (`da-`). */
function readSituations(language: Language): Circumstance[] {
  const folder = new URL('situations/', import.meta.url)
  const all: Circumstance[] = []
  for (const file of readdirSync(folder).sort()) {
    const subject = file.replace(/\.txt$/, '')
    if (subject !== 'ordinary' && !(categories as readonly string[]).includes(subject)) {
      throw new Error(`situations/${file} is named after no category`)
    }
    let situation = -1
    for (const line of readFileSync(new URL(file, folder), 'utf8').split('\n')) {
      if (line.startsWith('## ')) situation++
      if (line.trim() === '' || line.startsWith('#')) continue
      const match = /^(\w\w)([+-]) (.+)$/.exec(line)
      if (match === null || situation < 0) throw new Error(`situations/${file}: cannot read "${line}"`)
      if (match[1] !== language) continue
      const manner: Manner = match[2] === '+' ? 'inferred' : 'harmless'
      for (const text of writeOut(match[3] ?? '')) {
        all.push({ text, manner, subject: subject as Category | 'ordinary', place: 0, outOf: 1, situation })
      }
    }
  }
  return all
}

/** Writes out `{one|other}`: as many sentences as the longest list has entries, each entry in one at least. */
export function writeOut(line: string): string[] {
  const parts = line.split(/\{([^}]*)\}/).map((part, index) => (index % 2 === 1 ? part.split('|') : [part]))
  const most = Math.max(...parts.map((options) => options.length))
  return Array.from({ length: most }, (_, round) =>
    parts
      .map(
        (options, index) =>
          options[(round + (index > 1 ? Math.floor(round / options.length) : 0)) % options.length] ?? '',
      )
      .join(''),
  )
}
