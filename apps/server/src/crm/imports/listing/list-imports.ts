import { and, eq, type SQL, sql } from 'drizzle-orm'
import { type Actor, actorId, isOfficer } from '../../../data-protection/door/actor.ts'
import type { Services } from '../../../data-protection/services.ts'
import { makePage, type Page, readCursor } from '../../../platform/http/keyset-page.ts'
import { compileFilter } from '../../lists/compile-filter.ts'
import { countRows, type RowCount } from '../../lists/count-rows.ts'
import { type ImportRecord, importRecordColumns } from '../running/import-record.ts'
import { type ShownImport, showRecord } from '../running/show-imports.ts'
import { imports } from '../tables.ts'
import { compileImportCondition, type ImportsFilter } from './imports-filter.ts'

/** The orders of the list of imports; `-` is the last, or the most, first. */
export const importSorts = ['-recorded_at', 'recorded_at', 'file_name', '-file_name', '-accepted', 'accepted'] as const
type ImportSort = (typeof importSorts)[number]

/** Which imports. */
export interface ImportsSelection {
  /** A part of the name of the file. */
  search?: string | undefined
  filter?: ImportsFilter | undefined
}
export interface ImportsQuery extends ImportsSelection {
  limit: number
  cursor?: string | undefined
  sort: ImportSort
}

const keys = {
  recorded_at: { key: sql`${imports.recordedAt}`, cast: sql`timestamptz` },
  file_name: { key: sql`${imports.fileName} collate "da-x-icu"`, cast: sql`text` },
  // A run that has not ended has let nobody in yet.
  accepted: { key: sql`coalesce((${imports.outcome} #>> '{counts,accepted}')::bigint, 0)`, cast: sql`bigint` },
}

/**
 * One page of the imports that the actor may see, the newest first unless asked otherwise.
 * @throws Problem cursor-unusable
 */
export async function listImports(services: Services, actor: Actor, query: ImportsQuery): Promise<Page<ShownImport>> {
  const { keyring } = services
  const [value, id] = readCursor(keyring, 'imports', query.sort, query.cursor) ?? []
  const by = query.sort.replace('-', '') as keyof typeof keys
  const isDown = query.sort.startsWith('-')
  const { key, cast } = keys[by]
  const direction = sql.raw(isDown ? 'desc' : 'asc')
  const place =
    by === 'recorded_at'
      ? sql`to_char(${key} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"')`
      : sql`(${key})::text`
  const behind =
    value !== undefined && id
      ? sql`(${key}, ${imports.id}) ${sql.raw(isDown ? '<' : '>')} (${value}::${cast}, ${id}::uuid)`
      : undefined
  const where = and(await conditions(actor, query), behind)
  return services.door.forImport(actor, async (tx) => {
    const rows = await tx
      .select({ ...importRecordColumns, place: place.mapWith(String) })
      .from(imports)
      .where(where)
      .orderBy(sql`${key} ${direction}`, sql`${imports.id} ${direction}`)
      .limit(query.limit + 1)
    const page = makePage(keyring, 'imports', query.sort, rows, query.limit, (row) => [row.place, row.id])
    return { ...page, items: (page.items as unknown as ImportRecord[]).map(showRecord) }
  })
}

/** How many imports of this kind the actor may see. */
export async function countImports(services: Services, actor: Actor, selection: ImportsSelection): Promise<RowCount> {
  const where = await conditions(actor, selection)
  return services.door.forImport(actor, (tx) =>
    countRows(tx, sql`select ${imports.id} from ${imports} where ${where ?? sql`true`}`),
  )
}

/** An officer and the operator see every import, others their own. */
async function conditions(actor: Actor, { search, filter }: ImportsSelection): Promise<SQL | undefined> {
  const part = search?.trim()
  return and(
    isOfficer(actor) ? undefined : eq(imports.declaredBy, actorId(actor)),
    part ? sql`strpos(diskret.folded(${imports.fileName}), diskret.folded(${part})) > 0` : undefined,
    await compileFilter(filter, (condition) => compileImportCondition(actor, condition)),
  )
}
