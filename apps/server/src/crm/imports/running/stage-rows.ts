import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { from as copyFrom } from 'pg-copy-streams'
import type { Transaction } from '../../../data-protection/door/door.ts'
import type { InterpretedRow } from '../interpretation/interpreted-row.ts'
import type { ImportFile } from './read-import-file.ts'
import type { ProvedConsent } from './row-content.ts'
import { type StagingContext, stagedColumns } from './staged-line.ts'
import { openStagingThreads } from './staging-threads.ts'

export interface StagingOptions extends StagingContext {
  /** The consent that a row proves, if it does. */
  proof(row: InterpretedRow): ProvedConsent | null
}

/**
 * Reads the file and copies its rows into the staging table, as a stream: memory does not grow with the file. What is to be found
 * out of a row, sealed and written for COPY is done beside the reading, in threads.
 * @param onRows told how many rows were read so far
 * @returns how many rows there are
 * @throws Problem of the readers, key-missing, key-wrong
 */
export async function stageRows(
  tx: Transaction<'importer'>,
  file: ImportFile,
  { proof, ...context }: StagingOptions,
  onRows: (rows: number) => void = () => {},
): Promise<number> {
  await tx.client.query('delete from diskret.import_staging where import_id = $1', [context.importId])
  const threads = openStagingThreads(context)
  let position = 0
  async function* lines() {
    const waiting: Promise<Buffer>[] = []
    for (const section of file.sections) {
      if (!section.wanted) continue
      const isCompany = section.entity === 'company'
      for await (const rows of section.rows()) {
        const proofs = context.basis === 'consent' ? rows.map(proof) : []
        const staged = threads.stage({ rows, position, isCompany, proofs })
        // Looked at when its turn comes, which may be later than it fails.
        staged.catch(() => {})
        waiting.push(staged)
        position += rows.length
        onRows(position)
        if (waiting.length >= threads.ahead) yield await waiting.shift()
      }
    }
    for (const lines of waiting) yield await lines
  }
  const copy = tx.client.query(copyFrom(`copy diskret.import_staging (${stagedColumns.join(', ')}) from stdin`))
  try {
    await pipeline(Readable.from(lines(), { objectMode: true, highWaterMark: 2 }), copy)
  } finally {
    await threads.close()
  }
  return position
}
