import { finishCells } from '../csv/finish-records.ts'
import { sheetNotFound } from '../file-problems.ts'
import type { OpenFile } from '../open-file.ts'
import { batchSize, type FileDescription, type FileRecord } from '../records.ts'
import { firstVisible } from './describe-workbook.ts'
import { openWorkbook } from './open-workbook.ts'
import { readSheetRows } from './read-sheet-rows.ts'
import { readWorkbook } from './read-workbook.ts'

/** So many cells at most in a batch: a row may have 16,384 of them. */
const batchCells = 200_000

/**
 * The records of a sheet behind its header; cells that are missing at the end of a row are empty ones.
 * @param name the sheet; the first visible one if left out
 * @throws Problem `sheet-not-found`, `file-not-readable`, `workbook-too-large`
 */
export async function* readSheetRecords(
  file: OpenFile,
  description: FileDescription,
  name: string | undefined,
): AsyncGenerator<FileRecord[]> {
  const described = description.sheets ?? []
  const sheet = name === undefined ? firstVisible(described) : described.find((candidate) => candidate.name === name)
  if (!sheet && name === undefined) return
  const workbook = await readWorkbook(await openWorkbook(file))
  const path = workbook.sheets.find((candidate) => candidate.name === sheet?.name)?.path
  if (!sheet || !path) throw sheetNotFound({ file: file.name })
  let batch: FileRecord[] = []
  let cells = 0
  for await (const rows of readSheetRows(workbook, path))
    for (const row of rows) {
      if (row.line <= (sheet.headerRow ?? 0)) continue
      const record: FileRecord = { ...row, faults: [] }
      finishCells(record)
      if (record.cells.length > sheet.columns) record.faults.push('too-many-columns')
      while (record.cells.length < sheet.columns) record.cells.push('')
      batch.push(record)
      cells += record.cells.length
      if (batch.length < batchSize && cells < batchCells) continue
      yield batch
      batch = []
      cells = 0
    }
  if (batch.length > 0) yield batch
}
