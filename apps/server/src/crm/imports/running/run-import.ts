import { existsSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import type { Actor } from '../../../data-protection/door/actor.ts'
import type { Services } from '../../../data-protection/services.ts'
import { Problem } from '../../../platform/problems/problem.ts'
import { commitBatch } from './committing/commit-batch.ts'
import { commitCompanies } from './committing/commit-companies.ts'
import { mergeRows } from './committing/merge-rows.ts'
import type { RunContext } from './committing/run-context.ts'
import { startCommitting } from './committing/start-committing.ts'
import { decideRows } from './deciding/decide-rows.ts'
import { rememberRefusals } from './deciding/remember-refusals.ts'
import { finishImport } from './finish-import.ts'
import { goOnWhenLost } from './go-on-when-lost.ts'
import { dropImportFile, importFilePath } from './import-files.ts'
import { lockRun, waitForTurn } from './import-lock.ts'
import { type ImportRecord, type RunStep, readImportRecord, updateImportRecord } from './import-record.ts'
import { describeImport, type ImportState, withoutValues } from './import-state.ts'
import { importEnded, importFileGone, importRunning } from './problems.ts'
import { type ImportFile, readImportFile } from './read-import-file.ts'
import { readProofs } from './read-proofs.ts'
import { refreshStatistics } from './refresh-statistics.ts'
import { stageRows } from './stage-rows.ts'
import { forgetFile, restoreFile } from './stored-file.ts'

export interface RunOptions {
  /** Told how far the run has come. */
  onProgress?: (progress: RunProgress) => void
  /** Called when all is committed and the rows' values are still there, for a report. */
  beforeEnd?: (importId: string) => Promise<void>
  /** Rows in a transaction. */
  batchSize?: number
}

export interface RunProgress {
  step: RunStep
  /** Rows done in this step. */
  rows: number
  /** Of how many; null while the file is being read. */
  of: number | null
}

const defaultBatchSize = 10_000
// As many processors as PostgreSQL can hope for; each holds a connection.
const lanes = Math.min(3, availableParallelism())
// From here on the planner's figures of before would mislead the batches that follow, and everybody's queries.
const largeImport = 5000
const firstStretch = 2500

/**
 * Runs an import from where it stands to its end. Each step, and each batch of people, is one transaction that also writes down
 * what comes next: a run that is killed goes on there, and nothing is done twice. Where PostgreSQL is lost meanwhile, it waits
 * for it and goes on by itself.
 * @returns the import as it then is, with what was read of the first and last record if this process has read the file
 * @throws Problem import-running where another process runs it, import-ended, import-file-gone, those of the readers
 */
export async function runImport(
  services: Services,
  actor: Actor,
  importId: string,
  options: RunOptions = {},
): Promise<ImportState> {
  return goOnWhenLost(
    () => runOnce(services, actor, importId, options),
    () =>
      services.log.warn({ import: importId }, 'PostgreSQL was lost during an import, which goes on when it is back'),
  )
}

async function runOnce(services: Services, actor: Actor, importId: string, options: RunOptions): Promise<ImportState> {
  const { door } = services
  return door.forImport(actor, async (holder) => {
    if (!(await lockRun(holder, importId))) throw importRunning({ id: importId })
    const record = await readImportRecord(holder, importId)
    if (record.state === 'failed' || record.state === 'undone') throw importEnded({ id: importId, state: record.state })
    if (record.state === 'done') return { ...(record.outcome as ImportState), id: importId, state: 'done' }
    const context = await contextOf(services, record)
    const progress = (step: RunStep, rows: number, of: number | null) => options.onProgress?.({ step, rows, of })
    let file: ImportFile | undefined
    let { step } = record
    try {
      if (step === 'stage') {
        file = await stage(context, actor, (rows) => progress('stage', rows, null))
        step = 'decide'
      }
      await waitForTurn(holder)
      if (step === 'decide') {
        progress('decide', 0, null)
        await decide(context, actor)
        step = 'merge'
      }
      if (step === 'merge') {
        await door.forImport(actor, async (tx) => {
          await refreshStatistics(tx, 'staged')
          await mergeRows(tx, context)
          await startCommitting(tx, context)
          await updateImportRecord(tx, importId, { step: 'commit' })
        })
      }
      await commit(context, actor, options.batchSize ?? defaultBatchSize, (rows, of) => progress('commit', rows, of))
      await options.beforeEnd?.(importId)
      const kept = await finishImport(context, actor)
      return { id: importId, state: 'done', ...(file === undefined ? kept : withFileValues(kept, file)) }
    } catch (error) {
      if (error instanceof Problem && error.kind === 'unusable') await fail(context, actor, error)
      throw error
    }
  })
}

/** What was read of the first and the last record of each part, which is not kept. */
function withFileValues(kept: Omit<ImportState, 'id' | 'state'>, file: ImportFile): Omit<ImportState, 'id' | 'state'> {
  const main = file.sections.find(({ wanted }) => wanted)
  const contents = file.sections.flatMap((section) => section.contents)
  const shown = { ...kept, first: main?.first ?? null, last: main?.last ?? null }
  if (file.description.kind === 'vcard') shown.contents = contents
  if (kept.sheets)
    shown.sheets = kept.sheets.map((sheet) => {
      const section = file.sections.find((one) => one.sheet?.name === sheet.name)
      return { ...sheet, first: section?.first ?? null, last: section?.last ?? null }
    })
  return shown
}

async function contextOf(services: Services, record: ImportRecord): Promise<RunContext> {
  return {
    services,
    controller: await services.controller(),
    importId: record.id,
    options: record.options,
    fileName: record.fileName,
    sourceId: record.sourceId,
    declaredBy: record.declaredBy,
    startedAt: record.recordedAt,
  }
}

async function stage(context: RunContext, actor: Actor, onRows: (rows: number) => void): Promise<ImportFile> {
  const { services, importId, options } = context
  const path = importFilePath(services.settings.dataFolder, importId)
  if (!existsSync(path)) await services.door.forImport(actor, (tx) => restoreFile(tx, services.keyring, importId, path))
  const file = await readImportFile(path, {
    ...options,
    name: context.fileName,
    count: false,
  }).catch((error: unknown) => {
    if (error instanceof Problem && error.code === 'file-not-opened') throw importFileGone({ id: importId })
    throw error
  })
  let noted = 0
  await services.door.forImport(actor, async (tx) => {
    const proofs = await readProofs(tx, context)
    const rows = await stageRows(
      tx,
      file,
      { importId, keyring: services.keyring, basis: options.basis, day: options.day, proof: proofs },
      (read) => {
        onRows(read)
        if (read - noted < 25_000) return
        noted = read
        // Beside the transaction that reads, so that others see how far it is.
        void services.door
          .forImport(actor, (other) => updateImportRecord(other, importId, { rowsRead: read }))
          .catch(() => {})
      },
    )
    const empty = { accepted: 0, duplicate: 0, rejected: 0, skipped: 0, flaggedNotes: 0, invitations: 0 }
    const outcome = withoutValues(describeImport(file, rows, { counts: empty, reasons: {}, warnings: {}, sheets: {} }))
    await forgetFile(tx, importId)
    await updateImportRecord(tx, importId, { step: 'decide', rowsRead: rows, outcome })
  })
  return file
}

async function decide(context: RunContext, actor: Actor): Promise<void> {
  const { services, importId, options } = context
  await services.door.forImport(actor, async (tx) => {
    await refreshStatistics(tx, 'staged')
    await decideRows(tx, importId, options.basis, services)
    await rememberRefusals(tx, context)
    const { rows } = await tx.client.query<{ snapshot: string; own: string }>(
      "select pg_current_snapshot()::text as snapshot, (pg_current_xact_id()::text::bigint & x'ffffffff'::bigint)::text as own",
    )
    const [seen] = rows
    if (seen !== undefined) options.ledgerSeen = seen
    await updateImportRecord(tx, importId, { step: 'merge', options })
  })
}

/**
 * Commits the people in stretches of the file, some beside each other but in the order of the file, so that what is done is
 * always the rows up to a place.
 */
async function commit(
  context: RunContext,
  actor: Actor,
  batchSize: number,
  onRows: (rows: number, of: number) => void,
): Promise<void> {
  const { services, importId } = context
  const { door } = services
  const { step, rowsRead: of, rowsDone } = await door.forImport(actor, (tx) => readImportRecord(tx, importId))
  if (step !== 'commit') return
  const stretch = (from: number, size: number, before: Promise<void>) => {
    const until = Math.min(from + size, of)
    return door.forImport(actor, async (tx) => {
      await commitCompanies(tx, context, from, until)
      await commitBatch(tx, context, from, until, before)
      await updateImportRecord(tx, importId, { rowsDone: until, step: until >= of ? 'finish' : 'commit' })
      onRows(until, of)
    })
  }
  const refresh = (what: 'committed' | 'ended') => door.forImport(actor, (tx) => refreshStatistics(tx, what))
  // A short stretch first, after which the planner knows the tables; the others go beside each other, at least one for each lane.
  const first = Math.min(batchSize, firstStretch)
  await stretch(rowsDone, first, Promise.resolve())
  if (rowsDone === 0 && of >= largeImport && batchSize >= firstStretch) await refresh('committed')
  const size = Math.min(batchSize, Math.max(firstStretch, Math.ceil((of - rowsDone - first) / lanes)))
  const running: Promise<void>[] = []
  let before = Promise.resolve()
  try {
    for (let from = rowsDone + first; from < of; from += size) {
      before = stretch(from, size, before)
      // Looked at below, which may be later than it fails.
      before.catch(() => {})
      running.push(before)
      if (running.length >= lanes) await running.shift()
    }
    await Promise.all(running)
  } finally {
    // Each that fails takes those behind it along; none is left at work.
    await Promise.allSettled(running)
  }
  if (of >= largeImport) await refresh('ended')
}

/** A file that cannot be read to its end ends the run: nothing of it has come in. */
async function fail(context: RunContext, actor: Actor, problem: Problem): Promise<void> {
  const { services, importId } = context
  await services.door.forImport(actor, async (tx) => {
    const { step } = await readImportRecord(tx, importId)
    if (step !== 'stage') return
    await forgetFile(tx, importId)
    await updateImportRecord(tx, importId, {
      state: 'failed',
      step: 'ended',
      fault: problem.code,
      endedAt: services.clock.now(),
    })
  })
  await dropImportFile(services.settings.dataFolder, importId)
}
