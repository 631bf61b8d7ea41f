import { getTableColumns, getTableName, type Table } from 'drizzle-orm'
import { getTableConfig, type PgColumn, type PgTable } from 'drizzle-orm/pg-core'
import type { Client } from 'pg'
import { newId } from '../../platform/identifiers/new-id.ts'
import { carriesPermission, type DeclaredTable, declarationOf, subjectsOf } from '../declarations/personal-table.ts'

/** Values for columns whose table checks them; every other column gets one of its type. */
const checked: Record<string, unknown> = {
  'people.kind': 'consumer',
  'notes.kind': 'note',
  'people.due_for_erasure_on': '2099-01-01',
  'people.deceased_on': null,
  'people.is_minor': false,
  'sources.kind': 'staff',
  'consents.status': 'unproved',
  'consents.purpose': 'marketing',
  'consents.channel': 'email',
  'wordings.purpose': 'marketing',
  'wordings.channel': 'email',
  'wordings.used_since': null,
  'assessments.purpose': 'customer',
  'legal_bases.purpose': 'customer',
  'legal_bases.kind': 'contract',
  'legal_bases.closed_at': null,
  'legal_bases.ends_at': null,
  'objections.purpose': 'profiling',
  'objections.lifted_at': '2026-01-01T00:00:00Z',
  'objections.state': 'upheld',
  'restrictions.lifted_at': '2026-01-01T00:00:00Z',
  'invitations.state': 'agreed',
  'mail_messages.state': 'held',
  'requests.kind': 'access',
  'requests.state': 'received',
  'erasures.state': 'done',
  'vault_texts.category': 'health',
}

/** One row that was made: table, id, and the values by column. */
export interface FilledRow {
  table: DeclaredTable
  id: string | number
  values: Record<string, unknown>
}

/**
 * Makes one row in every declared table that leads to a person, with a value in every column, past all policies. A new
 * table is covered the day it is declared.
 * @param owner the owner's connection
 * @param personId of a person who is not there yet
 * @param mark goes into every text, so that a test can search for it
 */
export async function fillTables(
  owner: Client,
  tables: readonly object[],
  personId: string,
  mark: string,
): Promise<FilledRow[]> {
  const rows = new Map<string, FilledRow>()
  for (const table of inOrder(tables as PgTable[])) {
    const declared = declarationOf(table)
    if ('nobody' in declared.declaration.subjects && declared.name === 'installation') continue
    const values: Record<string, unknown> = {}
    for (const column of Object.values(getTableColumns(table)) as PgColumn[]) {
      if (column.generated || column.generatedIdentity || isCarried(column.name)) continue
      values[column.name] = valueFor(declared, column, personId, mark, rows)
    }
    const names = Object.keys(values)
    const { rows: made } = await owner.query<Record<string, unknown>>(
      `insert into diskret."${declared.name}" (${names.map((name) => `"${name}"`).join(', ')})
       values (${names.map((_, index) => `$${index + 1}`).join(', ')}) returning *`,
      names.map((name) => values[name]),
    )
    rows.set(declared.name, { table: declared, id: made[0]!.id as string, values: made[0]! })
  }
  return [...rows.values()]
}

const isCarried = (name: string) =>
  ['permitted_purposes', 'lasting_purposes', 'permitted_until', 'registered_in'].includes(name)

function valueFor(
  table: DeclaredTable,
  column: PgColumn,
  personId: string,
  mark: string,
  rows: Map<string, FilledRow>,
): unknown {
  const key = `${table.name}.${column.name}`
  if (key in checked) return checked[key]
  if (table.name === 'people' && column.name === 'id') return personId
  const path = subjectsOf(table.declaration).find((one) => one.via === 'column' && one.column === column.name)
  if (path?.kind === 'person') return personId
  if (column.name === 'person_id') return personId
  const foreign = getTableConfig(table.table as unknown as PgTable).foreignKeys.find((one) =>
    one.reference().columns.some((own) => own.name === column.name),
  )
  if (foreign) return rows.get(getTableName(foreign.reference().foreignTable))?.id ?? null
  const type = column.getSQLType()
  if (type === 'uuid') return newId()
  if (type === 'text') return `${mark} ${column.name}`
  if (type === 'text[]') return [mark]
  if (type === 'boolean') return true
  if (type === 'date') return '2026-06-01'
  if (type.startsWith('timestamp')) return '2026-06-01T10:00:00Z'
  if (type === 'jsonb') return JSON.stringify({ note: mark })
  if (type === 'bytea') return Buffer.from(mark + newId())
  if (type === 'bytea[]') return [Buffer.from(mark)]
  if (type === 'integer' || type === 'bigint') return 1
  throw new Error(`no example of ${type} for ${key}`)
}

/** Tables in an order in which their foreign keys find what they name. */
function inOrder(tables: PgTable[]): PgTable[] {
  const names = new Set(tables.map((table) => getTableName(table)))
  const done: PgTable[] = []
  const visit = (table: PgTable, path: Table[]) => {
    if (done.includes(table) || path.includes(table)) return
    for (const key of getTableConfig(table).foreignKeys) {
      const target = key.reference().foreignTable
      if (names.has(getTableName(target)))
        visit(tables.find((one) => getTableName(one) === getTableName(target))!, [...path, table])
    }
    done.push(table)
  }
  for (const table of tables) visit(table, [])
  return done
}

/** @returns the tables among those given whose rows carry what a person permits */
export function carryingTables(tables: readonly object[]): DeclaredTable[] {
  return tables.map(declarationOf).filter((table) => carriesPermission(table.declaration))
}
