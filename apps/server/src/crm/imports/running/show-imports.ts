import type { Actor } from '../../../data-protection/door/actor.ts'
import { actorId, isOfficer } from '../../../data-protection/door/actor.ts'
import type { Services } from '../../../data-protection/services.ts'
import { type ImportRecord, type RunStep, readImportRecord } from './import-record.ts'
import type { ImportState } from './import-state.ts'
import { importNotFound } from './problems.ts'
import { withValues } from './show-values.ts'

/** An import, and while it runs, how far it has come. */
export interface ShownImport extends ImportState {
  id: string
  basis: string
  /** Who declared it. */
  by: string
  startedAt: string
  endedAt: string | null
  progress?: { step: RunStep; rowsRead: number; rowsDone: number }
  /** Code of what ended a failed import. */
  fault?: string
  /** Of an import that was taken back: who remained, and why. */
  remained?: { person: string; reasons: string[] }[]
}

const noCounts = { accepted: 0, duplicate: 0, rejected: 0, skipped: 0, flaggedNotes: 0, invitations: 0 }

/** Shows a record as the contract has it. */
export function showRecord(row: ImportRecord): ShownImport {
  const outcome = row.outcome as Partial<ImportState> & Pick<ShownImport, 'remained'>
  return {
    id: row.id,
    state: row.state,
    file: outcome.file ?? {
      name: row.fileName,
      kind: 'csv',
      encoding: 'utf-8',
      separator: null,
      lineEnd: null,
      headerLine: null,
      columns: 0,
      records: null,
    },
    entity: outcome.entity ?? 'person',
    mapping: outcome.mapping ?? [],
    counts: outcome.counts ?? noCounts,
    reasons: outcome.reasons ?? {},
    warnings: outcome.warnings ?? {},
    first: null,
    last: null,
    ...(outcome.sheets === undefined ? {} : { sheets: outcome.sheets }),
    basis: row.options.basis ?? 'invitation',
    by: row.declaredBy,
    startedAt: row.recordedAt.toISOString(),
    endedAt: row.endedAt?.toISOString() ?? null,
    ...(row.state === 'running'
      ? { progress: { step: row.step, rowsRead: row.rowsRead, rowsDone: row.rowsDone } }
      : {}),
    ...(row.fault === null ? {} : { fault: row.fault }),
    ...(outcome.remained === undefined ? {} : { remained: outcome.remained }),
  }
}

/** An officer and the operator see every import, others their own. */
function maySee(actor: Actor, declaredBy: string): boolean {
  return isOfficer(actor) || declaredBy === actorId(actor)
}

/** @throws Problem import-not-found, also for one that the actor may not see */
export async function showImport(services: Services, actor: Actor, importId: string): Promise<ShownImport> {
  return services.door.forImport(actor, async (tx) => {
    const record = await readImportRecord(tx, importId)
    if (!maySee(actor, record.declaredBy)) throw importNotFound({})
    return showRecord(record)
  })
}

/**
 * The same with the values of its first and last record, once it has ended.
 * @throws Problem import-not-found
 */
export async function showImportWithValues(services: Services, actor: Actor, importId: string): Promise<ShownImport> {
  return withValues(services, actor, await showImport(services, actor, importId))
}
