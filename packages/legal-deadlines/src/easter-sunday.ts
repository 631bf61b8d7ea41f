import type { Day } from './day.ts'

/**
 * Easter Sunday of the Gregorian calendar, by the anonymous computus of 1876 (Meeus, Jones, Butcher).
 * @param year 1583 to 9999
 * @throws RangeError for other years
 * @see DL-23
 */
export function easterSunday(year: number): Day {
  if (!Number.isInteger(year) || year < 1583 || year > 9999) throw new RangeError('Easter is computed for 1583 to 9999')
  const goldenNumber = year % 19
  const century = Math.floor(year / 100)
  const yearOfCentury = year % 100
  const leapCenturies = Math.floor(century / 4)
  const moonCorrection = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3)
  const epact = (19 * goldenNumber + century - leapCenturies - moonCorrection + 15) % 30
  const weekday = (32 + 2 * (century % 4) + 2 * Math.floor(yearOfCentury / 4) - epact - (yearOfCentury % 4)) % 7
  const lateMoon = Math.floor((goldenNumber + 11 * epact + 22 * weekday) / 451)
  const daysFromMarch = epact + weekday - 7 * lateMoon + 114
  const month = Math.floor(daysFromMarch / 31)
  const day = (daysFromMarch % 31) + 1
  return Temporal.PlainDate.from({ year, month, day }).toString()
}
