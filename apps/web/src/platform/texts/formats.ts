import { collation, dateFormat, listFormat, numberFormat, relativeFormat } from '@diskret/server/texts/intl-formats'
import { type Language, locales } from '@diskret/server/texts/language'

const noBreak = '\u00a0'
const wholeDay = /^\d{4}-\d{2}-\d{2}$/
const minute = 60_000
const dayLength = 24 * 60 * minute

/** Days, moments and figures as the country writes them (docs/design.md), all through Intl, with no-break spaces. */
export interface Formats {
  /** `12. marts 2027`, `12 March 2027`. Takes a day `YYYY-MM-DD` or an ISO moment. */
  day(day: string): string
  /** `12.3.2027`, `12 Mar 2027`. */
  shortDay(day: string): string
  /** `kl. 14.02`, `14:02`. */
  time(moment: string): string
  /** `24. november 2026 kl. 14.02`, `24 November 2026 at 14:02`. */
  moment(moment: string): string
  /** The moment with its zone, for what shows on focus: `24. november 2026 kl. 14.02.11 CET`. */
  exact(moment: string): string
  /** `i går`, `om 12 dage`, after seven days the short date. */
  relative(moment: string): string
  /** `december 2026`, `December 2026`. */
  month(day: string): string
  /** `12. mar.`, `12 Mar`, where the year stands above. Takes a day or a moment. */
  dayOfMonth(day: string): string
  /** `man.`, `Mon`; of a day `YYYY-MM-DD`. */
  weekday(day: string): string
  /** `uge 48`, `week 48`, by ISO 8601. */
  week(day: string): string
  /** `1.204`, `1,204`. */
  number(value: number): string
  /** `1.204,50 kr.`, `DKK 1,204.50`. */
  money(amount: number, currency?: string): string
  /** `2,5 mio. kr.`, `DKK 2.5m`. */
  shortMoney(amount: number, currency?: string): string
  /** `15 %`, `15%`; takes a share, 0.15. */
  percent(share: number): string
  /** `navn, e-mail og telefon`. */
  list(items: readonly string[]): string
  /** `navn, e-mail eller telefon`. */
  either(items: readonly string[]): string
  /** Compares names by the company's language: Æ Ø Å last, Aa as Å. */
  compare(one: string, other: string): number
}

/**
 * @param timeZone the controller's (IANA), in which moments are told
 * @param now the moment from which "yesterday" is counted, in milliseconds; the browser's clock unless given
 */
export function formatsFor(language: Language, timeZone: string, now: () => number = () => Date.now()): Formats {
  const locale = locales[language]
  const long = () => dateFormat(locale, { dateStyle: 'long', timeZone })
  // A day has no zone: read as midnight UTC it must be written in UTC, or it moves.
  const longDay = () => dateFormat(locale, { dateStyle: 'long', timeZone: 'UTC' })
  const shortParts = {
    day: 'numeric',
    month: language === 'da' ? 'numeric' : 'short',
    year: 'numeric',
  } as const
  const short = () => dateFormat(locale, { ...shortParts, timeZone })
  const shortOfDay = () => dateFormat(locale, { ...shortParts, timeZone: 'UTC' })
  const monthOfDay = () => dateFormat(locale, { month: 'long', year: 'numeric', timeZone: 'UTC' })
  const dayOfMonthParts = { day: 'numeric', month: 'short' } as const
  const dayAndMonth = () => dateFormat(locale, { ...dayOfMonthParts, timeZone })
  const dayAndMonthOfDay = () => dateFormat(locale, { ...dayOfMonthParts, timeZone: 'UTC' })
  const weekdayOfDay = () => dateFormat(locale, { weekday: 'short', timeZone: 'UTC' })
  const clock = () => dateFormat(locale, { hour: '2-digit', minute: '2-digit', timeZone })
  const dateTime = () => dateFormat(locale, { dateStyle: 'long', timeStyle: 'short', timeZone })
  const exact = () => dateFormat(locale, { dateStyle: 'long', timeStyle: 'long', timeZone })
  const isoDay = () => dateFormat('sv-SE', { timeZone })
  const relative = () => relativeFormat(locale, { numeric: 'auto' })
  const numbers = () => numberFormat(locale, {})
  const lists = () => listFormat(locale, { type: 'conjunction', style: 'long' })
  const alternatives = () => listFormat(locale, { type: 'disjunction', style: 'long' })
  const collator = () => collation('da-DK', {})
  const keep = (text: string) => text.replaceAll(' ', noBreak)
  const dayOf = (moment: string) => (wholeDay.test(moment) ? moment : isoDay().format(new Date(moment)))
  const at = (moment: string) => new Date(moment)
  const time = (moment: string) => {
    const written = clock()
      .format(at(moment))
      .replace(':', language === 'da' ? '.' : ':')
    return language === 'da' ? `kl.${noBreak}${written}` : written
  }
  const shortDay = (day: string) => keep((wholeDay.test(day) ? shortOfDay() : short()).format(at(day)))
  const money = (amount: number, currency: string, options: Intl.NumberFormatOptions) =>
    keep(
      numberFormat(locale, {
        style: 'currency',
        currency,
        currencyDisplay: language === 'en' && currency !== 'EUR' ? 'code' : 'symbol',
        ...options,
      }).format(amount),
    )
  return {
    day: (day) => keep((wholeDay.test(day) ? longDay() : long()).format(at(day))),
    shortDay,
    time,
    moment: (moment) => keep(dateTime().format(at(moment))),
    exact: (moment) => keep(exact().format(at(moment))),
    relative(moment) {
      const today = isoDay().format(now())
      const days = Math.round((Date.parse(dayOf(moment)) - Date.parse(today)) / dayLength)
      if (days === 0 && !wholeDay.test(moment)) return time(moment)
      if (Math.abs(days) > 7 && days < 0) return shortDay(moment)
      return relative().format(days, 'day')
    },
    month: (day) => keep(monthOfDay().format(at(day))),
    dayOfMonth: (day) => keep((wholeDay.test(day) ? dayAndMonthOfDay() : dayAndMonth()).format(at(day))),
    weekday: (day) => weekdayOfDay().format(at(day)),
    week: (day) => `${language === 'da' ? 'uge' : 'week'}${noBreak}${isoWeek(dayOf(day))}`,
    number: (value) => numbers().format(value),
    money: (amount, currency = 'DKK') => money(amount, currency, {}),
    shortMoney: (amount, currency = 'DKK') =>
      money(amount, currency, { notation: 'compact', maximumFractionDigits: 1, minimumFractionDigits: 0 }),
    percent: (share) => keep(numberFormat(locale, { style: 'percent', maximumFractionDigits: 1 }).format(share)),
    list: (items) => lists().format(items),
    either: (items) => alternatives().format(items),
    compare: (one, other) => collator().compare(one, other),
  }
}

/** The week that the Thursday of the same week lies in (ISO 8601). */
function isoWeek(day: string): number {
  const date = new Date(`${day}T00:00:00Z`)
  date.setUTCDate(date.getUTCDate() + 4 - (date.getUTCDay() || 7))
  return Math.ceil(((date.getTime() - Date.UTC(date.getUTCFullYear(), 0, 1)) / dayLength + 1) / 7)
}
