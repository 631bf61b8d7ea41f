import type { TextEncoding } from '../detect-encoding.ts'
import type { OpenFile } from '../open-file.ts'
import { readText } from '../read-text.ts'
import { batchSize, type FileRecord } from '../records.ts'
import { ColumnKinds } from './column-kinds.ts'
import { type CsvDescription, isSeparatorLine } from './describe-csv.ts'
import { separatorCharacters } from './detect-separator.ts'
import { finishCells, finishColumns, isSuspicious } from './finish-records.ts'
import { TableParser } from './table-parser.ts'
import type { TableShape } from './table-shape.ts'

/** How many bytes at the beginning of a file tell how it is written. */
export const sampleBytes = 1 << 18

const learnedFrom = 300

/** The records of a CSV file behind its header, in batches. */
export async function* readCsvRecords(
  file: OpenFile,
  encoding: TextEncoding,
  description: CsvDescription,
): AsyncGenerator<FileRecord[]> {
  const { columns, headerLine } = description
  const shape: TableShape = {
    separator: description.separator && separatorCharacters[description.separator],
    lineEnd: description.lineEnd === 'CR' ? '\r' : '\n',
    lineCount: encoding.hasLineFeed ? '\n' : '\r',
    columns,
  }
  const kinds = await learnKinds(file, encoding, { ...shape }, headerLine ?? 0)
  const parser = new TableParser(shape)
  const named = description.header ? description.header.findLastIndex((name) => name.trim() !== '') + 1 : columns
  let batch: FileRecord[] = []
  let wasSuspicious = false
  let isBehindHeader = headerLine === null
  for await (const text of withEnd(readText(file, encoding))) {
    const records = parser.push(text ?? '', text === null)
    // A record may have begun in the text before.
    const suspicious = text !== null && isSuspicious(text)
    const isCareful = suspicious || wasSuspicious || parser.sawLongRecord
    wasSuspicious = suspicious || (wasSuspicious && records.length === 0)
    for (const record of records) {
      if (isSeparatorLine(record.line, record.cells.join(''))) continue
      if (isCareful) finishCells(record)
      if (!isBehindHeader) {
        // Where lone CR end records and LF count lines, records behind the header may be on its line.
        isBehindHeader =
          record.line > headerLine! || (record.line === headerLine && isHeader(record.cells, description.header))
        if (record.line <= headerLine!) continue
      }
      if (record.cells.length !== columns) finishColumns(record, columns, named, kinds)
      batch.push(record)
      if (batch.length < batchSize) continue
      yield batch
      batch = []
    }
  }
  if (batch.length > 0) yield batch
}

function isHeader(cells: string[], header: string[] | null): boolean {
  return cells.length === header?.length && cells.every((cell, index) => cell === header[index])
}

async function learnKinds(
  file: OpenFile,
  encoding: TextEncoding,
  shape: TableShape,
  headerLine: number,
): Promise<ColumnKinds> {
  const parser = new TableParser(shape)
  const whole: string[][] = []
  for await (const text of readText(file, encoding, sampleBytes))
    for (const record of parser.push(text, false))
      if (record.line > headerLine && record.cells.length === shape.columns && whole.length < learnedFrom)
        whole.push(record.cells)
  return new ColumnKinds(whole, shape.columns)
}

/** The chunks, and null behind the last. */
async function* withEnd(chunks: AsyncGenerator<string>): AsyncGenerator<string | null> {
  for await (const chunk of chunks) yield chunk
  yield null
}
