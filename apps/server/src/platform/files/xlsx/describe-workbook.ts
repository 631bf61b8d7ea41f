import { findHeader, type Row } from '../find-header.ts'
import { mendMojibake } from '../mend-mojibake.ts'
import type { OpenFile } from '../open-file.ts'
import type { DescribeOptions, FileDescription, SheetDescription } from '../records.ts'
import { openWorkbook } from './open-workbook.ts'
import { readSheetRows } from './read-sheet-rows.ts'
import { readWorkbook, type Workbook, type WorkbookSheet } from './read-workbook.ts'

/** How many rows tell where the header is. */
const sampleRows = 200

/**
 * Describes every sheet of a workbook that holds anything, and the file by its first visible one.
 * @throws Problem `file-not-readable`, `workbook-too-large`
 */
export async function describeWorkbook(
  file: OpenFile,
  options: DescribeOptions,
): Promise<Omit<FileDescription, 'name' | 'bytes' | 'modified'>> {
  const workbook = await readWorkbook(await openWorkbook(file))
  const sheets: SheetDescription[] = []
  for (const sheet of workbook.sheets) {
    const description = await describeSheet(workbook, sheet, options)
    if (description) sheets.push(description)
  }
  const first = firstVisible(sheets)
  return {
    kind: 'xlsx',
    encoding: 'utf-8',
    separator: null,
    lineEnd: null,
    headerLine: first?.headerRow ?? null,
    columns: first?.columns ?? 0,
    records: first?.records ?? 0,
    header: first?.header ?? null,
    sheets,
  }
}

/** The sheet that is meant if nobody says which. */
export function firstVisible<Sheet extends { hidden: boolean }>(sheets: Sheet[]): Sheet | undefined {
  return sheets.find((sheet) => !sheet.hidden) ?? sheets[0]
}

async function describeSheet(
  workbook: Workbook,
  { name, hidden, path }: WorkbookSheet,
  options: DescribeOptions,
): Promise<SheetDescription | undefined> {
  const rows: Row[] = []
  let count = 0
  let widest = 0
  for await (const batch of readSheetRows(workbook, path)) {
    count += batch.length
    for (const row of batch) widest = Math.max(widest, row.cells.length)
    if (rows.length < sampleRows) rows.push(...batch.slice(0, sampleRows - rows.length))
  }
  if (count === 0) return undefined
  const typical = Math.max(...rows.map((row) => row.cells.filter((cell) => cell.trim() !== '').length))
  const index =
    options.headerLine === undefined
      ? findHeader(rows, typical, options.isHeader)
      : rows.findIndex((row) => row.line === options.headerLine)
  const row = rows[index]
  const header = row?.cells.map(mendMojibake) ?? null
  return {
    name,
    hidden,
    headerRow: row?.line ?? null,
    columns: header?.length ?? widest,
    records: count - index - 1,
    header,
  }
}
