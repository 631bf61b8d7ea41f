import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { from as copyFrom } from 'pg-copy-streams'
import type { Transaction } from '../../../data-protection/door/door.ts'
import type { ImportFile } from './read-import-file.ts'
import { type StagingContext, stagedColumns, stagedLine } from './staged-line.ts'

/**
 * Reads the file and copies its rows into the staging table, as a stream: memory does not grow with the file.
 * @param onRows told how many rows were read so far
 * @returns how many rows there are
 * @throws Problem of the readers, key-missing, key-wrong
 */
export async function stageRows(
  tx: Transaction<'importer'>,
  file: ImportFile,
  context: StagingContext,
  onRows: (rows: number) => void = () => {},
): Promise<number> {
  await tx.client.query('delete from diskret.import_staging where import_id = $1', [context.importId])
  let position = 0
  async function* lines() {
    for (const section of file.sections) {
      if (!section.wanted) continue
      for await (const rows of section.rows()) {
        let text = ''
        for (const row of rows) text += stagedLine(row, position++, section.entity === 'company', context)
        onRows(position)
        yield Buffer.from(text)
      }
    }
  }
  const copy = tx.client.query(copyFrom(`copy diskret.import_staging (${stagedColumns.join(', ')}) from stdin`))
  await pipeline(Readable.from(lines(), { objectMode: true, highWaterMark: 2 }), copy)
  return position
}
