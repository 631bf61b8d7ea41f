import { dateFormat, listFormat, numberFormat } from './intl-formats.ts'
import { type Language, locales } from './language.ts'

/** Writes days, moments and lists as a language does. */
export interface Formats {
  /** `12. marts 2027`, `12 March 2027`; takes a day `YYYY-MM-DD` or an ISO moment. */
  day(day: string): string
  /** `24. november 2026 kl. 14.02`, `24 November 2026 at 14:02`; takes an ISO moment. */
  moment(moment: string): string
  /** `1.204`, `1,204`. */
  number(value: number): string
  /** `navn, e-mail og telefon`, `name, e-mail and telephone`. */
  list(items: readonly string[]): string
}

/** Where the text goes: pages keep a day together at a line's end, mails hold nothing but plain spaces. */
export type Spaces = 'no-break' | 'plain'

const wholeDay = /^\d{4}-\d{2}-\d{2}$/

/**
 * The formats of a language, all through Intl.
 * @param language the reader's
 * @param timeZone the controller's zone (IANA), in which moments are told
 * @param spaces `no-break` for pages, `plain` for mail and documents of text
 * @throws RangeError for an unknown zone, and from `day` and `moment` for what is no date
 */
export function formatsFor(language: Language, timeZone: string, spaces: Spaces = 'no-break'): Formats {
  const locale = locales[language]
  const date = dateFormat(locale, { dateStyle: 'long', timeZone })
  // A day has no zone: read as midnight UTC it must be written in UTC, or it moves.
  const plainDate = dateFormat(locale, { dateStyle: 'long', timeZone: 'UTC' })
  const dateTime = dateFormat(locale, { dateStyle: 'long', timeStyle: 'short', timeZone })
  const numbers = numberFormat(locale, {})
  const lists = listFormat(locale, { type: 'conjunction', style: 'long' })
  const space = (text: string): string =>
    spaces === 'plain'
      ? text.replaceAll(/[\u00a0\u202f]/g, ' ')
      : text.replace(/^(\d+\.?) /, '$1\u00a0').replace('kl. ', 'kl.\u00a0')
  return {
    day: (day) => space((wholeDay.test(day) ? plainDate : date).format(new Date(day))),
    moment: (moment) => space(dateTime.format(new Date(moment))),
    number: (value) => numbers.format(value),
    list: (items) => lists.format(items),
  }
}
