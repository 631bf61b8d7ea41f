import { type Category, detect, type Finding, suggest, type Threshold } from '@diskret/sensitive-text'
import type { Keyring } from '../../platform/keyring/keyring.ts'

/** What the detector says of a text. */
export interface TextReading {
  findings: readonly Finding[]
  /** Each once, in the order of the text. */
  categories: Category[]
}

/**
 * Looks for sensitive data in a text (SPE-1, SPE-2).
 * @param threshold `live` while somebody writes, `sweep` where an officer reviews
 * @param language of the controller; read from the text unless given
 */
export function readText(text: string, threshold: Threshold, language?: string): TextReading {
  const findings = detect(text, { threshold, ...(language && { locale: language }) })
  return { findings, categories: [...new Set(findings.map(({ category }) => category))] }
}

/** What titles name as a trade: a prison officer and a genetic counselor say nothing of themselves by it. */
const trades: ReadonlySet<Category> = new Set(['criminal', 'genetic', 'biometric'])

/**
 * Looks for sensitive data in a job title: an office in a union, a party or a congregation shows something of whom it is about, a
 * trade does not (SPE-1, SPE-2).
 */
export function readTitle(text: string, threshold: Threshold): TextReading {
  const findings = readText(text, threshold).findings.filter(
    ({ category, confidence, reason }) =>
      reason !== 'circumstances' &&
      reason !== 'likely' &&
      !trades.has(category) &&
      (category !== 'health' || confidence >= 0.85),
  )
  return { findings, categories: [...new Set(findings.map(({ category }) => category))] }
}

/**
 * Looks for sensitive data in the name of a file, where words hang together by strokes and numbers are mostly days and times (SPE-1).
 * Only what is surely so: a name is too short to be suspected of more.
 */
export function readFileName(name: string): TextReading {
  const words = name.replace(/\.[a-z0-9]{1,5}$/i, '').replace(/_|(?<=\p{L})-|-(?=\p{L})/gu, ' ')
  const findings = readText(words, 'live').findings.filter(
    ({ category, confidence }) => confidence >= (category === 'national_id' ? 0.9 : 0.75),
  )
  return { findings, categories: [...new Set(findings.map(({ category }) => category))] }
}

/** @returns a neutral wording of the text, empty where nothing harmless is left */
export function proposeWording(text: string, findings: readonly Finding[]): string {
  return suggest(text, findings).text.trim()
}

/** By what a judgement of this very text is remembered; nobody can tell the text from it (SPE-8). */
export function digestOfText(keyring: Pick<Keyring, 'hmac'>, text: string): Buffer {
  return keyring.hmac('pages', `text ${text.trim().normalize('NFC')}`)
}
