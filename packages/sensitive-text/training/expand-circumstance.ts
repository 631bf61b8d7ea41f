/**
 * Makes the notes of the training set from a circumstance: bare, within what salespeople write around it, beside an
 * ordinary remark, and misspelled. Deterministic: the same circumstance always gives the same notes.
 */
import { readFileSync } from 'node:fs'
import type { Language } from '../src/language/language.ts'
import { seededRandom } from './make-number.ts'

/** What is written before and after a circumstance, by language. */
export type Frames = Readonly<Record<string, { before: string[]; after: string[] }>>

/** Reads `frames.txt`. */
export function readFrames(): Frames {
  const frames: Record<string, { before: string[]; after: string[] }> = {}
  for (const line of readFileSync(new URL('frames.txt', import.meta.url), 'utf8').split('\n')) {
    const match = /^(\w\w) (before|after) (.+)$/.exec(line)
    if (match === null) continue
    const [, language = '', place, words = ''] = match
    const known = frames[language] ?? { before: [], after: [] }
    known[place === 'before' ? 'before' : 'after'].push(words)
    frames[language] = known
  }
  return frames
}

/**
 * @param ordinary ordinary remarks in the same language
 * @returns the circumstance as it stands, then its variants
 */
export function expandCircumstance(
  text: string,
  language: Language,
  frames: Frames,
  ordinary: readonly string[],
): string[] {
  const random = seededRandom(seedOf(`${language} ${text}`))
  const pick = (list: readonly string[]) => list[Math.floor(random() * list.length)] ?? ''
  const frame = frames[language] ?? { before: [], after: [] }
  const framed = `${pick(frame.before)} ${text}`
  const followed = `${text} ${pick(frame.after)}`
  const beside = random() < 0.5 ? `${pick(ordinary)}, ${text}` : `${text}, ${pick(ordinary)}`
  return [text, framed, followed, beside, misspell(random() < 0.5 ? text : framed, random)]
}

/** Swaps, drops or doubles one letter within a word of five letters or more, as hasty typing does. */
function misspell(text: string, random: () => number): string {
  const places = [...text.matchAll(/\p{L}{5,}/gu)]
  const match = places[Math.floor(random() * places.length)]
  if (match === undefined) return text
  const at = match.index + 1 + Math.floor(random() * (match[0].length - 2))
  const kind = random()
  if (kind < 0.4) return text.slice(0, at) + (text[at + 1] ?? '') + (text[at] ?? '') + text.slice(at + 2)
  if (kind < 0.7) return text.slice(0, at) + text.slice(at + 1)
  return text.slice(0, at) + (text[at] ?? '') + text.slice(at)
}

function seedOf(text: string): number {
  let seed = 7
  for (let at = 0; at < text.length; at++) seed = Math.imul(seed ^ text.charCodeAt(at), 0x01000193)
  return seed >>> 0
}
