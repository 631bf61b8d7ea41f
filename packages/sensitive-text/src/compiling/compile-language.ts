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
    if (category < 0 && name !== 'words' && name !== 'first-names') {
      faults.push({ file, line: 0, fault: 'no category has this name' })
      continue
    }
    let heading: Heading = { section: undefined, list: name === 'first-names' ? 'first-name' : undefined, flags: [] }
    for (const [index, raw] of text.split('\n').entries()) {
      const line = raw.replace(/(^|\s)\/\/.*$/, '').trim()
      if (line === '') continue
      try {
        if (line.startsWith('#')) {
          heading = readHeading(line)
          if (heading.list !== undefined && !lists.has(heading.list)) lists.set(heading.list, new Set())
          continue
        }
        if (heading.list === 'endings') {
          endings = `${endings} ${line}`.trim()
          continue
        }
        if (name === 'first-names') {
          for (const each of line.split(/[\s,]+/)) if (each !== '') addWords('first-name', `^^${each.toLowerCase()}`)
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
            const where = category < 0 ? '*' : String(category)
            if (category < 0 && heading.section !== 'harmless')
              throw new Error('words.txt may hold lists and # harmless only')
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

function readHeading(line: string): Heading {
  const [title = '', remark] = line.replace(/^#+\s*/, '').split(/\s*;\s*/)
  const list = /^(?:list|names):\s*([\p{L}\p{N}-]+)$/u.exec(title.trim())?.[1]
  if (list !== undefined) {
    if (remark === undefined) return { section: undefined, list, flags: [] }
    if (!(remark in sectionLetters)) throw new Error(`"${remark}" is no section`)
    return { section: remark as Section, list, flags: [] }
  }
  if (!(title.trim() in sectionLetters)) throw new Error(`"${title}" is no section`)
  return { section: title.trim() as Section, list: undefined, flags: remark ? [remark as Flag] : [] }
}
