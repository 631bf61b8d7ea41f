import { and, desc, eq, sql } from 'drizzle-orm'
import type { Actor } from '../../../data-protection/door/actor.ts'
import { actorId, isOfficer } from '../../../data-protection/door/actor.ts'
import type { Services } from '../../../data-protection/services.ts'
import { makePage, type Page, readCursor } from '../../../platform/http/keyset-page.ts'
import { imports } from '../tables.ts'
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

const columns = {
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

/** An officer and the operator see every import, others their own. */
function maySee(actor: Actor, declaredBy: string): boolean {
  return isOfficer(actor) || declaredBy === actorId(actor)
}

/** A page of imports that is asked for. */
export interface ImportsQuery {
  limit: number
  cursor?: string | undefined
  sort: '-recorded_at'
}

/**
 * One page of the imports that the actor may see, the newest first.
 * @throws Problem cursor-unusable
 */
export async function listImports(services: Services, actor: Actor, query: ImportsQuery): Promise<Page<ShownImport>> {
  const { keyring } = services
  const [at, id] = readCursor(keyring, 'imports', query.sort, query.cursor) ?? []
  return services.door.forImport(actor, async (tx) => {
    const rows = await tx
      .select({
        ...columns,
        place: sql<string>`to_char(${imports.recordedAt} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"')`,
      })
      .from(imports)
      .where(
        and(
          isOfficer(actor) ? undefined : eq(imports.declaredBy, actorId(actor)),
          at && id ? sql`(${imports.recordedAt}, ${imports.id}) < (${at}::timestamptz, ${id}::uuid)` : undefined,
        ),
      )
      .orderBy(desc(imports.recordedAt), desc(imports.id))
      .limit(query.limit + 1)
    const page = makePage(keyring, 'imports', query.sort, rows, query.limit, (row) => [row.place, row.id])
    return { ...page, items: (page.items as unknown as ImportRecord[]).map(showRecord) }
  })
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
