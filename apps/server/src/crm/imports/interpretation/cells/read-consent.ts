import dictionary from '../dictionaries/consent-words.json' with { type: 'json' }
import { fold } from './fold-name.ts'
import { readDate } from './read-date.ts'

/** How a cell about consent is read; a cell never proves one (CON-33). In the order of strictness, `none` the least. */
export type ConsentReading = 'none' | 'claimed' | 'claimed-with-trace' | 'refused' | 'erasure-requested'

const exactly = (words: string[]) => new Set(words.map(fold))
const anyOf = (words: string[]) => new RegExp(`(?:^| )(?:${words.map((word) => fold(word)).join('|')})(?= |$)`)

const unknown = exactly(dictionary.unknown)
const unknownWithin = anyOf(dictionary.unknownWithin)
const falseValues = exactly(dictionary.falseValues)
const trueValues = exactly(dictionary.trueValues)
const noErasure = anyOf(dictionary.noErasure)
const erasure = anyOf(dictionary.erasure)
const erasureStems = new RegExp(`(?:^| )(?:${dictionary.erasureStems.map(fold).join('|')})`)
const refusals = anyOf(dictionary.refusals)
const refusalStems = new RegExp(`(?:^| )(?:${dictionary.refusalStems.map(fold).join('|')})`)
const yes = anyOf(dictionary.yes)
const yesStems = new RegExp(`(?:^| )(?:${dictionary.yesStems.map(fold).join('|')})`)
const traces = anyOf(dictionary.traces)
const traceStems = new RegExp(`(?:^| )(?:${dictionary.traceStems.map(fold).join('|')})`)
const date = /^\d{1,4}[-./ ]\d{1,2}(?:[-./ ]\d{2,4})?(?:[ T]\d{1,2}[:.]\d{2}.*)?$/

const known = new Map<string, ConsentReading>()
const longestKnown = 12
/** What is said of consent is said at the beginning. */
const longestRead = 500

/**
 * Reads a cell of a consent column. What is not understood is `none`; a no anywhere in the cell wins over a yes.
 * @param text a cleaned cell
 * @see CON-33: no cell proves a consent
 */
export function readConsent(text: string): ConsentReading {
  if (text === '') return 'none'
  const before = known.get(text)
  if (before !== undefined) return before
  const reading = readWords(text)
  // Columns of consent repeat a few short spellings. Longer texts may be about somebody, and would hold on to their whole batch.
  if (text.length <= longestKnown && known.size < 5000) known.set(text, reading)
  return reading
}

function readWords(text: string): ConsentReading {
  if (text.length < 9 && /^[\s✓✔☑√]+$/u.test(text)) return 'claimed'
  if (text.length < 9 && /^[\s✗✘☒]+$/u.test(text)) return 'refused'
  const words = fold(text.slice(0, longestRead))
  // `false` is what a system writes where nobody was asked: no refusal.
  if (words === '' || unknown.has(words) || falseValues.has(words)) return 'none'
  if (text.length <= 40 && (date.test(text) || readDate(text, 'day-first') !== null)) return 'claimed-with-trace'
  if ((erasure.test(words) || erasureStems.test(words)) && !noErasure.test(words)) return 'erasure-requested'
  const said = words.replace(new RegExp(unknownWithin, 'g'), ' ')
  if (refusals.test(said) || refusalStems.test(said)) return 'refused'
  if (unknownWithin.test(words)) return 'none'
  if (trueValues.has(words)) return 'claimed'
  const agreed = yes.test(words) || yesStems.test(words)
  const traced = /\d/.test(words) || traces.test(words) || traceStems.test(words)
  if (agreed) return traced ? 'claimed-with-trace' : 'claimed'
  return traceStems.test(words) && /\d/.test(words) ? 'claimed-with-trace' : 'none'
}

/**
 * Reads a cell of a column that is the opposite of consent (do not contact, opted out, robinson): any true value, and any
 * remark that is not plainly false, is a refusal; `nej` under such a header is none.
 * @param text a cleaned cell
 */
export function readDoNotContact(text: string): ConsentReading {
  if (text === '') return 'none'
  const words = fold(text)
  if (words === '' || unknown.has(words) || falseValues.has(words) || dictionaryNo.has(words)) return 'none'
  return erasureStems.test(words) && !noErasure.test(words) ? 'erasure-requested' : 'refused'
}

const dictionaryNo = exactly(dictionary.plainNo)

const strictness: Record<ConsentReading, number> = {
  none: 0,
  claimed: 1,
  'claimed-with-trace': 2,
  refused: 3,
  'erasure-requested': 4,
}

/** The stricter of two readings of one person: a no holds against a yes. */
export function stricterReading(a: ConsentReading, b: ConsentReading): ConsentReading {
  return strictness[a] >= strictness[b] ? a : b
}

/** Whether a reading forbids to write to the person. */
export function isRefusal(reading: ConsentReading | undefined): reading is 'refused' | 'erasure-requested' {
  return reading === 'refused' || reading === 'erasure-requested'
}
