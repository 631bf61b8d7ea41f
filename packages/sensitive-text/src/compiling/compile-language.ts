import { categories } from '../category.ts'
import type { Language } from '../language/language.ts'
import {
  type CompiledLanguage,
  type Flag,
  flagLetters,
  type Section,
  sectionLetters,
} from '../lexicon/compiled-language.ts'
import { parseEntry, type Step } from './parse-entry.ts'

/** Slots that the program fills by itself. */
const ownSlots = new Set(['person', 'number', 'year', 'weekday', 'month', 'capital', 'first-name'])

/** A line that cannot be read: file, line (from 1) and what is wrong. */
export interface DataFault {
  readonly file: string
  readonly line: number
  readonly fault: string
}

interface Heading {
  readonly section: Section | undefined
  /** Named by the heading itself, in files that are not named after a category. */
  readonly category: number
  readonly list: string | undefined
  readonly flags: Flag[]
}

/**
 * Compiles the word lists of one language.
 * @param files file name without folder (`health.txt`) → its text
 * @returns what the program reads, and the lines that could not be read (left out)
 */
export function compileLanguage(language: Language, files: ReadonlyMap<string, string>) {
  const faults: DataFault[] = []
  const sets = new Map<string, number>()
  const lists = new Map<string, Set<string>>()
  const rules = new Set<string>()
  // Entries of one word make up most of the lists: each list, and each section of rules, has one set of them.
  const singleWords = new Map<string, Set<string>>()
  const slotsUsed: { slot: string; file: string; line: number }[] = []
  let endings = ''

  const setNumber = (words: string) => {
    const known = sets.get(words)
    if (known !== undefined) return known
    sets.set(words, sets.size)
    return sets.size - 1
  }
  const addWords = (key: string, words: string) => {
    const known = singleWords.get(key) ?? new Set<string>()
    singleWords.set(key, known)
    for (const word of words.split(' ')) known.add(word)
  }
  const written = (pattern: Step[], file: string, line: number) =>
    pattern
      .map((step) => {
        if ('sign' in step) return step.sign
        if ('words' in step) return String(setNumber(step.words))
        slotsUsed.push({ slot: step.slot, file, line })
        return `<${step.slot}>`
      })
      .join(' ')

  for (const [file, text] of [...files].sort(([one], [other]) => (one < other ? -1 : 1))) {
    const name = file.replace(/\.txt$/, '')
    const category = (categories as readonly string[]).indexOf(name)
    if (category < 0 && !['words', 'first-names', 'circumstances'].includes(name)) {
      faults.push({ file, line: 0, fault: 'no category has this name' })
      continue
    }
    const firstNames = name === 'first-names' ? 'first-name' : undefined
    let heading: Heading = { section: undefined, category, list: firstNames, flags: [] }
    for (const [index, raw] of text.split('\n').entries()) {
      const line = raw.replace(/(^|\s)\/\/.*$/, '').trim()
      if (line === '') continue
      try {
        if (line.startsWith('#')) {
          heading = readHeading(line, category)
          if (heading.list !== undefined && !lists.has(heading.list)) lists.set(heading.list, new Set())
          continue
        }
        if (heading.list === 'endings') {
          endings = `${endings} ${line}`.trim()
          continue
        }
        if (name === 'first-names') {
          for (const each of line.split(/[\s,]+/)) {
            if (each === '') continue
            for (const list of new Set(['first-name', heading.list ?? '']))
              if (list !== '') addWords(list, `^^${each.toLowerCase()}`)
          }
          continue
        }
        const entry = parseEntry(line)
        for (const pattern of entry.patterns) {
          const [only] = pattern
          const single = pattern.length === 1 && only !== undefined && 'words' in only ? only.words : undefined
          const elements = single === undefined ? written(pattern, file, index + 1) : ''
          if (heading.list !== undefined) {
            if (single === undefined) lists.get(heading.list)?.add(elements)
            else addWords(heading.list, single)
          }
          if (heading.section !== undefined) {
            const flags = [...heading.flags, ...entry.flags].map((flag) => flagLetters[flag]).join('')
            const where = heading.category < 0 ? '*' : String(heading.category)
            if (heading.category < 0 && heading.section !== 'harmless') throw new Error('the heading names no category')
            const marks = `${where}${sectionLetters[heading.section]}${flags}`
            if (single === undefined) rules.add(`${marks} ${elements}`)
            else addWords(`${marks} `, single)
          }
          if (heading.list === undefined && heading.section === undefined)
            throw new Error('an entry before any section')
        }
      } catch (error) {
        faults.push({ file, line: index + 1, fault: error instanceof Error ? error.message : 'cannot be read' })
      }
    }
  }
  for (const [key, words] of singleWords) {
    const set = setNumber([...words].sort().join(' '))
    if (key.endsWith(' ')) rules.add(`${key}${set}`)
    else lists.set(key, (lists.get(key) ?? new Set()).add(String(set)))
  }
  for (const { slot, file, line } of slotsUsed) {
    if (!lists.has(slot) && !ownSlots.has(slot)) faults.push({ file, line, fault: `there is no list <${slot}>` })
  }
  const compiled: CompiledLanguage = {
    language,
    endings,
    sets: [...sets.keys()].join('\n'),
    lists: Object.fromEntries(
      [...lists].filter(([, list]) => list.size > 0).map(([name, list]) => [name, [...list].join('\n')]),
    ),
    rules: [...rules].join('\n'),
  }
  return { compiled, faults }
}

function readHeading(line: string, ownCategory: number): Heading {
  const [title = '', remark] = line.replace(/^#+\s*/, '').split(/\s*;\s*/)
  const [kind = '', named] = title.trim().split(/:\s*/)
  if (named !== undefined && (kind === 'list' || kind === 'names')) {
    if (!/^[\p{L}\p{N}-]+$/u.test(named)) throw new Error(`"${named}" cannot be the name of a list`)
    if (remark !== undefined && !(remark in sectionLetters)) throw new Error(`"${remark}" is no section`)
    return { section: remark as Section | undefined, category: ownCategory, list: named, flags: [] }
  }
  if (!(kind in sectionLetters)) throw new Error(`"${kind}" is no section`)
  const category = named === undefined ? ownCategory : (categories as readonly string[]).indexOf(named)
  if (named !== undefined && category < 0) throw new Error(`"${named}" is no category`)
  return { section: kind as Section, category, list: undefined, flags: remark ? [remark as Flag] : [] }
}
