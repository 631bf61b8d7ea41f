import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { carriesPermission, subjectsOf } from '../../../../data-protection/declarations/personal-table.ts'
import { tableMask } from '../../../../data-protection/declarations/readable-columns.ts'
import type { Services } from '../../../../data-protection/services.ts'
import { openTestDatabase, type TestDatabase } from '../../../../data-protection/testing/test-database.ts'
import { testServices } from '../../../../data-protection/testing/test-services.ts'
import { declarations } from '../../../../declarations.ts'
import { newId } from '../../../../platform/identifiers/new-id.ts'
import { readSettings } from '../../../../platform/settings/read-settings.ts'
import { ImportOptionsSchema } from '../import-options.ts'
import type { ImportState } from '../import-state.ts'
import { type RunOptions, runImport } from '../run-import.ts'
import { startImport } from '../start-import.ts'

export const operator = { kind: 'operator' } as const

/** A database of its own with what tests of imports ask of it. */
export interface ImportBench {
  database: TestDatabase
  services: Services
  folder: string
  /** Imports a file. */
  importFile(
    path: string,
    options?: Record<string, unknown>,
    run?: RunOptions & { mapping?: unknown },
  ): Promise<ImportState>
  /** Imports a list that is written here. */
  importText(
    text: string,
    options?: Record<string, unknown>,
    run?: RunOptions & { mapping?: unknown },
  ): Promise<ImportState>
  /** Signs an assessment of the kind for the purpose. */
  signAssessment(kind: string, purpose: string): Promise<string>
  /** Rows of a query past every policy. */
  query<Row = Record<string, unknown>>(text: string, values?: unknown[]): Promise<Row[]>
}

export async function openImportBench(changes: Partial<Services> = {}): Promise<ImportBench> {
  const database = await openTestDatabase(declarations)
  const folder = mkdtempSync(join(tmpdir(), 'diskret-import-test-'))
  const services = await testServices(database, declarations, {
    settings: readSettings({ DISKRET_DATA: folder }),
    ...changes,
  })
  const importFile: ImportBench['importFile'] = async (path, options = {}, { mapping, ...run } = {}) => {
    const id = await startImport(services, operator, {
      file: path,
      options: ImportOptionsSchema.parse(options),
      ...(mapping === undefined ? {} : { mapping }),
    })
    return runImport(services, operator, id, run)
  }
  let written = 0
  return {
    database,
    services,
    folder,
    importFile,
    importText(text, options, run) {
      const path = join(folder, `list-${written++}.csv`)
      writeFileSync(path, text)
      return importFile(path, options, run)
    },
    async signAssessment(kind, purpose) {
      const id = newId()
      await database.owner.query(
        `insert into diskret.assessments (id, kind, purpose, source, version, content, signed_by, signed_at, review_on)
         values ($1, $2, $3, 'a test', 1, '{}', 'operator', diskret.clock(), diskret.today() + 365)`,
        [id, kind, purpose],
      )
      return id
    },
    async query<Row>(text: string, values?: unknown[]) {
      return (await database.owner.query(text, values)).rows as Row[]
    },
  }
}

/** @returns names of tables whose rows carry other bits than their persons permit by the one rule, with how many */
export async function wrongBits({ services, query }: ImportBench): Promise<Record<string, number>> {
  const wrong: Record<string, number> = {}
  const computed = `diskret.computed_permissions(array(select id from diskret.people)) c`
  for (const table of services.tables) {
    if (!carriesPermission(table.declaration)) continue
    const mask = tableMask(table)
    const paths = subjectsOf(table.declaration).filter(({ kind }) => kind === 'person')
    const subjects = paths.map((path) => {
      if (path.via === 'itself') return 'select t.id as row, t.id as person from diskret.people t'
      if (path.via === 'column')
        return `select t.id, t."${path.column}" from diskret.${table.name} t where t."${path.column}" is not null`
      if (path.via === 'link') return `select l."${path.row}", l."${path.subject}" from diskret.${path.link} l`
      return `select t.id, null::uuid from diskret.${table.name} t where false`
    })
    const own = table.name === 'people' ? '' : ` & ${mask}`
    const [row] = await query<{ n: number }>(
      `select count(*)::int as n from diskret.${table.name} t join (
         select s.row, bit_and(c.permitted) as permitted, bit_and(c.lasting) as lasting, min(c.ends) as ends
         from (${subjects.join(' union ')}) s(row, person) join ${computed} on c.person_id = s.person group by s.row) r on r.row = t.id
       where (t.permitted_purposes, t.lasting_purposes) is distinct from (r.permitted${own}, r.lasting${own})
         or t.permitted_until is distinct from r.ends`,
    )
    if (row && row.n > 0) wrong[table.name] = row.n
  }
  return wrong
}
