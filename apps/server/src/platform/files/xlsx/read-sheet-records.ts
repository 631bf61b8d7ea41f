import type { OpenFile } from '../open-file.ts'
import type { FileDescription, FileRecord } from '../records.ts'
export async function* readSheetRecords(
  _path: string,
  _file: OpenFile,
  _description: FileDescription,
  _sheet?: string,
): AsyncGenerator<FileRecord[]> {}
