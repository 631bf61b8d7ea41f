import { cleanLine } from '../cells/clean-cell.ts'
import { fold } from '../cells/fold-name.ts'

/** A header as it compares. */
export interface HeaderWords {
  /** Folded words, without numbers. */
  words: string[]
  /** All words in one, so that `FirstName`, `first_name` and `FIRST NAME` are one. */
  compact: string
  /** The number of a numbered column (`Phone 2`), null if there is none. */
  number: number | null
}

const camelCase = /([\p{Ll}\d])(\p{Lu})/gu
const capitalRun = /(\p{Lu}+)(\p{Lu}\p{Ll})/gu

/** What is longer is no header. */
const longestHeader = 200

/**
 * Takes a header apart: `E-mail 2 Address` is email, address and 2; `ACCOUNTNUMBER__C` is accountnumber.
 * @param header as written
 */
export function headerWords(header: string): HeaderWords {
  const cleaned = cleanLine(header.slice(0, longestHeader))
    .replace(/__c$/i, '')
    .replace(/[’']s\b/g, '')
    .replace(/[’']/g, '')
  const spaced = cleaned.replace(camelCase, '$1 $2').replace(capitalRun, '$1 $2')
  const folded = fold(spaced)
    .replace(/\be mails?\b/g, 'email')
    .replace(/(\p{L})(\d+)\b/gu, '$1 $2')
  const all = folded === '' ? [] : folded.split(' ')
  const digits = all.find((word) => /^\d+$/.test(word))
  const words = all.filter((word) => !/^\d+$/.test(word))
  return { words, compact: words.join(''), number: digits === undefined ? null : Number(digits) }
}
