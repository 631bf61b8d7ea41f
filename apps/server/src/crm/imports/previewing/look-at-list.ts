import type { PoolClient } from 'pg'
import type { Actor } from '../../../data-protection/door/actor.ts'
import type { Services } from '../../../data-protection/services.ts'
import type { ExplainedColumn } from '../interpretation/explain-columns.ts'
import type { ShownFields } from '../interpretation/show-fields.ts'
import type { ImportState } from '../running/import-state.ts'
import { type ListToPreview, previewImport } from '../running/preview-import.ts'
import type { HeadRow, ImportFile } from '../running/read-import-file.ts'
import { faultyField } from './faulty-field.ts'
import { findLiving } from './find-living.ts'

/** A row of the list, as it was read, and what would become of it. */
export interface ExampleRow {
  line: number
  sheet: string | null
  /** The fields as written; none where the cells may stand under the wrong headers. */
  values: ShownFields
  reason: string | null
  /** The field that holds the fault. */
  field: string | null
  warnings: string[]
  /** Of a duplicate: whom it is the same as, by the earlier line or the person. */
  other: { line: number | null; person: string | null; values: ShownFields | null } | null
}

/** A table of the file: how it begins, and why each column becomes what it becomes. */
export interface LookedAtTable {
  sheet: string | null
  columns: ExplainedColumn[]
  head: HeadRow[]
}

export interface ListLook {
  tables: LookedAtTable[]
  rows: Record<Outcome, ExampleRow[]>
}

const outcomes = ['accepted', 'duplicate', 'rejected', 'skipped'] as const
type Outcome = (typeof outcomes)[number]

/** Rows of each outcome that are shown; the report of the import has them all. */
const mostExamples = 200
/** Of a larger file only so many rows are looked at for examples. */
const mostRead = 100_000

interface DecidedRow {
  line: number
  sheet: string | null
  outcome: Outcome
  reason: string | null
  warnings: string[]
  duplicateOf: number | null
  person: string | null
}

/**
 * What an import would do, with the first rows of each outcome as they stand in the file, and duplicates beside whom they are the
 * same as. Nothing is kept of it.
 * @throws Problem what `previewImport` throws
 */
export async function lookAtList(
  services: Services,
  actor: Actor,
  list: Omit<ListToPreview, 'beforeEnd'>,
): Promise<ImportState & { look: ListLook }> {
  let tables: LookedAtTable[] = []
  const decided: DecidedRow[] = []
  let values = new Map<string, ShownFields>()
  const state = await previewImport(services, actor, {
    ...list,
    beforeEnd: async (client, importId, file) => {
      tables = file.sections
        .filter(({ wanted }) => wanted)
        .map(({ sheet, columns, head }) => ({ sheet: sheet?.name ?? null, columns, head }))
      for (const outcome of outcomes) decided.push(...(await firstRows(client, importId, outcome)))
      values = await readExamples(file, decided)
    },
  })
  const living = await findLiving(services, actor, [...new Set(decided.flatMap(({ person }) => person ?? []))])
  const rows: ListLook['rows'] = { accepted: [], duplicate: [], rejected: [], skipped: [] }
  for (const row of decided) rows[row.outcome].push(exampleOf(row, values, living))
  return { ...state, look: { tables, rows } }
}

const keyOf = (sheet: string | null, line: number) => `${line} ${sheet ?? ''}`

async function firstRows(client: PoolClient, importId: string, outcome: Outcome): Promise<DecidedRow[]> {
  const { rows } = await client.query<DecidedRow>(
    `select line, sheet, outcome, reason, warnings, duplicate_of as "duplicateOf",
       case when outcome = 'duplicate' and duplicate_of is null and living then person_id end as person
     from diskret.import_rows where import_id = $1 and outcome = $2 order by position limit ${mostExamples}`,
    [importId, outcome],
  )
  return rows
}

/** Reads the file once more, for the fields of the rows that are shown, and of those they are the same as. */
async function readExamples(file: ImportFile, decided: DecidedRow[]): Promise<Map<string, ShownFields>> {
  const wanted = new Set<string>()
  for (const { sheet, line, duplicateOf } of decided) {
    wanted.add(keyOf(sheet, line))
    if (duplicateOf !== null) wanted.add(keyOf(sheet, duplicateOf))
  }
  const found = new Map<string, ShownFields>()
  let read = 0
  for (const section of file.sections) {
    if (!section.wanted) continue
    const rows = section.rows((row, show) => {
      const key = keyOf(row.sheet, row.line)
      if (wanted.has(key) && !found.has(key)) found.set(key, show())
    })
    for await (const batch of rows) {
      read += batch.length
      if (read > mostRead || found.size === wanted.size) break
    }
  }
  return found
}

function exampleOf(row: DecidedRow, values: Map<string, ShownFields>, living: Map<string, ShownFields>): ExampleRow {
  const { line, sheet, reason, warnings, duplicateOf, person } = row
  const { line: _, outcome: __, reason: ___, ...shown } = values.get(keyOf(sheet, line)) ?? {}
  const other = () => {
    if (row.outcome !== 'duplicate') return null
    if (duplicateOf !== null)
      return { line: duplicateOf, person: null, values: values.get(keyOf(sheet, duplicateOf)) ?? null }
    const known = person === null ? undefined : living.get(person)
    // Whoever the actor may not see stays unnamed: no id leads there either.
    return { line: null, person: known === undefined ? null : person, values: known ?? null }
  }
  return { line, sheet, values: shown, reason, field: faultyField(reason), warnings, other: other() }
}
