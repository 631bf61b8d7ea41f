/**
 * Made-up national ids for the fixtures: each passes its check rule and belongs to nobody in particular. The same seed
 * gives the same number, so that the fixtures can be built again byte for byte.
 */

/** Kinds of number a fixture can ask for, by the word between angle brackets. */
export const numberKinds = [
  'cpr',
  'cpr-plain',
  'cpr-space',
  'personnummer',
  'personnummer-long',
  'pnr-plain',
  'fodselsnummer',
  'fodselsnummer-space',
  'steuer-id',
  'steuer-id-space',
] as const

/** See {@link numberKinds}. */
export type NumberKind = (typeof numberKinds)[number]

/** A small seeded generator (mulberry32): numbers from 0 up to, not including, 1. */
export function seededRandom(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}

const pad = (value: number, width: number) => String(value).padStart(width, '0')

function birthDate(random: () => number): { day: string; month: string; year: string } {
  return {
    day: pad(1 + Math.floor(random() * 28), 2),
    month: pad(1 + Math.floor(random() * 12), 2),
    year: pad(40 + Math.floor(random() * 59), 2),
  }
}

function luhnDigit(digits: string): string {
  let sum = 0
  for (let index = 0; index < digits.length; index += 1) {
    const value = Number(digits[index]) * (index % 2 === 0 ? 2 : 1)
    sum += value > 9 ? value - 9 : value
  }
  return String((10 - (sum % 10)) % 10)
}

function weighted(digits: string, weights: number[]): number {
  const sum = weights.reduce((total, weight, index) => total + weight * Number(digits[index]), 0)
  return (11 - (sum % 11)) % 11
}

/** Norwegian check digits k1 and k2; a serial that gives the digit 10 is not issued, so the next one is tried. */
function fodselsnummer(random: () => number): [string, string] {
  const { day, month, year } = birthDate(random)
  let serial = Math.floor(random() * 400)
  for (;;) {
    const body = `${day}${month}${year}${pad(serial, 3)}`
    const first = weighted(body, [3, 7, 6, 1, 8, 9, 4, 5, 2])
    const second = weighted(`${body}${first}`, [5, 4, 3, 2, 7, 6, 5, 4, 3, 2])
    if (first < 10 && second < 10) return [`${day}${month}${year}`, `${pad(serial, 3)}${first}${second}`]
    serial = (serial + 1) % 400
  }
}

/** German tax id: one digit of the first ten twice, one missing; check digit by ISO 7064 MOD 11,10. */
function steuerId(random: () => number): string {
  const digits = [1, 2, 3, 4, 5, 6, 7, 8, 9]
  for (let index = digits.length - 1; index > 0; index -= 1) {
    const other = Math.floor(random() * (index + 1))
    ;[digits[index], digits[other]] = [digits[other] ?? 0, digits[index] ?? 0]
  }
  const body = [...digits, digits[3] ?? 1]
  let product = 10
  for (const digit of body) {
    const sum = (digit + product) % 10 || 10
    product = (sum * 2) % 11
  }
  return [...body, (11 - product) % 10].join('')
}

/** A number of that kind. `seed` decides which. */
export function makeNumber(kind: NumberKind, seed: number): string {
  const random = seededRandom(seed)
  if (kind === 'fodselsnummer') return fodselsnummer(random).join('')
  if (kind === 'fodselsnummer-space') return fodselsnummer(random).join(' ')
  if (kind === 'steuer-id') return steuerId(random)
  if (kind === 'steuer-id-space') return steuerId(random).replace(/^(..)(...)(...)(...)$/, '$1 $2 $3 $4')
  const { day, month, year } = birthDate(random)
  const serial = pad(Math.floor(random() * 1000), 3)
  if (kind === 'personnummer' || kind === 'personnummer-long' || kind === 'pnr-plain') {
    const body = `${year}${month}${day}${serial}`
    const last = `${serial}${luhnDigit(body)}`
    if (kind === 'pnr-plain') return `${year}${month}${day}${last}`
    return `${kind === 'personnummer-long' ? '19' : ''}${year}${month}${day}-${last}`
  }
  // The seventh digit 0-3 stands for a birth year 1900-1999, so that the date is possible whatever the year.
  const last = `${Math.floor(random() * 4)}${serial}`
  if (kind === 'cpr-plain') return `${day}${month}${year}${last}`
  return `${day}${month}${year}${kind === 'cpr-space' ? ' ' : '-'}${last}`
}
