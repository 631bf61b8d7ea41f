/** How a CSV file is written. */
export interface CsvOptions {
  /** Between cells; the semicolon is what spreadsheets in Denmark, Germany, Norway and Sweden expect. */
  separator?: ',' | ';' | '\t'
  /** A byte order mark at the beginning, by which spreadsheets know UTF-8. */
  byteOrderMark?: boolean
}

export type CsvValue = string | number | boolean | Date | null | undefined

// What spreadsheets take for a formula, also behind a line break within the cell's start (OWASP, CSV injection).
const formula = /^[=+\-@\t\r]/

/**
 * One cell, quoted where it must be. A text that a spreadsheet would take for a formula gets an apostrophe before it, for a
 * name on a list must not run on the machine of whoever opens the file; numbers stay numbers.
 * @returns the cell as it stands in the file
 */
export function writeCsvCell(value: CsvValue, separator = ','): string {
  if (value === null || value === undefined) return ''
  if (typeof value === 'number' || typeof value === 'boolean') return String(value)
  const text = value instanceof Date ? value.toISOString() : value
  const safe = formula.test(text) ? `'${text}` : text
  return safe.includes(separator) || /["\r\n]/.test(safe) || safe !== safe.trim()
    ? `"${safe.replaceAll('"', '""')}"`
    : safe
}

/** @returns one line with its end (CRLF, RFC 4180) */
export function writeCsvLine(values: readonly CsvValue[], { separator = ',' }: CsvOptions = {}): string {
  return `${values.map((value) => writeCsvCell(value, separator)).join(separator)}\r\n`
}

/**
 * A whole CSV file in UTF-8, line by line, so that it can be written as a stream.
 * @param header names of the columns
 * @param rows each with as many values
 */
export function* writeCsv(
  header: readonly string[],
  rows: Iterable<readonly CsvValue[]>,
  options: CsvOptions = {},
): Generator<string> {
  yield (options.byteOrderMark ? '\ufeff' : '') + writeCsvLine(header, options)
  for (const row of rows) yield writeCsvLine(row, options)
}
