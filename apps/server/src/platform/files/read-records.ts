import { readCsvRecords } from './csv/read-csv-records.ts'
import { detectEncoding } from './detect-encoding.ts'
import { checkUnchanged, reopenFile } from './open-file.ts'
import type { FileDescription, FileRecord } from './records.ts'
import { readSheetRecords } from './xlsx/read-sheet-records.ts'

export interface ReadOptions {
  /** The sheet of a workbook to read; the first visible one if left out. */
  sheet?: string
}

/**
 * The records of a CSV file or of one sheet of a workbook, in the order of the file, without the header, in batches of at most
 * `batchSize`. Memory does not grow with the file.
 * @throws Problem `file-not-opened`, `file-changed`, `sheet-not-found`, `workbook-too-large`, `file-not-readable`
 */
export async function* readRecords(
  path: string,
  description: FileDescription,
  options: ReadOptions = {},
): AsyncGenerator<FileRecord[], void> {
  if (description.kind === 'vcard') throw new TypeError('cards are read by readCards')
  const file = await reopenFile(path, description)
  try {
    if (description.kind === 'xlsx') yield* readSheetRecords(file, description, options.sheet)
    else yield* readCsvRecords(file, await detectEncoding(file.handle), description)
    await checkUnchanged(file)
  } finally {
    await file.handle.close()
  }
}
