import type { TextEncoding } from '../detect-encoding.ts'
import { findHeader } from '../find-header.ts'
import { mendBrokenBytes } from '../mend-broken-bytes.ts'
import { mendMojibake } from '../mend-mojibake.ts'
import type { DescribeOptions, LineEnd, Separator } from '../records.ts'
import { columnsOf, detectSeparator, separatorCharacters } from './detect-separator.ts'
import { TableParser } from './table-parser.ts'

export interface CsvDescription {
  separator: Separator | null
  lineEnd: LineEnd | null
  headerLine: number | null
  columns: number
  header: string[] | null
}

/**
 * Finds out by a sample of its text how a CSV file is written.
 * @param isCut whether the file goes on behind the sample
 */
export function describeCsv(
  sample: string,
  encoding: TextEncoding,
  isCut: boolean,
  options: DescribeOptions,
): CsvDescription {
  const ending = detectEnding(sample)
  const declared = declaredSeparator(sample)
  const separator = declared ?? detectSeparator(sample, ending, isCut)
  const parser = new TableParser({
    separator: separator && separatorCharacters[separator],
    lineEnd: ending,
    lineCount: encoding.hasLineFeed ? '\n' : '\r',
    columns: 0,
  })
  const records = parser.push(sample, !isCut)
  const rows = records.filter((row) => !isSeparatorLine(row.line, row.cells.join('')))
  const columns = columnsOf(rows.slice(0, 500).map((row) => row.cells.length))
  const found =
    options.headerLine === undefined
      ? findHeader(rows, columns, options.isHeader)
      : rows.findIndex((row) => row.line === options.headerLine)
  const header = rows[found]
  return {
    separator,
    lineEnd: !sample.includes(ending)
      ? null
      : ending === '\r'
        ? 'CR'
        : parser.endsWithBoth * 2 > records.length
          ? 'CRLF'
          : 'LF',
    headerLine: header?.line ?? null,
    columns: header?.cells.length ?? columns,
    header: header?.cells.map((cell) => mendMojibake(mendBrokenBytes(cell.replaceAll('\0', '')))) ?? null,
  }
}

/** `sep=;` on the first line, as Excel understands it. */
const separatorLine = /^"?sep=(.)"?\s*?(?:[\r\n]|$)/i

function declaredSeparator(sample: string): Separator | undefined {
  const character = separatorLine.exec(sample)?.[1]
  return (Object.keys(separatorCharacters) as Separator[]).find((name) => separatorCharacters[name] === character)
}

/** Whether a record is the line that declares the separator; its cells are joined, for the separator cuts it. */
export function isSeparatorLine(line: number, text: string): boolean {
  return line === 1 && /^sep=.?$/i.test(text)
}

/** The character that ends most records; those within quotes hardly count, since a quote may never be closed. */
function detectEnding(sample: string): '\n' | '\r' {
  if (!sample.includes('\r')) return '\n'
  let feeds = 0
  let lone = 0
  let isQuoted = false
  for (let at = 0; at < sample.length; at++) {
    const code = sample.charCodeAt(at)
    if (code === 0x22) isQuoted = !isQuoted
    else if (code === 10) feeds += isQuoted ? 0.01 : 1
    else if (code === 13 && !isFollowedByFeed(sample, at)) lone += isQuoted ? 0.01 : 1
  }
  return lone > feeds ? '\r' : '\n'
}

function isFollowedByFeed(sample: string, at: number): boolean {
  let next = at
  while (sample.charCodeAt(next) === 13) next++
  return sample.charCodeAt(next) === 10
}
