import { eq } from 'drizzle-orm'
import type { Transaction } from '../../../data-protection/door/door.ts'
import { imports } from '../tables.ts'
import type { KeptOptions } from './import-options.ts'
import type { ImportState } from './import-state.ts'
import { importNotFound } from './problems.ts'

/** What a run does next. */
export type RunStep = 'stage' | 'decide' | 'merge' | 'commit' | 'finish' | 'ended'

export interface ImportRecord {
  id: string
  state: 'running' | 'done' | 'undone' | 'failed'
  step: RunStep
  fileName: string
  fileDigest: string
  options: KeptOptions
  outcome: Partial<Omit<ImportState, 'id' | 'state'>>
  rowsRead: number
  rowsDone: number
  sourceId: string
  declaredBy: string
  recordedAt: Date
  endedAt: Date | null
  /** Code of the problem that ended a failed run. */
  fault: string | null
}

/** What an `ImportRecord` is read from. */
export const importRecordColumns = {
  id: imports.id,
  state: imports.state,
  step: imports.step,
  fileName: imports.fileName,
  fileDigest: imports.fileDigest,
  options: imports.options,
  outcome: imports.outcome,
  rowsRead: imports.rowsRead,
  rowsDone: imports.rowsDone,
  sourceId: imports.sourceId,
  declaredBy: imports.declaredBy,
  recordedAt: imports.recordedAt,
  endedAt: imports.endedAt,
  fault: imports.fault,
}

/** @throws Problem import-not-found */
export async function readImportRecord(tx: Transaction<'importer'>, importId: string): Promise<ImportRecord> {
  const [row] = await tx.select(importRecordColumns).from(imports).where(eq(imports.id, importId))
  if (!row) throw importNotFound({})
  return row as unknown as ImportRecord
}

/** Writes how far a run has come. */
export async function updateImportRecord(
  tx: Transaction<'importer'>,
  importId: string,
  changes: Partial<Pick<ImportRecord, 'state' | 'step' | 'options' | 'outcome' | 'rowsRead' | 'rowsDone'>> & {
    endedAt?: Date
    fault?: string
    entity?: string
  },
): Promise<void> {
  await tx
    .update(imports)
    .set(changes as unknown as Partial<typeof imports.$inferInsert>)
    .where(eq(imports.id, importId))
}
