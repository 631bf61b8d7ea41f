import { detectEncoding } from './detect-encoding.ts'
import { checkUnchanged, reopenFile } from './open-file.ts'
import type { CardRecord, FileDescription } from './records.ts'
import { readCardRecords } from './vcard/read-card-records.ts'

/**
 * The contact cards of a vCard file (versions 2.1, 3.0 and 4.0, mixed as well), in the order of the file, in batches of at most
 * `batchSize`. Each BEGIN:VCARD is a record, broken or not.
 * @throws Problem `file-not-opened`, `file-changed`
 */
export async function* readCards(path: string, description: FileDescription): AsyncGenerator<CardRecord[], void> {
  if (description.kind !== 'vcard') throw new TypeError('records are read by readRecords')
  const file = await reopenFile(path, description)
  try {
    yield* readCardRecords(file, await detectEncoding(file.handle))
    await checkUnchanged(file)
  } finally {
    await file.handle.close()
  }
}
