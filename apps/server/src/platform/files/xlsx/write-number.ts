import type { NumberFormat } from './number-format.ts'

const day = 86_400_000
/** The last serial number that is a date, 9999-12-31. */
const lastSerial = 2_958_465

/**
 * Writes the number of a cell as a person reads it: `2020-03-03`, `2020-03-03T14:30:00`, `14:30:00`, `08014`, `0.25`, `25%`,
 * never `1.0E7`. Dates are calendar dates, whatever the time zone.
 * @param value the number as the workbook holds it
 * @param is1904 whether the workbook counts days from 1904
 */
export function writeNumber(value: string, format: NumberFormat, is1904: boolean): string {
  const number = Number(value)
  if (value.trim() === '' || !Number.isFinite(number)) return value
  if (format.kind === 'date' && number >= 0 && number <= lastSerial) return writeDate(number, format, is1904)
  if (format.kind === 'date') return plainNumber(number)
  if (format.isPercent) return `${plainNumber(number * 100)}%`
  const text = plainNumber(number)
  return Number.isInteger(number) && number >= 0 ? text.padStart(format.digits, '0') : text
}

/** Fifteen digits, as spreadsheets show them, without exponent. */
function plainNumber(number: number): string {
  if (Number.isSafeInteger(number)) return String(number)
  const text = String(Number(number.toPrecision(15)))
  return text.includes('e') ? number.toLocaleString('en', { useGrouping: false, maximumSignificantDigits: 15 }) : text
}

function writeDate(serial: number, format: { hasDate: boolean; hasTime: boolean }, is1904: boolean): string {
  const seconds = format.hasTime ? Math.round(serial * 86_400) : Math.floor(serial) * 86_400
  const days = Math.floor(seconds / 86_400)
  const time = new Date((seconds - days * 86_400) * 1000).toISOString().slice(11, 19)
  if (!format.hasDate) return days === 0 ? time : elapsedTime(seconds)
  const date = new Date(epoch(days, is1904) + days * day).toISOString().slice(0, 10)
  return format.hasTime && time !== '00:00:00' ? `${date}T${time}` : date
}

/** Day 0. Workbooks of the 1900 system hold a 29 February 1900 (day 60), so days before it count from one day later. */
function epoch(days: number, is1904: boolean): number {
  if (is1904) return Date.UTC(1904, 0, 1)
  return days < 60 ? Date.UTC(1899, 11, 31) : Date.UTC(1899, 11, 30)
}

function elapsedTime(seconds: number): string {
  const pad = (value: number) => String(value).padStart(2, '0')
  return `${pad(Math.floor(seconds / 3600))}:${pad(Math.floor(seconds / 60) % 60)}:${pad(seconds % 60)}`
}
